import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../../test/support/print-people.ts';
import { seatingFrom } from '../../model/seating-chunks.ts';
import { thumbnailOf } from './thumbnail.ts';

const seatsIn = (svg: string): number => svg.match(/<g transform=/g)?.length ?? 0;

describe('thumbnailOf', () => {
  it('draws every seat of a usual hall', () => {
    expect(seatsIn(thumbnailOf(hallPlan(308)))).toBe(308);
  });

  it('draws the room of a template as if everybody sat there', () => {
    const plan = hallPlan(308);
    const empty = { ...plan, schemes: plan.schemes.map((one) => ({ ...one, seating: seatingFrom([]) })) };
    expect(thumbnailOf(empty)).not.toBe(thumbnailOf(plan));
    expect(thumbnailOf(empty, { full: true })).toBe(thumbnailOf(plan));
  });

  it('draws a hall of ten thousand too, with so few seats that a list of meetings stays light', () => {
    const seats = seatsIn(thumbnailOf(hallPlan(10_000)));
    expect(seats).toBeGreaterThan(1000);
    expect(seats).toBeLessThanOrEqual(4000);
  });
});
