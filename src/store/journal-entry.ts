import { z } from 'zod';
import type { Label } from '../commands/command.ts';
import { type History, record, recordOnly, redo, undo } from '../commands/history.ts';
import { LABEL_KEYS } from '../commands/labels.ts';
import { runCommands } from '../commands/run-command.ts';
import { type AuditStamp, auditEntrySchema } from '../model/audit.ts';
import type { PrintAction } from '../model/printed-papers.ts';

const label = z.object({
  key: z.enum(LABEL_KEYS),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const stamp = z.object({ author: z.string(), time: z.string() }).exactOptional();

/** One step of a session as a journal keeps it. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    calls: z.array(z.object({ name: z.string(), args: z.unknown() })).min(1),
    label: label.exactOptional(),
    stamp,
  }),
  z.object({ kind: z.literal('undo'), stamp }),
  z.object({ kind: z.literal('redo'), stamp }),
  auditEntrySchema.pick({ action: true, with: true }).extend({ kind: z.literal('print'), stamp }),
]);
/** One step of a session, with who took it and when. */
export type JournalEntry = (
  | {
      readonly kind: 'run';
      readonly calls: readonly { readonly name: string; readonly args: unknown }[];
      /** What the step is called, where its commands do not say it. */
      readonly label?: Label;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | PrintAction
) & { readonly stamp?: AuditStamp };

/**
 * Do a step of a journal again.
 *
 * @returns the history after it, or undefined where the step cannot be done from here.
 */
export function replay(history: History, entry: JournalEntry): History | undefined {
  switch (entry.kind) {
    case 'undo':
      return history.past === undefined ? undefined : undo(history, entry.stamp);
    case 'redo':
      return history.future === undefined ? undefined : redo(history, entry.stamp);
    case 'print': {
      const { stamp: by, ...action } = entry;
      return by === undefined ? history : recordOnly(history, action, by);
    }
    case 'run': {
      const outcome = runCommands(history.plan, entry.calls, entry.label);
      return outcome.ok ? record(history, outcome.value, entry.stamp) : undefined;
    }
  }
}
