import { viewOf } from './sfnt.ts';

const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const MACINTOSH = 1;
/** Simplified Chinese, Hong Kong, Taiwan, Singapore, Macao. */
const CHINESE: ReadonlySet<number> = new Set([0x0804, 0x0c04, 0x0404, 0x1004, 0x1404]);

interface NameRecord {
  readonly id: number;
  readonly language: number;
  readonly text: string;
}

/** Read what a font calls itself in its `name` table. */
export function fontNames(table: Uint8Array | undefined): { readonly name: string; readonly label: string } {
  const records = table === undefined ? [] : nameRecords(table);
  const names = records.filter(({ id }) => id === POSTSCRIPT_NAME).map(({ text }) => postScript(text));
  const name = names.find((one) => one !== '') ?? 'Unnamed';
  const full = records.filter(({ id, text }) => id === FULL_NAME && text.trim() !== '');
  const chosen = full.find(({ language }) => CHINESE.has(language)) ?? full[0];
  return { name, label: chosen?.text.trim() ?? name };
}

/** What may stand in the name of a PDF font. */
const postScript = (text: string): string => text.replaceAll(/[^!-~]|[[\](){}<>/%]/g, '');

function nameRecords(table: Uint8Array): readonly NameRecord[] {
  const view = viewOf(table);
  const start = view.getUint16(4);
  return Array.from({ length: view.getUint16(2) }, (_, i) => {
    const record = 6 + 12 * i;
    const platform = view.getUint16(record);
    const from = start + view.getUint16(record + 10);
    const bytes = table.subarray(from, from + view.getUint16(record + 8));
    const text = platform === MACINTOSH ? String.fromCharCode(...bytes) : utf16Of(bytes);
    const language = platform === MACINTOSH ? 0 : view.getUint16(record + 4);
    return { id: view.getUint16(record + 6), language, text };
  });
}

const utf16Of = (bytes: Uint8Array): string => new TextDecoder('utf-16be').decode(bytes);
