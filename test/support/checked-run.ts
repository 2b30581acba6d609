import { expect } from 'vitest';
import type { Outcome } from '../../src/commands/command.ts';
import type { CommandName } from '../../src/commands/registry.ts';
import { type CommandArgs, callOf, runCommand } from '../../src/commands/run-command.ts';
import { checkReferences } from '../../src/model/check-references.ts';
import type { Plan } from '../../src/model/plan.ts';
import { planDocumentOf } from '../../src/model/write-plan.ts';

/** Run one command on a plan. */
export const run = <Name extends CommandName>(plan: Plan, name: Name, args: CommandArgs<Name>): Outcome =>
  runCommand(plan, callOf(name, args));

/** The plan that a command left, with every reference in it whole; @throws where it was refused. */
export function done(outcome: Outcome): Plan {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  expect(checkReferences(planDocumentOf(outcome.value.plan))).toEqual([]);
  return outcome.value.plan;
}

/** The code of a refusal, or `ok`. */
export const codeOf = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.failure.code);
