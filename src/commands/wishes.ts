import { z } from 'zod';
import { failure } from '../base/result.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import type { Wish } from '../model/wish.ts';
import { changed, defineCommand, refused } from './command.ts';
import { countAndName, refuseUnknownPeople } from './seat-checks.ts';

/** Note that people want, or must not, share a table. */
export const addWish = defineCommand({
  name: 'add-wish',
  args: z.strictObject({
    kind: z.enum(['together', 'apart']),
    people: z.array(idSchema).min(2).max(1000),
    note: z.string().max(1000).exactOptional(),
  }),
  apply: (plan, args) => {
    const unknown = refuseUnknownPeople(plan, args.people);
    if (unknown !== undefined) return failure(unknown);
    const people = [...new Set(args.people)];
    const label = { ...countAndName(plan, people), kind: args.kind };
    if (people.length < 2) return refused('person-twice', { name: label.name });
    const { ids, counter } = takeIds(plan, 'w', 1);
    const wish: Wish = { ...args, id: ids[0] ?? '', people };
    return changed({ ...plan, wishes: [...plan.wishes, wish], counter }, 'add-wish', label, ids);
  },
});

/** Take a wish back. */
export const removeWish = defineCommand({
  name: 'remove-wish',
  args: z.strictObject({ wish: idSchema }),
  apply: (plan, args) => {
    const wish = plan.wishes.find((one) => one.id === args.wish);
    if (wish === undefined) return refused('unknown-wish', { id: args.wish });
    return changed({ ...plan, wishes: plan.wishes.filter((one) => one !== wish) }, 'remove-wish', {
      kind: wish.kind,
    });
  },
});
