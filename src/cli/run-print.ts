import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '../base/result.ts';
import { decodeText } from '../io/bytes/decode-text.ts';
import { readZuoci } from '../io/zuoci-file.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { checkBeforePrint, type PapersReport, sayFinding } from '../print/check/check-before-print.ts';
import { loadPrintSource } from '../print/load-print-source.ts';
import { nodeFontBook } from '../print/node-print.ts';
import { openPrintShop, type PrintShop } from '../print/print-shop.ts';
import type { PaperLanguage, PrintSource } from '../print/print-source.ts';
import type { PrintTask } from '../print/print-task.ts';
import { complain, printJson, type VerbOutcome } from './outcome.ts';
import { complainOfFile } from './plan-input.ts';
import {
  type AskedDocument,
  askedDocuments,
  type OptionsByDocument,
  PRINT_FORMATS,
  type PrintFormat,
  readSettings,
} from './print-words.ts';
import { readBytes, readWords } from './read-input.ts';

const TABLE = {
  doc: 'word',
  output: 'word',
  format: PRINT_FORMATS,
  options: 'word',
  date: 'word',
  language: ['zh', 'en'],
  'changed-since': 'word',
  scheme: 'word',
} as const;

/** What is printed, and how. */
interface PrintJob {
  readonly plan: Plan;
  readonly source: PrintSource;
  readonly format: PrintFormat;
  readonly folder: string;
  /** Number of the revision after which papers must have changed. */
  readonly since: number | undefined;
  readonly shop: PrintShop;
}

/** Print a plan into files, as the words of the command ask for. */
export async function runPrint(words: readonly string[]): Promise<VerbOutcome> {
  const sorted = readWords(words, TABLE);
  if (!sorted.ok) return sorted.failure;
  const { file, words: given } = sorted.value;
  const { doc, output, date = now(), 'changed-since': changed, scheme: asked } = given;
  const lines: string[] = [];
  if (doc === undefined) lines.push('--doc: found nothing, allowed: documents, such as plates,map,cards');
  if (output === undefined) lines.push('--output: found nothing, allowed: a folder for the files, after -o');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(date)) {
    lines.push(`--date: found ${date}, allowed: a local date and time, such as 2026-03-05T09:00`);
  }
  if (changed !== undefined && !/^[1-9]\d{0,8}$/.test(changed)) {
    lines.push(`--changed-since: found ${changed}, allowed: the number of a version`);
  }
  if (lines.length > 0 || doc === undefined || output === undefined) return complain(...lines);
  const settings = await settingsFrom(given.options);
  if (!settings.ok) return settings.failure;
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes.failure;
  const read = readZuoci(bytes.value);
  if (!read.ok) return complainOfFile(file, read.failure);
  const { plan: whole } = read.value;
  const scheme =
    asked === undefined
      ? selectedSchemeOf(whole)
      : whole.schemes.find(({ name }) => asked === name || asked === `方案${name}`);
  if (scheme === undefined) {
    return complain(
      `--scheme: found ${asked}, allowed: ${whole.schemes.map(({ name }) => name).join(' | ')}`,
    );
  }
  const plan: Plan = { ...whole, selectedScheme: scheme.id };
  const since = changed === undefined ? undefined : Number(changed);
  const kept = plan.revisions.filter(({ content }) => content !== undefined).map(({ number }) => number);
  if (since !== undefined && !kept.includes(since)) {
    return complain(
      `--changed-since: found ${since}, allowed: ${kept.join(' | ') || 'none, for no version was submitted'}`,
    );
  }
  const format = PRINT_FORMATS.find((one) => one === given.format) ?? 'pdf';
  const language: PaperLanguage = given.language === 'en' ? 'en' : 'zh';
  const source = await loadPrintSource(plan, { language, printedAt: date });
  const documents = askedDocuments(doc, source, settings.value, format);
  if (!documents.ok) return documents.failure;
  const shop = openPrintShop(nodeFontBook());
  const job: PrintJob = { plan, source, format, folder: output, since, shop };
  const written = await writeAll(job, documents.value);
  if (!written.ok) return written.failure;
  const { files, papers } = written.value;
  const findings = checkBeforePrint(source, papers).map((finding) => ({
    ...finding,
    zh: sayFinding(finding, 'zh'),
    en: sayFinding(finding, 'en'),
  }));
  return printJson({ ...source.approval, date, files, findings });
}

