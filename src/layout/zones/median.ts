/**
 * Find the middle of some numbers, the upper of two; it does not mind a few odd ones.
 *
 * @param otherwise - the answer where there are no numbers.
 * @example median([3, 1, 2], 0) // 2
 */
export function median(values: readonly number[], otherwise: number): number {
  const ascending = Float64Array.from(values).sort();
  return ascending[Math.floor(ascending.length / 2)] ?? otherwise;
}
