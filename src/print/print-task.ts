import type { Result } from '../base/result.ts';
import type { Plan } from '../model/plan.ts';
import type { PrintFinding } from './check/check-before-print.ts';
import type { FontRefusal } from './fonts/font.ts';
import type { PagesReport } from './fonts/font-report.ts';
import type { TakenFont } from './fonts/read-font-file.ts';
import type { DotPicture } from './page.ts';
import type { PaperLanguage } from './print-source.ts';

/** What is to be printed of which plan. */
export interface PrintTask {
  readonly plan: Plan;
  readonly language: PaperLanguage;
  /** Local date and time of printing, `2026-03-05T09:00`. */
  readonly printedAt: string;
  /** Word of the document: `plates`. */
  readonly document: string;
  /** Its settings, as they are kept; the document checks them. */
  readonly options: unknown;
  /** Logo of the organisation. */
  readonly logo?: DotPicture;
  /** Keys of the papers wanted; all of them unless told. */
  readonly only?: readonly string[];
  /** Only papers that look different in this revision of the plan. */
  readonly sinceRevision?: number;
}

/** What is told of the pages before they are printed. */
export interface PagesOverview {
  /** Size of each sheet. */
  readonly sheets: readonly { readonly widthMm: number; readonly heightMm: number }[];
  /** Keys of the papers on them, in their order. */
  readonly papers: readonly string[];
  /** Characters that the faces asked for do not print. */
  readonly report: PagesReport;
  /** Ids of people whose name is set smaller than the others'. */
  readonly smaller: readonly string[];
  /** What the check before printing says of the plan and of these papers. */
  readonly findings: readonly PrintFinding[];
}

/** How far a job has come: fonts read, or pages painted. */
export interface PrintProgress {
  readonly stage: 'fonts' | 'pages';
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** What a caller may follow a job by. */
export interface PrintWatch {
  readonly onProgress?: (progress: PrintProgress) => void;
  readonly signal?: AbortSignal;
}

/** Prints plans; in the browser in a worker of its own. */
export interface Printer {
  /** Lay the pages and look at their characters, without painting. */
  readonly overview: (task: PrintTask, watch?: PrintWatch) => Promise<PagesOverview>;
  /** One page as SVG with its fonts in it, for the preview or as a file; pages count from 0. */
  readonly svg: (task: PrintTask, page: number, watch?: PrintWatch) => Promise<string>;
  readonly pdf: (task: PrintTask, title: string, watch?: PrintWatch) => Promise<Uint8Array<ArrayBuffer>>;
  /** One page as PNG. */
  readonly png: (
    task: PrintTask,
    page: number,
    dotsPerInch: number,
    watch?: PrintWatch,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** Read and try the fonts of a file of the user's; of a collection only the one named, where one is. */
  readonly readFont: (
    bytes: Uint8Array<ArrayBuffer>,
    name?: string,
  ) => Promise<Result<readonly TakenFont[], FontRefusal>>;
  /** The lists of a document for a spreadsheet or a text program; plates as text boxes. */
  readonly office: (
    task: PrintTask,
    format: OfficeFormat,
    watch?: PrintWatch,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Files of office programs, in which papers may be retouched. */
export type OfficeFormat = 'xlsx' | 'docx';
