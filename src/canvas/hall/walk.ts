import type { SeatField } from '../../scene/seat-field.ts';

/** A way to walk over the seats. */
export type WalkKey =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down';

/** Rows passed by a page key. */
const PAGE_ROWS = 10;
/** How much a step aside costs against a step ahead. */
const ASIDE = 2;

/**
 * Walk from a seat to another by the drawing: along a row to the neighbour, across rows to the nearest seat
 * straight ahead; at the end of a row on to whatever lies that way.
 *
 * @returns the number of the seat reached; the same where nothing lies that way.
 */
export function walk(field: SeatField, from: number, key: WalkKey): number {
  const row = field.rows[field.rowOf[from] ?? 0];
  if (row === undefined) return from;
  const readFirst = row.forward ? row.from : row.to - 1;
  const readLast = row.forward ? row.to - 1 : row.from;
  switch (key) {
    case 'row-start':
      return readFirst;
    case 'row-end':
      return readLast;
    case 'first':
      return 0;
    case 'last':
      return field.count - 1;
    case 'page-up':
    case 'page-down': {
      let at = from;
      for (let step = 0; step < PAGE_ROWS; step += 1) at = walk(field, at, key === 'page-up' ? 'up' : 'down');
      return at;
    }
    default:
      return alongRow(field, from, key) ?? nearestAhead(field, from, key) ?? from;
  }
}

const AHEAD = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
type Arrow = keyof typeof AHEAD;

/** How far a seat lies ahead and aside of another on the way of an arrow. */
function offset(field: SeatField, from: number, to: number, arrow: Arrow) {
  const [x, y] = AHEAD[arrow];
  const dx = (field.xMm[to] ?? 0) - (field.xMm[from] ?? 0);
  const dy = (field.yMm[to] ?? 0) - (field.yMm[from] ?? 0);
  return { ahead: dx * x + dy * y, aside: Math.abs(dx * y) + Math.abs(dy * x) };
}

function alongRow(field: SeatField, from: number, arrow: Arrow): number | undefined {
  const row = field.rows[field.rowOf[from] ?? 0];
  if (row === undefined) return undefined;
  const round = row.row.part === 'round';
  const count = row.to - row.from;
  const neighbours = [from + 1, from - 1].map((seat) =>
    round ? row.from + ((seat - row.from + count) % count) : seat,
  );
  return neighbours.find((seat) => {
    if (seat < row.from || seat >= row.to || seat === from) return false;
    const { ahead, aside } = offset(field, from, seat, arrow);
    return ahead > 0 && ahead >= aside;
  });
}

function nearestAhead(field: SeatField, from: number, arrow: Arrow): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  const own = field.rowOf[from];
  for (let seat = 0; seat < field.count; seat += 1) {
    if (seat === from) continue;
    const { ahead, aside } = offset(field, from, seat, arrow);
    const sideways = arrow === 'left' || arrow === 'right';
    if (ahead <= 1 || aside > ahead * 3 || (!sideways && field.rowOf[seat] === own && aside > ahead))
      continue;
    const cost = ahead + ASIDE * aside;
    if (cost >= least) continue;
    least = cost;
    best = seat;
  }
  return best;
}
