import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { roomShapeOf } from '../../scene/room-shape.ts';
import { type Alike, selectAlike } from './select-alike.ts';

/** Two rows of five; the first six seats are taken by turns of units a and b, one seat is closed. */
const base = rostrumPlan(6, 6);
const plan = {
  ...base,
  people: base.people.map((one, index) => ({ ...one, unit: index % 2 === 0 ? 'a' : 'b' })),
  schemes: base.schemes.map((scheme) => ({
    ...scheme,
    closed: [{ seat: 'rostrum/r2/5', why: 'blocked' as const }],
    zones: [{ id: 'z', name: '', units: [], seats: ['rostrum/r1/5', 'rostrum/r2/1'] }],
  })),
};
const shape = roomShapeOf(plan);
const select = (alike: Alike, ...chosen: string[]): string =>
  selectAlike(alike, new Set(chosen.map((seat) => `rostrum/r${seat}`)), plan, shape)
    .map((seat) => seat.replace('rostrum/r', ''))
    .join(' ');

describe('selecting what is alike', () => {
  it.each<[Alike, string[], string]>([
    ['row', ['2/2'], '2/1 2/2 2/3 2/4 2/5'],
    ['unit', ['1/1'], '1/1 1/3 1/5'],
    ['unit', ['2/3'], '2/3'],
    ['kind', ['2/5'], '2/5'],
    ['zone', ['1/5'], '1/5 2/1'],
    ['empty', [], '2/2 2/3 2/4'],
    ['block', ['1/1'], '1/1 1/2 1/3 1/4 1/5 2/1 2/2 2/3 2/4 2/5'],
    ['all', [], '1/1 1/2 1/3 1/4 1/5 2/1 2/2 2/3 2/4 2/5'],
    ['row', [], ''],
  ])('%s of %j', (alike, chosen, seats) => {
    expect(select(alike, ...chosen)).toBe(seats);
  });
});
