import { type PlannedCase, planCase } from '../../layout/plan-case.ts';
import { complainOf, type VerbOutcome } from '../outcome.ts';
import type { ReadCase } from '../read-case.ts';
import { type OptionTable, readCaseFile, readWords, type VerbWords } from '../read-input.ts';

/**
 * Make a verb that reads a case, plans it and says something about it.
 *
 * @param table - the verb's options.
 * @param say - what it prints.
 */
export function onCase(
  table: OptionTable,
  say: (planned: PlannedCase, read: ReadCase, words: VerbWords) => VerbOutcome,
): (words: readonly string[]) => Promise<VerbOutcome> {
  return async (words) => {
    const sorted = readWords(words, table);
    if (!sorted.ok) return sorted.failure;
    const read = await readCaseFile(sorted.value.file);
    if (!read.ok) return read.failure;
    const planned = planCase(read.value.input, read.value.seating);
    return planned.ok ? say(planned.value, read.value, sorted.value) : complainOf(planned.failure);
  };
}
