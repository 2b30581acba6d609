import { looksLikePhone, looksLikeTitle, looksLikeUnit, nameLikeness } from '../people/looks-like.ts';
import { readAttendance } from '../people/read-attendance.ts';
import { readName } from '../people/read-name.ts';
import { isTableLabel } from '../people/read-seat-label.ts';
import type { Field } from './field.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { filledCells } from './title-rows.ts';

/** What the cells of a column look like, as shares from 0 to 1. */
interface Looks {
  readonly filled: number;
  readonly shares: ReadonlyMap<Field, number>;
}

/** How many cells of a column are looked at. */
const SAMPLE = 200;

/** How much a cell looks like a name, also beside other words: 县长 阎晓峰, 魏东来书记, 郑板桥 已请假. */
export function nameInCell(text: string): 0 | 0.5 | 1 {
  const whole = nameLikeness(text);
  if (whole === 1 || !/\p{sc=Han}/u.test(text) || text.length > 40) return whole;
  const [one, another] = readName(text, true).names;
  if (one === undefined || another !== undefined || one.title + one.remark + one.phone === '') return whole;
  return nameLikeness(one.name);
}

/** What a cell may look like; a column takes the field that most of its cells look like. */
const LOOKS: readonly (readonly [Field, (text: string) => number])[] = [
  ['phone', (text) => (looksLikePhone(text) && /\d{7}/.test(text.replace(/[\s-]/g, '')) ? 1 : 0)],
  ['gender', (text) => (/^(男|女|male|female)$/i.test(text) ? 1 : 0)],
  ['ethnicity', (text) => (/^\p{sc=Han}{1,5}族$/u.test(text) ? 1 : 0)],
  ['party', (text) => (/^(主方|客方)$/.test(text) ? 1 : 0)],
  [
    'attendance',
    (text) =>
      text.length <= 6 && !/^\d+$/.test(text) && (readAttendance(text) ?? 'unsaid') !== 'unsaid' ? 1 : 0,
  ],
  ['table', (text) => (isTableLabel(text) ? 1 : 0)],
  ['rank', (text) => (/^\d{1,4}[.、]?$/.test(text) ? 1 : 0)],
  ['unit', (text) => (looksLikeUnit(text) ? 1 : 0)],
  ['title', (text) => (looksLikeTitle(text) && nameInCell(text) < 1 ? 1 : 0)],
  ['name', nameInCell],
];

/** Share of cells from which a column is believed to hold a field. */
const ENOUGH: ReadonlyMap<Field, number> = new Map<Field, number>([
  ['phone', 0.6],
  ['gender', 0.9],
  ['ethnicity', 0.9],
  ['party', 0.9],
  ['attendance', 0.9],
  ['table', 0.9],
  ['rank', 0.9],
  ['unit', 0.5],
  ['title', 0.5],
  ['name', 0.5],
]);

/**
 * Guess from their cells what columns hold.
 *
 * @param taken - fields that headings have already claimed.
 * @returns column -> field with the share of cells that look so; columns that look like nothing are missing.
 */
export function guessColumns(
  grid: SheetGrid,
  columns: readonly number[],
  rows: { readonly first: number; readonly last: number },
  taken: ReadonlySet<Field>,
): ReadonlyMap<number, { readonly field: Field; readonly confidence: number }> {
  const looks = new Map(columns.map((column) => [column, looksOf(grid, column, rows)]));
  const guesses = new Map<number, { field: Field; confidence: number }>();
  const used = new Set(taken);
  for (const [field] of LOOKS) {
    if (used.has(field)) continue;
    let best: { column: number; share: number } | undefined;
    for (const [column, { shares }] of looks) {
      const share = shares.get(field) ?? 0;
      if (!guesses.has(column) && share >= (ENOUGH.get(field) ?? 1) && share > (best?.share ?? 0))
        best = { column, share };
    }
    if (best === undefined) continue;
    guesses.set(best.column, { field, confidence: Math.round(best.share * 70) / 100 });
    used.add(field);
  }
  return guesses;
}

/** Share of cells that look like a person's name, tables' names left out: the sign of a list without headings. */
export function nameShare(
  grid: SheetGrid,
  column: number,
  rows: { readonly first: number; readonly last: number },
): number {
  const { shares } = looksOf(grid, column, rows);
  return (shares.get('name') ?? 0) / Math.max(1 - (shares.get('table') ?? 0), 0.01);
}

/** A wide cell alone in its row that is nobody: 城关镇代表团（7名） over four columns of names. */
const isSection = (grid: SheetGrid, row: number, text: string): boolean =>
  filledCells(grid, row) === 1 && nameLikeness(text) < 1 && grid.width > 1;

function looksOf(
  grid: SheetGrid,
  column: number,
  rows: { readonly first: number; readonly last: number },
): Looks {
  const sums = new Map<Field, number>();
  let filled = 0;
  for (let row = rows.first; row <= rows.last && filled < SAMPLE; row++) {
    const text = grid.own(row, column);
    if (text === '' || isSection(grid, row, text)) continue;
    filled++;
    for (const [field, likeness] of LOOKS) {
      const share = likeness(text);
      if (share > 0) sums.set(field, (sums.get(field) ?? 0) + share);
    }
  }
  return {
    filled,
    shares: new Map([...sums].map(([field, sum]) => [field, filled === 0 ? 0 : sum / filled])),
  };
}
