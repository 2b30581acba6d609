import { assertNever } from '../../base/assert-never.ts';
import type { CanvasEvent, CanvasTool } from './canvas-event.ts';
import { type Phase, REST, type Step } from './phase.ts';
import { pinchOf } from './pinch-of.ts';
import { stepBanding } from './step-banding.ts';
import { stepCarrying } from './step-carrying.ts';
import { stepPainting } from './step-painting.ts';
import { stepPinching } from './step-pinching.ts';
import { stepPressed } from './step-pressed.ts';
import { stepRest } from './step-rest.ts';

/** A wheel notch of 100 zooms by a little under a quarter. */
const ZOOM_A_PIXEL = 0.0022;
const MOST_SCROLL = 240;

/**
 * Go one step with the hand.
 *
 * @returns the next phase, and what the canvas is to do, in order. Escape always leads to rest without trace.
 */
export function step(phase: Phase, event: CanvasEvent, tool: CanvasTool): Step {
  if (event.on === 'scroll') {
    const dy = Math.max(-MOST_SCROLL, Math.min(MOST_SCROLL, event.dy));
    if (event.zooms) return [phase, { do: 'zoom', at: event.at, factor: Math.exp(-dy * ZOOM_A_PIXEL) }];
    return [phase, { do: 'pan', dx: -event.dx, dy: -event.dy }];
  }
  switch (phase.in) {
    case 'rest':
      return stepRest(event, tool);
    case 'pressed':
      return stepPressed(phase, event, tool);
    case 'panning':
      return stepPanning(phase, event);
    case 'banding':
      return stepBanding(phase, event);
    case 'carrying':
      return stepCarrying(phase, event);
    case 'painting':
      return stepPainting(phase, event);
    case 'pinching':
      return stepPinching(phase, event);
    default:
      return assertNever(phase);
  }
}

function stepPanning(phase: Extract<Phase, { readonly in: 'panning' }>, event: CanvasEvent): Step {
  if (event.on === 'cancel') return [REST];
  const pinch = event.on === 'down' ? pinchOf({ pointer: phase.pointer, at: phase.last }, event) : undefined;
  if (pinch !== undefined) return [pinch];
  if ((event.on !== 'move' && event.on !== 'up') || event.pointer !== phase.pointer) return [phase];
  const pan = { do: 'pan', dx: event.at.x - phase.last.x, dy: event.at.y - phase.last.y } as const;
  return event.on === 'up' ? [REST, pan] : [{ ...phase, last: event.at }, pan];
}
