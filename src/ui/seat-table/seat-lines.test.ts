import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { issue } from '../../layout/issue.ts';
import { rosterRows } from '../roster/roster-row.ts';
import { issuesByPerson, seatLines } from './seat-lines.ts';

describe('lines of the table', () => {
  const base = rostrumPlan(3, 2);
  const plan = {
    ...base,
    schemes: base.schemes.map((one) => ({
      ...one,
      pins: [{ person: 'p2', seat: 'rostrum/r1/2', reason: '领导定' }],
    })),
  };
  const places = new Map([
    ['rostrum/r1/1', 0],
    ['rostrum/r1/2', 1],
  ]);

  it('name seat, place and instruction; who has no seat comes last', () => {
    const lines = seatLines(plan, rosterRows(plan), places, new Map());
    expect(lines.map(({ id, seat, place, pinned }) => [id, seat, place, pinned])).toEqual([
      ['p1', 'rostrum/r1/1', 0, undefined],
      ['p2', 'rostrum/r1/2', 1, '领导定'],
      ['p3', undefined, Number.POSITIVE_INFINITY, undefined],
    ]);
  });

  it('an issue is told of whom it names, else of who sits on its few seats', () => {
    const seats = ['rostrum/r1/1', 'rostrum/r1/2'];
    const named = issue('even-number', 'R5', { people: ['p1'], seats });
    const placed = issue('seat-overlap', 'K7', { seats });
    const wide = issue('back-row-phenomenon', 'K12', { seats: [...seats, 'a', 'b', 'c', 'd', 'e'] });
    const found = issuesByPerson([named, placed, wide], (seat) => (seat === 'rostrum/r1/1' ? 'p1' : 'p2'));
    expect([...found].map(([person, issues]) => [person, issues.length])).toEqual([
      ['p1', 2],
      ['p2', 1],
    ]);
  });
});
