import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { seatedEntries, seatOf } from '../../model/seating-chunks.ts';
import { type CommandCall, callOf, runCommand, runCommands } from '../run-command.ts';
import { type AcceptNote, acceptNoteAsPin } from './accept-note.ts';

const time = '2026-03-05T09:00:00Z';
const ran = (plan: Plan, ...calls: readonly CommandCall[]): Plan => {
  const outcome = runCommands(plan, calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
};
const noted = ran(
  rostrumPlan(8, 8),
  callOf('add-note', {
    author: '张书记',
    time,
    text: '甲七坐中间',
    target: { kind: 'person', person: 'p7' },
  }),
);
const asked: AcceptNote = {
  note: 'n1001',
  person: 'p7',
  seat: 'rostrum/r1/3',
  author: '李',
  time,
  others: 'by-rank',
};
const codeOf = (plan: Plan, more: Partial<AcceptNote>): string => {
  const calls = acceptNoteAsPin(plan, { ...asked, ...more });
  return calls.ok ? 'ok' : calls.failure.code;
};
const accepted = (plan: Plan, more: Partial<AcceptNote> = {}): Plan => {
  const calls = acceptNoteAsPin(plan, { ...asked, ...more });
  if (!calls.ok) throw new Error(calls.failure.code);
  return ran(plan, ...calls.value);
};

describe('a note that becomes an instruction', () => {
  it('PIN: pins with author and words, seats everybody else around it and answers the note', () => {
    const plan = accepted(noted);
    const scheme = selectedSchemeOf(plan);
    expect(scheme.pins).toEqual([{ person: 'p7', seat: 'rostrum/r1/3', reason: '张书记：甲七坐中间' }]);
    expect(seatOf(scheme.seating, 'p7')).toBe('rostrum/r1/3');
    expect(seatedEntries(scheme.seating)).toHaveLength(8);
    expect(seatOf(scheme.seating, 'p1')).toBe('rostrum/r1/2');
    expect(plan.notes[0]).toMatchObject({ state: 'accepted', answer: { author: '李' } });
  });

  it('PIN: or only the two change places', () => {
    const scheme = selectedSchemeOf(accepted(noted, { others: 'swap', reason: '书记指示' }));
    const moved = seatedEntries(scheme.seating).filter(
      ([seat, person]) => seatOf(selectedSchemeOf(noted).seating, person) !== seat,
    );
    expect(moved).toEqual([
      ['rostrum/r1/3', 'p7'],
      ['rostrum/r2/2', 'p3'],
    ]);
    expect(scheme.pins[0]?.reason).toBe('书记指示');
  });

  it('PIN: never breaks another instruction', () => {
    const pinned = runCommand(noted, callOf('pin-person', { person: 'p3', reason: '另有指示' }));
    if (!pinned.ok) throw new Error(pinned.failure.code);
    expect(codeOf(pinned.value.plan, {})).toBe('seat-pinned');
    expect(codeOf(pinned.value.plan, { person: 'p3', seat: 'rostrum/r1/1' })).toBe('person-pinned');
    expect(codeOf(noted, { note: 'n5' })).toBe('unknown-note');
    expect(codeOf(noted, { seat: 'rostrum/r9/1' })).toBe('unknown-seat');
  });
});
