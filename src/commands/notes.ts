import { z } from 'zod';
import { idSchema, takeIds } from '../model/ids.ts';
import { NOTE_STATES, type Note, type NoteDraft, noteDraftSchema } from '../model/note.ts';
import type { Plan } from '../model/plan.ts';
import { changed, defineCommand, refused } from './command.ts';
import { keepItems, withChanges, withItems } from './with-changes.ts';

const { author, time, text } = noteDraftSchema.shape;

/** Append notes to the plan; each gets an id of its own and waits for an answer. */
export function appendNotes(
  plan: Plan,
  drafts: readonly NoteDraft[],
): { readonly plan: Plan; readonly ids: readonly string[] } {
  if (drafts.length === 0) return { plan, ids: [] };
  const { ids, counter } = takeIds(plan, 'n', drafts.length);
  const notes = drafts.map((draft, index): Note => ({ ...draft, id: ids[index] ?? '', state: 'open' }));
  return { plan: { ...plan, notes: [...plan.notes, ...notes], counter }, ids };
}

/** Note something about a seat, a person, a place in the room or the plan as a whole. */
export const addNote = defineCommand({
  name: 'add-note',
  args: z.strictObject(noteDraftSchema.shape),
  apply: (plan, args) => {
    const { plan: next, ids } = appendNotes(plan, [args]);
    return changed(next, 'add-note', { author: args.author }, ids);
  },
});

/** Accept a note, decline it, or open it again; who does so may say why. */
export const resolveNote = defineCommand({
  name: 'resolve-note',
  args: z.strictObject({
    note: idSchema,
    state: z.enum(NOTE_STATES),
    author,
    time,
    answer: text.exactOptional(),
  }),
  apply: (plan, { note: id, state, answer, ...by }) => {
    const note = plan.notes.find((one) => one.id === id);
    if (note === undefined) return refused('unknown-note', { id });
    const given = state === 'open' ? null : { ...by, ...(answer === undefined ? {} : { text: answer }) };
    if (note.state === state) return changed(plan, 'resolve-note', { author: note.author, state });
    const notes = withItems(
      plan.notes,
      new Map([[id, (one) => withChanges<Note>(one, { state, answer: given })]]),
    );
    return changed({ ...plan, notes }, 'resolve-note', { author: note.author, state });
  },
});

/** Take notes off the plan. */
export const removeNotes = defineCommand({
  name: 'remove-notes',
  args: z.strictObject({ notes: z.array(idSchema).min(1).max(20_000) }),
  apply: (plan, args) => {
    const missing = args.notes.find((id) => !plan.notes.some((note) => note.id === id));
    if (missing !== undefined) return refused('unknown-note', { id: missing });
    const gone = new Set(args.notes);
    const notes = keepItems(plan.notes, (note) => !gone.has(note.id));
    return changed({ ...plan, notes }, 'remove-notes', { count: gone.size });
  },
});
