import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ARRANGEMENTS } from '../../src/layout/arrangements/registry.ts';
import { byRank, isPresent } from '../../src/layout/attendee.ts';
import { type LaidBlock, layOutBlocks } from '../../src/layout/lay-out-blocks.ts';
import type { LayoutCase } from '../../src/layout/layout-case.ts';
import { type PlannedCase, planCase } from '../../src/layout/plan-case.ts';
import { readBlock } from '../../src/layout/read-out.ts';
import { type AnyCase, anyCase } from '../support/any-case.ts';
import { deepFreeze } from '../support/deep-freeze.ts';

function blocksOf(input: LayoutCase): readonly LaidBlock[] {
  const laid = layOutBlocks(input);
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure));
  return laid.value;
}

function plan(input: LayoutCase): PlannedCase {
  const planned = planCase(input);
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  return planned.value;
}

const seatIds = (blocks: readonly LaidBlock[]): readonly string[] =>
  blocks.flatMap((block) => block.rows.flatMap((row) => row.seats.map((seat) => seat.id)));

/** Choose seats and people by number: pins of present people to seats of their own, then other seats closed. */
function withPins({ input: asked, pins, closed }: AnyCase): LayoutCase {
  const laid = blocksOf(asked);
  // Whoever is pinned elsewhere is not counted: sizes are written out, so that every seat chosen is there.
  const blocks = asked.blocks.map((block, index) => ({
    ...block,
    parameters: laid[index]?.parameters ?? block.parameters,
  }));
  const input = { ...asked, blocks };
  const free = [...seatIds(laid)];
  const people = input.people.filter(isPresent).map(({ id }) => id);
  const take = (list: string[], number: number): string | undefined =>
    list.length === 0 ? undefined : list.splice(number % list.length, 1)[0];
  const chosen = pins.flatMap((number) => {
    const [person, seat] = [take(people, number), take(free, number * 7)];
    return person === undefined || seat === undefined ? [] : [{ person, seat, reason: '办公室要求' }];
  });
  const shut = closed.flatMap((number) => {
    const seat = take(free, number);
    return seat === undefined ? [] : [{ seat, why: number % 2 === 0 ? 'blocked' : 'reserved' } as const];
  });
  return { ...input, pins: chosen, closed: shut };
}

const anyPinnedCase = anyCase.map(withPins);
vi.setConfig({ testTimeout: 60_000 });

/** A case of two hundred people is not shrunk: its seed says enough, and shrinking takes minutes. */
const RUNS = { numRuns: 150, endOnFailure: true };

