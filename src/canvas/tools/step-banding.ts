import type { ScreenPoint } from '../view/viewport.ts';
import type { CanvasEvent } from './canvas-event.ts';
import { type Phase, REST, type Step } from './phase.ts';

type Banding = Extract<Phase, { readonly in: 'banding' }>;

/** Points of a lasso closer than this are one, CSS pixels. */
const LASSO_STEP_PX = 3;

/** Draw a marquee or a lasso round seats. */
export function stepBanding(phase: Banding, event: CanvasEvent): Step {
  if (event.on === 'cancel') return [REST, { do: 'hide-band' }];
  if ((event.on !== 'move' && event.on !== 'up') || event.pointer !== phase.pointer) return [phase];
  const { shape, adds } = phase;
  const path = shape === 'box' ? [phase.path[0] ?? event.at, event.at] : longer(phase.path, event.at);
  if (event.on === 'up') return [REST, { do: 'hide-band' }, { do: 'select-band', shape, path, adds }];
  return [
    { ...phase, path },
    { do: 'band', shape, path },
  ];
}

function longer(path: readonly ScreenPoint[], at: ScreenPoint): readonly ScreenPoint[] {
  const last = path.at(-1);
  return last !== undefined && Math.hypot(at.x - last.x, at.y - last.y) < LASSO_STEP_PX
    ? path
    : [...path, at];
}
