import { type Attendee, byRank, isPresent } from '../../layout/attendee.ts';
import type { Plan } from '../../model/plan.ts';

/**
 * Count the people of each row of a photo or rostrum as the list has them under 排, the front row first.
 *
 * @param people - those of the block.
 * @returns undefined where somebody has no row, a row is left out, or somebody behind ranks above somebody in front.
 */
export function listedRows(plan: Plan, people: readonly Attendee[]): readonly number[] | undefined {
  const rowOf = new Map(plan.people.map(({ id, custom }) => [id, custom.排 ?? '']));
  const counts: number[] = [];
  for (const { id } of byRank(people.filter(isPresent))) {
    const text = rowOf.get(id) ?? '';
    const row = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    if (row < 1 || row < counts.length || row > counts.length + 1) return undefined;
    counts[row - 1] = (counts[row - 1] ?? 0) + 1;
  }
  return counts.length > 1 ? counts : undefined;
}
