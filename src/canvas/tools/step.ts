import { assertNever } from '../../base/assert-never.ts';
import type { CanvasEvent, CanvasTool } from './canvas-event.ts';
import type { Phase, Step } from './phase.ts';
import { stepBanding } from './step-banding.ts';
import { stepCarrying } from './step-carrying.ts';
import { stepPainting } from './step-painting.ts';
import { stepPressed } from './step-pressed.ts';
import { stepRest } from './step-rest.ts';
import { scrollSight, stepSight } from './step-sight.ts';

/**
 * Go one step with the hand.
 *
 * @returns the next phase, and what the canvas is to do, in order. Escape always leads to rest without trace.
 */
export function step(phase: Phase, event: CanvasEvent, tool: CanvasTool): Step {
  if (event.on === 'scroll') return [phase, scrollSight(event)];
  switch (phase.in) {
    case 'rest':
      return stepRest(event, tool);
    case 'pressed':
      return stepPressed(phase, event, tool);
    case 'panning':
    case 'pinching':
      return stepSight(phase, event);
    case 'banding':
      return stepBanding(phase, event);
    case 'carrying':
      return stepCarrying(phase, event);
    case 'painting':
      return stepPainting(phase, event);
    default:
      return assertNever(phase);
  }
}
