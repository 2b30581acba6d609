import type { TypeMeasure } from '../face.ts';
import { FOOTER_MM, footer } from '../layout/footer.ts';
import { INK, LINE } from '../layout/inks.ts';
import { writeWithin } from '../layout/lettering.ts';
import type { PageSize } from '../layout/sheet.ts';
import { titleBlock } from '../layout/title-block.ts';
import type { PageItem } from '../page.ts';
import type { Paper } from '../paper.ts';
import type { PrintSource } from '../print-source.ts';
import { sayOnPaper } from '../words/say-paper.ts';
import {
  type BrokenText,
  breakName,
  breakWithin,
  brokenMm,
  writeBroken,
  writeLines,
} from './break-within.ts';
import type { TextBox } from './stack-lines.ts';

/** Text of a cell that is drawn as an empty box to tick. */
export const TICK = '□';

/** A column of a list. */
export interface ListColumn {
  readonly heading: string;
  /** Share of the width, in millimetres of a sheet of A4. */
  readonly widthMm: number;
  readonly align?: 'start' | 'middle';
  /** It holds names: spaced out where they have two characters, and broken only where names are. */
  readonly isName?: boolean;
}

/** A line of a list: cells under the columns, or words across all of them. */
export type ListRow =
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  | { readonly kind: 'group'; readonly text: string };

/** A list to be set on sheets. */
export interface ListRequest {
  readonly source: PrintSource;
  readonly type: TypeMeasure;
  readonly sheet: PageSize;
  readonly marginMm: number;
  /** What the list is: 签到表. */
  readonly heading: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** Least height of a line. */
  readonly rowMm: number;
  readonly textMm: number;
  /** A drawing between the title and the table. */
  readonly above?: { readonly heightMm: number; readonly draw: (box: TextBox) => readonly PageItem[] };
  /** Keys of its papers are this and the number of the page. */
  readonly key: string;
}

interface SetRow {
  readonly row: ListRow;
  readonly cells: readonly BrokenText[];
  readonly heightMm: number;
}

const PAD_MM = 1.5;

/** Set a list: heads repeated on each page, no line cut, long cells broken within the cell. */
export function listPapers(request: ListRequest): readonly Paper[] {
  const { source, type, sheet, marginMm, heading, textMm, rowMm } = request;
  const innerMm = sheet.widthMm - 2 * marginMm;
  const whole = request.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const columns = request.columns.map((column) => ({
    ...column,
    widthMm: (column.widthMm / whole) * innerMm,
  }));
  const first = titleBlock({ source, type, sheet, marginMm, heading, sizeMm: 6 });
  const drawn = request.above?.heightMm ?? 0;
  const drawing = request.above?.draw({
    xMm: marginMm,
    yMm: first.bottomMm,
    widthMm: innerMm,
    heightMm: drawn,
  });
  const headMm = Math.max(7, textMm * 1.9);
  const bottom = sheet.heightMm - marginMm - FOOTER_MM;
  const laterTop = marginMm + 9;
  const set = request.rows.map((row) => setRow(row, columns, { type, textMm, rowMm }));
  const sheets = share(set, bottom - first.bottomMm - drawn - headMm, bottom - laterTop - headMm);
  return sheets.map((rows, index): Paper => {
    const top = index === 0 ? first.bottomMm + drawn : laterTop;
    const items: PageItem[] =
      index === 0 ? [...first.items, ...(drawing ?? [])] : [...continued(request, innerMm)];
    items.push(...drawRows(rows, columns, { ...request, top, headMm }));
    const number = { page: index + 1, pages: sheets.length };
    return {
      key: `${request.key}/${index + 1}`,
      ...sheet,
      items,
      notes: [...(index === 0 ? first.notes : []), ...footer({ source, type, sheet, marginMm, ...number })],
    };
  });
}

function setRow(
  row: ListRow,
  columns: readonly ListColumn[],
  { type, textMm, rowMm }: Pick<ListRequest, 'type' | 'textMm' | 'rowMm'>,
): SetRow {
  if (row.kind === 'group') return { row, cells: [], heightMm: Math.max(rowMm, textMm * 2) };
  const cells = columns.map(({ widthMm, isName = false }, index) => {
    const text = row.cells[index] ?? '';
    const room = { face: 'song', sizeMm: textMm, widthMm: widthMm - 2 * PAD_MM } as const;
    return isName ? breakName(type, text, room) : breakWithin(type, text, { ...room, most: 3 });
  });
  const most = Math.max(...cells.map((cell) => brokenMm(cell, textMm)));
  return { row, cells, heightMm: Math.max(rowMm, most + 0.7 * textMm) };
}

/** Share lines out among pages; the words over a group never stand alone at the foot of a page. */
function share(rows: readonly SetRow[], firstMm: number, laterMm: number): readonly (readonly SetRow[])[] {
  const pages: SetRow[][] = [[]];
  let left = firstMm;
  rows.forEach((one, index) => {
    const next = one.row.kind === 'group' ? (rows[index + 1]?.heightMm ?? 0) : 0;
    const page = pages.at(-1);
    if (page === undefined || (one.heightMm + next > left + 1e-6 && page.length > 0)) {
      pages.push([one]);
      left = laterMm - one.heightMm;
      return;
    }
    page.push(one);
    left -= one.heightMm;
  });
  return pages;
}

