import type { Label } from '../../commands/command.ts';
import { WORDS, type WordKey } from '../../i18n/words/registry.ts';
import type { Say } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';

const isKnown = (key: string): key is WordKey => Object.hasOwn(WORDS, key);

/**
 * Name a step of the history, or a paper on record, in words; a record of a later version may name steps that are not
 * known here.
 */
export function sayStep(
  { key, params }: { readonly key: string; readonly params: Label['params'] },
  say: Say,
): string {
  const step = `step/${key}`;
  if (!isKnown(step)) return key;
  const repair = `repair.${params.repair}`;
  const document = `print.doc.${params.document}`;
  return say(step, {
    ...params,
    ...(isKnown(repair) ? { repair: say(repair) } : {}),
    ...(isKnown(document) ? { document: say(document), name: sayScheme(String(params.name), say) } : {}),
  });
}
