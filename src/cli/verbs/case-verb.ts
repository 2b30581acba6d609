import { failure, type Result, success } from '../../base/result.ts';
import { type PlannedCase, planCase } from '../../layout/plan-case.ts';
import type { Problem } from '../../layout/problem.ts';
import { complainOf, type VerbOutcome } from '../outcome.ts';
import { passedOver } from '../passed-over.ts';
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
  const problems = planned.ok ? passedOver(planned.value) : planned.failure;
  if (!planned.ok || problems.length > 0)
    return failure(complainOf(problems.map((problem) => asWritten(problem, read.value))));
  return success({ read: read.value, planned: planned.value });
}

/** Problems of the one block of a short case stand at its root, where its keys were written. */
const asWritten = (problem: Problem, { short }: ReadCase): Problem =>
  short && problem.path[0] === 'blocks' ? { ...problem, path: problem.path.slice(2) } : problem;

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
