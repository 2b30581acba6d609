import { describe, expect, it } from 'vitest';
import { printBlock, printPeople, seatedPlan } from '../../../test/support/print-people.ts';
import type { LateChange } from '../../commands/repairs/late-change.ts';
import { proposeRepairs } from '../../commands/repairs/propose-repairs.ts';
import { callOf, runCommand } from '../../commands/run-command.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { personAt, seatedEntries } from '../../model/seating-chunks.ts';

const people = (count: number) =>
  printPeople(count).map(({ unit: _unit, ...one }, index) => ({ ...one, name: String(index + 1) }));
const rostrum = (...rows: readonly number[]): Plan =>
  seatedPlan(
    people(rows.reduce((sum, row) => sum + row, 0)),
    [printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows } })],
    { units: [] },
  );

/** A row from the hall, left to right, by the names that are numbers; `·` = empty. */
function rowOf(plan: Plan, row: number, seats: number, block = 'rostrum'): string {
  const { seating } = selectedSchemeOf(plan);
  const names = new Map(plan.people.map((one) => [one.id, one.name]));
  return Array.from({ length: seats }, (_, index) => {
    const sitter = personAt(seating, `${block}/r${row}/${seats - index}`);
    return sitter === undefined ? '·' : (names.get(sitter) ?? '');
  }).join(' ');
}
const repair = (plan: Plan, change: LateChange, kind: string) => {
  const repairs = proposeRepairs(plan, change);
  if (!repairs.ok) throw new Error(JSON.stringify(repairs.failure));
  const found = repairs.value.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(repairs.value.map((one) => one.kind).join());
  return found;
};
const absent = (...ids: readonly string[]): LateChange => ({ kind: 'absent', people: ids });

describe('fewest moves', () => {
  it('LC1: who drops out of the front row is replaced by the first of the row behind', () => {
    const fewest = repair(rostrum(5, 3), absent('p5'), 'fewest-moves');
    expect([rowOf(fewest.plan, 1, 5), rowOf(fewest.plan, 2, 3)]).toEqual(['6 3 1 2 4', '8 7 ·']);
    expect(fewest.cost.moved).toBe(2);
  });

  it.each([
    ['LC2: the hand of the one who left closes up', ['p3'], '· 7 5 1 2 4 6', 2, 4],
    ['LC3: no gap stays at the centre', ['p1'], '7 5 3 2 4 6 ·', 3, 5],
    ['LC4: where two of one hand leave, one crosses over', ['p2', 'p4'], '· 5 3 1 6 7 ·', 2, 4],
  ])('%s', (_name, ids, row, moved, astray) => {
    const fewest = repair(rostrum(7), absent(...ids), 'fewest-moves');
    expect(rowOf(fewest.plan, 1, 7)).toBe(row);
    expect([fewest.cost.moved, fewest.cost.astray]).toEqual([moved, astray]);
  });

  it('LC5: a newcomer in the middle of the list moves only one hand', () => {
    const plan = rostrum(7);
    const room = runCommand(
      plan,
      callOf('edit-block', { block: 'rostrum', changes: { parameters: { rows: [9] } } }),
    );
    if (!room.ok) throw new Error(room.failure.code);
    const change: LateChange = { kind: 'add', person: { name: 'N' }, at: 4 };
    const fewest = repair(room.value.plan, change, 'fewest-moves');
    const strict = repair(room.value.plan, change, 'by-rank');
    expect(fewest.cost.moved).toBeLessThan(strict.cost.moved);
    expect(fewest.cost.unseated).toEqual([]);
  });

  it('LC6: a hall is closed up from its last row, a newcomer takes the emptied seat', () => {
    const hall = seatedPlan(people(9), [
      printBlock('hall', 'theatre', 'hall', { parameters: { rows: [4, 4, 4] } }),
    ]);
    const fewest = repair(hall, absent('p2'), 'fewest-moves');
    expect(fewest.cost.moves.map(({ person }) => person)).toEqual(['p9']);
    const comes = repair(
      hall,
      { kind: 'replace', person: 'p2', by: { name: 'N' }, rank: 'own' },
      'same-seat',
    );
    expect(comes.cost.moved).toBe(0);
  });

  it('LC6: a reserved seat that somebody leaves stays empty', () => {
    const hall = seatedPlan(people(9), [
      printBlock('hall', 'theatre', 'hall', { parameters: { rows: [4, 4, 4] } }),
    ]);
    const [seat = ''] = seatedEntries(selectedSchemeOf(hall).seating).find(([, who]) => who === 'p2') ?? [];
    const kept: Plan = {
      ...hall,
      schemes: hall.schemes.map((scheme) => ({ ...scheme, closed: [{ seat, why: 'reserved' }] })),
    };
    const fewest = repair(kept, absent('p2'), 'fewest-moves');
    expect(fewest.cost.moved).toBe(0);
    expect(personAt(selectedSchemeOf(fewest.plan).seating, seat)).toBeUndefined();
  });

  it('L7: a newcomer does not get the reserved front row', () => {
    const hall = seatedPlan(people(4), [
      printBlock('hall', 'theatre', 'hall', {
        parameters: { rows: [4, 4, 4] },
        options: { reservedRows: [1] },
      }),
    ]);
    const fewest = repair(hall, { kind: 'add', person: { name: 'N' } }, 'fewest-moves');
    const seats = seatedEntries(selectedSchemeOf(fewest.plan).seating).map(([seat]) => seat);
    expect(seats).toHaveLength(5);
    expect(seats.filter((seat) => seat.startsWith('hall/r1/'))).toEqual([]);
  });

  it('LC7: at a table one person moves up to the empty seat, or nobody', () => {
    const table = seatedPlan(people(9), [
      printBlock('table', 'hollow-square', 'executive-meeting', {
        parameters: { head: 3, left: 2, right: 2, foot: 3 },
      }),
    ]);
    expect(repair(table, absent('p3'), 'fewest-moves').cost.moves.map(({ person }) => person)).toEqual([
      'p9',
    ]);
    expect(repair(table, absent('p3'), 'leave-empty').cost.moved).toBe(0);
    expect(repair(table, absent('p3'), 'by-rank').cost.moved).toBeGreaterThan(1);
  });

  it('LC8: a pin stays though everybody moves past it', () => {
    const pinned = runCommand(rostrum(7), callOf('pin-person', { person: 'p5', reason: '指示' }));
    if (!pinned.ok) throw new Error(pinned.failure.code);
    const fewest = repair(pinned.value.plan, absent('p3'), 'fewest-moves');
    expect(rowOf(fewest.plan, 1, 7).split(' ')[1]).toBe('5');
  });
});

