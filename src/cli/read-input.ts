import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../base/result.ts';
import { decodeText } from '../io/bytes/decode-text.ts';
import { complain, complainOf, type VerbOutcome } from './outcome.ts';
import { type ReadCase, readCase } from './read-case.ts';

/** Options of a verb: a flag, or a word out of a few (any word where none are named). */
export type OptionTable = Readonly<Record<string, 'flag' | 'word' | readonly string[]>>;

/** The words after a verb, sorted out. */
export interface VerbWords {
  readonly file: string;
  /** A second file, where a verb takes one. */
  readonly other: string | undefined;
  readonly flags: ReadonlySet<string>;
  readonly words: Readonly<Record<string, string>>;
}

/** Sort the words after a verb into one file, or as many as two where it takes them, and known options. */
export function readWords(
  words: readonly string[],
  table: OptionTable,
  mostFiles: 1 | 2 = 1,
): Result<VerbWords, VerbOutcome> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => {
      const short = name === 'output' ? { short: 'o' } : {};
      return [name, { type: kind === 'flag' ? 'boolean' : 'string', ...short } as const];
    }),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const complaints: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    const known = Object.keys(table).map((name) => `--${name}`);
    if (kind === undefined) {
      complaints.push(`option: found ${token.rawName}, allowed: ${known.join(' | ') || 'none'}`);
    } else if (Array.isArray(kind) && !kind.includes(String(values[token.name]))) {
      complaints.push(
        `--${token.name}: found ${String(token.value ?? 'nothing')}, allowed: ${kind.join(' | ')}`,
      );
    } else if (kind === 'flag' && token.value !== undefined) {
      complaints.push(`--${token.name}: found ${token.value}, allowed: the option alone`);
    } else if (kind === 'word' && typeof values[token.name] !== 'string') {
      complaints.push(`--${token.name}: found nothing, allowed: a word after it`);
    }
  }
  const [file, ...others] = positionals;
  const more = others.slice(mostFiles - 1);
  if (file === undefined)
    complaints.push('file: found nothing, allowed: the name of a file, or - for standard input');
  if (more.length > 0)
    complaints.push(
      `file: found ${more.join(' ')} as well, allowed: ${mostFiles === 1 ? 'one file' : 'two files'}`,
    );
  if (complaints.length > 0 || file === undefined) return failure({ complaints });
  const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const other = mostFiles === 1 ? undefined : others[0];
  return success({ file, other, flags, words: Object.fromEntries(given) });
}

/** Read a file, or standard input where it is called `-`. */
export async function readBytes(file: string): Promise<Result<Uint8Array, VerbOutcome>> {
  try {
    if (file !== '-') return success(new Uint8Array(await readFile(file)));
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return success(new Uint8Array(Buffer.concat(chunks)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failure(complain(`file: found ${file} (${code}), allowed: a file that can be read`));
  }
}

/** Read a case from the bytes of its JSON. */
export function readCaseBytes(bytes: Uint8Array): Result<ReadCase, VerbOutcome> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    return failure(complain('(root): found bytes that are no text, allowed: one JSON object'));
  }
  let json: unknown;
  try {
    json = JSON.parse(decoded.text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return failure(complain(`(root): found text that is not JSON (${why}), allowed: one JSON object`));
  }
  const read = readCase(json);
  return read.ok ? read : failure(complainOf(read.failure));
}
