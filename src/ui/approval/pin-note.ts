import { type Result, success } from '../../base/result.ts';
import type { Label, Refusal } from '../../commands/command.ts';
import { type AcceptNote, acceptNoteAsPin } from '../../commands/repairs/accept-note.ts';
import { type CommandCall, callOf, runCommands } from '../../commands/run-command.ts';
import type { Note } from '../../model/note.ts';
import { personIndex } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';

/** What an accepted note would come to: nothing is changed until its calls are carried out as one step. */
export interface PinProposal {
  readonly calls: readonly CommandCall[];
  readonly plan: Plan;
  /** What that step is called. */
  readonly label: Label;
}

/**
 * Make an instruction of a note, in the scheme the leader looked at; an older instruction about the same person
 * gives way.
 */
export function pinByNote(
  plan: Plan,
  note: Note,
  asked: Omit<AcceptNote, 'note'>,
): Result<PinProposal, Refusal> {
  const { scheme: wanted } = note;
  const isElsewhere = wanted !== undefined && wanted !== plan.selectedScheme;
  const known = plan.schemes.some(({ id }) => id === wanted);
  const goTo = isElsewhere && known ? [callOf('select-scheme', { scheme: wanted })] : [];
  const there = runCommands(plan, goTo);
  if (!there.ok) return there;
  const older = selectedSchemeOf(there.value.plan).pins.some(
    ({ person, seat }) => person === asked.person && seat !== asked.seat,
  );
  const first = [...goTo, ...(older ? [callOf('unpin-people', { people: [asked.person] })] : [])];
  const begun = runCommands(plan, first);
  if (!begun.ok) return begun;
  const accepted = acceptNoteAsPin(begun.value.plan, { ...asked, note: note.id });
  if (!accepted.ok) return accepted;
  const calls = [...first, ...accepted.value];
  const done = runCommands(plan, calls);
  if (!done.ok) return done;
  const name = personIndex(plan.people).get(asked.person)?.name ?? '';
  return success({
    calls,
    plan: done.value.plan,
    label: { key: 'pin-by-note', params: { name, author: note.author } },
  });
}
