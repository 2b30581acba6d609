import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../../test/support/sample-plan.ts';
import { callOf, runCommand } from '../../../commands/run-command.ts';
import type { Plan } from '../../../model/plan.ts';
import { roomShapeOf } from '../../../scene/room-shape.ts';
import { surveyCase } from '../survey.ts';
import { requestForSeats } from './seat-chosen.ts';

const seat = (row: number, place: number): string => `rostrum/r${row}/${place}`;
const seated = (plan: Plan, wish: Parameters<typeof requestForSeats>[2]) =>
  Object.fromEntries(surveyCase(requestForSeats(plan, roomShapeOf(plan).blocks, wish)).proposal);

describe('seating the chosen seats', () => {
  it('takes who sits there and who has no seat, the most senior first, and leaves all others', () => {
    const plan = rostrumPlan(8, 5);
    const row2 = new Set([1, 2, 3].map((place) => seat(2, place)));
    expect(Object.values(seated(plan, { seats: row2, people: [] })).sort()).toEqual(['p6', 'p7', 'p8']);
    const corner = new Set([seat(1, 1), seat(2, 1)]);
    expect(Object.values(seated(plan, { seats: corner, people: [] })).sort()).toEqual(['p1', 'p6']);
  });

  it('seats the people named and nobody else; a pinned one stays', () => {
    const plan = rostrumPlan(8, 2);
    const pinned = runCommand(plan, callOf('pin-person', { person: 'p1', reason: '指示' }));
    if (!pinned.ok) throw new Error('not pinned');
    const row1 = new Set([1, 2, 3, 4, 5].map((place) => seat(1, place)));
    const placed = seated(pinned.value.plan, { seats: row1, people: ['p1', 'p7', 'p8'] });
    expect(Object.values(placed).sort()).toEqual(['p7', 'p8']);
    expect(placed[seat(1, 1)]).toBeUndefined();
  });

  it('L1: fills row by row where that is asked', () => {
    const plan = rostrumPlan(6, 0);
    const all = new Set([1, 2].flatMap((row) => [1, 2, 3].map((place) => seat(row, place))));
    const placed = seated(plan, { seats: all, people: [], fill: 'rows' });
    expect([1, 2, 3].map((place) => placed[seat(1, place)]).sort()).toEqual(['p1', 'p2', 'p3']);
  });
});
