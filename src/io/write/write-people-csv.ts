import { harmlessCell } from './harmless-cell.ts';
import { peopleRows, type WrittenPerson } from './people-columns.ts';

/**
 * Write people as CSV in UTF-8 with a byte order mark, which is what Excel and WPS open without questions.
 *
 * @returns the bytes of the file.
 */
export function writePeopleCsv(people: readonly WrittenPerson[]): Uint8Array {
  const lines = peopleRows(people).map((row) => row.map((text) => quoted(harmlessCell(text))).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

const quoted = (text: string): string =>
  /[",\r\n\t;|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
