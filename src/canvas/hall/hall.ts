import { type Ground, groundOf } from '../../scene/ground.ts';
import { fieldOf, type SeatField } from '../../scene/seat-field.ts';
import type { CanvasPlan } from '../seat-canvas-props.ts';
import { indexSeats, type SeatIndex } from './seat-index.ts';

/** A drawing ready to be shown: seats, their index, and what they stand on. */
export interface Hall {
  readonly field: SeatField;
  readonly index: SeatIndex;
  readonly ground: Ground;
}

/** Build all that does not depend on words. */
export function hallOf(plan: Omit<CanvasPlan, 'words'>): Hall {
  const field = fieldOf(plan.blocks, plan.frame);
  return { field, index: indexSeats(field), ground: groundOf(plan) };
}
