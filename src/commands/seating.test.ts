import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { personAt, seatedEntries, seatOf } from '../model/seating-chunks.ts';
import type { Outcome } from './command.ts';
import type { CommandName } from './registry.ts';
import { type CommandArgs, callOf, runCommand } from './run-command.ts';

const R1 = [1, 2, 3, 4, 5].map((slot) => `rostrum/r1/${slot}`);
const [S1 = '', S2 = '', S3 = ''] = R1;

function run<Name extends CommandName>(plan: Plan, name: Name, args: CommandArgs<Name>): Outcome {
  return runCommand(plan, callOf(name, args));
}

function done(outcome: Outcome): Plan {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}

const sitting = (plan: Plan): Record<string, string> =>
  Object.fromEntries(seatedEntries(selectedSchemeOf(plan).seating));
const codeOf = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.failure.code);

describe('seating by hand', () => {
  it('a taken, closed or unknown seat, an absent or pinned person are refused by name', () => {
    const plan = rostrumPlan(6, 2);
    const absent = done(run(plan, 'set-attendance', { people: ['p5'], attendance: 'absent' }));
    const blocked = done(run(plan, 'block-seats', { seats: [S3] }));
    const pinned = done(run(plan, 'pin-person', { person: 'p1', reason: '指示' }));
    expect(run(plan, 'seat-person', { person: 'p3', seat: S1 })).toMatchObject({
      failure: { code: 'seat-taken', params: { seat: S1, name: '甲1' } },
    });
    expect(codeOf(run(plan, 'seat-person', { person: 'p3', seat: 'rostrum/r1/6' }))).toBe('unknown-seat');
    expect(codeOf(run(plan, 'seat-person', { person: 'p3', seat: 'hall/r1/1' }))).toBe('unknown-seat');
    expect(codeOf(run(absent, 'seat-person', { person: 'p5', seat: S3 }))).toBe('person-absent');
    expect(codeOf(run(blocked, 'seat-person', { person: 'p3', seat: S3 }))).toBe('seat-closed');
    expect(run(pinned, 'seat-person', { person: 'p1', seat: S3 })).toMatchObject({
      failure: { code: 'person-pinned', params: { name: '甲1', seat: S1, reason: '指示' } },
    });
    expect(run(plan, 'seat-person', { person: 'p1', seat: 'nonsense' })).toMatchObject({
      failure: { code: 'bad-arguments', params: { path: 'seat' } },
    });
  });

  it('moving leaves the old seat free; swapping works with somebody who stands', () => {
    const plan = rostrumPlan(6, 2);
    expect(sitting(done(run(plan, 'seat-person', { person: 'p1', seat: S3 })))).toEqual({
      [S2]: 'p2',
      [S3]: 'p1',
    });
    const swapped = run(plan, 'swap-people', { a: 'p1', b: 'p2' });
    expect(sitting(done(swapped))).toEqual({ [S1]: 'p2', [S2]: 'p1' });
    expect(swapped.ok && swapped.value.label).toEqual({ key: 'swap-people', params: { a: '甲1', b: '甲2' } });
    expect(sitting(done(run(plan, 'swap-people', { a: 'p6', b: 'p2' })))).toEqual({ [S1]: 'p1', [S2]: 'p6' });
    expect(codeOf(run(plan, 'swap-people', { a: 'p5', b: 'p6' }))).toBe('nobody-to-swap');
  });

  it('inserting moves neighbours on to the next free seat and passes over who is pinned', () => {
    const plan = rostrumPlan(6, 3);
    const moved = done(run(plan, 'insert-person', { person: 'p6', row: R1, at: S1 }));
    expect(Object.values(sitting(moved))).toEqual(['p6', 'p1', 'p2', 'p3']);
    // Told: how many neighbours moved on, wherever the newcomer came from.
    const told = (person: string, at: string) => {
      const outcome = run(plan, 'insert-person', { person, row: R1, at });
      return outcome.ok && outcome.value.label.params?.moved;
    };
    expect([told('p6', S1), told('p6', S3), told('p3', S1)]).toEqual([3, 1, 2]);
    const pinned = done(run(plan, 'pin-person', { person: 'p2', reason: '指示' }));
    expect(sitting(done(run(pinned, 'insert-person', { person: 'p6', row: R1, at: S1 })))).toEqual({
      'rostrum/r1/1': 'p6',
      'rostrum/r1/2': 'p2',
      'rostrum/r1/3': 'p1',
      'rostrum/r1/4': 'p3',
    });
    expect(codeOf(run(pinned, 'insert-person', { person: 'p6', row: R1, at: S2 }))).toBe('seat-pinned');
    const full = rostrumPlan(8, 5);
    expect(codeOf(run(full, 'insert-person', { person: 'p7', row: R1, at: S1 }))).toBe('row-full');
    const back = [...R1].reverse();
    const inward = done(run(full, 'insert-person', { person: 'p1', row: back, at: S3 }));
    expect(R1.map((seat) => sitting(inward)[seat])).toEqual(['p2', 'p3', 'p1', 'p4', 'p5']);
  });

  it('closing up fills the gaps from the front, in order', () => {
    const plan = done(run(rostrumPlan(6, 5), 'unseat-people', { people: ['p1', 'p3'] }));
    const closed = run(plan, 'close-up', { row: R1 });
    expect(Object.values(sitting(done(closed)))).toEqual(['p2', 'p4', 'p5']);
    expect(seatOf(selectedSchemeOf(done(closed)).seating, 'p2')).toBe(S1);
    expect(closed.ok && closed.value.label.params).toEqual({ count: 3 });
  });

  it('a seating worked out elsewhere is one step, keeps pins and refuses to break them', () => {
    const plan = done(run(rostrumPlan(6, 3), 'pin-person', { person: 'p3', reason: '指示' }));
    const applied = done(
      run(plan, 'apply-seating', {
        placements: [
          [S1, 'p6'],
          [S2, 'p5'],
          [S3, 'p3'],
        ],
      }),
    );
    expect(sitting(applied)).toEqual({ [S1]: 'p6', [S2]: 'p5', [S3]: 'p3' });
    expect(sitting(done(run(plan, 'apply-seating', { placements: [] })))).toEqual({ [S3]: 'p3' });
    expect(codeOf(run(plan, 'apply-seating', { placements: [[S1, 'p3']] }))).toBe('person-pinned');
    expect(codeOf(run(plan, 'apply-seating', { placements: [[S3, 'p1']] }))).toBe('seat-pinned');
    expect(
      codeOf(
        run(plan, 'apply-seating', {
          placements: [
            [S1, 'p1'],
            [S2, 'p1'],
          ],
        }),
      ),
    ).toBe('person-twice');
    expect(
      codeOf(
        run(plan, 'apply-seating', {
          placements: [
            [S1, 'p1'],
            [S1, 'p2'],
          ],
        }),
      ),
    ).toBe('seat-twice');
    expect(sitting(done(run(plan, 'clear-seating', {})))).toEqual({ [S3]: 'p3' });
  });

  it('pinning seats; unpinning leaves him there; the reason can be changed and the seat cannot', () => {
    const plan = rostrumPlan(6, 1);
    const pinned = done(run(plan, 'pin-person', { person: 'p4', seat: S2, reason: '一' }));
    expect(personAt(selectedSchemeOf(pinned).seating, S2)).toBe('p4');
    expect(selectedSchemeOf(done(run(pinned, 'pin-person', { person: 'p4', reason: '二' }))).pins).toEqual([
      { person: 'p4', seat: S2, reason: '二' },
    ]);
    expect(codeOf(run(pinned, 'pin-person', { person: 'p4', seat: S3, reason: '二' }))).toBe('person-pinned');
    expect(codeOf(run(plan, 'pin-person', { person: 'p4', reason: '一' }))).toBe('person-not-seated');
    expect(codeOf(run(plan, 'pin-person', { person: 'p4', seat: S1, reason: '一' }))).toBe('seat-taken');
    expect(codeOf(run(plan, 'pin-person', { person: 'p4', seat: S2, reason: '' }))).toBe('bad-arguments');
    const unpinned = done(run(pinned, 'unpin-people', { people: ['p4'] }));
    expect(selectedSchemeOf(unpinned).pins).toEqual([]);
    expect(personAt(selectedSchemeOf(unpinned).seating, S2)).toBe('p4');
  });

  it('closing a seat lets its person stand up; a reserved seat keeps who is pinned there', () => {
    const plan = rostrumPlan(6, 2);
    const blocked = done(run(plan, 'block-seats', { seats: [S1] }));
    expect(sitting(blocked)).toEqual({ [S2]: 'p2' });
    expect(blocked.people).toBe(plan.people);
    const pinned = done(run(plan, 'pin-person', { person: 'p1', reason: '指示' }));
    expect(codeOf(run(pinned, 'block-seats', { seats: [S1] }))).toBe('person-pinned');
    expect(sitting(done(run(pinned, 'reserve-seats', { seats: [S1, S2] })))).toEqual({ [S1]: 'p1' });
    expect(selectedSchemeOf(done(run(blocked, 'open-seats', { seats: [S1] }))).closed).toEqual([]);
  });
});
