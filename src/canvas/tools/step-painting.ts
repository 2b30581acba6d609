import type { CanvasEvent } from './canvas-event.ts';
import { type Phase, REST, type Step } from './phase.ts';

type Painting = Extract<Phase, { readonly in: 'painting' }>;

/** Points of a stroke closer than this are one, CSS pixels. */
const STROKE_STEP_PX = 3;

/** Paint over seats until the hand lets go: one stroke, one step. Escape or a second finger leaves no trace. */
export function stepPainting(phase: Painting, event: CanvasEvent): Step {
  if (event.on === 'cancel') return [REST, { do: 'hide-stroke' }];
  if (event.on === 'down' && event.touch && event.pointer !== phase.pointer) {
    const [from] = phase.path;
    if (from === undefined) return [REST, { do: 'hide-stroke' }];
    const first = { pointer: phase.pointer, at: from };
    const second = { pointer: event.pointer, at: event.at };
    return [{ in: 'pinching', fingers: [first, second] }, { do: 'hide-stroke' }];
  }
  if ((event.on !== 'move' && event.on !== 'up') || event.pointer !== phase.pointer) return [phase];
  const { tool, erases } = phase;
  const last = phase.path.at(-1);
  const near = last !== undefined && Math.hypot(event.at.x - last.x, event.at.y - last.y) < STROKE_STEP_PX;
  if (event.on === 'up')
    return [REST, { do: 'paint', tool, erases, path: near ? phase.path : [...phase.path, event.at] }];
  if (near) return [phase];
  const path = [...phase.path, event.at];
  return [
    { ...phase, path },
    { do: 'stroke', tool, path, erases },
  ];
}
