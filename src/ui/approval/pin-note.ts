import { failure, type Result, success } from '../../base/result.ts';
import type { Refusal } from '../../commands/command.ts';
import { type CommandCall, callOf, runCommands } from '../../commands/run-command.ts';
import { planCase } from '../../layout/plan-case.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import type { Note } from '../../model/note.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { personAt } from '../../model/seating-chunks.ts';

/** An instruction that a note becomes. */
export interface PinWish {
  readonly note: Note;
  readonly person: string;
  readonly seat: string;
  readonly reason: string;
  /** Who accepts the note, and when. */
  readonly by: { readonly author: string; readonly time: string };
}

/** What it would come to: nothing is changed until its calls are carried out as one step. */
export interface PinProposal {
  readonly calls: readonly CommandCall[];
  readonly plan: Plan;
}

/**
 * Make an instruction of a note: whom it means is fixed to the seat, and all others are seated around him by
 * the rules.
 *
 * @returns a refusal where somebody else is fixed to the seat, or where the seat is closed.
 */
export function pinByNote(plan: Plan, wish: PinWish): Result<PinProposal, Refusal> {
  const { note, person, seat, reason, by } = wish;
  const { scheme: wanted } = note;
  const known = plan.schemes.some(({ id }) => id === wanted);
  const goTo =
    wanted === undefined || wanted === plan.selectedScheme || !known
      ? []
      : [callOf('select-scheme', { scheme: wanted })];
  const there = runCommands(plan, goTo);
  if (!there.ok) return there;
  const scheme = selectedSchemeOf(there.value.plan);
  const pinned = scheme.pins.some((pin) => pin.person === person && pin.seat !== seat);
  const sits = personAt(scheme.seating, seat);
  const first: CommandCall[] = [
    ...goTo,
    ...(pinned ? [callOf('unpin-people', { people: [person] })] : []),
    ...(sits === undefined || sits === person ? [] : [callOf('unseat-people', { people: [sits] })]),
    callOf('pin-person', { person, seat, reason }),
  ];
  const fixed = runCommands(plan, first);
  if (!fixed.ok) return failure(fixed.failure);
  const planned = planCase(layoutCaseOf(fixed.value.plan));
  const around = planned.ok
    ? [
        callOf('apply-seating', {
          placements: planned.value.seated.placements.map((one): [string, string] => [one.seat, one.person]),
        }),
      ]
    : [];
  const calls = [
    ...first,
    ...around,
    callOf('resolve-note', { note: note.id, state: 'accepted', ...by, answer: reason }),
  ];
  const done = runCommands(plan, calls);
  return done.ok ? success({ calls, plan: done.value.plan }) : failure(done.failure);
}
