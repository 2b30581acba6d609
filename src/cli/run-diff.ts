import { failure, type Result, success } from '../base/result.ts';
import { makeInterfaceWords } from '../i18n/app-i18n.ts';
import { sayChange, saySummary } from '../i18n/say-change.ts';
import { decidedContentOf } from '../model/approval.ts';
import { diffPlans } from '../model/compare/plan-diff.ts';
import { summarise } from '../model/compare/summarise.ts';
import type { Plan } from '../model/plan.ts';
import { makeTypeMeasure } from '../print/fonts/type-measure.ts';
import { loadPrintSource } from '../print/load-print-source.ts';
import { DOCUMENTS } from '../print/registry.ts';
import { type Reprint, reprintCounts, reprintList, USUAL_PAPERS } from '../print/reprint-list.ts';
import { complain, printJson, type VerbOutcome } from './outcome.ts';
import { readPlanFile } from './plan-input.ts';
import { readWords } from './read-input.ts';

/** Which revision of a file is meant. */
interface Asked {
  readonly option: '--from' | '--to';
  readonly number: string | undefined;
}

/** Compare two plans, or two revisions of one, as the words of the command ask for. */
export async function runDiff(words: readonly string[]): Promise<VerbOutcome> {
  const sorted = readWords(words, { from: 'word', to: 'word', language: ['zh', 'en'] }, 2);
  if (!sorted.ok) return sorted.failure;
  const { file, other, words: given } = sorted.value;
  const first = await readPlanFile(file);
  if (!first.ok) return first.failure;
  const second = other === undefined ? first : await readPlanFile(other);
  if (!second.ok) return second.failure;
  // Of one file its last revision is compared with the plan as it stands now.
  const last = other === undefined ? first.value.revisions.at(-1)?.number : undefined;
  if (other === undefined && last === undefined && given.from === undefined)
    return complain('file: found one plan without revisions, allowed: two plans, or one that was submitted');
  const from = given.from ?? (last === undefined ? undefined : String(last));
  const before = revisionOf(first.value, { option: '--from', number: from });
  const after = revisionOf(second.value, { option: '--to', number: given.to });
  if (!before.ok) return before.failure;
  if (!after.ok) return after.failure;
  return tell(before.value, after.value, given.language === 'en' ? 'en' : 'zh');
}

function revisionOf(plan: Plan, { option, number }: Asked): Result<Plan, VerbOutcome> {
  if (number === undefined) return success(plan);
  const revision = plan.revisions.find((one) => String(one.number) === number);
  const found = revision && decidedContentOf(revision);
  if (found !== undefined) return success(found);
  const kept = plan.revisions.flatMap((one) => (one.content === undefined ? [] : [one.number]));
  return failure(
    complain(
      `${option}: found ${number}, allowed: ${kept.join(' | ') || 'none, for no version was submitted'}`,
    ),
  );
}

async function tell(before: Plan, after: Plan, language: 'zh' | 'en'): Promise<VerbOutcome> {
  const { patch, changes } = diffPlans(before, after);
  const { t } = makeInterfaceWords(language);
  const say: Parameters<typeof sayChange>[1] = (key, values) => t(key, { ...values });
  const reprint = await papersBetween(before, after, language);
  const usual = reprint.filter(({ kind }) => USUAL_PAPERS.has(kind));
  const summary = summarise({ changes }, { reprint: reprintCounts(usual) });
  return printJson({
    summary: saySummary(summary, say, language),
    counts: summary,
    changes: changes.map(({ with: about, ...change }) => ({
      ...change,
      with: about,
      says: sayChange({ ...change, with: about }, say),
    })),
    reprint: reprint.filter(({ print, dropped }) => print.length + dropped.length > 0),
    ...(patch === undefined ? {} : { patch }),
  });
}

/** The papers of every kind that look different, are new, or are no more. */
async function papersBetween(before: Plan, after: Plan, language: 'zh' | 'en'): Promise<readonly Reprint[]> {
  // The moment of printing is told beside the drawing and is no difference.
  const about = { language, printedAt: '2026-01-01T00:00' };
  const [old, now] = await Promise.all([loadPrintSource(before, about), loadPrintSource(after, about)]);
  const wanted = DOCUMENTS.map((document) => ({ document, options: {} }));
  return reprintList(old, now, wanted, makeTypeMeasure(new Map()));
}
