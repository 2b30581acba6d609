import type { PlannedCase } from '../../layout/plan-case.ts';
import { describeIssue } from '../describe-seated.ts';
import { complain, printJson, type Verb, type VerbOutcome } from '../outcome.ts';
import { isZip, openPlan } from '../plan-input.ts';
import { readBytes, readWords } from '../read-input.ts';
import { planBytes } from './case-verb.ts';

function tell(planned: PlannedCase, torn: readonly unknown[] = []): VerbOutcome {
  const names = new Map(planned.input.people.map((person) => [person.id, person.name]));
  const issues = planned.issues.map((issue) => describeIssue(issue, (id) => names.get(id) ?? id));
  return printJson(torn.length === 0 ? { issues } : { issues, references: torn });
}

async function check(words: readonly string[]): Promise<VerbOutcome> {
  const sorted = readWords(words, {});
  if (!sorted.ok) return sorted.failure;
  const bytes = await readBytes(sorted.value.file);
  if (!bytes.ok) return bytes.failure;
  if (!isZip(bytes.value)) {
    const planned = planBytes(bytes.value);
    return planned.ok ? tell(planned.value.planned) : planned.failure;
  }
  const opened = openPlan(sorted.value.file, bytes.value);
  if (!opened.ok) return opened.failure;
  const { file, planned } = opened.value;
  if (planned === undefined)
    return complain(`plan: found no blocks in ${sorted.value.file}, allowed: a plan with seats`);
  return tell(planned, file.mended);
}

/** Check a case or a plan. */
export const checkVerb: Verb = {
  name: 'check',
  usage: 'check case.json|plan.zuoci',
  purpose: 'issues of a seating that is given, or of the one that is planned',
  run: check,
};
