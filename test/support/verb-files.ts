import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Verb } from '../../src/cli/outcome.ts';
import { type CommandCall, runCommands } from '../../src/commands/run-command.ts';
import type { Plan } from '../../src/model/plan.ts';

/** Write files into a folder that goes with the tests of this file; gives the path of each. */
export function filesOfTest(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'zuoci-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

/** The plan after some commands; @throws where one was refused. */
export function ran(plan: Plan, ...calls: readonly CommandCall[]): Plan {
  const outcome = runCommands(plan, calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}

/** What a verb prints as JSON; @throws with its complaints. */
export async function told(verb: Verb, ...words: readonly string[]) {
  const { output, complaints } = await verb.run(words);
  if (output === undefined) throw new Error(complaints?.join('\n') ?? 'nothing said');
  return JSON.parse(output);
}
