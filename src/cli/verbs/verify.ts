import { isUntouched } from '../../commands/decide-revision.ts';
import { callOf, runCommand } from '../../commands/run-command.ts';
import { decodeText } from '../../io/bytes/decode-text.ts';
import { readReview } from '../../io/review-file.ts';
import { packageTextOf, readReviewPackage } from '../../io/review-package.ts';
import { approvalOf } from '../../model/approval.ts';
import { verifyAudit } from '../../model/audit.ts';
import type { Plan } from '../../model/plan.ts';
import type { Review } from '../../model/review.ts';
import { checkCode, codeOf } from '../../model/verification-code.ts';
import { complain, printJson, type Verb, type VerbOutcome } from '../outcome.ts';
import { isZip, planOfBytes } from '../plan-input.ts';
import { readBytes, readWords } from '../read-input.ts';

async function verify(words: readonly string[]): Promise<VerbOutcome> {
  const sorted = readWords(words, { code: 'word', review: 'word' });
  if (!sorted.ok) return sorted.failure;
  const { file, words: given } = sorted.value;
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes.failure;
  let review: ReturnType<typeof readReview> | undefined;
  if (given.review !== undefined) {
    const result = await readBytes(given.review);
    if (!result.ok) return result.failure;
    review = readReview(decodeText(result.value)?.text ?? '');
  }
  const failed = review?.ok === false ? review.failure : undefined;
  const returned = review?.ok === true ? review.value : undefined;
  const about = returned === undefined ? {} : aboutReview(returned);
  if (!isZip(bytes.value)) {
    const text = packageTextOf(decodeText(bytes.value)?.text ?? '');
    if (text === undefined)
      return complain(`file: found ${file}, allowed: a plan as .zuoci or a review package as .html`);
    if (given.code !== undefined)
      return complain('--code: found a review package, allowed: a plan as .zuoci');
    const read = readReviewPackage(text);
    if (!read.ok) return printJson({ package: { intact: false, ...read.failure } });
    const { plan, revision } = read.value;
    const fits =
      returned?.meeting === plan.id &&
      returned.revision === revision.number &&
      returned.hash === revision.hash;
    return printJson({
      package: {
        intact: true,
        meeting: plan.meeting.name,
        revision: revision.number,
        code: codeOf(plan.id, revision),
      },
      ...(review === undefined ? {} : { review: failed ?? { ...about, belongs: fits } }),
    });
  }
  const plan = planOfBytes(file, bytes.value);
  if (!plan.ok) return plan.failure;
  return printJson({
    ...aboutPlan(plan.value),
    ...(given.code === undefined ? {} : { code: checkCode(plan.value, given.code) }),
    ...(review === undefined ? {} : { review: failed ?? { ...about, ...belongs(plan.value, returned) } }),
  });
}

const aboutReview = ({ name, time, decision, revision, notes }: Review): object => ({
  name,
  time,
  decision,
  revision,
  notes: notes.length,
});

/** Whether a result could be taken in: of this meeting, this revision, this content, and not decided before. */
function belongs(plan: Plan, review: Review | undefined): object {
  if (review === undefined) return {};
  const outcome = runCommand(plan, callOf('accept-review', { review }));
  return outcome.ok ? { belongs: true } : { belongs: false, ...outcome.failure };
}

const aboutPlan = (plan: Plan): object => ({
  approval: approvalOf(plan),
  revisions: plan.revisions.map((revision) => ({
    number: revision.number,
    state: revision.state,
    code: codeOf(plan.id, revision),
    intact: isUntouched(revision),
  })),
  audit: verifyAudit(plan.audit ?? [], plan.revisions),
});

/** Verify a plan, a code of a paper, a review package or its result. */
export const verifyVerb: Verb = {
  name: 'verify',
  usage: 'verify plan.zuoci|package.html [--code 7K2M9-4QX1A] [--review result.zuoci-review]',
  purpose:
    'whether revisions, record, a paper by its code, a package and its result are what they say they are',
  run: verify,
};
