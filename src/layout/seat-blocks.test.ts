import { describe, expect, it } from 'vitest';
import { readCase } from '../cli/read-case.ts';
import { planCase } from './plan-case.ts';

function planned(json: unknown) {
  const read = readCase(json);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const plan = planCase(read.value.input, read.value.seating);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value;
}

const issuesOf = (json: unknown, code: string) => planned(json).issues.filter((issue) => issue.code === code);

describe('seating a case', () => {
  it('PIN: tells what a pin changes, and nothing where the pin agrees with the rank', () => {
    const pin = (person: string, seat: string) => ({
      people: 7,
      arrangement: 'rostrum',
      pins: [{ person, seat, reason: '书记指示' }],
    });
    expect(issuesOf(pin('1', 'rostrum/r1/4'), 'pin-breaks-order')).toEqual([]);
    expect(
      issuesOf(pin('5', 'rostrum/r1/4'), 'pin-breaks-order').map((issue) => [issue.people, issue.seats]),
    ).toEqual([[['5'], ['rostrum/r1/4', 'rostrum/r1/6']]]);
  });

  it('PIN: a pinned reporter holds his seat and does not wait for his item', () => {
    const plan = planned({
      people: ['1', '2', '3', { name: 'R', roles: ['reporter'] }],
      arrangement: 'hollow-square',
      parameters: { head: 3, left: 2, right: 2, foot: 3 },
      agenda: [{ title: '一', reporters: ['R'] }],
      pins: [{ person: 'R', seat: 'hollow-square/left/1', reason: '腿伤' }],
    });
    expect(plan.seated.placements).toContainEqual(
      expect.objectContaining({ person: 'R', seat: 'hollow-square/left/1' }),
    );
    expect(plan.issues.filter((issue) => issue.code === 'pin-conflict')).toEqual([]);
  });

  it('T7: without a table for the agenda nobody waits for it', () => {
    const people = ['1', '2', { name: 'R', roles: ['reporter'] }];
    const plan = planned({ people, arrangement: 'rostrum', agenda: [{ title: '一', reporters: ['R'] }] });
    expect([plan.seated.later, plan.seated.placements.length]).toEqual([[], 3]);
  });

  it('K5: the last block takes the rest also when somebody is assigned to it by name', () => {
    const plan = planned({
      people: ['1', { name: '2', block: 'hall' }, '3', '4'],
      blocks: [
        { id: 'rostrum', arrangement: 'rostrum', takes: { first: 2 } },
        { id: 'hall', arrangement: 'theatre' },
      ],
    });
    expect(plan.seated.unseated).toEqual([]);
    expect(plan.blocks.map((block) => block.people.map((person) => person.id))).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('K5: says when a rule cannot seat an arrangement', () => {
    const json = { people: 4, arrangement: 'round-table', rule: 'executive-meeting' };
    expect(issuesOf(json, 'rule-does-not-fit')).toHaveLength(1);
  });

  it('R10: only the front row leaves its centre empty', () => {
    const plan = planned({
      people: 12,
      arrangement: 'rostrum',
      parameters: { rows: [8, 5] },
      policies: { twinHeads: 'centre-gap' },
    });
    expect(plan.seated.unseated).toEqual([]);
  });

  it('R11: executives fill a front row of their own', () => {
    const executive = (name: string) => ({ name, roles: ['executive'] });
    const plan = planned({
      people: ['1', executive('2'), '3', executive('4'), '5', executive('6')],
      arrangement: 'rostrum',
      policies: { backRows: 'reserved-for-role' },
    });
    const front = plan.seated.placements.filter(({ seat }) => seat.startsWith('rostrum/r1/'));
    expect(front.map(({ person }) => person).sort()).toEqual(['2', '4', '6']);
  });
});
