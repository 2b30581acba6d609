import { failure, type Result, success } from '../../base/result.ts';
import { planCase } from '../../layout/plan-case.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { personAt, seatOf } from '../../model/seating-chunks.ts';
import { type Refusal, refusal } from '../command.ts';
import { type CommandCall, callOf, runCommands } from '../run-command.ts';
import { nameOf, refusePinned } from '../seat-checks.ts';
import { refusalOf } from '../seats-of-block.ts';

/** A note that is to become an instruction. */
export interface AcceptNote {
  readonly note: string;
  readonly person: string;
  readonly seat: string;
  /** Why, as it is kept on file; the note's author and words unless told. */
  readonly reason?: string;
  /** Who accepts it, and when (ISO 8601). */
  readonly author: string;
  readonly time: string;
  /** `by-rank`: the rules seat all others around the pin. `swap`: who sat there takes the seat that became free. */
  readonly others: 'by-rank' | 'swap';
}

/**
 * Turn a note into a pin with its reason and author, and seat the others around it.
 *
 * @returns commands for one step: `preview(calls)` shows the difference first, `runAll(calls)` keeps it. A refusal
 * where the person or the seat is held by another instruction, or the seat does not exist.
 */
export function acceptNoteAsPin(plan: Plan, asked: AcceptNote): Result<readonly CommandCall[], Refusal> {
  const { person, seat, author, time, others } = asked;
  const note = plan.notes.find((one) => one.id === asked.note);
  if (note === undefined) return failure(refusal('unknown-note', { id: asked.note }));
  const scheme = selectedSchemeOf(plan);
  const reason = asked.reason ?? `${note.author}：${note.text}`.slice(0, 1000);
  const from = seatOf(scheme.seating, person);
  const sitter = personAt(scheme.seating, seat);
  const freed = sitter === undefined || sitter === person ? undefined : sitter;
  const held = freed === undefined ? undefined : refusePinned(plan, scheme, [freed]);
  if (held !== undefined) {
    return failure(refusal('seat-pinned', { seat, name: nameOf(plan, freed ?? '') }));
  }
  const pin = [
    ...(freed === undefined ? [] : [callOf('unseat-people', { people: [freed] })]),
    callOf('pin-person', { person, seat, reason }),
  ];
  const answered = callOf('resolve-note', { note: note.id, state: 'accepted', author, time });
  const pinned = runCommands(plan, pin);
  if (!pinned.ok) return pinned;
  if (others === 'swap') {
    const back =
      freed === undefined || from === undefined ? [] : [callOf('seat-person', { person: freed, seat: from })];
    return success([...pin, ...back, answered]);
  }
  const ruled = planCase(layoutCaseOf(pinned.value.plan));
  if (!ruled.ok) return failure(refusalOf(ruled.failure));
  const placements = ruled.value.seated.placements.map((placed) => [placed.seat, placed.person] as const);
  return success([...pin, callOf('apply-seating', { placements }), answered]);
}
