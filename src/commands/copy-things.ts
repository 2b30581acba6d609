import { z } from 'zod';
import { idSchema, takeIds } from '../model/ids.ts';
import { wholeMillimetres } from '../model/measures.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { anyPlace, makeBlock } from './block-fields.ts';
import { changed, defineCommand } from './command.ts';
import { countThings, findThings, thingsShape } from './find-things.ts';
import { withSelectedScheme } from './scheme-change.ts';

/** Set copies of things at a distance; people stay where they are, copies of a group are a group of their own. */
export const copyThings = defineCommand({
  name: 'copy-things',
  args: z.strictObject({ ...thingsShape, by: anyPlace }),
  apply: (plan, args) => {
    const found = findThings(plan, args);
    if (!found.ok) return found;
    const { blocks, fixtures } = found.value;
    const groups = new Map<string, string>();
    let next: Plan = plan;
    const groupOf = (group: string | undefined): { readonly group?: string } => {
      if (group === undefined) return {};
      if (!groups.has(group)) {
        const { ids, counter } = takeIds(next, 'g', 1);
        next = { ...next, counter };
        groups.set(group, ids[0] ?? '');
      }
      return { group: idSchema.parse(groups.get(group)) };
    };
    const made: string[] = [];
    for (const { id: _id, locked: _locked, group, place, ...fields } of blocks) {
      const at = { xMm: place.xMm + args.by.xMm, yMm: place.yMm + args.by.yMm };
      const block = makeBlock(next, { ...fields, ...groupOf(group), place: at });
      if (!block.ok) return block;
      next = withSelectedScheme(next, { blocks: [...selectedSchemeOf(next).blocks, block.value] });
      made.push(block.value.id);
    }
    for (const { id: _id, locked: _locked, group, ...fields } of fixtures) {
      const { xMm, yMm } = fields;
      const moved = wholeMillimetres({ xMm: xMm + args.by.xMm, yMm: yMm + args.by.yMm });
      const tied = groupOf(group);
      const { ids, counter } = takeIds(next, 'f', 1);
      const fixture = { ...fields, ...tied, ...moved, id: ids[0] ?? '' };
      next = { ...next, counter, venue: { ...next.venue, fixtures: [...next.venue.fixtures, fixture] } };
      made.push(fixture.id);
    }
    return changed(next, 'copy-things', { count: countThings(args) }, made);
  },
});
