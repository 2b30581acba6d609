import { z } from 'zod';
import { failure } from '../base/result.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { MOST_PEOPLE } from '../model/plan-document.ts';
import { withSeats } from '../model/seating-chunks.ts';
import { blockFieldsSchema, makeBlock } from './block-fields.ts';
import { blockName } from './blocks.ts';
import { changed, defineCommand, refused } from './command.ts';
import { refuseUnknownReferences } from './people-references.ts';
import { addPeople, personFieldsSchema } from './person-fields.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { refuseSeat } from './seat-checks.ts';

const place = z.string().regex(/^[A-Za-z0-9._-]{1,64}(\/[A-Za-z0-9._-]{1,64}){0,3}$/);

/** Take over a seat chart that was kept elsewhere: a block and the people who sit in it, as one step. */
export const importChart = defineCommand({
  name: 'import-chart',
  args: z.strictObject({
    block: blockFieldsSchema,
    people: z
      .array(
        z.strictObject({
          person: personFieldsSchema,
          seat: place.exactOptional().describe('Seat id without its block: r3/7'),
        }),
      )
      .max(MOST_PEOPLE),
  }),
  apply: (plan, args) => {
    const drafts = args.people.map(({ person }) => person);
    const count = plan.people.length + drafts.length;
    if (count > MOST_PEOPLE) return refused('too-many-people', { count, most: MOST_PEOPLE });
    const torn = refuseUnknownReferences(plan, drafts);
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
    for (const [index, { seat, person }] of args.people.entries()) {
      if (seat === undefined || person.attendance === 'absent') continue;
      const id = `${block.id}/${seat}`;
      const no = refuseSeat(scheme, id);
      if (no !== undefined) return failure(no);
      if (taken.has(id)) return refused('seat-twice', { seat: id });
      taken.set(id, ids[index] ?? '');
    }
    const seating = withSeats(scheme.seating, taken);
    const label = { count: ids.length, block: blockName(block) };
    return changed(withSelectedScheme(next, { seating }), 'import-chart', label, [block.id, ...ids]);
  },
});