describe('late changes', () => {
  it('somebody who comes instead inherits the place, the unit and the rank', () => {
    const plan = rostrum(5);
    const same = repair(
      plan,
      { kind: 'replace', person: 'p2', by: { name: 'N' }, rank: 'inherited' },
      'same-seat',
    );
    expect(rowOf(same.plan, 1, 5)).toBe('5 3 1 N 4');
    expect(same.plan.people.at(-1)).toMatchObject({ name: 'N', rank: 2, custom: { 代谁参加: '2' } });
    expect(same.plan.people[1]?.attendance).toBe('absent');
    const cost = { moved: 0, unseated: [], issues: [], astray: 0 };
    expect(same.cost).toMatchObject(cost);
  });

  it('somebody on the list may come instead', () => {
    const hall = rostrum(5);
    const same = repair(hall, { kind: 'replace', person: 'p1', by: { id: 'p5' }, rank: 'own' }, 'same-seat');
    expect(rowOf(same.plan, 1, 5)).toBe('· 3 5 2 4');
  });

  it('who is moved up ranks there, and everybody else keeps his order', () => {
    const plan = rostrum(7);
    const change: LateChange = { kind: 'promote', person: 'p6', to: 3 };
    const strict = repair(plan, change, 'by-rank');
    expect(rowOf(strict.plan, 1, 7)).toBe('7 4 6 1 2 3 5');
    expect(rowOf(repair(plan, change, 'swap').plan, 1, 7)).toBe('7 5 6 1 2 4 3');
    expect(strict.plan.people.map(({ rank }) => rank)).toEqual([1, 2, 4, 5, 6, 3, 7]);
  });

  it('people without a rank are given one only where they must', () => {
    const base = rostrum(5);
    const plan: Plan = { ...base, people: base.people.map(({ rank: _rank, ...one }) => one) };
    const strict = repair(plan, { kind: 'promote', person: 'p4', to: 2 }, 'by-rank');
    expect(rowOf(strict.plan, 1, 5)).toBe('5 2 1 4 3');
    expect(strict.plan.people.map(({ rank }) => rank)).toEqual([1, 3, 4, 2, undefined]);
  });

  it('a section that cannot be laid out is named by its field', () => {
    const plan = rostrum(5);
    const torn: Plan = {
      ...plan,
      schemes: plan.schemes.map((scheme) => ({
        ...scheme,
        blocks: scheme.blocks.map((block) => ({ ...block, parameters: { rows: [-1] } })),
      })),
    };
    const repairs = proposeRepairs(torn, absent('p5'));
    const failure = repairs.ok ? undefined : repairs.failure;
    expect(failure).toMatchObject({
      code: 'block-invalid',
      params: { path: 'parameters.rows.0', found: '-1' },
    });
  });

  it('changes that cannot be are refused', () => {
    const plan = rostrum(3);
    const code = (change: LateChange): string => {
      const repairs = proposeRepairs(plan, change);
      return repairs.ok ? 'ok' : repairs.failure.code;
    };
    expect(code(absent('p9'))).toBe('unknown-person');
    expect(code({ kind: 'replace', person: 'p1', by: { id: 'p1' }, rank: 'own' })).toBe('person-twice');
    expect(code({ kind: 'promote', person: 'p9', to: 1 })).toBe('unknown-person');
  });
});
