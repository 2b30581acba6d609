import type { WrongFile } from '../roster.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What a file is by its first bytes and its inner parts; names and extensions are not asked. */
export type FileKind =
  | { readonly is: 'workbook-zip'; readonly entries: readonly ZipEntry[] }
  | { readonly is: 'workbook-old' }
  | { readonly is: 'workbook-xml' }
  | { readonly is: 'html' }
  | { readonly is: 'text' }
  | { readonly is: 'empty' }
  | { readonly is: 'encrypted' }
  | { readonly is: 'damaged' }
  | { readonly is: 'wrong'; readonly what: WrongFile };

/** First bytes of files that are never lists, as hexadecimal digits. */
const SIGNATURES: readonly (readonly [hex: string, what: WrongFile])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['424d', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['526172211a07', 'rar'],
  ['377abcaf271c', '7z'],
  ['1f8b', 'zip'],
  ['7b5c727466', 'word-old'],
  ['4d5a', 'program'],
  ['7f454c46', 'program'],
  ['494433', 'media'],
  ['4f676753', 'media'],
  ['1a45dfa3', 'media'],
];

/**
 * Say what a file is.
 *
 * @param bytes - the whole file.
 * @param mostEntries - parts of a zip that are read before giving up.
 */
export function sniffFile(bytes: Uint8Array, mostEntries: number): FileKind {
  if (bytes.length === 0) return { is: 'empty' };
  const hex = [...bytes.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return sniffZip(bytes, mostEntries);
  if (hex.startsWith('d0cf11e0a1b11ae1')) return sniffCompound(bytes);
  if (/^09(0[0248])0[468]00/.test(hex)) return { is: 'wrong', what: 'xls-95' };
  if (hex.startsWith('52494646')) return { is: 'wrong', what: hex.endsWith('57454250') ? 'image' : 'media' };
  if (hex.slice(8, 16) === '66747970')
    return { is: 'wrong', what: /6865|6176/.test(hex.slice(16)) ? 'image' : 'media' };
  const found = SIGNATURES.find(([start]) => hex.startsWith(start) && !isLikelyText(start, bytes));
  return found === undefined ? sniffText(bytes) : { is: 'wrong', what: found[1] };
}

/** Short signatures are also the first letters of words (BM, MZ, ID3): a text without NUL stays a text. */
const isLikelyText = (signature: string, bytes: Uint8Array): boolean =>
  signature.length <= 6 && signature !== 'ffd8ff' && !bytes.subarray(0, 4096).some((byte) => byte < 9);

function sniffZip(bytes: Uint8Array, mostEntries: number): FileKind {
  const entries = readZipDirectory(bytes, mostEntries);
  if (entries === undefined) return { is: 'damaged' };
  const has = (start: string): boolean => entries.some((entry) => entry.name.startsWith(start));
  if (has('word/')) return { is: 'wrong', what: 'word' };
  if (has('ppt/')) return { is: 'wrong', what: 'powerpoint' };
  if (has('xl/workbook.bin')) return { is: 'wrong', what: 'xlsb' };
  const isSheet = has('xl/') || (has('content.xml') && has('mimetype'));
  if (isSheet)
    return entries.some((entry) => entry.encrypted) ? { is: 'encrypted' } : { is: 'workbook-zip', entries };
  if (has('plan.json') || has('zuoci')) return { is: 'wrong', what: 'plan' };
  return { is: 'wrong', what: 'zip' };
}

function sniffCompound(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, 'EncryptedPackage')) return { is: 'encrypted' };
  if (hasStream(bytes, 'Workbook')) return { is: 'workbook-old' };
  if (hasStream(bytes, 'Book')) return { is: 'wrong', what: 'xls-95' };
  if (hasStream(bytes, 'WordDocument')) return { is: 'wrong', what: 'word-old' };
  if (hasStream(bytes, 'PowerPoint Document')) return { is: 'wrong', what: 'powerpoint' };
  return { is: 'wrong', what: 'other-office' };
}

/** Look for a directory entry of this name: 64 bytes of UTF-16, then its length with the closing zero, on a 128-byte step. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    let same = true;
    for (let index = 0; same && index < name.length; index++) {
      same = bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}

function sniffText(bytes: Uint8Array): FileKind {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048)).trimStart();
  if (start === '' && bytes.length <= 2048) return { is: 'empty' };
  if (/^<\?xml/.test(start) && /<(\w+:)?Workbook[\s>]/.test(start)) return { is: 'workbook-xml' };
  if (/<(html|table|meta|!doctype html)[\s>]/i.test(start)) return { is: 'html' };
  if (/^[[{]/.test(start) && /^[[{]\s*(["[{\]}]|-?\d|true|false|null)/.test(start))
    return { is: 'wrong', what: 'json' };
  return { is: 'text' };
}
