import type { Plan } from '../model/plan.ts';
import { checkBeforePrint } from './check/check-before-print.ts';
import { smallerNames } from './check/smaller-names.ts';
import type { FaceId, TypeMeasure } from './face.ts';
import { type ChosenFonts, chooseFonts } from './fonts/choose-fonts.ts';
import type { Font } from './fonts/font.ts';
import type { FontBook } from './fonts/font-book.ts';
import { characterReport } from './fonts/font-report.ts';
import { makeTypeMeasure } from './fonts/type-measure.ts';
import { loadPrintSource } from './load-print-source.ts';
import type { Page } from './page.ts';
import { papersOf } from './paginate.ts';
import type { Paper } from './paper.ts';
import { paintPdf } from './pdf/paint-pdf.ts';
import { paintSvg } from './picture/paint-svg.ts';
import { type PictureFont, pictureFonts, setForPictures } from './picture/picture-fonts.ts';
import type { PrintSource } from './print-source.ts';
import type { OfficeFormat, PagesOverview, PrintProgress, PrintTask } from './print-task.ts';
import { documentOf } from './registry.ts';
import { reprintList, type WantedPapers } from './reprint-list.ts';

/** Hear of progress. */
export type OnProgress = (progress: PrintProgress) => void;

/** One page with the fonts it is drawn with. */
export interface PictureParts {
  readonly page: Page;
  readonly fonts: ChosenFonts;
  readonly files: readonly PictureFont[];
}

/** Lays and paints pages wherever it runs: worker, command line, tests. The last pages laid are kept. */
export interface PrintShop {
  readonly pages: (task: PrintTask) => Promise<readonly Page[]>;
  /** Keys of the papers that are wanted; undefined where all of them are. */
  readonly wanted: (task: PrintTask) => Promise<ReadonlySet<string> | undefined>;
  readonly overview: (task: PrintTask, onProgress?: OnProgress) => Promise<PagesOverview>;
  readonly pdf: (task: PrintTask, title: string, onProgress?: OnProgress) => Promise<Uint8Array<ArrayBuffer>>;
  readonly svg: (task: PrintTask, page: number) => Promise<string>;
  readonly picture: (task: PrintTask, page: number) => Promise<PictureParts>;
  readonly office: (task: PrintTask, format: OfficeFormat) => Promise<Uint8Array>;
}

/** So often at most is told how far the painting has come: each time the page that listens draws itself anew. */
const STEPS = 20;

/** Open a print shop over the fonts at hand. */
export function openPrintShop(book: FontBook): PrintShop {
  let last: { readonly task: PrintTask; readonly laid: Promise<LaidTask> } | undefined;
  const lay = (task: PrintTask): Promise<LaidTask> => {
    if (last !== undefined && isSameTask(last.task, task)) return last.laid;
    const next = { task, laid: layTask(task, book) };
    last = next;
    // What could not be laid may be asked for again.
    next.laid.catch(() => {
      if (last === next) last = undefined;
    });
    return next.laid;
  };
  const pages = async (task: PrintTask): Promise<readonly Page[]> => (await lay(task)).pages;
  const chosen = async (task: PrintTask, onProgress?: OnProgress): Promise<ChosenFonts> => {
    let done = 0;
    const onFont = (): void => onProgress?.({ stage: 'fonts', done: done++, total: 0 });
    return chooseFonts(await pages(task), book, onFont);
  };
  const picture = async (task: PrintTask, number: number): Promise<PictureParts> => {
    const page = (await pages(task))[number];
    if (page === undefined) throw new Error(`there is no page ${number}`);
    const fonts = await chooseFonts([page], book);
    return { page, fonts, files: pictureFonts(fonts, await book.harfBuzz()) };
  };
  return {
    pages,
    wanted: async (task) => (await requestOf(task, book)).only,
    overview: async (task, onProgress) => {
      const { pages: laid, papers, source } = await lay(task);
      const report = characterReport(await chosen(task, onProgress));
      const smaller = smallerNames(papers, source.plan.people);
      return {
        sheets: laid.map(({ widthMm, heightMm }) => ({ widthMm, heightMm })),
        papers: laid.flatMap(({ papers }) => papers),
        report,
        smaller,
        findings: checkBeforePrint(source, { ...report, smaller }),
      };
    },
    pdf: async (task, title, onProgress) =>
      paintPdf(await pages(task), await chosen(task, onProgress), book.harfBuzz, {
        title,
        date: task.printedAt,
        onPage: (done, total) => {
          if (done === total || done % Math.ceil(total / STEPS) === 0) {
            onProgress?.({ stage: 'pages', done, total });
          }
        },
      }),
    svg: async (task, number) => {
      const { page, fonts, files } = await picture(task, number);
      return paintSvg(page, { set: setForPictures(fonts), fonts: files });
    },
    picture,
    office: (task, format) => writeOffice(task, format, book),
  };
}

