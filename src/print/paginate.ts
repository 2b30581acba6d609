import type { PrintDocument, PrintRequest } from './document.ts';
import type { Page } from './page.ts';
import type { Paper } from './paper.ts';

/**
 * Draw the papers of a document.
 *
 * @param only - keys of the papers wanted; all of them unless told.
 */
export function papersOf(
  document: PrintDocument,
  request: PrintRequest<unknown>,
  only?: ReadonlySet<string>,
): readonly Paper[] {
  const all = document.papers(request);
  return only === undefined ? all : all.filter(({ key }) => only.has(key));
}

/** Lay the papers of a document on sheets. @see papersOf */
export function paginate(
  document: PrintDocument,
  request: PrintRequest<unknown>,
  only?: ReadonlySet<string>,
): readonly Page[] {
  return document.pages(papersOf(document, request, only), request);
}
