import type { PrintDocument, PrintRequest } from './document.ts';
import type { Page } from './page.ts';

/**
 * Lay the papers of a document on sheets.
 *
 * @param only - keys of the papers wanted; all of them unless told.
 */
export function paginate(
  document: PrintDocument,
  request: PrintRequest<unknown>,
  only?: ReadonlySet<string>,
): readonly Page[] {
  const all = document.papers(request);
  const papers = only === undefined ? all : all.filter(({ key }) => only.has(key));
  return document.pages(papers, request);
}
