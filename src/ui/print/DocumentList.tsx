import type { PrintDocument } from '../../print/document.ts';
import { useOpenWords, useSay } from '../say/use-say.ts';

interface Props {
  readonly documents: readonly PrintDocument[];
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
}

/** Every kind of paper that this meeting can have. */
export function DocumentList({ documents, chosen, onChoose }: Props) {
  const say = useSay();
  const words = useOpenWords();
  return (
    <nav className="documents" aria-label={say('print.documents')}>
      {documents.map(({ kind }) => (
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
