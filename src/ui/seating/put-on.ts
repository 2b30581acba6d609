import { type CommandCall, callOf } from '../../commands/run-command.ts';
import type { Scheme } from '../../model/scheme.ts';
import { personAt } from '../../model/seating-chunks.ts';

/** Put somebody on a seat: an empty one is taken, on a taken one the two change places. */
export function putOn(seating: Scheme['seating'], person: string, seat: string): CommandCall {
  const sitter = personAt(seating, seat);
  return sitter === undefined
    ? callOf('seat-person', { person, seat })
    : callOf('swap-people', { a: sitter, b: person });
}
