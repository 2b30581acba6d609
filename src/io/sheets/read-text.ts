import { type Result, success } from '../../base/result.ts';
import type { Limits } from '../limits.ts';
import { nameLikeness } from '../people/looks-like.ts';
import type { RosterFailure } from '../roster.ts';
import type { Field } from '../tables/field.ts';
import { recogniseHeading } from '../tables/recognise-heading.ts';
import type { RawSheet } from './raw-sheet.ts';
import { readDelimited } from './read-delimited.ts';
import { NAME_LIST_FIELDS, readNameList } from './read-name-list.ts';

/** A sheet read from text; `fields` where the columns are known without headings. */
export interface TextSheet {
  readonly format: 'csv' | 'tsv' | 'names';
  readonly sheet: RawSheet;
  readonly fields?: readonly Field[];
}

/** How many lines are looked at to tell a table from a list of names. */
const LOOK = 60;

/** Read text as a table, or as names one after another. */
export function readText(text: string, limits: Limits): Result<TextSheet, RosterFailure> {
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) {
    return success({ format: 'names', sheet: readNameList(text, limits.people), fields: NAME_LIST_FIELDS });
  }
  const read = readDelimited(text, delimiter, limits);
  return read.ok ? success({ format: delimiter === '\t' ? 'tsv' : 'csv', sheet: read.value }) : read;
}

/** The sign that divides cells; undefined where the text is a list of names. */
function delimiterOf(text: string): string | undefined {
  const lines = text
    .slice(0, 40_000)
    .split(/\r\n|[\n\r]/, LOOK)
    .filter((line) => line.trim() !== '');
  const withTabs = lines.filter((line) => line.includes('\t')).length;
  if (withTabs * 2 >= lines.length && withTabs > 0 && !areNames(lines, /\t/)) return '\t';
  const header = lines.find((line) => knownHeadings(line, /[,;|\t]/) >= 2);
  if (header !== undefined) return mostFrequent(header);
  const first = lines[0] ?? '';
  const lone = recogniseHeading(first.trim());
  if (lone?.field === 'name' && lone.confidence === 1 && !/[、，]/.test(lines[1] ?? '')) return ',';
  for (const sign of [',', ';', '|'] as const) {
    const counts = lines.map((line) => line.split(sign).length);
    const wide = counts.filter((count) => count > 1);
    const usual = Math.max(0, ...wide.map((count) => wide.filter((other) => other === count).length));
    const isTable = lines.length > 1 && usual * 10 >= counts.length * 7;
    if (isTable && !areNames(lines, sign)) return sign;
  }
  return undefined;
}

function knownHeadings(line: string, sign: RegExp): number {
  const fields = new Set<Field>();
  for (const cell of line.split(sign)) {
    const found = recogniseHeading(cell.replace(/^"|"$/g, '').trim());
    if (found !== undefined && found.confidence >= 0.9) fields.add(found.field);
  }
  return fields.size;
}

function mostFrequent(line: string): string {
  const [best] = [',', '\t', ';', '|']
    .map((sign) => ({ sign, count: line.split(sign).length }))
    .sort((a, b) => b.count - a.count);
  return best?.sign ?? ',';
}

/** Nearly every cell is a name: the signs stand between names, not between cells of one person. */
function areNames(lines: readonly string[], sign: RegExp | string): boolean {
  const cells = lines
    .flatMap((line) => line.split(sign))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => nameLikeness(cell) > 0).length >= cells.length * 0.8;
}
