import { z } from 'zod';
import { idSchema, takeIds } from '../model/ids.ts';
import { closedSeatSchema } from '../model/pin.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { venueSchema } from '../model/venue.ts';
import { blockFieldsSchema, makeBlock } from './block-fields.ts';
import { forgetBlocks } from './blocks.ts';
import { changed, defineCommand } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { settleBlocks } from './settle-blocks.ts';

/**
 * Take over a hall of the library: its room, its blocks and its closed seats, in the place of what the scheme
 * on screen has. Whoever sat there stands up and stays in the meeting.
 */
export const useHall = defineCommand({
  name: 'use-hall',
  args: z.strictObject({
    name: z.string().max(300),
    venue: venueSchema,
    blocks: z.array(z.strictObject({ ...blockFieldsSchema.shape, id: idSchema })).max(2000),
    closed: z.array(closedSeatSchema).max(200_000).default([]),
    unpin: z.boolean().default(false).describe('Give up instructions for seats that go'),
  }),
  apply: (plan, args) => {
    const before = selectedSchemeOf(plan);
    const gone = new Set(before.blocks.map((block) => block.id));
    const emptied = settleBlocks(plan, { ...before, blocks: [] }, gone, args.unpin);
    if (!emptied.ok) return emptied;
    const { ids, counter } = takeIds(plan, 'f', args.venue.fixtures.length);
    const fixtures = args.venue.fixtures.map((fixture, index) => ({ ...fixture, id: ids[index] ?? '' }));
    const cleared = forgetBlocks(withSelectedScheme(plan, emptied.value.scheme), gone);
    let next: Plan = { ...cleared, venue: { ...args.venue, fixtures }, counter };
    const idOf = new Map<string, string>();
    for (const { id, ...fields } of args.blocks) {
      const made = makeBlock(next, fields);
      if (!made.ok) return made;
      idOf.set(id, made.value.id);
      next = withSelectedScheme(next, { blocks: [...selectedSchemeOf(next).blocks, made.value] });
    }
    const closed = args.closed.flatMap((one) => {
      const [block = '', ...place] = one.seat.split('/');
      const id = idOf.get(block);
      return id === undefined ? [] : [{ ...one, seat: [id, ...place].join('/') }];
    });
    const label = { name: args.name, unseated: emptied.value.unseated };
    return changed(withSelectedScheme(next, { closed }), 'use-hall', label, [...idOf.values()]);
  },
});
