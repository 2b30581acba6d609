import { z } from 'zod';
import type { Arrangement, Demand } from '../arrangement.ts';
import { makeFurniture } from '../geometry/make-furniture.ts';
import type { RoomPoint } from '../geometry/point.ts';
import type { Policies } from '../policies.ts';
import type { Furniture, SeatRow } from '../seat.ts';
import { type Given, givenNumber } from './fit-table.ts';
import { rankTables } from './rank-tables.ts';
import { diameterFor, makeRoundTable } from './round-seats.ts';
import { CHAIR_MM, CHAIR_TO_TABLE_MM } from './table-sides.ts';
import { tablesInRows } from './tables-in-rows.ts';

const MOST_TABLES = 400;

const seatsAtTable = z.int().min(1).max(60);
const diameter = z.number().min(600).max(12000);

const schema = z
  .strictObject({
    tables: z
      .int()
      .min(1)
      .max(MOST_TABLES)
      .default(1)
      .describe('Number of tables, where `rows` is not given'),
    rows: z
      .array(z.int().min(1).max(40))
      .min(1)
      .max(60)
      .optional()
      .describe('Tables of each row, far row first'),
    seatsPerTable: seatsAtTable.default(10),
    seats: z
      .array(seatsAtTable)
      .optional()
      .describe(
        'Seats of single tables, row by row from the far left of the plan; the rest as seatsPerTable',
      ),
    mainTable: z
      .strictObject({ seats: seatsAtTable.optional(), diameterMm: diameter.optional() })
      .default({})
      .describe('The main table where it differs'),
    diameterMm: diameter.optional().describe('1800 for ten, growing with the seats'),
    aisleMm: z.number().min(300).max(6000).default(1200).describe('Between the chairs of two tables'),
    staggered: z.boolean().default(false).describe('Rows behind the main table shift left and right in turn'),
    stage: z
      .strictObject({
        widthMm: z.number().min(1000).max(40000).default(6000),
        depthMm: z.number().min(500).max(15000).default(2400),
        gapMm: z.number().min(0).max(10000).default(1500).describe('To the nearest chair'),
      })
      .optional()
      .describe('A stage at the far side'),
  })
  .describe('Banquet room (宴会厅): many round tables, the main table farthest from the door');

/** Parameters of a banquet room. */
export type BanquetRoomParameters = z.infer<typeof schema>;

/** A table on its place in the room: row and column stay, whatever its rank. */
interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly seats: number;
  readonly diameterMm: number;
}

const CHAIRS_MM = 2 * CHAIR_TO_TABLE_MM + CHAIR_MM;

/** Middle of a row's n-th table, counted in columns from the axis. */
const columnOf = (place: { readonly column: number }, inRow: number): number =>
  place.column - (inRow - 1) / 2;

function tablePlaces(parameters: BanquetRoomParameters, rows: readonly number[], policies: Policies) {
  const grid = rows.flatMap((count, row) => Array.from({ length: count }, (_, column) => ({ row, column })));
  const rough = grid.map((at) => ({ xMm: columnOf(at, rows[at.row] ?? 1) * 1000, yMm: at.row * 1000 }));
  const main = rankTables(rough, policies)[0] ?? 0;
  const { mainTable, seatsPerTable } = parameters;
  const places = grid.map((at, index): TablePlace => {
    const own = parameters.seats?.[index] ?? seatsPerTable;
    const seats = index === main ? (mainTable.seats ?? own) : own;
    const usual = parameters.diameterMm ?? diameterFor(seats);
    return { ...at, seats, diameterMm: index === main ? (mainTable.diameterMm ?? usual) : usual };
  });
  return { places, main };
}

