import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema } from '../model/ids.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { MOST_PEOPLE } from '../model/plan-document.ts';
import { seatOf, withSeats } from '../model/seating-chunks.ts';
import { blockFieldsSchema, makeBlock } from './block-fields.ts';
import { blockName } from './blocks.ts';
import { changed, defineCommand, type Refusal, refusal, refused } from './command.ts';
import { refuseUnknownReferences } from './people-references.ts';
import { addPeople, personFieldsSchema } from './person-fields.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { nameOf, refuseAbsent, refusePinned, refuseSeat } from './seat-checks.ts';

const place = z.string().regex(/^[A-Za-z0-9._-]{1,64}(\/[A-Za-z0-9._-]{1,64}){0,3}$/);

/** Take over a seat chart that was kept elsewhere: a block and the people who sit in it, as one step. */
export const importChart = defineCommand({
  name: 'import-chart',
  args: z.strictObject({
    block: blockFieldsSchema,
    people: z
      .array(
        z.union([
          z.strictObject({
            person: personFieldsSchema,
            seat: place.exactOptional().describe('Seat id without its block: r3/7'),
          }),
          z.strictObject({
            known: idSchema.describe('Id of somebody the plan has already; he leaves his present seat'),
            seat: place,
          }),
        ]),
      )
      .max(MOST_PEOPLE),
  }),
  apply: (plan, args) => {
    const drafts = args.people.flatMap((one) => ('person' in one ? [one.person] : []));
    const known = args.people.flatMap((one) => ('known' in one ? [one.known] : []));
    const count = plan.people.length + drafts.length;
    if (count > MOST_PEOPLE) return refused('too-many-people', { count, most: MOST_PEOPLE });
    const torn = refuseUnknownReferences(plan, drafts) ?? refuseKnown(plan, known);
    if (torn !== undefined) return failure(torn);
    const made = makeBlock(plan, args.block);
    if (!made.ok) return made;
    const block = made.value;
    const before = selectedSchemeOf(plan);
    const withBlock: Plan = withSelectedScheme(plan, { blocks: [...before.blocks, block] });
    const { plan: next, ids } =
      drafts.length === 0 ? { plan: withBlock, ids: [] } : addPeople(withBlock, drafts);
    const scheme = selectedSchemeOf(next);
    const taken = new Map<string, string>();
    let added = 0;
    for (const one of args.people) {
      const person = 'known' in one ? one.known : (ids[added++] ?? '');
      if (one.seat === undefined || ('person' in one && one.person.attendance === 'absent')) continue;
      const id = `${block.id}/${one.seat}`;
      const no = refuseSeat(scheme, id);
      if (no !== undefined) return failure(no);
      if (taken.has(id)) return refused('seat-twice', { seat: id });
      taken.set(id, person);
    }
    const left = known.flatMap((person) => {
      const seat = seatOf(scheme.seating, person);
      return seat === undefined ? [] : [[seat, undefined] as const];
    });
    const seating = withSeats(withSeats(scheme.seating, left), taken);
    const label = { count: args.people.length, block: blockName(block) };
    return changed(withSelectedScheme(next, { seating }), 'import-chart', label, [block.id, ...ids]);
  },
});

/** People who are in the plan already must come, be named once and be held by no instruction. */
function refuseKnown(plan: Plan, known: readonly string[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const person of known) {
    const no = refuseAbsent(plan, person);
    if (no !== undefined) return no;
    if (seen.has(person)) return refusal('person-twice', { name: nameOf(plan, person) });
    seen.add(person);
  }
  return refusePinned(plan, selectedSchemeOf(plan), known);
}
