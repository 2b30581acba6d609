import { failure, type Result, success } from '../base/result.ts';
import { problemsOf } from '../layout/problem.ts';
import type { PrintDocument } from '../print/document.ts';
import { officeFormatsOf } from '../print/office/office-formats.ts';
import type { PrintSource } from '../print/print-source.ts';
import { DOCUMENTS } from '../print/registry.ts';
import { complain, complainOf, type VerbOutcome } from './outcome.ts';

/** Formats of `print`. */
export const PRINT_FORMATS = ['pdf', 'svg', 'xlsx', 'docx'] as const;
/** A format of `print`. */
export type PrintFormat = (typeof PRINT_FORMATS)[number];

/** A document asked for, with its settings, and the name of its files. */
export interface AskedDocument {
  readonly document: PrintDocument;
  readonly options: unknown;
  readonly file: string;
}

/** Settings as they stand in the file, by the word of the document. */
export type OptionsByDocument = Readonly<Record<string, unknown>>;

/**
 * Find the documents asked for: `plates,map,lists/sign-in`. What stands behind a stroke is one of the lists.
 *
 * @returns them, or a line for each that is unknown, not offered, or not written in the format.
 */
export function askedDocuments(
  words: string,
  source: PrintSource,
  settings: OptionsByDocument,
  format: PrintFormat,
): Result<readonly AskedDocument[], VerbOutcome> {
  const offered = DOCUMENTS.filter((one) => one.isOffered(source));
  const allowed =
    offered.map(({ kind }) => kind).join(' | ') || 'none: the plan has neither people nor seats';
  const lines: string[] = [];
  const asked: AskedDocument[] = [];
  for (const word of words
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const [kind = '', variant] = word.split('/');
    const document = DOCUMENTS.find((one) => one.kind === kind);
    if (document === undefined || (variant !== undefined && kind !== 'lists')) {
      lines.push(`--doc: found ${word}, allowed: ${allowed}`);
      continue;
    }
    if (!offered.includes(document)) {
      lines.push(`--doc: found ${word}, for which the plan has nothing, allowed: ${allowed}`);
      continue;
    }
    const formats = ['pdf', 'svg', ...officeFormatsOf(document)];
    if (!formats.includes(format)) {
      lines.push(`--format: found ${format} for ${word}, allowed: ${formats.join(' | ')}`);
      continue;
    }
    const own = settings[kind] ?? {};
    const options = variant === undefined || typeof own !== 'object' ? own : { ...own, list: variant };
    const parsed = document.options.safeParse(options);
    if (parsed.success) asked.push({ document, options, file: word.replace('/', '-') });
    else lines.push(...(complainOf(problemsOf(parsed.error.issues, options, [kind])).complaints ?? []));
  }
  if (asked.length === 0 && lines.length === 0) lines.push(`--doc: found nothing, allowed: ${allowed}`);
  return lines.length > 0 ? failure(complain(...lines)) : success(asked);
}

/** Read the settings of the documents from the text of a JSON file. */
export function readSettings(text: string): Result<OptionsByDocument, VerbOutcome> {
  const wanted = 'one JSON object with settings by document, such as {"cards": {"perSheet": "10"}}';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return failure(complain(`--options: found text that is not JSON (${why}), allowed: ${wanted}`));
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return failure(
      complain(`--options: found ${Array.isArray(json) ? 'a list' : String(json)}, allowed: ${wanted}`),
    );
  }
  const kinds = DOCUMENTS.map(({ kind }) => kind);
  const unknown = Object.keys(json).filter((key) => !kinds.includes(key));
  if (unknown.length > 0) {
    return failure(
      complain(...unknown.map((key) => `--options: found ${key}, allowed: ${kinds.join(' | ')}`)),
    );
  }
  return success({ ...json });
}