function continued(
  { source, type, sheet, marginMm, heading }: ListRequest,
  widthMm: number,
): readonly PageItem[] {
  const name = source.plan.meeting.name;
  const more = `${name === '' ? '' : `${name}　`}${heading}${sayOnPaper(source.language, 'paper.continued')}`;
  const at = { xMm: sheet.widthMm / 2, yMm: marginMm + 3.5 };
  const how = { face: 'hei', sizeMm: 3.8, align: 'middle' } as const;
  return writeBroken(type, more, at, how, { widthMm, most: 2, even: true });
}

function drawRows(
  rows: readonly SetRow[],
  columns: readonly ListColumn[],
  on: ListRequest & { readonly top: number; readonly headMm: number },
): readonly PageItem[] {
  const { type, marginMm, top, headMm, textMm, sheet } = on;
  const right = sheet.widthMm - marginMm;
  const lefts: number[] = [];
  let edge = marginMm;
  for (const { widthMm } of columns) {
    lefts.push(edge);
    edge += widthMm;
  }
  const rule = (x1: number, y1: number, x2: number, y2: number, widthMm: number): PageItem => ({
    kind: 'line',
    from: { xMm: x1, yMm: y1 },
    to: { xMm: x2, yMm: y2 },
    stroke: { ink: INK.soft, widthMm },
  });
  const corner = (xMm: number, yMm: number) => ({ xMm, yMm });
  const shade = (y: number, heightMm: number, fill: string): PageItem => ({
    kind: 'polygon',
    points: [
      corner(marginMm, y),
      corner(right, y),
      corner(right, y + heightMm),
      corner(marginMm, y + heightMm),
    ],
    fill,
  });
  const fields: PageItem[] = [shade(top, headMm, '#ececec')];
  const texts: PageItem[] = [];
  const rules: PageItem[] = [rule(marginMm, top, right, top, LINE.plain)];
  columns.forEach(({ heading, widthMm }, index) => {
    const at = corner((lefts[index] ?? 0) + widthMm / 2, top + headMm / 2);
    texts.push(
      writeWithin(type, heading, at, { face: 'hei', sizeMm: textMm, align: 'middle' }, widthMm - 2 * PAD_MM),
    );
  });
  let y = top + headMm;
  rules.push(rule(marginMm, y, right, y, LINE.plain));
  // Upright lines stop where a group's words run across.
  let upright = top;
  const uprights = (to: number): void => {
    if (to > upright) for (const x of lefts.slice(1)) rules.push(rule(x, upright, x, to, LINE.thin));
  };
  for (const { row, cells, heightMm } of rows) {
    if (row.kind === 'group') {
      uprights(y);
      fields.push(shade(y, heightMm, '#f6f6f6'));
      const at = corner(marginMm + 2 * PAD_MM, y + heightMm / 2);
      texts.push(
        writeWithin(type, row.text, at, { face: 'hei', sizeMm: textMm }, right - marginMm - 4 * PAD_MM),
      );
      upright = y + heightMm;
    } else {
      cells.forEach((cell, index) => {
        const column = columns[index];
        if (column !== undefined)
          texts.push(...drawCell(cell, column, { textMm, xMm: lefts[index] ?? 0, yMm: y, heightMm }));
      });
    }
    y += heightMm;
    rules.push(rule(marginMm, y, right, y, LINE.thin));
  }
  uprights(y);
  rules.push(rule(marginMm, top, marginMm, y, LINE.plain), rule(right, top, right, y, LINE.plain));
  return [...fields, ...texts, ...rules];
}

function drawCell(
  cell: BrokenText,
  { widthMm, align = 'start' }: ListColumn,
  on: {
    readonly textMm: number;
    readonly xMm: number;
    readonly yMm: number;
    readonly heightMm: number;
  },
): readonly PageItem[] {
  const middle = on.yMm + on.heightMm / 2;
  const x = align === 'middle' ? on.xMm + widthMm / 2 : on.xMm + PAD_MM;
  if (cell.lines[0] === TICK) {
    const half = Math.min(1.9, on.heightMm * 0.32, widthMm * 0.32);
    const at = on.xMm + widthMm / 2;
    const corner = (xMm: number, yMm: number) => ({ xMm, yMm });
    const points = [
      corner(at - half, middle - half),
      corner(at + half, middle - half),
      corner(at + half, middle + half),
      corner(at - half, middle + half),
    ];
    return [{ kind: 'polygon', points, stroke: { ink: INK.black, widthMm: LINE.thin } }];
  }
  if (cell.lines[0] === '') return [];
  return writeLines(cell, { xMm: x, yMm: middle }, { face: 'song', sizeMm: on.textMm, align });
}
