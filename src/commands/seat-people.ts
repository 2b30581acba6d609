import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema, seatIdSchema } from '../model/ids.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { MOST_PEOPLE } from '../model/plan-document.ts';
import { personAt, seatOf, withSeats } from '../model/seating-chunks.ts';
import { changed, defineCommand, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { countAndName, nameOf, pinOf, refuseAbsent, refusePinned, refuseSeat } from './seat-checks.ts';

/**
 * Put several people on seats as one step. The seats they leave and those of `empties` become free first;
 * whoever sat there and gets no other seat stands up. A seat that somebody else keeps is refused.
 */
export const seatPeople = defineCommand({
  name: 'seat-people',
  args: z.strictObject({
    placements: z.array(z.tuple([seatIdSchema, idSchema])).max(MOST_PEOPLE),
    empties: z.array(seatIdSchema).max(100_000).exactOptional().describe('Seats that are emptied first'),
  }),
  apply: (plan, { placements, empties = [] }) => {
    const scheme = selectedSchemeOf(plan);
    const people = placements.map(([, person]) => person);
    const seats = new Set<string>();
    const moving = new Set<string>();
    for (const [seat, person] of placements) {
      const no = refuseAbsent(plan, person) ?? refuseSeat(scheme, seat);
      if (no !== undefined) return failure(no);
      if (moving.has(person)) return refused('person-twice', { name: nameOf(plan, person) });
      if (seats.has(seat)) return refused('seat-twice', { seat });
      moving.add(person);
      seats.add(seat);
    }
    const leaving = people.filter((person, index) => {
      const from = seatOf(scheme.seating, person);
      return from !== undefined && from !== placements[index]?.[0];
    });
    const held = refusePinned(plan, scheme, leaving);
    if (held !== undefined) return failure(held);
    const emptied = new Map<string, undefined>();
    for (const seat of empties) {
      const sitter = personAt(scheme.seating, seat);
      if (sitter !== undefined && pinOf(scheme, sitter) === undefined) emptied.set(seat, undefined);
    }
    for (const person of leaving) {
      const from = seatOf(scheme.seating, person);
      if (from !== undefined) emptied.set(from, undefined);
    }
    for (const [seat, person] of placements) {
      const sitter = personAt(scheme.seating, seat);
      if (sitter !== undefined && sitter !== person && !emptied.has(seat)) {
        return refused('seat-taken', { seat, name: nameOf(plan, sitter) });
      }
    }
    const next = new Map<string, string | undefined>([...emptied, ...placements]);
    const seating = withSeats(scheme.seating, next);
    return changed(withSelectedScheme(plan, { seating }), 'seat-people', countAndName(plan, people));
  },
});
