import type { z } from 'zod';
import { success } from '../base/result.ts';
import type { Known } from '../model/known.ts';
import type { Plan } from '../model/plan.ts';
import { type Label, type Outcome, refused } from './command.ts';
import type { LabelKey } from './labels.ts';
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

/** Commands that say what a step of several is for, the most telling first. */
const TELLING: readonly LabelKey[] = [
  'import-people',
  'import-chart',
  'seat-everyone',
  'add-block',
  'order-blocks',
  'set-policies',
];

/**
 * Carry out several commands as one step: all of them, or none.
 *
 * @param label - what the step is called; without one it is called after its most telling command.
 */
export function runCommands(plan: Plan, calls: readonly CommandCall[], label?: Label): Outcome {
  let now = plan;
  const made: string[] = [];
  const labels: Label[] = [];
  for (const call of calls) {
    const outcome = runCommand(now, call);
    if (!outcome.ok) return outcome;
    now = outcome.value.plan;
    made.push(...outcome.value.made);
    labels.push(outcome.value.label);
  }
  return success({ plan: now, label: label ?? nameOfStep(labels), made });
}

function nameOfStep(labels: readonly Label[]): Label {
  const [only] = labels;
  if (only !== undefined && labels.length === 1) return only;
  const telling = TELLING.flatMap((key) => labels.find((label) => label.key === key) ?? []);
  return telling[0] ?? { key: 'several', params: { count: labels.length } };
}
