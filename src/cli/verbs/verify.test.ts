import { describe, expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { filesOfTest, ran, told } from '../../../test/support/verb-files.ts';
import { callOf } from '../../commands/run-command.ts';
import { writeReview } from '../../io/review-file.ts';
import { writeReviewPackage } from '../../io/review-package.ts';
import { writeZuoci } from '../../io/zuoci-file.ts';
import { codeOf } from '../../model/verification-code.ts';
import { verifyVerb } from './verify.ts';

const fileOf = filesOfTest();

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
    expect((await told(verifyVerb, file, '--code', code.toLowerCase())).code).toEqual({
      kind: 'current',
      number: 1,
      changed: false,
    });
    expect((await told(verifyVerb, plan, '--code', code)).code).toMatchObject({
      kind: 'not-approved',
      state: 'submitted',
    });
    expect((await told(verifyVerb, plan, '--code', '00000-00000')).code).toEqual({ kind: 'unknown' });
  });

  it('says whether revisions and record are whole', async () => {
    expect(await told(verifyVerb, plan)).toMatchObject({
      approval: { state: 'submitted', number: 1 },
      revisions: [{ number: 1, state: 'submitted', code, intact: true }],
      audit: { kind: 'whole' },
    });
  });

  it('says whether a result belongs to its package and to the plan', async () => {
    expect((await told(verifyVerb, html, '--review', result)).review).toMatchObject({
      name: '张书记',
      belongs: true,
    });
    expect((await told(verifyVerb, plan, '--review', result)).review).toMatchObject({ belongs: true });
    const foreign = fileOf('foreign.zuoci-review', writeReview({ ...review, meeting: 'another' }));
    expect((await told(verifyVerb, html, '--review', foreign)).review).toMatchObject({ belongs: false });
    expect((await told(verifyVerb, plan, '--review', foreign)).review).toMatchObject({
      code: 'review-of-other-meeting',
    });
    const altered = fileOf('altered.zuoci-review', writeReview(review).replace('approve', 'return'));
    expect((await told(verifyVerb, html, '--review', altered)).review).toEqual({ code: 'review-damaged' });
  });

  it('finds a package that was altered', async () => {
    expect((await told(verifyVerb, html)).package).toMatchObject({ intact: true, revision: 1, code });
    const altered = fileOf('altered.html', packed.replace('甲5', '甲6'));
    expect((await told(verifyVerb, altered)).package).toEqual({ intact: false, code: 'package-altered' });
    expect((await verifyVerb.run([fileOf('x.html', '<p>')])).complaints?.[0]).toMatch(/^file: found/);
  });
});
