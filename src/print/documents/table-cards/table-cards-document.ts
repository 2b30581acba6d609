import { z } from 'zod';
import { defineDocument, type PrintRequest } from '../../document.ts';
import type { TypeMeasure } from '../../face.ts';
import { stateWords } from '../../layout/footer.ts';
import { INK } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import type { PageSize } from '../../layout/sheet.ts';
import type { PageItem } from '../../page.ts';
import { isMainTable, isTable, type Place, placeBookOf } from '../../places/place-book.ts';
import { sayArea, saySeat } from '../../places/say-place.ts';
import type { PrintSource } from '../../print-source.ts';
import { writeBroken, writeName } from '../../set/break-within.ts';
import { fillSheets } from '../../set/fill-sheet.ts';
import { stackLines } from '../../set/stack-lines.ts';
import { tent } from '../../set/tent.ts';
import { sayOnPaper } from '../../words/say-paper.ts';

const tableCardOptions = z.strictObject({
  shows: z.enum(['number', 'names']).default('number').describe('number 桌号牌; names 席次: who sits there'),
  form: z.enum(['tent', 'single']).default('tent').describe('tent: folded, to be read from both sides'),
  size: z.enum(['A5', 'A6', 'own']).default('A5').describe('Of one face, lying'),
  widthMm: z.number().min(60).max(297).default(160).describe('Of one face, where size is own'),
  heightMm: z.number().min(40).max(210).default(120).describe('Of one face, where size is own'),
  mainTableWords: z.boolean().default(true).describe('主桌 on the main table beside its number'),
  showMeeting: z.boolean().default(true),
});
type TableCardOptions = z.output<typeof tableCardOptions>;

const FACES = {
  A5: { widthMm: 210, heightMm: 148.5 },
  A6: { widthMm: 148.5, heightMm: 105 },
} as const;

const faceSize = ({ size, widthMm, heightMm }: TableCardOptions): PageSize =>
  size === 'own' ? { widthMm, heightMm } : FACES[size];

/** The seats of each round table, tables by rank, seats clockwise from the seat of honour. */
function tablesOf(source: PrintSource): readonly (readonly Place[])[] {
  const tables = new Map<string, Place[]>();
  for (const place of placeBookOf(source).places) {
    if (!isTable(place.row)) continue;
    const own = tables.get(place.row.id);
    if (own === undefined) tables.set(place.row.id, [place]);
    else own.push(place);
  }
  return [...tables.values()];
}

function papers({ source, options, type }: PrintRequest<TableCardOptions>) {
  const size = faceSize(options);
  const tables = tablesOf(source);
  return tables.flatMap((seats) => {
    const [first] = seats;
    if (first === undefined) return [];
    const face = drawFace({ source, options, type, size }, first, seats);
    const folded = options.form === 'tent';
    const notes = [stateNote(source, type, size, folded ? size.heightMm : 0)];
    return [
      {
        key: `table-cards/${first.row.id}`,
        widthMm: size.widthMm,
        heightMm: folded ? size.heightMm * 2 : size.heightMm,
        items: folded ? tent(face, face, size) : face,
        notes,
      },
    ];
  });
}

interface Face {
  readonly source: PrintSource;
  readonly options: TableCardOptions;
  readonly type: TypeMeasure;
  readonly size: PageSize;
}

function drawFace(on: Face, table: Place, seats: readonly Place[]): readonly PageItem[] {
  const { source, options, type, size } = on;
  const { language, plan } = source;
  const pad = size.heightMm * 0.08;
  const inner = size.widthMm - 2 * pad;
  const box = (yMm: number, heightMm: number) => ({ xMm: pad, yMm, widthMm: inner, heightMm });
  const main = options.mainTableWords && isMainTable(table);
  const names = options.shows === 'names';
  const numberMm = size.heightMm * (names ? 0.2 : 0.5);
  const unit = (text: string) => ({ text, sizeMm: numberMm * 0.5 });
  const label = table.label.row === '' ? sayArea(source, table) : table.label.row;
  const pieces = [
    unit(sayOnPaper(language, 'card.table.before')),
    { text: label, sizeMm: numberMm },
    unit(table.label.row === '' ? '' : sayOnPaper(language, 'card.table.after')),
  ].filter(({ text }) => text !== '');
  const area = sayArea(source, table);
  const over = [area === label ? '' : area, main ? sayOnPaper(language, 'table-card.main') : ''];
  const top = over.filter((text) => text !== '').join(' · ');
  const head = stackLines(
    type,
    [
      { text: top, face: 'kai', sizeMm: size.heightMm * 0.075, ink: INK.red },
      { pieces, face: 'song-heavy', sizeMm: numberMm, above: top === '' ? 0 : 0.1 },
    ],
    names ? box(pad, size.heightMm * 0.3) : box(pad, size.heightMm * 0.74),
    { align: 'middle', stand: 'middle' },
  );
  const meeting = options.showMeeting && plan.meeting.name !== '';
  const foot = meeting
    ? writeBroken(
        type,
        plan.meeting.name,
        { xMm: size.widthMm / 2, yMm: size.heightMm - pad * 0.9 },
        { face: 'hei', sizeMm: Math.min(6, size.heightMm * 0.042), align: 'middle', ink: INK.soft },
        { widthMm: inner * 0.7, most: 2, even: true },
      )
    : [];
  return [...head, ...(names ? nameList(on, seats, pad) : []), ...foot];
}

/** Who sits at the table, clockwise from the seat of honour, in two columns. */
function nameList({ source, type, size }: Face, seats: readonly Place[], pad: number): readonly PageItem[] {
  const taken = seats.filter(({ person }) => person !== undefined);
  const perColumn = Math.max(1, Math.ceil(taken.length / 2));
  const top = size.heightMm * 0.42;
  const lineMm = Math.min(size.heightMm * 0.1, (size.heightMm - pad * 1.8 - top) / perColumn);
  const columnMm = (size.widthMm - 3 * pad) / 2;
  return taken.flatMap((place, index) => {
    const xMm = pad + Math.floor(index / perColumn) * (columnMm + pad);
    const yMm = top + ((index % perColumn) + 0.5) * lineMm;
    const sizeMm = lineMm * 0.68;
    return [
      writeWithin(
        type,
        saySeat(source.language, place),
        { xMm: xMm + columnMm * 0.24, yMm },
        { face: 'hei', sizeMm: sizeMm * 0.7, align: 'end', ink: INK.soft },
        columnMm * 0.24,
      ),
      ...writeName(
        type,
        place.person?.name ?? '',
        { xMm: xMm + columnMm * 0.3, yMm },
        { face: 'song-heavy', sizeMm },
        columnMm * 0.7,
      ),
    ];
  });
}

/** The state, small, at the corner of the front face. */
function stateNote(source: PrintSource, type: TypeMeasure, size: PageSize, topMm: number): PageItem {
  const at = { xMm: size.widthMm - 3, yMm: topMm + size.heightMm - 3 };
  return writeWithin(
    type,
    stateWords(source),
    at,
    { face: 'hei', sizeMm: 2.2, align: 'end', ink: INK.faint },
    size.widthMm / 4,
  );
}

/** 桌号牌, 席次: one for each round table. */
export const tableCardsDocument = defineDocument<TableCardOptions>({
  kind: 'table-cards',
  options: tableCardOptions,
  isOffered: ({ shape }) => shape.blocks.some(({ rows }) => rows.some(isTable)),
  papers,
  pages: fillSheets,
});
