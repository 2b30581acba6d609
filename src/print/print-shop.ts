import type { FaceId } from './face.ts';
import { type ChosenFonts, chooseFonts } from './fonts/choose-fonts.ts';
import type { Font } from './fonts/font.ts';
import type { FontBook } from './fonts/font-book.ts';
import { characterReport } from './fonts/font-report.ts';
import { makeTypeMeasure } from './fonts/type-measure.ts';
import { loadPrintSource } from './load-print-source.ts';
import type { Page } from './page.ts';
import { paginate } from './paginate.ts';
import { paintPdf } from './pdf/paint-pdf.ts';
import { paintSvg } from './picture/paint-svg.ts';
import { type PictureFont, pictureFonts, setForPictures } from './picture/picture-fonts.ts';
import type { PagesOverview, PrintProgress, PrintTask } from './print-task.ts';
import { documentOf } from './registry.ts';

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
  readonly overview: (task: PrintTask, onProgress?: OnProgress) => Promise<PagesOverview>;
  readonly pdf: (task: PrintTask, title: string, onProgress?: OnProgress) => Promise<Uint8Array<ArrayBuffer>>;
  readonly svg: (task: PrintTask, page: number) => Promise<string>;
  readonly picture: (task: PrintTask, page: number) => Promise<PictureParts>;
}

/** Open a print shop over the fonts at hand. */
export function openPrintShop(book: FontBook): PrintShop {
  let last: { readonly task: PrintTask; readonly pages: Promise<readonly Page[]> } | undefined;
  const pages = (task: PrintTask): Promise<readonly Page[]> => {
    if (last === undefined || !isSameTask(last.task, task)) last = { task, pages: layPages(task, book) };
    return last.pages;
  };
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
    overview: async (task, onProgress) => {
      const laid = await pages(task);
      return {
        sheets: laid.map(({ widthMm, heightMm }) => ({ widthMm, heightMm })),
        papers: laid.flatMap(({ papers }) => papers),
        report: characterReport(await chosen(task, onProgress)),
      };
    },
    pdf: async (task, title, onProgress) =>
      paintPdf(await pages(task), await chosen(task, onProgress), await book.harfBuzz(), {
        title,
        date: task.printedAt,
        onPage: (done, total) => {
          if (done % 20 === 0 || done === total) onProgress?.({ stage: 'pages', done, total });
        },
      }),
    svg: async (task, number) => {
      const { page, fonts, files } = await picture(task, number);
      return paintSvg(page, { set: setForPictures(fonts), fonts: files });
    },
    picture,
  };
}

/** Settings are plain data; a plan is the same only where it is the very same. */
function isSameTask(a: PrintTask, b: PrintTask): boolean {
  const rest = ({ plan: _plan, ...others }: PrintTask): string => JSON.stringify(others);
  return a.plan === b.plan && rest(a) === rest(b);
}

async function layPages(task: PrintTask, book: FontBook): Promise<readonly Page[]> {
  const document = documentOf(task.document);
  if (document === undefined) throw new Error(`there is no document ${task.document}`);
  const { plan, language, printedAt, options, only } = task;
  const source = await loadPrintSource(plan, { language, printedAt });
  const type = makeTypeMeasure(await ownFonts(options, book));
  return paginate(document, { source, options, type }, only === undefined ? undefined : new Set(only));
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
export function ownFaces(options: unknown): readonly FaceId[] {
  if (typeof options === 'string') return isOwn(options) ? [options] : [];
  if (typeof options !== 'object' || options === null) return [];
  return [...new Set(Object.values(options).flatMap(ownFaces))];
}

const isOwn = (text: string): text is `own/${string}` => text.startsWith('own/');
