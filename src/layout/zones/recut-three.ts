import type { Improvement } from './improvement.ts';
import { type Slice, sliceRegion } from './slice-region.ts';
import { FREE, type ZoningBoard } from './zoning-board.ts';

const PERMUTATIONS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * Slice the common ground of three zones anew in every order of the three; one of them may be the free seats.
 *
 * @param parts - the zones; `FREE` stands for the free seats given.
 * @param free - free seats that may be used.
 */
export function recutThree(
  parts: readonly [number, number, number],
  free: readonly number[],
  board: ZoningBoard,
  improvement: Improvement,
): boolean {
  let better = false;
  for (const permutation of PERMUTATIONS) {
    if (improvement.isOver()) return better;
    const stillFree = free.filter((seat) => board.owner[seat] === FREE);
    const seatsOf = (part: number): readonly number[] =>
      part === FREE ? stillFree : (board.zones[part] ?? []);
    const slices = permutation.map((place): Slice => {
      const part = parts[place];
      const slice = board.slices[part];
      return {
        unit: part,
        people: seatsOf(part).length,
        seniority: slice?.seniority ?? 0,
        pinned: slice?.pinned ?? [],
      };
    });
    const { zones } = sliceRegion(parts.flatMap(seatsOf), slices, improvement.slicer);
    const change = new Map([...zones].filter(([part]) => part !== FREE));
    if (board.tryChange(change)) better = true;
  }
  return better;
}
