import { byRank } from '../../../layout/attendee.ts';
import type { LaidBlock } from '../../../layout/lay-out-blocks.ts';
import type { SeatRow } from '../../../layout/seat.ts';
import { attendeesOf } from '../../../model/layout-case-of.ts';
import type { PrintRequest } from '../../document.ts';
import { FOOTER_MM } from '../../layout/footer.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { writeWithin } from '../../layout/lettering.ts';
import type { PageItem } from '../../page.ts';
import { unitOf } from '../../places/people-words.ts';
import { isMainTable, type Place, placeBookOf } from '../../places/place-book.ts';
import { stackLines, type TextBox } from '../../set/stack-lines.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import type { MapOptions } from './map-options.ts';
import { type MapPage, mapPage } from './map-page.ts';

/** The rostrum and the front rows: what leaders want to see. Without a rostrum the whole table counts. */
function leadersBlocks(blocks: readonly LaidBlock[], frontRows: number): readonly LaidBlock[] {
  const halls = blocks.filter(({ nativeFrame }) => nativeFrame === 'H');
  const others = blocks.filter(({ nativeFrame }) => nativeFrame !== 'H').map(mainTableOf);
  const front =
    frontRows === 0 ? [] : halls.map((hall) => ({ ...hall, rows: hall.rows.slice(0, frontRows) }));
  const bottom = Math.max(...others.flatMap(ysOf));
  const top = Math.min(...front.flatMap(ysOf));
  const nearer = top - bottom - HALL_GAP_MM;
  // The floor between them would only make both small. Elsewhere than below the rostrum they stay where they are.
  const upMm = Number.isFinite(nearer) && nearer > 0 ? nearer : 0;
  return [
    ...others,
    ...front.map((hall) => ({ ...hall, furniture: [], rows: hall.rows.map(movedUp(upMm)) })),
  ];
}

/** More seats than this at round tables are no large type: then the main table stands for all of them. */
const MOST_AT_TABLES = 40;

/** Of a banquet the main table; few tables are all shown. */
function mainTableOf(block: LaidBlock): LaidBlock {
  const main = block.rows.find((row) => isMainTable({ row, block }));
  if (main === undefined || block.rows.flatMap(({ seats }) => seats).length <= MOST_AT_TABLES) return block;
  const [xs, ys] = [main.seats.map(({ xMm }) => xMm), main.seats.map(({ yMm }) => yMm)];
  const isInside = ({ xMm, yMm }: { readonly xMm: number; readonly yMm: number }): boolean =>
    xMm >= Math.min(...xs) && xMm <= Math.max(...xs) && yMm >= Math.min(...ys) && yMm <= Math.max(...ys);
  const furniture = block.furniture.filter(({ outline }) => outline.every(isInside));
  return { ...block, rows: [main], furniture };
}

/** Between the rostrum and the front row in the large-type edition. */
const HALL_GAP_MM = 1500;

const ysOf = ({ rows, furniture }: LaidBlock): readonly number[] => [
  ...rows.flatMap(({ seats }) => seats.map(({ yMm }) => yMm)),
  ...furniture.flatMap(({ outline }) => outline.map(({ yMm }) => yMm)),
];

const movedUp =
  (byMm: number) =>
  (row: SeatRow): SeatRow => ({
    ...row,
    seats: row.seats.map((seat) => ({ ...seat, yMm: seat.yMm - byMm })),
  });

