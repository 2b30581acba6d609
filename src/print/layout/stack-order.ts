/**
 * Say which piece lies in which place of which sheet, so that the pile is in order when the whole stack of
 * sheets is cut at once and the small piles are laid on one another, first place on top.
 *
 * @param count - pieces in their order.
 * @param places - pieces on a sheet.
 * @returns a sheet each: the number of the piece in each place, undefined where a place stays empty.
 * @example stackOrder(5, 2) // [[0, 3], [1, 4], [2, undefined]]
 */
export function stackOrder(count: number, places: number): readonly (readonly (number | undefined)[])[] {
  const sheets = Math.ceil(count / places);
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from({ length: places }, (_, place) => {
      const piece = place * sheets + sheet;
      return piece < count ? piece : undefined;
    }),
  );
}