/** Settings are plain data; a plan is the same only where it is the very same. */
function isSameTask(a: PrintTask, b: PrintTask): boolean {
  const rest = ({ plan: _plan, ...others }: PrintTask): string => JSON.stringify(others);
  return a.plan === b.plan && rest(a) === rest(b);
}

/** What a document is made from, and which of its papers are wanted; all of them where nothing is said. */
async function requestOf(task: PrintTask, book: FontBook) {
  const document = documentOf(task.document);
  if (document === undefined) throw new Error(`there is no document ${task.document}`);
  const { plan, language, printedAt, options, sinceRevision, logo } = task;
  const about = { language, printedAt, ...(logo === undefined ? {} : { logo }) };
  const source = await loadPrintSource(plan, about);
  const type = makeTypeMeasure(await ownFonts(options, book));
  const before = plan.revisions.find(({ number }) => number === sinceRevision)?.content;
  if (sinceRevision !== undefined && before === undefined)
    throw new Error(`there is no version ${sinceRevision}`);
  const changed =
    before === undefined ? undefined : await changedSince(before, source, { document, options, type });
  const named = task.only === undefined ? undefined : new Set(task.only);
  const only = changed === undefined ? named : new Set(changed.filter((key) => named?.has(key) ?? true));
  return { document, request: { source, options, type }, only };
}

/** What was laid, and what it was made from. */
interface LaidTask {
  readonly papers: readonly Paper[];
  readonly pages: readonly Page[];
  readonly source: PrintSource;
}

async function layTask(task: PrintTask, book: FontBook): Promise<LaidTask> {
  const { document, request, only } = await requestOf(task, book);
  const papers = papersOf(document, request, only);
  return { papers, pages: document.pages(papers, request), source: request.source };
}

async function writeOffice(task: PrintTask, format: OfficeFormat, book: FontBook): Promise<Uint8Array> {
  const { document, request, only } = await requestOf(task, book);
  // The writers of office files are large: they come with the first file.
  const { writeOfficeFile } = await import('./office/write-office-file.ts');
  const file = await writeOfficeFile(document, request, format, only);
  if (file === undefined) throw new Error(`${task.document} is not written as ${format}`);
  return file;
}

/** Keys of the papers that look different from what they were. */
async function changedSince(
  before: Plan,
  source: PrintSource,
  { document, options, type }: WantedPapers & { readonly type: TypeMeasure },
): Promise<readonly string[]> {
  const { language, printedAt, logo } = source;
  const about = { language, printedAt, ...(logo === undefined ? {} : { logo }) };
  // The version may have been submitted with another scheme on screen; a scheme it has not is new.
  const { selectedScheme } = source.plan;
  const old = before.schemes.some(({ id }) => id === selectedScheme)
    ? await loadPrintSource({ ...before, selectedScheme }, about)
    : undefined;
  return reprintList(old, source, [{ document, options }], type)[0]?.print ?? [];
}

/** Open the fonts of the user's that some settings name. */
async function ownFonts(options: unknown, book: FontBook): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const face of ownFaces(options)) {
    const font = await book.face(face);
    if (font !== undefined) fonts.set(face.slice('own/'.length), font);
  }
  return fonts;
}

/** Faces of the user's among some settings. */
function ownFaces(options: unknown): readonly FaceId[] {
  if (typeof options === 'string') return isOwn(options) ? [options] : [];
  if (typeof options !== 'object' || options === null) return [];
  return [...new Set(Object.values(options).flatMap(ownFaces))];
}

const isOwn = (text: string): text is `own/${string}` => text.startsWith('own/');
