import type { AuditEntry } from '../../model/audit.ts';
import { harmlessCell } from './harmless-cell.ts';

/** Columns of the record as a table. */
export interface AuditHeadings {
  readonly number: string;
  readonly time: string;
  readonly author: string;
  readonly action: string;
  readonly hash: string;
}

/**
 * Write a record of steps as text for a spreadsheet, with a byte order mark so that it opens with its characters.
 *
 * @param say - a step in words.
 */
export function writeAuditCsv(
  entries: readonly AuditEntry[],
  headings: AuditHeadings,
  say: (entry: AuditEntry) => string,
): string {
  const rows = entries.map((entry, index) => [
    String(index + 1),
    entry.time,
    entry.author,
    say(entry),
    entry.hash,
  ]);
  const head = [headings.number, headings.time, headings.author, headings.action, headings.hash];
  const cell = (text: string): string => `"${harmlessCell(text).replaceAll('"', '""')}"`;
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
