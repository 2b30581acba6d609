import '../base/no-eval.ts';
import type { Result } from '../base/result.ts';
import { bundledFiles } from '../print/fonts/bundled-files.ts';
import type { FontRefusal } from '../print/fonts/font.ts';
import { openFontBook } from '../print/fonts/font-book.ts';
import type { OwnFontFile } from '../print/fonts/font-files.ts';
import { readFontFile, type TakenFont } from '../print/fonts/read-font-file.ts';
import { paintCanvas } from '../print/picture/paint-canvas.ts';
import { setForPictures } from '../print/picture/picture-fonts.ts';
import { openPrintShop, type PictureParts } from '../print/print-shop.ts';
import type { OfficeFormat, PagesOverview, PrintProgress, PrintTask } from '../print/print-task.ts';

/** What the worker is asked to do. */
export type PrintJob =
  | { readonly kind: 'overview' }
  | { readonly kind: 'svg'; readonly page: number }
  | { readonly kind: 'pdf'; readonly title: string }
  | { readonly kind: 'png'; readonly page: number; readonly dotsPerInch: number }
  | { readonly kind: 'office'; readonly format: OfficeFormat };

/** A question; a plan is sent once and meant by its number afterwards. */
export type PrintMessage =
  | { readonly plan: number; readonly content: PrintTask['plan'] }
  | {
      readonly number: number;
      readonly plan: number;
      readonly task: Omit<PrintTask, 'plan'>;
      readonly job: PrintJob;
    }
  | { readonly number: number; readonly taken: Uint8Array<ArrayBuffer>; readonly name: string | undefined }
  | { readonly font: string; readonly file: OwnFontFile | undefined };

/** What comes of a job. */
export type PrintOutcome =
  | PagesOverview
  | string
  | Uint8Array<ArrayBuffer>
  | Result<readonly TakenFont[], FontRefusal>;

/** An answer, progress of it, or the wish for a font of the user's. */
export type PrintAnswer =
  | { readonly number: number; readonly done: PrintOutcome }
  | { readonly number: number; readonly failed: string }
  | { readonly number: number; readonly progress: PrintProgress }
  | { readonly font: string };

const say = (answer: PrintAnswer, moved: Transferable[] = []): void =>
  self.postMessage(answer, { transfer: moved });

const wanted = new Map<string, (file: OwnFontFile | undefined) => void>();
const askForFont = (font: string): Promise<OwnFontFile | undefined> =>
  new Promise((resolve) => {
    wanted.set(font, resolve);
    say({ font });
  });

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const book = openFontBook(bundledFiles(fetchBytes, askForFont));
const shop = openPrintShop(book);
let held: { readonly number: number; readonly plan: PrintTask['plan'] } | undefined;

/** Canvases above this many dots on a side are refused by browsers. */
const LONGEST = 16_000;

async function pngOf(
  { page, fonts, files }: PictureParts,
  dotsPerInch: number,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const { family, file } of files) {
    const face = new FontFace(family, file);
    self.fonts.add(await face.load());
  }
  const dots = Math.min(dotsPerInch / 25.4, LONGEST / Math.max(page.widthMm, page.heightMm));
  const canvas = new OffscreenCanvas(Math.round(page.widthMm * dots), Math.round(page.heightMm * dots));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  await paintCanvas(context, page, setForPictures(fonts), dots);
  self.fonts.clear();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

async function answerTo(number: number, task: PrintTask, job: PrintJob): Promise<PrintOutcome> {
  const onProgress = (progress: PrintProgress): void => say({ number, progress });
  switch (job.kind) {
    case 'overview':
      return shop.overview(task, onProgress);
    case 'svg':
      return shop.svg(task, job.page);
    case 'pdf':
      return shop.pdf(task, job.title, onProgress);
    case 'png':
      return pngOf(await shop.picture(task, job.page), job.dotsPerInch);
    case 'office':
      return new Uint8Array(await shop.office(task, job.format));
  }
}

self.onmessage = async ({ data }: MessageEvent<PrintMessage>) => {
  if ('font' in data) {
    wanted.get(data.font)?.(data.file);
    wanted.delete(data.font);
    return;
  }
  if ('content' in data) {
    held = { number: data.plan, plan: data.content };
    return;
  }
  const { number } = data;
  try {
    const done = await outcomeOf(data);
    say({ number, done }, done instanceof Uint8Array ? [done.buffer] : []);
  } catch (error) {
    say({ number, failed: error instanceof Error ? error.message : String(error) });
  }
};

async function outcomeOf(asked: Extract<PrintMessage, { readonly number: number }>): Promise<PrintOutcome> {
  if ('taken' in asked) return readFontFile(asked.taken, await book.harfBuzz(), asked.name);
  const { number, plan, task, job } = asked;
  if (held?.number !== plan) throw new Error(`plan ${plan} was not sent`);
  return answerTo(number, { ...task, plan: held.plan }, job);
}
