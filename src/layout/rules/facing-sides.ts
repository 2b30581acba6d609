import type { Policies } from '../policies.ts';
import type { RowPart, Seat, SeatRow } from '../seat.ts';

/** One long side of a table, with the seats behind it. */
export interface TableSide {
  readonly row: SeatRow;
  readonly behind: readonly Seat[];
}

/** The two sides at which two parties face each other. */
export interface FacingSides {
  readonly guest: TableSide;
  readonly host: TableSide;
  readonly lengthwise: boolean;
}

function sideOf(rows: readonly SeatRow[], part: RowPart): TableSide | undefined {
  const row = rows.find((candidate) => candidate.part === part && candidate.tier === 0);
  if (row === undefined || row.seats.length === 0) return undefined;
  const behind = rows.filter((candidate) => candidate.part === part && candidate.tier > 0);
  return { row, behind: behind.flatMap((candidate) => candidate.seats) };
}

/**
 * Find the two long sides of a table: the pair with more seats, or those along the room under `lengthwise`.
 * Guests get the far side; at a lengthwise table the side on the right of a person who looks in from the door.
 *
 * @returns undefined when the table has no two facing sides.
 * @see docs/SEATING-RULES.md [M1], [M7]
 */
export function facingSides(rows: readonly SeatRow[], policies: Policies): FacingSides | undefined {
  const pair = (guestPart: RowPart, hostPart: RowPart, lengthwise: boolean): FacingSides | undefined => {
    const guest = sideOf(rows, guestPart);
    const host = sideOf(rows, hostPart);
    return guest === undefined || host === undefined ? undefined : { guest, host, lengthwise };
  };
  const across = pair('head', 'foot', false);
  const along = pair('left', 'right', true);
  if (across === undefined || along === undefined) return across ?? along;
  const seats = ({ guest, host }: FacingSides): number => guest.row.seats.length + host.row.seats.length;
  // A pair that holds less than half as many as the other are the ends of the table and never its sides.
  const turned = policies.tableOrientation === 'lengthwise' && 2 * seats(along) >= seats(across);
  return turned || seats(along) > seats(across) ? along : across;
}
