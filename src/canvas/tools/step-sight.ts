import type { CanvasEvent } from './canvas-event.ts';
import { type Effect, type Finger, type Phase, REST } from './phase.ts';
import { pinchOf } from './pinch-of.ts';

/** A wheel notch of 100 zooms by a little under a quarter. */
const ZOOM_A_PIXEL = 0.0022;
const MOST_SCROLL = 240;

type Panning = Extract<Phase, { readonly in: 'panning' }>;
type Pinching = Extract<Phase, { readonly in: 'pinching' }>;
type SightEffect = Extract<Effect, { readonly do: 'pan' | 'zoom' }>;
type SightStep = readonly [Panning | Pinching | typeof REST, ...SightEffect[]];

/** Move what is seen with the wheel, or zoom it. */
export function scrollSight(event: Extract<CanvasEvent<unknown>, { readonly on: 'scroll' }>): SightEffect {
  if (!event.zooms) return { do: 'pan', dx: -event.dx, dy: -event.dy };
  const dy = Math.max(-MOST_SCROLL, Math.min(MOST_SCROLL, event.dy));
  return { do: 'zoom', at: event.at, factor: Math.exp(-dy * ZOOM_A_PIXEL) };
}

/** Move what is seen with the hand, whatever lies under it: by one pointer, or by two fingers that also zoom. */
export const stepSight = (phase: Panning | Pinching, event: CanvasEvent<unknown>): SightStep =>
  phase.in === 'panning' ? stepPanning(phase, event) : stepPinching(phase, event);

function stepPanning(phase: Panning, event: CanvasEvent<unknown>): SightStep {
  if (event.on === 'cancel') return [REST];
  const pinch = event.on === 'down' ? pinchOf({ pointer: phase.pointer, at: phase.last }, event) : undefined;
  if (pinch !== undefined) return [pinch];
  if ((event.on !== 'move' && event.on !== 'up') || event.pointer !== phase.pointer) return [phase];
  const pan = { do: 'pan', dx: event.at.x - phase.last.x, dy: event.at.y - phase.last.y } as const;
  return event.on === 'up' ? [REST, pan] : [{ ...phase, last: event.at }, pan];
}

/** Move and zoom with two fingers; with the one that is left, go on moving. */
function stepPinching(phase: Pinching, event: CanvasEvent<unknown>): SightStep {
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