/** Draw the large-type edition: numbered seats, and beside them the numbered list by rank. */
export function leadersPage(request: PrintRequest<MapOptions>, blocks: readonly LaidBlock[]): MapPage {
  const { source, options } = request;
  const shown = leadersBlocks(blocks, options.frontRows);
  const seats = new Set(shown.flatMap(({ rows }) => rows.flatMap((row) => row.seats.map(({ id }) => id))));
  const { placeOf } = placeBookOf(source);
  const people = byRank(attendeesOf(source.plan.people, source.plan.units))
    .flatMap(({ id }) => placeOf.get(id) ?? [])
    .filter(({ seat }) => seats.has(seat.id));
  const own = new Map(people.map(({ seat }, index) => [seat.id, index + 1] as const));
  const asideMm = options.sheet === 'A4' ? 92 : options.sheet === 'A3' ? 130 : 180;
  // Seen from the stage the hall lies above; then both are one drawing.
  const rostra = shown.filter(({ nativeFrame }) => nativeFrame !== 'H');
  const halls = shown.filter(({ nativeFrame }) => nativeFrame === 'H');
  const apart = options.frame !== 'S' && rostra.length > 0 && halls.length > 0;
  const page = mapPage({
    request: { ...request, options: { ...options, lie: 'landscape', show: 'names' } },
    blocks: apart ? rostra : shown,
    ...(apart ? { below: halls } : {}),
    heading: sayOnPaper(source.language, 'map.title.leaders'),
    room: false,
    own,
    asideMm,
    titleMm: options.sheet === 'A4' ? 9 : 12,
  });
  const left = page.sheet.widthMm - options.marginMm - asideMm + 6;
  const top = page.topMm + 3;
  const height = page.sheet.heightMm - options.marginMm - FOOTER_MM - top - 2;
  const columns = 1 + [22, 80, 160].filter((most) => people.length > most).length;
  const perColumn = Math.max(1, Math.ceil(people.length / columns));
  const lineMm = Math.min(11, height / perColumn);
  const columnMm = (asideMm - 6) / columns;
  const rule: PageItem = {
    kind: 'line',
    from: { xMm: left - 4, yMm: top },
    to: { xMm: left - 4, yMm: top + height },
    stroke: { ink: INK.line, widthMm: LINE.thin },
  };
  const lines = people.flatMap((place, index): readonly PageItem[] => {
    const xMm = left + Math.floor(index / perColumn) * columnMm;
    const yMm = top + ((index % perColumn) + 0.5) * lineMm;
    return personLine(request, place, { index, xMm, yMm, lineMm, columnMm, wide: columns === 1 });
  });
  return { ...page, items: [...page.items, rule, ...lines] };
}

function personLine(
  { source, type }: PrintRequest<MapOptions>,
  { person }: Place,
  line: {
    readonly index: number;
    readonly xMm: number;
    readonly yMm: number;
    readonly lineMm: number;
    readonly columnMm: number;
    readonly wide: boolean;
  },
): readonly PageItem[] {
  const { index, xMm, yMm, lineMm, columnMm, wide } = line;
  const sizeMm = Math.min(6, lineMm * 0.62);
  const numberMm = sizeMm * 1.7;
  const nameMm = wide ? Math.min(columnMm * 0.42, sizeMm * 5) : columnMm - numberMm - 2;
  const office = [unitOf(source, person), person?.title ?? ''].filter((part) => part !== '').join(' ');
  const after = xMm + numberMm + nameMm + 2;
  const number = { face: 'hei', sizeMm: sizeMm * 0.8, align: 'end', ink: INK.soft } as const;
  const way = { align: 'start', stand: 'middle' } as const;
  const cell = (left: number, widthMm: number): TextBox => ({
    xMm: left,
    yMm: yMm - lineMm * 0.46,
    widthMm,
    heightMm: lineMm * 0.92,
  });
  return [
    writeWithin(type, String(index + 1), { xMm: xMm + numberMm - 2, yMm }, number, numberMm - 2),
    ...stackLines(
      type,
      [{ text: person?.name ?? '', face: 'hei', sizeMm, isName: true }],
      cell(xMm + numberMm, nameMm),
      way,
    ),
    ...(wide
      ? stackLines(
          type,
          [{ text: office, face: 'song', sizeMm: Math.min(4, sizeMm * 0.7), ink: INK.soft, most: 2 }],
          cell(after, xMm + columnMm - after),
          way,
        )
      : []),
  ];
}
