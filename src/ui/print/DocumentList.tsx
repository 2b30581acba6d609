import { Select } from 'antd';
import { DOCUMENTS } from '../../print/registry.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { sayScheme } from '../seating/scheme-names.ts';
import type { PrintScheme } from './print-schemes.ts';

interface Props {
  readonly schemes: readonly PrintScheme[];
  /** Id of the one that is printed. */
  readonly scheme: string;
  readonly onScheme: (id: string) => void;
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
}

/** Every kind of paper that this meeting can have in any scheme, and which scheme is printed. */
export function DocumentList({ schemes, scheme, onScheme, chosen, onChoose }: Props) {
  const say = useSay();
  const words = useOpenWords();
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
      {DOCUMENTS.filter(({ kind }) => schemes.some(({ papers }) => papers.has(kind))).map(({ kind }) => (
        <button
          key={kind}
          type="button"
          className="document"
          aria-current={kind === chosen ? 'true' : undefined}
          data-document={kind}
          onClick={() => onChoose(kind)}
        >
          <span className="document-name">{words([`print.doc.${kind}`], kind)}</span>
          <span className="hint">{words([`print.doc.${kind}.hint`], '')}</span>
        </button>
      ))}
    </nav>
  );
}
