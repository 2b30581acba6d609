import { type Counts, countsOf } from './hall-counts.ts';

/** Parameters of a block, as its arrangement's schema gave them. */
type Parameters = Readonly<Record<string, unknown>>;
type Mirror = (parameters: Parameters) => Parameters | undefined;

/**
 * Change left and right of a block's own layout: aisles, wings, sides, missing seats.
 *
 * @param kind - its arrangement.
 * @returns the parameters of the mirrored block; undefined where the arrangement cannot stand the other way
 * round (rows that are shifted, a place that a policy decides).
 * @example mirrorParameters('u-shape', { base: 3, left: 2, right: 4 }) // { base: 3, left: 4, right: 2 }
 */
export function mirrorParameters(kind: string, parameters: Parameters): Parameters | undefined {
  const mirror = MIRRORS[kind];
  return mirror === undefined ? parameters : mirror(parameters);
}

/** What schemas of this folder have settled already. */
interface HallPart {
  readonly rows?: Counts;
  readonly aisles?: readonly { readonly afterSeat: number }[];
  readonly sections?: readonly { readonly seats: Counts; readonly firstRow: number }[];
}

const widest = (counts: Counts): number => Math.max(...countsOf(counts));

/** Sides of a table: who sat at the left now sits at the right. */
const swapSides = <Sides extends Parameters>(sides: Sides): Sides => ({
  ...sides,
  ...('left' in sides ? { right: sides.left } : {}),
  ...('right' in sides ? { left: sides.right } : {}),
});

const isRecord = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const table: Mirror = (given) => ({
  ...swapSides(given),
  ...(isRecord(given.ring) ? { ring: swapSides(given.ring) } : {}),
  ...(isRecord(given.behind) ? { behind: swapSides(given.behind) } : {}),
});

const rostrum: Mirror = (given) => {
  const rows = given.rows as readonly number[];
  const aisles = (given.aisles ?? []) as readonly { readonly row: number; readonly afterSeat: number }[];
  const turned = aisles.map((aisle) => ({
    ...aisle,
    afterSeat: (rows[aisle.row - 1] ?? aisle.afterSeat) - aisle.afterSeat,
  }));
  const { lectern } = given;
  const stands = isRecord(lectern) ? { lectern: { ...lectern, xMm: 0 - Number(lectern.xMm) } } : {};
  return { ...given, aisles: turned.filter(({ afterSeat }) => afterSeat > 0), ...stands };
};

function hallPart<Part extends HallPart>(part: Part): Part {
  const { rows, aisles = [], sections = [] } = part;
  if (rows === undefined) return { ...part, sections: [...sections].reverse() };
  const seats = widest(rows);
  return {
    ...part,
    aisles: aisles.map((aisle) => ({ ...aisle, afterSeat: seats - aisle.afterSeat })).reverse(),
  };
}

/** Seats of each section of a row; one number where the part has no sections. */
function lengthsOfRow({ rows, sections = [] }: HallPart, row: number): readonly number[] {
  if (rows !== undefined) return [countsOf(rows)[row - 1] ?? 0];
  return sections.map(({ seats, firstRow }) => countsOf(seats)[row - firstRow] ?? 0);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Carry the name of a seat (`r12/b7`, `balcony-r1/4`) to the other side of its row. */
function mirrorName(name: string, partOf: (balcony: string) => HallPart | undefined): string | undefined {
  const found = /^(balcony\d*-)?r(\d+)\/([a-z]?)(\d+)$/.exec(name);
  const part = found === null ? undefined : partOf(found[1] ?? '');
  if (found === null || part === undefined) return undefined;
  const [, prefix = '', row = '', letter = '', place = ''] = found;
  const lengths = lengthsOfRow(part, Number(row));
  const lane = letter === '' ? 0 : LETTERS.indexOf(letter);
  const turned = letter === '' ? '' : (LETTERS[lengths.length - 1 - lane] ?? '');
  const number = (lengths[lane] ?? 0) + 1 - Number(place);
  return number < 1 ? undefined : `${prefix}r${row}/${turned}${number}`;
}

function mirrorNames(
  names: unknown,
  partOf: (balcony: string) => HallPart | undefined,
): readonly string[] | undefined {
  const mirrored = ((names ?? []) as readonly string[]).map((name) => mirrorName(name, partOf));
  const known = mirrored.filter((name) => name !== undefined);
  return known.length === mirrored.length ? known : undefined;
}

const theatre: Mirror = (given) => {
  if (given.staggered === true) return undefined;
  const hall = given as HallPart;
  const balconies = (given.balconies ?? []) as readonly HallPart[];
  const partOf = (prefix: string): HallPart | undefined => {
    if (prefix === '') return hall;
    return balconies[Number(/\d+/.exec(prefix)?.[0] ?? 1) - 1];
  };
  const missing = mirrorNames(given.missing, partOf);
  const wheelchairs = mirrorNames(given.wheelchairs, partOf);
  // Wheelchairs take over chairs on their right first: the other way round it would be another row.
  if (missing === undefined || wheelchairs === undefined || wheelchairs.length > 0) return undefined;
  return { ...given, ...hallPart(hall), balconies: balconies.map(hallPart), missing, wheelchairs };
};

const classroom: Mirror = (given) => {
  const desks = given.desks as Counts;
  const each = Number(given.seatsPerDesk ?? 2);
  const seats = { rows: countsOf(desks).map((count) => count * each) };
  const missing = mirrorNames(given.missing, () => seats);
  if (missing === undefined || ((given.wheelchairs ?? []) as readonly string[]).length > 0) return undefined;
  const aisles = given.aisles as readonly { readonly afterDesk: number }[] | undefined;
  if (aisles === undefined) return { ...given, missing };
  const count = widest(desks);
  const turned = aisles.map((aisle) => ({ ...aisle, afterDesk: count - aisle.afterDesk })).reverse();
  return { ...given, missing, aisles: turned };
};

/** Tables are told apart by their place: a list of their seats would have to be sorted by rank anew. */
const banquet: Mirror = (given) =>
  given.staggered === true || given.seats !== undefined ? undefined : given;

/** One line for each arrangement that has a left and a right; all others are their own mirror image. */
const MIRRORS: Readonly<Record<string, Mirror>> = {
  rostrum,
  theatre,
  classroom,
  'long-table': table,
  'oval-table': table,
  'hollow-square': table,
  'u-shape': table,
  'reception-u': table,
  'banquet-room': banquet,
};
