import { createContext, useContext } from 'react';
import type { Plan } from '../../model/plan.ts';
import type { PrintFinding } from '../../print/check/check-before-print.ts';
import type { PaperLanguage } from '../../print/print-source.ts';

/** What is to be printed. */
export interface PrintJob {
  readonly plan: Plan;
  readonly kind: string;
  /** Settings of that kind of paper. */
  readonly options: unknown;
  readonly language: PaperLanguage;
  /** Local date and time, `2026-03-05T09:00`. */
  readonly printedAt: string;
  /** Print only papers that look different in this earlier plan. */
  readonly since?: Plan;
}

/** Kinds of files that papers become. */
export const PRINT_FORMATS = ['pdf', 'png', 'svg', 'xlsx', 'docx'] as const;
/** A kind of file. */
export type PrintFormat = (typeof PRINT_FORMATS)[number];

/** One page to look at, and what was found on the way. */
export interface PagePreview {
  /** Pages of the whole document; 0 where there is nothing to print. */
  readonly pages: number;
  readonly papers: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** The page asked for as a picture of its own; empty where there is none. */
  readonly svg: string;
  readonly findings: readonly PrintFinding[];
}

/** A file that is ready. */
export interface PrintedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Ending of its name; several pictures come as `zip`. */
  readonly ending: string;
  readonly type: string;
}

/** Lays papers out and prints them elsewhere, so that the screen stays free. */
export interface Printer {
  /** Look at a page, 0 = the first. A later question makes an earlier one void: it gives undefined. */
  readonly preview: (job: PrintJob, page: number) => Promise<PagePreview | undefined>;
  /**
   * Print to a file.
   *
   * @param onProgress - 0 to 1.
   * @throws DOMException `AbortError` when `signal` ends it.
   */
  readonly print: (
    job: PrintJob,
    format: PrintFormat,
    about: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
  ) => Promise<PrintedFile>;
}

const PrinterContext = createContext<Printer | undefined>(undefined);

/** Gives a printer to everything inside. */
export const PrinterProvider = PrinterContext.Provider;

/** The printer. */
export function usePrinter(): Printer {
  const printer = useContext(PrinterContext);
  if (printer === undefined) throw new Error('there is no printer');
  return printer;
}
