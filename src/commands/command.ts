import type { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';
import type { Known } from '../model/known.ts';
import type { Plan } from '../model/plan.ts';
import type { LabelKey } from './labels.ts';
import type { RefusalCode } from './refusals.ts';

/** Names and numbers of a sentence; `seat` is a seat id, `seats` and `count` are numbers. */
export type Params = Readonly<Record<string, string | number>>;

/** What a step is called in the history: a key and its parameters, from which the interface makes words. */
export interface Label {
  readonly key: LabelKey;
  readonly params: Params;
}

/** What a command gives: the next plan, its name in the history, and the ids of things it made. */
export interface Change {
  readonly plan: Plan;
  readonly label: Label;
  readonly made: readonly string[];
}

/** Why a command is not carried out; the plan is as it was. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Params;
}

/** A change or a refusal. */
export type Outcome = Result<Change, Refusal>;

/** One way to change a plan. Its arguments are JSON, so that a journal can do it again by name. */
export interface Command<Name extends string, Schema extends z.ZodType> {
  readonly name: Name;
  readonly args: Schema;
  readonly apply: (plan: Plan, args: Known<z.output<Schema>>) => Outcome;
}

/** A command that checks its arguments itself. */
export interface CheckedCommand<Name extends string, Schema extends z.ZodType> extends Command<Name, Schema> {
  /** Check the arguments and apply. */
  readonly run: (plan: Plan, args: unknown) => Outcome;
}

/** Name a command and tie the type of its arguments to their schema. */
export const defineCommand = <const Name extends string, Schema extends z.ZodType>(
  command: Command<Name, Schema>,
): CheckedCommand<Name, Schema> => ({
  ...command,
  run: (plan, given) => {
    const args = command.args.safeParse(given);
    // The same values: `Known` only makes their type readonly and strict.
    if (args.success) return command.apply(plan, args.data as Known<z.output<Schema>>);
    const [first] = args.error.issues;
    const path = (first?.path ?? []).map(String).join('.');
    return refused('bad-arguments', { name: command.name, path, found: first?.message ?? '' });
  },
});

/** Report a change. A command that changes nothing gives back the plan it was given. */
export const changed = (
  plan: Plan,
  key: LabelKey,
  params: Params = {},
  made: readonly string[] = [],
): Outcome => success({ plan, label: { key, params }, made });

/** Name a refusal. */
export const refusal = (code: RefusalCode, params: Params = {}): Refusal => ({ code, params });

/** Refuse. */
export const refused = (code: RefusalCode, params: Params = {}): Outcome => failure(refusal(code, params));
