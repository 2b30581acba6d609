import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { createZoneRuler } from './measure-zone.ts';
import { planZones } from './plan-zones.ts';
import { type HallSurvey, surveyHall } from './survey-hall.ts';
import { seniorityOf, weighZone, ZONE_WEIGHTS, zoneCost } from './zone-cost.ts';

const surveyOf = (counts: readonly number[], aisles: readonly number[] = []): HallSurvey =>
  surveyHall(hallRows(counts, aisles));
const all = (survey: HallSurvey): number[] => survey.seats.map((_, seat) => seat);
const plan = (survey: HallSurvey, sizes: readonly number[], open = all(survey)) =>
  planZones(
    survey,
    open,
    sizes.map((people) => ({ people, pinned: [] })),
  );

/** Draw zones as letters, free seats as dots, aisles as bars. */
function drawn(counts: readonly number[], aisles: readonly number[], sizes: readonly number[]): string[] {
  const survey = surveyOf(counts, aisles);
  const owner = new Map(
    plan(survey, sizes).flatMap((seats, zone) => seats.map((seat) => [seat, zone] as const)),
  );
  let start = 0;
  return counts.map((count) => {
    start += count;
    return Array.from({ length: count }, (_, place) => {
      const zone = owner.get(start - count + place);
      const letter = zone === undefined ? '.' : String.fromCharCode(65 + zone);
      return aisles.includes(place) ? `|${letter}` : letter;
    }).join('');
  });
}

/** The least cost of all zonings, by dynamic programming over sets of seats; for tiny halls. */
function optimum(survey: HallSurvey, sizes: readonly number[]): number {
  const ruler = createZoneRuler(survey);
  const count = survey.seats.length;
  const membersOf = (set: number): number[] => all(survey).filter((seat) => (set >> seat) & 1);
  const setsOfSize = new Map<number, number[]>();
  for (let set = 0; set < 2 ** count; set += 1) {
    const size = membersOf(set).length;
    if (sizes.includes(size)) setsOfSize.set(size, [...(setsOfSize.get(size) ?? []), set]);
  }
  let layer = new Map<number, number>([[0, 0]]);
  sizes.forEach((size, unit) => {
    const seniority = seniorityOf(unit, sizes.length);
    const zones = (setsOfSize.get(size) ?? []).map((set) => {
      return [set, weighZone(ruler.measure(membersOf(set)), seniority, ZONE_WEIGHTS)] as const;
    });
    const next = new Map<number, number>();
    for (const [used, before] of layer) {
      for (const [set, cost] of zones) {
        if ((used & set) !== 0) continue;
        next.set(used | set, Math.min(next.get(used | set) ?? Number.POSITIVE_INFINITY, before + cost));
      }
    }
    layer = next;
  });
  return Math.min(...layer.values());
}

describe('planZones', () => {
  it('L4: three units of a row each sit in a row each, the first in front', () => {
    expect(drawn([4, 4, 4], [], [4, 4, 4])).toEqual(['AAAA', 'BBBB', 'CCCC']);
  });

  it('L4: units that fit a section are not torn by its aisle', () => {
    const lines = drawn([6, 6, 6, 6], [3], [6, 6, 6, 6]);
    expect(lines.map((line) => new Set(line.split('|')[0]).size)).toEqual([1, 1, 1, 1]);
    expect(lines[0]?.replace('|', '').split('').sort().join('')).toBe('AAABBB');
  });

  it('L4: a unit larger than a section fills one and goes on beside it', () => {
    const survey = surveyOf([4, 4, 4], [2]);
    const [zone] = plan(survey, [8]);
    expect(createZoneRuler(survey).measure(zone ?? []).apart).toBe(0);
  });

  it('L4: nobody to seat, no seat, and units without people', () => {
    expect(plan(surveyOf([4]), [])).toEqual([]);
    expect(plan(surveyOf([]), [])).toEqual([]);
    expect(plan(surveyOf([4]), [0, 2, 0]).map((seats) => seats.length)).toEqual([0, 2, 0]);
  });

  it('L4: a zone draws to the seat where one of its people is pinned', () => {
    const survey = surveyOf([8, 8, 8]);
    const open = all(survey).filter((seat) => seat !== 23);
    const [zone] = planZones(survey, open, [{ people: 3, pinned: [23] }]);
    const { alone, apart } = createZoneRuler(survey).measure([...(zone ?? []), 23]);
    expect({ alone, apart }).toEqual({ alone: 0, apart: 0 });
  });

  it('L4: units of one category are neighbours', () => {
    const survey = surveyOf([10, 10, 10, 10]);
    const units = ['x', 'x', 'x', 'y', 'y'].map((category) => ({ category, people: 8, pinned: [] }));
    const zones = planZones(survey, all(survey), units);
    const ruler = createZoneRuler(survey);
    expect(ruler.countApart(zones.slice(0, 3).flat())).toBe(0);
    expect(ruler.countApart(zones.slice(3).flat())).toBe(0);
  });

  it('L4: within 1.15 of the least cost in tiny halls, on average within 1.02', () => {
    const halls = [
      [
        [4, 4, 4],
        [],
        [
          [4, 4, 4],
          [5, 4, 3],
          [6, 3, 2],
          [2, 7, 3],
          [7, 4, 1],
        ],
      ],
      [
        [4, 4, 4],
        [2],
        [
          [6, 6],
          [3, 6, 2],
          [2, 5, 4],
          [1, 5, 6],
        ],
      ],
      [
        [5, 5],
        [],
        [
          [3, 5, 1, 1],
          [2, 2, 5, 1],
          [4, 6],
        ],
      ],
      [
        [3, 3, 3],
        [],
        [
          [3, 5, 1],
          [4, 2, 2],
          [2, 7],
        ],
      ],
    ] as const;
    const factors = halls.flatMap(([counts, aisles, cases]) => {
      const survey = surveyOf(counts, aisles);
      const ruler = createZoneRuler(survey);
      return cases.map((sizes: readonly number[]) => {
        const cost = plan(survey, sizes).reduce((sum, seats, unit) => {
          return sum + weighZone(ruler.measure(seats), seniorityOf(unit, sizes.length), ZONE_WEIGHTS);
        }, 0);
        return cost / optimum(survey, sizes);
      });
    });
    expect(Math.min(...factors)).toBeGreaterThan(1 - 1e-6);
    expect(Math.max(...factors)).toBeLessThan(1.15);
    expect(factors.reduce((sum, factor) => sum + factor, 0) / factors.length).toBeLessThan(1.02);
  }, 60_000);
});