describe('laws of seating, for 1 to 200 people, any arrangement, rule, policies, pins and absences', () => {
  it('K1: everybody has one seat, or none and is named once: unseated, absent or later', () => {
    fc.assert(
      fc.property(anyPinnedCase, (input) => {
        const { blocks, seated } = plan(input);
        const known = new Set(seatIds(blocks));
        const seats = seated.placements.map(({ seat }) => seat);
        expect(new Set(seats).size).toBe(seats.length);
        expect(seats.filter((seat) => !known.has(seat))).toEqual([]);
        const told = [
          ...seated.placements.map(({ person }) => person),
          ...seated.unseated,
          ...seated.absent,
          ...seated.later,
        ];
        expect([...told].sort()).toEqual(input.people.map(({ id }) => id).sort());
        expect(seated.absent).toEqual(
          input.people.filter((person) => !isPresent(person)).map(({ id }) => id),
        );
        const ranked = byRank(input.people).map(({ id }) => id);
        expect(seated.unseated).toEqual(ranked.filter((id) => seated.unseated.includes(id)));
      }),
      RUNS,
    );
  });

  it('PIN: pins are kept, with their reason, and closed seats stay empty', () => {
    fc.assert(
      fc.property(anyPinnedCase, (input) => {
        const { seated, issues } = plan(input);
        const placed = new Map(seated.placements.map((placement) => [placement.person, placement]));
        for (const { person, seat, reason } of input.pins) {
          expect(placed.get(person)).toEqual({
            person,
            seat,
            reason: { rule: 'PIN', says: 'pinned', with: { why: reason } },
          });
        }
        const taken = new Set(seated.placements.map(({ seat }) => seat));
        expect(input.closed.filter(({ seat }) => taken.has(seat))).toEqual([]);
        expect(issues.filter(({ code }) => code === 'pin-broken' || code === 'pin-conflict')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('K3: the plan is the same each time, changes nothing it was given, and passes its own checks of people', () => {
    const offences = new Set([
      'person-twice',
      'seat-twice',
      'unknown-seat',
      'unknown-person',
      'absent-seated',
    ]);
    fc.assert(
      fc.property(anyPinnedCase, (input) => {
        const first = plan(deepFreeze(structuredClone(input)));
        const again = plan(input);
        expect(again.seated).toEqual(first.seated);
        expect(again.numbered).toEqual(first.numbered);
        expect(again.issues).toEqual(first.issues);
        expect(first.issues.filter(({ code }) => offences.has(code))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('R1: what S shows is what A shows, reversed', () => {
    fc.assert(
      fc.property(anyCase, ({ input }) => {
        for (const block of blocksOf(input)) {
          const [fromHall, fromStage] = [readBlock(block, 'A'), readBlock(block, 'S')];
          fromHall.forEach(({ seats, side }, index) => {
            const turned = side === 'round' ? seats : [...seats].reverse();
            expect(fromStage[index]?.seats.map(({ id }) => id)).toEqual(turned.map(({ id }) => id));
          });
        }
      }),
      RUNS,
    );
  });

  it('R11: on a rostrum or in a hall nobody stands while a seat that he may take is empty', () => {
    fc.assert(
      fc.property(anyPinnedCase, fc.constantFrom('rostrum', 'hall', 'zones', 'video'), (input, rule) => {
        const blocks = input.blocks.map((block) => ({
          ...block,
          rule,
          options: { ...block.options, reservedRows: [] },
          policies: {
            ...block.policies,
            twinHeads: 'none' as const,
            backRows: 'each-row-recentred' as const,
          },
        }));
        const planned = plan({ ...input, blocks });
        const closed = new Set(input.closed.map(({ seat }) => seat));
        const usable = seatIds(planned.blocks).filter((id) => !closed.has(id)).length;
        expect(planned.seated.placements).toHaveLength(
          Math.min(usable, input.people.filter(isPresent).length),
        );
      }),
      RUNS,
    );
  });

  it('R11: of people without roles, units and pins those without a seat are the lowest ranks', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom('rostrum', 'hall', 'executive-meeting', 'photo'),
        ({ input }, rule) => {
          const people = input.people.map(({ id, name, rank }) => ({ id, name, rank, roles: [] }));
          const blocks = input.blocks.slice(0, 1).map((block) => ({ ...block, rule }));
          const { seated } = plan({ ...input, people, blocks });
          const ranked = byRank(people).map(({ id }) => id);
          expect(seated.unseated).toEqual(ranked.slice(ranked.length - seated.unseated.length));
        },
      ),
      RUNS,
    );
  });
});

describe('ids of seats', () => {
  const grown: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
    ['rostrum', { rows: [7, 5] }, { rows: [7, 6] }],
    ['rostrum', { rows: [7, 5] }, { rows: [8, 5, 1] }],
    ['theatre', { rows: [5, 6] }, { rows: [6, 6, 4] }],
    [
      'theatre',
      {
        sections: [
          { name: '左', seats: [3] },
          { name: '右', seats: [3] },
        ],
      },
      {
        sections: [
          { name: '左', seats: [4] },
          { name: '右', seats: [3, 3] },
        ],
      },
    ],
    ['classroom', { desks: [3, 3] }, { desks: [3, 4] }],
    ['long-table', { head: 5, foot: 5 }, { head: 6, foot: 5, left: 1, ring: { head: 2 } }],
    ['oval-table', { head: 3, left: 2, right: 2, foot: 3 }, { head: 3, left: 3, right: 2, foot: 3 }],
    ['hollow-square', { head: 5, left: 4, right: 4, foot: 5 }, { head: 5, left: 5, right: 4, foot: 5 }],
    ['u-shape', { head: 3, left: 3, right: 3 }, { head: 3, left: 3, right: 4 }],
    ['round-table', { seats: 10 }, { seats: 11 }],
    ['banquet-room', { rows: [1, 2], seatsPerTable: 10 }, { rows: [1, 3], seatsPerTable: 11 }],
    ['reception-u', { base: 2, left: 3, right: 3 }, { base: 2, left: 3, right: 4, behind: 1 }],
    ['reception-semicircle', { seats: 8 }, { seats: 9 }],
    ['signing-table', { entourage: [6] }, { entourage: [7, 2], assistants: true }],
    ['photo-risers', { rows: [5, 6] }, { rows: [5, 7, 2] }],
    ['award-row', { leaders: 5, recipients: 5 }, { leaders: 6, recipients: 6 }],
  ];
  const idsOf = (arrangement: string, parameters: Record<string, unknown>): readonly string[] =>
    seatIds(
      blocksOf({
        people: [],
        policies: {},
        pins: [],
        closed: [],
        agenda: [],
        blocks: [
          {
            id: 'b',
            arrangement,
            parameters,
            place: { xMm: 0, yMm: 0 },
            rule: 'hall',
            policies: {},
            numbering: {},
            options: {},
          },
        ],
      }),
    );

  it.each(grown)('N4: %s keeps every id of %j in %j', (arrangement, before, after) => {
    const ids = new Set(idsOf(arrangement, after));
    const old = idsOf(arrangement, before);
    expect(ids.size).toBeGreaterThan(old.length);
    expect(old.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('N4: every arrangement has been grown', () => {
    const tried = new Set(grown.map(([arrangement]) => arrangement));
    expect(ARRANGEMENTS.map(({ kind }) => kind).filter((kind) => !tried.has(kind))).toEqual([]);
  });
});
