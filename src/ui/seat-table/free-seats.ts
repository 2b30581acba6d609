/** The first seats that somebody can be put on; the search ends with them. */
export function freeSeats(
  seats: Iterable<string>,
  isFree: (seat: string) => boolean,
  most: number,
): readonly string[] {
  const found: string[] = [];
  for (const seat of seats) {
    if (found.length >= most) break;
    if (isFree(seat)) found.push(seat);
  }
  return found;
}
