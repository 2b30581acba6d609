import { personAt, type Seating, seatedEntries, seatIndex } from '../seating-chunks.ts';

/** Somebody who sits elsewhere than before; without `from` he stood before, without `to` he stands now. */
export interface SeatMove {
  readonly person: string;
  readonly from?: string;
  readonly to?: string;
}

/** Everybody who does not sit where he sat, by seat: first where to, then where from. */
export function seatMoves(before: Seating, after: Seating): readonly SeatMove[] {
  if (before === after) return [];
  const was = seatIndex(before);
  const now = seatIndex(after);
  const moves: SeatMove[] = [];
  for (const [seat, person] of seatedEntries(after)) {
    const from = was.get(person);
    if (from === undefined) moves.push({ person, to: seat });
    else if (from !== seat) moves.push({ person, from, to: seat });
  }
  for (const [seat, person] of seatedEntries(before))
    if (!now.has(person)) moves.push({ person, from: seat });
  return moves;
}

/** Two people who have taken each other's seats. */
export type Swap = readonly [first: Required<SeatMove>, second: Required<SeatMove>];

/** Part moves into pairs that changed places and all others. */
export function findSwaps(
  moves: readonly SeatMove[],
  after: Seating,
): { readonly swaps: readonly Swap[]; readonly others: readonly SeatMove[] } {
  const byPerson = new Map(moves.map((move) => [move.person, move]));
  const swaps: Swap[] = [];
  const paired = new Set<string>();
  for (const move of moves) {
    const other = byPerson.get(personAt(after, move.from ?? '') ?? '');
    if (!isWhole(move) || other === undefined || !isWhole(other)) continue;
    if (other === move || other.from !== move.to || paired.has(move.person)) continue;
    paired.add(move.person).add(other.person);
    swaps.push(move.from < other.from ? [move, other] : [other, move]);
  }
  return { swaps, others: moves.filter((move) => !paired.has(move.person)) };
}

const isWhole = (move: SeatMove): move is Required<SeatMove> =>
  move.from !== undefined && move.to !== undefined;
