import type { Verb } from '../outcome.ts';

/** Print a plan into files. */
export const printVerb: Verb = {
  name: 'print',
  usage:
    'print plan.zuoci --doc plates,map,cards -o out/ [--format pdf|svg|xlsx|docx] [--options file.json] [--date 2026-03-05T09:00] [--language zh|en] [--changed-since 3] [--scheme B]',
  purpose: 'print documents into a folder; say what was written and what to look at before it is handed out',
  // Papers, their fonts and writers are many: the other verbs start without them.
  run: async (words) => (await import('../run-print.ts')).runPrint(words),
};
