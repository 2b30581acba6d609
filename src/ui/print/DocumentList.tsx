import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Select } from 'antd';
import { useMemo } from 'react';
import { templateOf } from '../../commands/templates/registry.ts';
import { isCurrentPaper, printedPapers } from '../../model/printed-papers.ts';
import { DOCUMENTS } from '../../print/registry.ts';
import { useDesk } from '../desk.ts';
import { sayMoment } from '../say/say-moment.ts';
import { useLanguage, useOpenWords, useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import type { PrintScheme } from './print-schemes.ts';

interface Props {
  readonly schemes: readonly PrintScheme[];
  /** Id of the one that is printed. */
  readonly scheme: string;
  readonly onScheme: (id: string) => void;
  /** Id of the scheme that a kind of paper would show. */
  readonly schemeOf: (kind: string) => string | undefined;
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
}

/** Every kind of paper that this meeting can have in any scheme, when it was made last, and which scheme is printed. */
export function DocumentList({ schemes, scheme, onScheme, schemeOf, chosen, onChoose }: Props) {
  const say = useSay();
  const words = useOpenWords();
  const { plan, audit } = useDesk();
  const printed = useMemo(
    () =>
      new Map(
        printedPapers(audit).map((paper) => [
          `${paper.scheme} ${paper.document}`,
          { ...paper.entry, isCurrent: isCurrentPaper(paper, plan) },
        ]),
      ),
    [audit, plan],
  );
  const usual = templateOf(plan.meeting.template)?.papers ?? [];
  const place = (kind: string): number => (usual.includes(kind) ? usual.indexOf(kind) : usual.length);
  const offered = DOCUMENTS.filter(({ kind }) => schemes.some(({ papers }) => papers.has(kind))).sort(
    (a, b) => place(a.kind) - place(b.kind),
  );
  return (
    <nav className="documents" aria-label={say('print.documents')}>
      {schemes.length > 1 && (
        <div className="documents-scheme">
          <span className="hint">{say('print.scheme')}</span>
          <Select
            aria-label={say('print.scheme')}
            value={scheme}
            onChange={onScheme}
            options={schemes.map(({ id, name }) => ({ value: id, label: sayScheme(name, say) }))}
          />
        </div>
      )}
      {offered.map(({ kind }) => (
        <button
          key={kind}
          type="button"
          className="document"
          aria-current={kind === chosen ? 'true' : undefined}
          data-document={kind}
          onClick={() => onChoose(kind)}
        >
          <span className="document-name">
            {words([`print.doc.${kind}`], kind)}
            {usual.includes(kind) && <span className="document-usual">{say('print.usual')}</span>}
          </span>
          <span className="hint">{words([`print.doc.${kind}.hint`], '')}</span>
          <PrintedLine made={printed.get(`${schemeOf(kind) ?? scheme} ${kind}`)} />
        </button>
      ))}
    </nav>
  );
}

/** When a paper was made last, and whether one made now would say the same. */
function PrintedLine({
  made,
}: {
  readonly made: { readonly time: string; readonly isCurrent: boolean } | undefined;
}) {
  const say = useSay();
  const language = useLanguage();
  if (made === undefined) return null;
  const time = sayMoment(made.time, language);
  return made.isCurrent ? (
    <span className="document-printed">
      <CheckCircleFilled aria-hidden /> {say('print.made', { time })}
    </span>
  ) : (
    <span className="document-printed is-outdated">
      <ExclamationCircleFilled aria-hidden /> {say('print.outdated', { time })}
    </span>
  );
}
