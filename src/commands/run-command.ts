import type { z } from 'zod';
import type { Known } from '../model/known.ts';
import type { Plan } from '../model/plan.ts';
import { changed, type Outcome, refused } from './command.ts';
import { COMMANDS, type CommandName } from './registry.ts';

/** Arguments of a command as its callers write them. */
export type CommandArgs<Name extends CommandName> = Known<z.input<(typeof COMMANDS)[Name]['args']>>;

/** A command by name with its arguments: what a journal keeps. */
export interface CommandCall {
  readonly name: string;
  readonly args: unknown;
}

/** Write a call with its types checked. */
export const callOf = <Name extends CommandName>(name: Name, args: CommandArgs<Name>): CommandCall => ({
  name,
  args,
});

/**
 * Carry out one command.
 *
 * @returns the change, or a refusal with a code; the plan given is never altered. A command that changes
 * nothing gives back the very plan it was given.
 */
export function runCommand(plan: Plan, call: CommandCall): Outcome {
  if (!Object.hasOwn(COMMANDS, call.name)) return refused('unknown-command', { name: call.name });
  // The registry has just been asked for the name.
  return COMMANDS[call.name as CommandName].run(plan, call.args);
}

/** Carry out several commands as one step: all of them, or none. */
export function runCommands(plan: Plan, calls: readonly CommandCall[]): Outcome {
  const [first] = calls;
  if (first !== undefined && calls.length === 1) return runCommand(plan, first);
  let now = plan;
  const made: string[] = [];
  for (const call of calls) {
    const outcome = runCommand(now, call);
    if (!outcome.ok) return outcome;
    now = outcome.value.plan;
    made.push(...outcome.value.made);
  }
  return changed(now, 'several', { count: calls.length }, made);
}
