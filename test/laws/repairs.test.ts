import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LateChange } from '../../src/commands/repairs/late-change.ts';
import { proposeRepairs } from '../../src/commands/repairs/propose-repairs.ts';
import type { Repair } from '../../src/commands/repairs/repair.ts';
import { type CommandCall, callOf, runCommand, runCommands } from '../../src/commands/run-command.ts';
import { isPresent } from '../../src/layout/attendee.ts';
import { layOutBlocks } from '../../src/layout/lay-out-blocks.ts';
import { planCase } from '../../src/layout/plan-case.ts';
import { POLICY_VALUES } from '../../src/layout/policies.ts';
import { rostrumRule } from '../../src/layout/rules/rostrum.ts';
import { policiesOfRow, rankRow } from '../../src/layout/seat-order.ts';
import { layoutCaseOf } from '../../src/model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../src/model/plan.ts';
import { seatedEntries, seatIndex, seatOf } from '../../src/model/seating-chunks.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { hallPlan } from '../support/print-people.ts';
import { person, rostrumPlan } from '../support/sample-plan.ts';

const ROSTRUM_POLICIES = [
  'high',
  'evenRule',
  'twoRule',
  'evenAnchor',
  'twinHeads',
  'backRows',
  'hostSeat',
] as const;

const anyPolicies = fc.record(
  Object.fromEntries(ROSTRUM_POLICIES.map((name) => [name, fc.constantFrom(...POLICY_VALUES[name])])) as {
    [Name in (typeof ROSTRUM_POLICIES)[number]]: fc.Arbitrary<(typeof POLICY_VALUES)[Name][number]>;
  },
  { requiredKeys: [] },
);

/** A rostrum of at most eight people: its rows, roles, pins, a closed seat, some hand-made swaps, and what happens. */
const anyEvening = fc.record({
  rows: fc.constantFrom([8], [7], [6], [5, 3], [4, 4], [3, 3, 2], [3], [2], [7, 1]),
  spare: fc.nat(2),
  policies: anyPolicies,
  host: fc.nat(12),
  executives: fc.nat(12),
  pins: fc.array(fc.nat(), { maxLength: 2 }),
  closed: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
  swaps: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
  what: fc.constantFrom('absent', 'absent', 'two absent', 'add', 'promote'),
  who: fc.nat(),
  to: fc.nat(),
});
type Evening = typeof anyEvening extends fc.Arbitrary<infer Value> ? Value : never;

function ran(plan: Plan, ...calls: readonly CommandCall[]): Plan {
  return calls.reduce((now, call) => {
    const outcome = runCommand(now, call);
    return outcome.ok ? outcome.value.plan : now;
  }, plan);
}

const seatEverybody = (plan: Plan): Plan => {
  const planned = planCase(layoutCaseOf(plan));
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
  const placements = planned.value.seated.placements.map(({ seat, person: id }) => [seat, id] as const);
  return ran(plan, callOf('apply-seating', { placements }));
};

/** The plan of an evening, everybody seated, and what happens to it. */
function eveningOf(evening: Evening): { readonly plan: Plan; readonly change: LateChange } {
  const { rows, spare, policies, host, executives, pins, closed, swaps, what, who, to } = evening;
  const seats = rows.reduce((sum, row) => sum + row, 0);
  const empty = Math.min(
    spare + (closed === undefined ? 0 : 1) + (policies.twinHeads === 'centre-gap' ? 1 : 0),
    seats - 1,
  );
  const count = seats - empty;
  const base = rostrumPlan(count);
  const people = base.people.map((one, index) => ({
    ...one,
    rank: index + 1,
    roles: [
      ...(index === host ? (['host'] as const) : []),
      ...(index % 3 === executives ? (['executive'] as const) : []),
    ],
  }));
  const [scheme] = base.schemes;
  const [block] = scheme?.blocks ?? [];
  if (scheme === undefined || block === undefined) throw new Error('the sample has a rostrum');
  let plan: Plan = {
    ...base,
    people,
    schemes: [{ ...scheme, policies, blocks: [{ ...block, parameters: { rows } }] }],
  };
  const id = (number: number): string => `p${(number % count) + 1}`;
  const ids = rows.flatMap((length, row) =>
    Array.from({ length }, (_, at) => `rostrum/r${row + 1}/${at + 1}`),
  );
  if (closed !== undefined) plan = ran(plan, callOf('block-seats', { seats: [ids[closed % seats] ?? ''] }));
  for (const number of pins) {
    const seat = ids[(number >> 3) % seats] ?? '';
    plan = ran(plan, callOf('pin-person', { person: id(number), seat, reason: '指示' }));
  }
  plan = seatEverybody(plan);
  for (const [a, b] of swaps) plan = ran(plan, callOf('swap-people', { a: id(a), b: id(b) }));
  const changes: Readonly<Record<Evening['what'], LateChange>> = {
    absent: { kind: 'absent', people: [id(who)] },
    'two absent': { kind: 'absent', people: [...new Set([id(who), id(to)])] },
    add: { kind: 'add', person: { name: '新' }, at: (to % count) + 1 },
    promote: { kind: 'promote', person: id(who), to: (to % count) + 1 },
  };
  return { plan, change: changes[what] };
}

