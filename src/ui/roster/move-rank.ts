/** Somebody in the order of rank. */
export interface Ranked {
  readonly id: string;
  readonly rank?: number;
}

/** A rank to be entered. */
export interface NewRank {
  readonly person: string;
  readonly rank: number;
}

/**
 * Move somebody in the order of rank. Where everyone on the way has a rank of his own, the ranks stay and
 * the people change; otherwise all from the top are numbered 1, 2, 3 as far as it takes to keep the order.
 *
 * @param order - everybody, the most senior first.
 * @param from - index of who is moved.
 * @param to - index at which he stands afterwards.
 * @returns only the ranks that change.
 */
export function moveInRank(order: readonly Ranked[], from: number, to: number): readonly NewRank[] {
  const moved = order[from];
  if (moved === undefined || from === to || to < 0 || to >= order.length) return [];
  const next = order.filter((_, index) => index !== from);
  next.splice(to, 0, moved);
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const way = order.slice(start, end + 1).flatMap(({ rank }) => rank ?? []);
  const own = new Set(way).size === end - start + 1;
  const ranks: NewRank[] = [];
  let above = 0;
  for (const [index, person] of next.entries()) {
    if (own && index < start) continue;
    const kept = person.rank ?? Number.POSITIVE_INFINITY;
    if (index > end && (own || kept > above)) break;
    const rank = own ? (way[index - start] ?? 0) : index + 1;
    above = rank;
    if (kept !== rank) ranks.push({ person: person.id, rank });
  }
  return ranks;
}
