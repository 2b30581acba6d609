import { failure, type Result, success } from '../../base/result.ts';
import { type PlannedCase, planCase } from '../../layout/plan-case.ts';
import { complainOf, type VerbOutcome } from '../outcome.ts';
import type { ReadCase } from '../read-case.ts';
import { type OptionTable, readBytes, readCaseBytes, readWords, type VerbWords } from '../read-input.ts';

/** A case as read, and as planned. */
export interface PlannedInput {
  readonly read: ReadCase;
  readonly planned: PlannedCase;
}

/** Read and plan a case from the bytes of its JSON. */
export function planBytes(bytes: Uint8Array): Result<PlannedInput, VerbOutcome> {
  const read = readCaseBytes(bytes);
  if (!read.ok) return read;
  const planned = planCase(read.value.input, read.value.seating);
  return planned.ok
    ? success({ read: read.value, planned: planned.value })
    : failure(complainOf(planned.failure));
}

/**
 * Make a verb that reads a case, plans it and says something about it.
 *
 * @param table - the verb's options.
 * @param say - what it prints.
 */
export function onCase(
  table: OptionTable,
  say: (input: PlannedInput, words: VerbWords) => VerbOutcome,
): (words: readonly string[]) => Promise<VerbOutcome> {
  return async (words) => {
    const sorted = readWords(words, table);
    if (!sorted.ok) return sorted.failure;
    const bytes = await readBytes(sorted.value.file);
    if (!bytes.ok) return bytes.failure;
    const input = planBytes(bytes.value);
    return input.ok ? say(input.value, sorted.value) : input.failure;
  };
}