describe('planZones laws', () => {
  const anyHall = fc.record({
    rows: fc.integer({ min: 1, max: 8 }),
    width: fc.integer({ min: 2, max: 16 }),
    aisle: fc.boolean(),
    sizes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
  });
  /** As many of the units, in order, as the hall holds. */
  const fitting = (sizes: readonly number[], seats: number): number[] => {
    let left = seats;
    return sizes.map((size) => {
      const people = Math.min(size, left);
      left -= people;
      return people;
    });
  };
  const few = { numRuns: 40 };

  it('L4: each unit has its number of seats, each seat once, and none that is not open', () => {
    fc.assert(
      fc.property(anyHall, fc.integer({ min: 2, max: 9 }), ({ rows, width, aisle, sizes }, nth) => {
        const survey = surveyOf(Array(rows).fill(width), aisle ? [Math.floor(width / 2)] : []);
        const open = all(survey).filter((seat) => seat % nth !== 0);
        const people = fitting(sizes, open.length);
        const zones = plan(survey, people, open);
        expect(zones.map((seats) => seats.length)).toEqual(people);
        const used = zones.flat();
        expect(new Set(used).size).toBe(used.length);
        expect(used.filter((seat) => !open.includes(seat))).toEqual([]);
      }),
      few,
    );
  });

  it('L4: never worse than filling row by row, and always the same', () => {
    fc.assert(
      fc.property(anyHall, ({ rows, width, aisle, sizes }) => {
        const hall = hallRows(Array(rows).fill(width), aisle ? [Math.floor(width / 2)] : []);
        const survey = surveyHall(hall);
        const people = fitting(sizes, survey.seats.length);
        const named = (zones: readonly (readonly number[])[]) =>
          zones.map((seats, unit) => ({
            unit: `${unit}`,
            seats: seats.map((seat) => survey.seats[seat]?.id ?? ''),
          }));
        const zones = plan(survey, people);
        let from = 0;
        const byRow = people.map((count) => {
          from += count;
          return all(survey).slice(from - count, from);
        });
        expect(zoneCost(named(zones), hall).total).toBeLessThanOrEqual(
          zoneCost(named(byRow), hall).total + 1e-6,
        );
        expect(plan(survey, people)).toEqual(zones);
      }),
      few,
    );
  });

  it('L4: in a hall without aisles every zone is connected and nobody sits alone', () => {
    fc.assert(
      fc.property(anyHall, ({ rows, width, sizes }) => {
        const survey = surveyOf(Array(rows).fill(width));
        const ruler = createZoneRuler(survey);
        const measures = plan(survey, fitting(sizes, survey.seats.length)).map(ruler.measure);
        expect(measures.filter(({ apart, alone }) => apart + alone > 0)).toEqual([]);
      }),
      few,
    );
  });

  it('L4: ten thousand people in well under a second', () => {
    const survey = surveyOf(Array(100).fill(100), [20, 40, 60, 80]);
    const sizes = Array.from({ length: 200 }, (_, unit) => 10 + ((unit * 37) % 81));
    const begin = performance.now();
    expect(plan(survey, fitting(sizes, 10_000)).flat().length).toBe(10_000);
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});