/** The folder or a file in it cannot be written. */
class Unwritable extends Error {}

/** Wait for something that is written; what the system refuses is told from errors of the program. */
async function writing(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new Unwritable(error.message) : error;
  }
}

/** What was written, and what laying it has told. */
interface Written {
  readonly files: readonly object[];
  readonly papers: Required<PapersReport>;
}

/** Write all documents; a folder or file that cannot be written is a complaint. */
async function writeAll(
  job: PrintJob,
  asked: readonly AskedDocument[],
): Promise<Result<Written, VerbOutcome>> {
  const files: object[] = [];
  const papers = { missing: new Set<string>(), lent: new Map<string, string>(), smaller: new Set<string>() };
  try {
    await writing(mkdir(job.folder, { recursive: true }));
    for (const one of asked) {
      files.push(await printOne(job, one));
      if (job.format !== 'pdf' && job.format !== 'svg') continue;
      const { report, smaller } = await job.shop.overview(taskOf(job, one));
      for (const character of report.missing) papers.missing.add(character);
      for (const [character, font] of report.lent) papers.lent.set(character, font);
      for (const person of smaller) papers.smaller.add(person);
    }
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return failure(
      complain(`--output: found ${job.folder} (${error.message}), allowed: a folder that can be written`),
    );
  }
  return success({ files, papers });
}

const taskOf = ({ plan, source, since }: PrintJob, { document, options }: AskedDocument): PrintTask => ({
  plan,
  language: source.language,
  printedAt: source.printedAt,
  document: document.kind,
  options,
  ...(since === undefined ? {} : { sinceRevision: since }),
});

/** Print one document into its file; pages of SVG are a file each. Without pages there is no file. */
async function printOne(job: PrintJob, one: AskedDocument): Promise<object> {
  const { shop, format, folder } = job;
  const { document, file } = one;
  if (format === 'xlsx' || format === 'docx') return writeOffice(job, one, format);
  const task = taskOf(job, one);
  const pages = await shop.pages(task);
  const papers = pages.reduce((sum, page) => sum + page.papers.length, 0);
  const told = { document: document.kind, pages: pages.length, papers };
  if (pages.length === 0) return { ...told, files: [] };
  if (format === 'pdf') {
    const path = join(folder, `${file}.pdf`);
    await writing(writeFile(path, await shop.pdf(task, titleOf(job.plan, document.kind))));
    return { ...told, files: [path] };
  }
  const paths: string[] = [];
  for (let page = 0; page < pages.length; page += 1) {
    const path = join(folder, `${file}-${String(page + 1).padStart(3, '0')}.svg`);
    await writing(writeFile(path, await shop.svg(task, page)));
    paths.push(path);
  }
  return { ...told, files: paths };
}

async function writeOffice(job: PrintJob, one: AskedDocument, format: 'xlsx' | 'docx'): Promise<object> {
  const task = taskOf(job, one);
  const fresh = await job.shop.wanted(task);
  const told = { document: one.document.kind, ...(fresh === undefined ? {} : { papers: fresh.size }) };
  if (fresh?.size === 0) return { ...told, files: [] };
  const path = join(job.folder, `${one.file}.${format}`);
  await writing(writeFile(path, await job.shop.office(task, format)));
  return { ...told, files: [path] };
}

const titleOf = ({ meeting }: Plan, kind: string): string =>
  meeting.name === '' ? kind : `${meeting.name} ${kind}`;

async function settingsFrom(file: string | undefined): Promise<Result<OptionsByDocument, VerbOutcome>> {
  if (file === undefined) return success({});
  const bytes = await readBytes(file);
  if (!bytes.ok)
    return failure(complain(...(bytes.failure.complaints ?? []).map((line) => `--options ${line}`)));
  const text = decodeText(bytes.value)?.text;
  if (text === undefined)
    return failure(complain(`--options: found ${file} (no text), allowed: a JSON file`));
  return readSettings(text);
}

/** The time by the clock of this computer, to the minute. */
function now(): string {
  const time = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
