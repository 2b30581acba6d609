import type { CanvasEvent } from './canvas-event.ts';
import type { Finger, Phase, Step } from './phase.ts';
import { REST } from './phase.ts';

type Pinching = Extract<Phase, { readonly in: 'pinching' }>;

/** Move and zoom with two fingers; with the one that is left, go on moving. */
export function stepPinching(phase: Pinching, event: CanvasEvent): Step {
  if (event.on === 'cancel') return [REST];
  if (event.on !== 'move' && event.on !== 'up') return [phase];
  const [a, b] = phase.fingers;
  if (event.pointer !== a.pointer && event.pointer !== b.pointer) return [phase];
  if (event.on === 'up') {
    const left = event.pointer === a.pointer ? b : a;
    return [{ in: 'panning', pointer: left.pointer, last: left.at }];
  }
  const moved: Finger = { pointer: event.pointer, at: event.at };
  const fingers: readonly [Finger, Finger] = event.pointer === a.pointer ? [moved, b] : [a, moved];
  const [before, after] = [spanOf(phase.fingers), spanOf(fingers)];
  const factor = before.px === 0 ? 1 : after.px / before.px;
  return [
    { in: 'pinching', fingers },
    { do: 'pan', dx: after.middle.x - before.middle.x, dy: after.middle.y - before.middle.y },
    { do: 'zoom', at: after.middle, factor },
  ];
}

function spanOf([a, b]: readonly [Finger, Finger]) {
  const middle = { x: (a.at.x + b.at.x) / 2, y: (a.at.y + b.at.y) / 2 };
  return { px: Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y), middle };
}
