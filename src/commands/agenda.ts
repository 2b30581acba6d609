import { z } from 'zod';
import { failure } from '../base/result.ts';
import { agendaItemSchema } from '../model/agenda-item.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import { changed, defineCommand, refused } from './command.ts';
import { refuseUnknownPeople } from './seat-checks.ts';
import { clearable, inOrder, withChanges, withItems } from './with-changes.ts';

const { title, reporters, observers, minutes } = agendaItemSchema.shape;

/** Append an item to the agenda. */
export const addAgendaItem = defineCommand({
  name: 'add-agenda-item',
  args: z.strictObject({ title, reporters, observers, minutes }),
  apply: (plan, args) => {
    const unknown = refuseUnknownPeople(plan, [...args.reporters, ...args.observers]);
    if (unknown !== undefined) return failure(unknown);
    const { ids, counter } = takeIds(plan, 'a', 1);
    const agenda = [...plan.agenda, { ...args, id: ids[0] ?? '' }];
    return changed({ ...plan, agenda, counter }, 'add-agenda-item', { title: args.title }, ids);
  },
});

/** Change an item: its title, who reports, who observes, how long it takes. */
export const editAgendaItem = defineCommand({
  name: 'edit-agenda-item',
  args: z.strictObject({
    item: idSchema,
    changes: z.strictObject({
      title: title.exactOptional(),
      reporters: reporters.unwrap().exactOptional(),
      observers: observers.unwrap().exactOptional(),
      minutes: clearable(minutes),
    }),
  }),
  apply: (plan, { item: id, changes }) => {
    const item = plan.agenda.find((one) => one.id === id);
    if (item === undefined) return refused('unknown-item', { id });
    const unknown = refuseUnknownPeople(plan, [...(changes.reporters ?? []), ...(changes.observers ?? [])]);
    if (unknown !== undefined) return failure(unknown);
    const agenda = withItems(plan.agenda, new Map([[id, (one) => withChanges(one, changes)]]));
    return changed(agenda === plan.agenda ? plan : { ...plan, agenda }, 'edit-agenda-item', {
      title: item.title,
    });
  },
});

/** Take items off the agenda. */
export const removeAgendaItems = defineCommand({
  name: 'remove-agenda-items',
  args: z.strictObject({ items: z.array(idSchema).min(1) }),
  apply: (plan, args) => {
    const missing = args.items.find((id) => !plan.agenda.some((item) => item.id === id));
    if (missing !== undefined) return refused('unknown-item', { id: missing });
    const gone = new Set(args.items);
    const first = plan.agenda.find((item) => gone.has(item.id));
    const agenda = plan.agenda.filter((item) => !gone.has(item.id));
    return changed({ ...plan, agenda }, 'remove-agenda-items', {
      count: gone.size,
      title: first?.title ?? '',
    });
  },
});

/** Put the agenda into a new order. */
export const orderAgenda = defineCommand({
  name: 'order-agenda',
  args: z.strictObject({ order: z.array(idSchema) }),
  apply: (plan, { order }) => {
    const agenda = inOrder(plan.agenda, order);
    if (agenda === undefined)
      return refused('incomplete-order', { count: order.length - plan.agenda.length });
    return changed(agenda === plan.agenda ? plan : { ...plan, agenda }, 'order-agenda');
  },
});
