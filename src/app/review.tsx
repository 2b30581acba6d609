import '../base/no-eval.ts';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { makeInterfaceWords } from '../i18n/app-i18n.ts';
import { type PackageFailure, readReviewPackage } from '../io/review-package.ts';
import { ReviewPage } from '../ui/review/ReviewPage.tsx';
import { useSay } from '../ui/say/use-say.ts';
import { giveReview } from './give-review.ts';
import '../ui/theme/base.css';
import '../ui/theme/seat-map.css';
import '../ui/theme/review.css';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no element #app');

/** The review page of a package: all there is, in one file. */
function Package() {
  const say = useSay();
  const [read] = useState(() =>
    readReviewPackage(document.getElementById('zuoci-package')?.textContent ?? ''),
  );
  if (!read.ok) return <Broken failure={read.failure} />;
  const { plan, revision } = read.value;
  document.title = `${plan.meeting.name} · ${say('review.title')}`;
  return (
    <ReviewPage
      plan={plan}
      revision={revision}
      onResult={(review) => giveReview(plan.meeting.name, review, say)}
    />
  );
}

function Broken({ failure }: { readonly failure: PackageFailure }) {
  const say = useSay();
  const known = { 'package-altered': 1, 'package-newer': 1 } as const;
  const code = Object.hasOwn(known, failure.code) ? (failure.code as keyof typeof known) : 'not-a-package';
  return (
    <main className="review-broken" role="alert">
      <h1>{say('review.broken')}</h1>
      <p>{say(`review.broken.${code}`)}</p>
    </main>
  );
}

if (window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = 'dark';
const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={makeInterfaceWords(language)}>
      <Package />
    </I18nextProvider>
  </StrictMode>,
);
