import type { z } from 'zod';
import type { PaperTells } from '../model/printed-papers.ts';
import type { TypeMeasure } from './face.ts';
import type { Page } from './page.ts';
import type { Paper } from './paper.ts';
import type { PrintSource } from './print-source.ts';
import type { PrintTable } from './print-table.ts';

/** What a document is made from. */
export interface PrintRequest<Options> {
  readonly source: PrintSource;
  readonly options: Options;
  readonly type: TypeMeasure;
}

/**
 * A kind of paper of the print pack. First its papers are drawn, each at its own size; then they are laid on
 * sheets. Both are pure, so the papers of two revisions can be compared without printing anything.
 */
export interface DocumentParts<Options> {
  /** Word by which the command line and the gallery know it: `plates`. */
  readonly kind: string;
  /** Its settings; `parse({})` gives the usual ones. */
  readonly options: z.ZodType<Options>;
  /** False where the meeting has nothing for it (no agenda, no recipients). */
  readonly isOffered: (source: PrintSource) => boolean;
  /** What makes one that was printed outdated; `state` unless told. `nothing` = no paper of the meeting. */
  readonly tells?: PaperTells | 'nothing';
  readonly papers: (request: PrintRequest<Options>) => readonly Paper[];
  /** Lay papers on sheets; each paper a page of its own unless told. Papers that stay out leave no gap. */
  readonly pages?: (papers: readonly Paper[], request: PrintRequest<Options>) => readonly Page[];
  /** The same as rows for a spreadsheet or a text document, where that makes sense. */
  readonly tables?: (request: PrintRequest<Options>) => readonly PrintTable[];
}

/** A kind of paper as the registry holds it: its settings are checked by itself. */
export interface PrintDocument {
  readonly kind: string;
  readonly options: z.ZodType;
  readonly isOffered: (source: PrintSource) => boolean;
  /** What makes one that was printed outdated. */
  readonly tells: PaperTells | 'nothing';
  readonly papers: (request: PrintRequest<unknown>) => readonly Paper[];
  readonly pages: (papers: readonly Paper[], request: PrintRequest<unknown>) => readonly Page[];
  /** Undefined where there is nothing to tabulate. */
  readonly tables: ((request: PrintRequest<unknown>) => readonly PrintTable[]) | undefined;
}

/**
 * Make a kind of paper for the registry.
 *
 * @throws ZodError from `papers`, `pages` and `tables` when the settings are not its own.
 */
export function defineDocument<Options>(parts: DocumentParts<Options>): PrintDocument {
  const own = (request: PrintRequest<unknown>): PrintRequest<Options> => ({
    ...request,
    options: parts.options.parse(request.options),
  });
  const { pages, tables } = parts;
  return {
    kind: parts.kind,
    options: parts.options,
    isOffered: parts.isOffered,
    tells: parts.tells ?? 'state',
    papers: (request) => parts.papers(own(request)),
    pages:
      pages === undefined ? (papers) => papers.map(pageOf) : (papers, request) => pages(papers, own(request)),
    tables: tables === undefined ? undefined : (request) => tables(own(request)),
  };
}

/** One paper as a sheet of its own size. */
export const pageOf = (paper: Paper): Page => ({
  widthMm: paper.widthMm,
  heightMm: paper.heightMm,
  items: [...paper.items, ...(paper.notes ?? [])],
  papers: [paper.key],
});
