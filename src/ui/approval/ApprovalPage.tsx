import { Spin } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Revision } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { leavePrint } from '../print/pending-print.ts';
import { useSay } from '../say/use-say.ts';
import { RevisionSection } from './RevisionSection.tsx';
import { VerifySection } from './VerifySection.tsx';

const CompareSection = lazy(() =>
  import('../compare/CompareSection.tsx').then((part) => ({ default: part.CompareSection })),
);
const WalkSection = lazy(() =>
  import('../walk/WalkSection.tsx').then((part) => ({ default: part.WalkSection })),
);
const TrailSection = lazy(() =>
  import('./TrailSection.tsx').then((part) => ({ default: part.TrailSection })),
);
const NoteSection = lazy(() => import('./NoteSection.tsx').then((part) => ({ default: part.NoteSection })));

const SECTIONS = ['revisions', 'compare', 'notes', 'walk', 'trail', 'verify'] as const;
type Section = (typeof SECTIONS)[number];

interface Props {
  readonly onPackage: (revision: Revision) => void;
  readonly onReview: (revision: Revision) => void;
  readonly onPrint: () => void;
}

/** 审定: what was submitted and decided, what differs, what was noted, and what was done. */
export function ApprovalPage({ onPackage, onReview, onPrint }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const [section, setSection] = useState<Section>('revisions');
  const [compared, setCompared] = useState<number>();
  const open = plan.notes.filter(({ state }) => state === 'open').length;
  return (
    <section className="approval" aria-label={say('approval.title')}>
      <nav className="documents" aria-label={say('approval.sections')}>
        {SECTIONS.filter((one) => one !== 'walk' || plan.agenda.length > 0).map((one) => (
          <button
            key={one}
            type="button"
            className="document"
            aria-current={one === section ? 'true' : undefined}
            onClick={() => setSection(one)}
          >
            <span className="document-name">{say(`approval.section.${one}`)}</span>
            {one === 'notes' && open > 0 && <span className="hint">{say('note.open', { count: open })}</span>}
          </button>
        ))}
      </nav>
      <Suspense fallback={<Spin className="opening" description={say('app.loading')} />}>
        {section === 'revisions' && (
          <RevisionSection
            onPackage={onPackage}
            onReview={onReview}
            onCompare={({ number }) => {
              setCompared(number);
              setSection('compare');
            }}
            onNotes={() => setSection('notes')}
            onPrint={({ number }) => {
              leavePrint({ revision: number });
              onPrint();
            }}
          />
        )}
        {section === 'compare' && <CompareSection first={compared} />}
        {section === 'notes' && <NoteSection />}
        {section === 'walk' && <WalkSection onPrint={onPrint} />}
        {section === 'trail' && <TrailSection />}
        {section === 'verify' && <VerifySection />}
      </Suspense>
    </section>
  );
}