/** Middles of the tables, the middle of the whole field at the origin. */
function middles(
  parameters: BanquetRoomParameters,
  rows: readonly number[],
  places: readonly TablePlace[],
  main: number,
): RoomPoint[] {
  const apart = CHAIRS_MM + parameters.aisleMm;
  const largest = (tables: readonly TablePlace[]): number =>
    tables.reduce((most, table) => Math.max(most, table.diameterMm), 0);
  const others = places.filter((_, index) => index !== main);
  const mainMm = places[main]?.diameterMm ?? 0;
  const pitchMm = (others.length > 0 ? largest(others) : mainMm) + apart;
  const besideMainMm = Math.max(pitchMm, (mainMm + pitchMm - apart) / 2 + apart);
  const lengthMm = rows.length < 2 ? 0 : besideMainMm + (rows.length - 2) * pitchMm;
  return places.map((place) => {
    const shift = parameters.staggered && place.row > 0 ? (place.row % 2 === 0 ? 0.25 : -0.25) : 0;
    const column = columnOf(place, rows[place.row] ?? 1);
    const fromMainMm = place.row === 0 ? 0 : besideMainMm + (place.row - 1) * pitchMm;
    return {
      xMm: (column + shift) * (place.row === 0 ? besideMainMm : pitchMm),
      yMm: fromMainMm - lengthMm / 2,
    };
  });
}

function rowsFor({ tables, mainTable }: BanquetRoomParameters): number[] {
  // Two unequal tables side by side would stand askew: the main table goes in front.
  const isMainApart = mainTable.seats !== undefined || mainTable.diameterMm !== undefined;
  return tables === 2 && isMainApart ? [1, 1] : tablesInRows(tables);
}

function fit(demand: Demand, given: Given): unknown {
  if (given.tables !== undefined || given.rows !== undefined) return given;
  const each = Math.max(1, givenNumber(given, 'seatsPerTable') ?? 10);
  const mainTable = given.mainTable;
  const atMain =
    typeof mainTable === 'object' && mainTable !== null
      ? (givenNumber(mainTable as Given, 'seats') ?? each)
      : each;
  const others = Math.max(0, Math.ceil((demand.people - atMain) / each));
  // a table promised to somebody is set, though fewer would do; more tables than people are a slip of the pen
  const promised = Math.min(demand.tables, demand.people);
  return { tables: Math.min(MOST_TABLES, Math.max(1 + others, promised)), ...given };
}

/**
 * Banquet room (宴会厅). The origin is the middle of the tables.
 *
 * A table's id is its place (`t-2-1` = second row from the far side, first from the left of the plan), for
 * its rank changes when tables are added. The rows come by rank, and `tier` is the rank: 0 = main table.
 *
 * @see docs/SEATING-RULES.md [B4]-[B7]
 */
export const banquetRoom: Arrangement<BanquetRoomParameters> = {
  kind: 'banquet-room',
  nativeFacingDeg: 180,
  nativeFrame: 'P',
  schema,
  fit,
  layOut: (parameters, { blockId, placing, policies }) => {
    const inRows = parameters.rows ?? rowsFor(parameters);
    const { places, main } = tablePlaces(parameters, inRows, policies);
    const at = middles(parameters, inRows, places, main);
    const rows: SeatRow[] = [];
    const furniture: Furniture[] = [];
    rankTables(at, policies).forEach((index, tier) => {
      const place = places[index] as TablePlace;
      const middle = at[index] as RoomPoint;
      const id = `${blockId}/t-${place.row + 1}-${place.column + 1}`;
      const table = makeRoundTable({ ...place, id, tier, middle, placing });
      rows.push(table.row);
      furniture.push(table.furniture);
    });
    const { stage } = parameters;
    if (stage !== undefined) {
      const edges = places
        .map((place, index) => (at[index]?.yMm ?? 0) - (place.diameterMm + CHAIRS_MM) / 2)
        .sort((a, b) => a - b);
      const yMm = (edges[0] ?? 0) - stage.gapMm - stage.depthMm / 2;
      furniture.push(makeFurniture(`${blockId}/stage`, 'stage', { ...stage, xMm: 0, yMm }, placing));
    }
    return { rows, furniture };
  },
};
