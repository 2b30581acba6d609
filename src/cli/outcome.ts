import { type Problem, showPath } from '../layout/problem.ts';

/** What a verb says: text for standard output, or one complaint a line for standard error. */
export interface VerbOutcome {
  readonly output?: string;
  readonly complaints?: readonly string[];
}

/** A verb of the headless command. */
export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly purpose: string;
  readonly run: (words: readonly string[]) => Promise<VerbOutcome>;
}

/** Refuse with lines for standard error. */
export const complain = (...complaints: readonly string[]): VerbOutcome => ({ complaints });

/** Say problems, one line each: path, what was found, what is allowed. */
export const complainOf = (problems: readonly Problem[]): VerbOutcome => ({
  complaints: problems.map(
    (problem) => `${showPath(problem.path)}: found ${problem.found}, allowed: ${problem.allowed}`,
  ),
});

/** Print a value as JSON for people and programs. */
export const printJson = (value: unknown): VerbOutcome => ({ output: `${JSON.stringify(value, null, 2)}\n` });