/**
 * Try every way to put people on open seats, and find the fewest moves of those that are in order, as the rules
 * LC1 to LC4 say it. Written without the repair's own code.
 */
function fewestByTrying(before: Plan, after: Plan, change: LateChange): number {
  const scheme = selectedSchemeOf(after);
  const laid = layOutBlocks(layoutCaseOf(after));
  const block = laid.ok ? laid.value[0] : undefined;
  if (block === undefined) throw new Error('the rostrum can be laid out');
  const pinned = new Map(scheme.pins.map((pin) => [pin.person, pin.seat]));
  const held = new Set(pinned.values());
  const closed = new Set(scheme.closed.map(({ seat }) => seat));
  const was = seatIndex(selectedSchemeOf(before).seating);
  const known = new Set(before.people.map(({ id }) => id));
  const promoted = change.kind === 'promote' ? change.person : undefined;
  // Those who sit there, and who is new; who stood before still stands.
  const everyone = block.people.filter(
    (one) => isPresent(one) && (was.has(one.id) || !known.has(one.id) || one.id === promoted),
  );
  const people = everyone.filter(({ id }) => !pinned.has(id));
  const { rows, policies, options } = block;
  const isOpen = ({ id }: { readonly id: string }): boolean => !closed.has(id) && !held.has(id);
  const strict = rostrumRule.seat({ rows, people, everyone, pinned, isOpen, policies, options });
  const places = rows.flatMap((row) => {
    const { order, anchor } = rankRow(row.seats.length, policiesOfRow(policies, row.tier));
    const honour = order.filter((index) => isOpen(row.seats[index] ?? { id: '' }));
    const atSeat = new Map(strict.placements.map(({ seat, person: id }) => [seat, id]));
    const line = honour.flatMap((index) => atSeat.get(row.seats[index]?.id ?? '') ?? []);
    const pinnedAt = row.seats.flatMap(({ id }, index) => (held.has(id) ? [index] : []));
    return [{ row, anchor, honour, line, pinnedAt }];
  });
  const lean = (indices: readonly number[], anchor: number): number =>
    Math.abs(indices.filter((i) => i < anchor).length - indices.filter((i) => i > anchor).length);
  const inOrder = (taken: ReadonlyMap<string, number>, number: number): boolean => {
    const place = places[number];
    if (place === undefined) return false;
    const { anchor, honour, line, pinnedAt } = place;
    const at = line.map((id) => taken.get(`${number}:${id}`) ?? Number.NaN);
    if (line.length !== [...taken.keys()].filter((key) => key.startsWith(`${number}:`)).length) return false;
    if (at.some(Number.isNaN) || (line.length > 0 && at[0] !== honour[0])) return false;
    const side = (index: number): number => Math.sign(index - anchor);
    for (let p = 0; p < at.length; p += 1) {
      for (let q = p + 1; q < at.length; q += 1) {
        const [a, b] = [at[p] ?? 0, at[q] ?? 0];
        if (side(a) === side(b) && Math.abs(a - anchor) >= Math.abs(b - anchor)) return false;
      }
    }
    const gap = honour.some(
      (index) =>
        !at.includes(index) &&
        at.some((one) => side(one) === side(index) && Math.abs(one - anchor) > Math.abs(index - anchor)),
    );
    const most = Math.max(1, lean([...honour.slice(0, line.length), ...pinnedAt], anchor));
    return !gap && lean([...at, ...pinnedAt], anchor) <= most;
  };
  const seats = places.flatMap(({ row, honour }, number) =>
    honour.map((index) => ({ number, index, id: row.seats[index]?.id ?? '' })),
  );
  let best = Number.POSITIVE_INFINITY;
  const taken = new Map<string, number>();
  const used = new Set<string>();
  const seated = places.flatMap(({ line }) => line);
  const standing = people.filter(({ id }) => !seated.includes(id) && was.has(id)).length;
  const tryFrom = (turn: number, moved: number): void => {
    if (moved >= best) return;
    const id = seated[turn];
    if (id === undefined) {
      if (places.every((_, number) => inOrder(taken, number))) best = moved;
      return;
    }
    for (const seat of seats) {
      if (used.has(seat.id)) continue;
      used.add(seat.id);
      taken.set(`${seat.number}:${id}`, seat.index);
      tryFrom(turn + 1, moved + (was.has(id) && was.get(id) !== seat.id ? 1 : 0));
      taken.delete(`${seat.number}:${id}`);
      used.delete(seat.id);
    }
  };
  tryFrom(0, standing);
  return best;
}

