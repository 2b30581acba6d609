import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { type CommandCall, callOf, runCommands } from '../../commands/run-command.ts';
import { writeReview } from '../../io/review-file.ts';
import { writeReviewPackage } from '../../io/review-package.ts';
import { writeZuoci } from '../../io/zuoci-file.ts';
import type { Plan } from '../../model/plan.ts';
import { codeOf } from '../../model/verification-code.ts';
import { verifyVerb } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'zuoci-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const ran = (plan: Plan, ...calls: readonly CommandCall[]): Plan => {
  const outcome = runCommands(plan, calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
};
async function told(...words: readonly string[]) {
  const { output, complaints } = await verifyVerb.run(words);
  if (output === undefined) throw new Error(complaints?.join('\n') ?? 'nothing said');
  return JSON.parse(output);
}

const time = '2026-03-05T09:00:00Z';
const submitted = ran(rostrumPlan(5, 5), callOf('submit-revision', { author: '李', time }));
const [revision] = submitted.revisions;
if (revision?.content === undefined) throw new Error('nothing was submitted');
const code = codeOf(submitted.id, revision);
const approved = ran(submitted, callOf('approve-revision', { number: 1, author: '张书记', time }));
const plan = fileOf('plan.zuoci', writeZuoci(submitted));
const page = '<body><script type="application/json" id="zuoci-package"></script></body>';
const packed = writeReviewPackage(page, { plan: revision.content, revision });
const html = fileOf('package.html', packed);
const review = {
  meeting: submitted.id,
  revision: 1,
  hash: revision.hash,
  decision: 'approve' as const,
  name: '张书记',
  time,
  signature: [],
  notes: [],
};
const result = fileOf('result.zuoci-review', writeReview(review));

describe('zuoci verify', () => {
  it('says of a code whether its paper is the current approved one', async () => {
    const file = fileOf('approved.zuoci', writeZuoci(approved));
    expect((await told(file, '--code', code.toLowerCase())).code).toEqual({
      kind: 'current',
      number: 1,
      changed: false,
    });
    expect((await told(plan, '--code', code)).code).toMatchObject({
      kind: 'not-approved',
      state: 'submitted',
    });
    expect((await told(plan, '--code', '00000-00000')).code).toEqual({ kind: 'unknown' });
  });

  it('says whether revisions and record are whole', async () => {
    expect(await told(plan)).toMatchObject({
      approval: { state: 'submitted', number: 1 },
      revisions: [{ number: 1, state: 'submitted', code, intact: true }],
      audit: { kind: 'whole' },
    });
  });

  it('says whether a result belongs to its package and to the plan', async () => {
    expect((await told(html, '--review', result)).review).toMatchObject({ name: '张书记', belongs: true });
    expect((await told(plan, '--review', result)).review).toMatchObject({ belongs: true });
    const foreign = fileOf('foreign.zuoci-review', writeReview({ ...review, meeting: 'another' }));
    expect((await told(html, '--review', foreign)).review).toMatchObject({ belongs: false });
    expect((await told(plan, '--review', foreign)).review).toMatchObject({ code: 'review-of-other-meeting' });
    const altered = fileOf('altered.zuoci-review', writeReview(review).replace('approve', 'return'));
    expect((await told(html, '--review', altered)).review).toEqual({ code: 'review-damaged' });
  });

  it('finds a package that was altered', async () => {
    expect((await told(html)).package).toMatchObject({ intact: true, revision: 1, code });
    const altered = fileOf('altered.html', packed.replace('甲5', '甲6'));
    expect((await told(altered)).package).toEqual({ intact: false, code: 'package-altered' });
    expect((await verifyVerb.run([fileOf('x.html', '<p>')])).complaints?.[0]).toMatch(/^file: found/);
  });
});
