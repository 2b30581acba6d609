import type { Language } from '../i18n/say.ts';
import { writeReviewPackage } from '../io/review-package.ts';
import type { Revision } from '../model/plan.ts';

/** Make the one file that a leader opens: the review page with a revision in it. */
export async function makeReviewPackage(revision: Revision, language: Language): Promise<string> {
  const { content } = revision;
  if (content === undefined) throw new Error(`revision ${revision.number} has no content`);
  const { reviewPage } = await import('virtual:review-page');
  const page = language === 'en' ? reviewPage.replace('<html lang="zh-CN">', '<html lang="en">') : reviewPage;
  return writeReviewPackage(page, { plan: content, revision });
}