const repairsOf = (plan: Plan, change: LateChange): readonly Repair[] => {
  const repairs = proposeRepairs(plan, change);
  if (!repairs.ok) throw new Error(JSON.stringify(repairs.failure));
  return repairs.value;
};

describe('laws of repairs', () => {
  it('LC5: the fewest moves on a rostrum are the fewest there can be, for up to eight people and every policy', () => {
    let strictlyFewer = 0;
    fc.assert(
      fc.property(anyEvening, (evening) => {
        const { plan, change } = eveningOf(evening);
        fc.pre(selectedSchemeOf(plan).seating.size > 0);
        const repairs = repairsOf(plan, change);
        const fewest = repairs.find(({ kind }) => kind === 'fewest-moves');
        const strict = repairs.find(({ kind }) => kind === 'by-rank');
        // Whom even strict ranking leaves without a seat concerns nobody who has one.
        const outside = change.kind !== 'absent' && (strict ?? fewest)?.cost.unseated.length !== 0;
        expect(fewest?.cost.moved).toBe(
          outside && fewest?.cost.moved === 0 ? 0 : fewestByTrying(plan, fewest?.plan ?? plan, change),
        );
        if ((strict?.cost.moved ?? 0) > (fewest?.cost.moved ?? 0)) strictlyFewer += 1;
      }),
      { numRuns: 400, endOnFailure: true },
    );
    expect(strictlyFewer).toBeGreaterThan(60);
  }, 120_000);

  it('LC8: every repair keeps all pins, can be carried out in one step, seats nobody twice, and is the same each time', () => {
    fc.assert(
      fc.property(anyEvening, (evening) => {
        const { plan, change } = eveningOf(evening);
        fc.pre(selectedSchemeOf(plan).seating.size > 0);
        deepFreeze(plan);
        const repairs = repairsOf(plan, change);
        expect(repairs.length).toBeGreaterThan(0);
        expect(repairs.length).toBeLessThanOrEqual(3);
        const leaving = new Set(change.kind === 'absent' ? change.people : []);
        for (const repair of repairs) {
          const done = runCommands(plan, repair.calls);
          expect(done.ok && seatedEntries(selectedSchemeOf(done.value.plan).seating)).toEqual(
            seatedEntries(selectedSchemeOf(repair.plan).seating),
          );
          const now = selectedSchemeOf(repair.plan);
          for (const pin of selectedSchemeOf(plan).pins) {
            if (leaving.has(pin.person)) continue;
            expect(now.pins).toContainEqual(pin);
            expect(seatOf(now.seating, pin.person)).toBe(pin.seat);
          }
          const codes = repair.cost.issues.map(({ code }) => code);
          expect(
            codes.filter((code) => /^(pin-broken|person-twice|seat-twice|absent-seated)$/.test(code)),
          ).toEqual([]);
        }
        const again = repairsOf(plan, change);
        expect(again.map(({ kind, calls }) => ({ kind, calls }))).toEqual(
          repairs.map(({ kind, calls }) => ({ kind, calls })),
        );
      }),
      { numRuns: 200, endOnFailure: true },
    );
  }, 60_000);

  it('LC6: closing up a hall after drop-outs leaves no emptied seat before the last occupied row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 120 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        (count, draws) => {
          const plan = hallPlan(count);
          const people = [...new Set(draws.map((draw) => `p${(draw % count) + 1}`))];
          const fewest = repairsOf(plan, { kind: 'absent', people }).find(
            ({ kind }) => kind === 'fewest-moves',
          );
          if (fewest === undefined) throw new Error('a hall can be closed up');
          const rowOf = (seat: string): number => Number(/\/r(\d+)\//.exec(seat)?.[1]);
          const after = selectedSchemeOf(fewest.plan).seating;
          const taken = seatedEntries(after);
          const last = Math.max(...taken.map(([seat]) => rowOf(seat)));
          const before = selectedSchemeOf(plan).seating;
          const emptied = people.flatMap((id) => seatOf(before, id) ?? []);
          const seats = new Set(taken.map(([seat]) => seat));
          const holes = emptied.filter((seat) => !seats.has(seat) && rowOf(seat) < last);
          expect(holes).toEqual([]);
          expect(taken.length).toBe(count - people.length);
          // One move a seat that was filled, and none besides.
          expect(fewest.cost.moved).toBe(emptied.filter((seat) => seats.has(seat)).length);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  }, 60_000);

  it('a hall of a thousand seats is repaired too', () => {
    const plan = hallPlan(1000);
    const repairs = repairsOf(plan, { kind: 'absent', people: ['p3', 'p40', 'p700'] });
    const add = repairsOf(plan, { kind: 'add', person: { name: person('x', '新').name }, at: 5 });
    expect([repairs.length > 1, add.length > 1]).toEqual([true, true]);
  }, 60_000);
});
