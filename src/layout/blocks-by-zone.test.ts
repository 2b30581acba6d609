import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someone } from '../../test/support/party-request.ts';
import type { BlockInput, LayoutCase } from './layout-case.ts';
import type { PaintedZone } from './painted-zone.ts';
import { planCase } from './plan-case.ts';

const hall = (id: string, rows: readonly number[], more: Partial<BlockInput> = {}): BlockInput => ({
  id,
  arrangement: 'theatre',
  parameters: { rows },
  place: { xMm: 0, yMm: 0 },
  rule: 'hall',
  policies: {},
  numbering: {},
  options: {},
  ...more,
});
const seatsOf = (input: LayoutCase): ReadonlyMap<string, string> => {
  const planned = planCase(input);
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  return new Map(planned.value.seated.placements.map(({ person, seat }) => [person, seat]));
};
const caseOf = (
  blocks: readonly BlockInput[],
  units: readonly string[],
  zones: readonly PaintedZone[],
): LayoutCase => ({
  people: units.map((unit, index) => someone(`p${index + 1}`, index + 1, unit === '' ? {} : { unit })),
  blocks,
  policies: {},
  pins: [],
  closed: [],
  zones,
  agenda: [],
});

describe('zones in several blocks', () => {
  const left = hall('left', [4]);
  const right = hall('right', [4], { place: { xMm: 20_000, yMm: 0 } });

  it('L11: a unit goes to the hall of its zone, whatever its rank', () => {
    const zones = [{ name: 'z', units: ['A'], seats: ['right/r1/1', 'right/r1/2'] }];
    const seats = seatsOf(caseOf([left, right], ['A', 'A', 'B', 'B', 'B', 'B'], zones));
    expect([...seats].filter(([, seat]) => seat.startsWith('right')).map(([who]) => who)).toEqual([
      'p1',
      'p2',
    ]);
  });

  it('L11: those for whom its zone has no seat go where rank leads them', () => {
    const zones = [{ name: 'z', units: ['A'], seats: ['right/r1/1'] }];
    const seats = seatsOf(caseOf([left, right], ['A', 'A', 'B', 'B'], zones));
    expect(seats.get('p1')).toBe('right/r1/1');
    expect(seats.get('p2')).toMatch(/^left/);
  });

  it('L11: who is meant for another section by name leaves the places of his zone to his unit', () => {
    const stage = hall('stage', [2], { arrangement: 'rostrum', parameters: { rows: [2] }, rule: 'rostrum' });
    const zones = [{ name: 'z', units: ['A'], seats: ['right/r1/1'] }];
    const input = caseOf([stage, left, right], ['A', 'A', 'B', 'B'], zones);
    const people = input.people.map((one) => (one.id === 'p1' ? { ...one, block: 'stage' } : one));
    const seats = seatsOf({ ...input, people });
    expect(seats.get('p1')).toMatch(/^stage/);
    expect(seats.get('p2')).toBe('right/r1/1');
  });

  it('L11: who is meant for one hall by name takes no place of his zone in the other', () => {
    const zones = [{ name: 'z', units: ['A'], seats: ['left/r1/1'] }];
    const input = caseOf([left, right], ['B', 'B', 'B', 'B', 'A', 'A'], zones);
    const people = input.people.map((one) => (one.id === 'p5' ? { ...one, block: 'right' } : one));
    const seats = seatsOf({ ...input, people });
    expect(seats.get('p5')).toMatch(/^right/);
    expect(seats.get('p6')).toBe('left/r1/1');
  });

  it('L11: a leader whom the rostrum takes stays there', () => {
    const rostrum = hall('stage', [1], {
      arrangement: 'rostrum',
      parameters: { rows: [1] },
      rule: 'rostrum',
    });
    const zones = [{ name: 'z', units: ['A'], seats: ['left/r1/1', 'left/r1/2'] }];
    const seats = seatsOf(caseOf([rostrum, left], ['A', 'A', 'B'], zones));
    expect(seats.get('p1')).toMatch(/^stage/);
    expect(seats.get('p2')).toMatch(/^left\/r1\/[12]$/);
  });

  it('L11: with any zones over two halls everyone is seated once, or no seat is left', () => {
    const places = ['left', 'right'].flatMap((id) => [1, 2, 3, 4].map((n) => `${id}/r1/${n}`));
    const anyZone = fc.record({
      name: fc.constant('z'),
      units: fc.subarray(['A', 'B']),
      seats: fc.subarray(places),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'A', 'B'), { maxLength: 10 }),
        fc.array(anyZone, { maxLength: 3 }),
        (units, zones) => {
          const seats = seatsOf(caseOf([left, right], units, zones));
          expect(seats.size).toBe(Math.min(8, units.length));
          expect(new Set(seats.values()).size).toBe(seats.size);
        },
      ),
    );
  });
});
