import { App } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Revision } from '../model/plan.ts';
import { ApprovalPage } from '../ui/approval/ApprovalPage.tsx';
import { useDesk } from '../ui/desk.ts';
import { useLanguage, useSay } from '../ui/say/use-say.ts';
import { fileNameOf, giveFile } from '../ui/shell/choose-file.ts';
import { giveReview } from './give-review.ts';
import { makeReviewPackage } from './make-review-package.ts';
import '../ui/theme/approval.css';
import '../ui/theme/seat-map.css';
import '../ui/theme/review.css';

const ReviewPage = lazy(() =>
  import('../ui/review/ReviewPage.tsx').then((part) => ({ default: part.ReviewPage })),
);

/** The step 审定 with what goes out of it: packages for leaders, and results of reviews held here. */
export function ApprovalScreen({ onPrint }: { readonly onPrint: () => void }) {
  const { plan } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const { message } = App.useApp();
  const [reviewed, setReviewed] = useState<Revision>();
  const givePackage = async (revision: Revision): Promise<void> => {
    const name = `${plan.meeting.name}-${say('revision.name', { number: revision.number })}`;
    const file = fileNameOf(`${name}-${say('approval.submit')}`, 'html', say('app.name'));
    try {
      giveFile(file, await makeReviewPackage(revision, language), 'text/html');
      void message.success(say('revision.package.done', { file }));
    } catch (error) {
      console.error(error);
      void message.error(say('export.failed'));
    }
  };
  return (
    <>
      <ApprovalPage
        onPackage={(revision) => void givePackage(revision)}
        onReview={setReviewed}
        onPrint={onPrint}
      />
      {reviewed?.content !== undefined && (
        <div className="review-over" role="dialog" aria-modal="true" aria-label={say('review.title')}>
          <Suspense>
            <ReviewPage
              plan={reviewed.content}
              revision={reviewed}
              onResult={(review) => giveReview(plan.meeting.name, review, say)}
              onClose={() => setReviewed(undefined)}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
