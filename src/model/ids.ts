import { z } from 'zod';

/** Id of a thing in a plan (`p12`, `rostrum`); never shown to people, never a label. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** Id of a seat: its block, row and place (`hall/r12/7`). */
export const seatIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(\/[A-Za-z0-9._-]{1,64}){1,4}$/);

/** What an id made from the counter stands for. */
export type IdPrefix = 'p' | 'u' | 's' | 'f' | 'z' | 'a' | 'w' | 'd' | 'g' | 'n';

/** Something that counts the ids it has given. */
interface Counting {
  readonly counter: number;
}

/**
 * Give the next ids of a plan; a number that was given once is never given again, so that revisions and
 * lists that name a removed person can never mean somebody else.
 *
 * @param count - how many.
 * @returns the ids, and the counter to store.
 * @example takeIds({ counter: 4 }, 'p', 2) // { ids: ['p5', 'p6'], counter: 6 }
 */
export function takeIds(
  plan: Counting,
  prefix: IdPrefix,
  count: number,
): { readonly ids: readonly string[]; readonly counter: number } {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}${plan.counter + index + 1}`);
  return { ids, counter: plan.counter + count };
}

/**
 * Name a new block after its kind: `rostrum`, then `rostrum-2`, `rostrum-3`; free in every scheme.
 *
 * @param kind - the arrangement.
 * @param taken - ids of all blocks of all schemes.
 */
export function blockIdFor(kind: string, taken: ReadonlySet<string>): string {
  const stem = kind.replace(/[^A-Za-z0-9-]/g, '') || 'block';
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Highest number at the end of any id, 0 where there is none: where a counter must start. */
export function highestNumber(ids: Iterable<string>): number {
  let highest = 0;
  for (const id of ids) {
    const digits = /^[a-z](\d{1,9})$/.exec(id)?.[1];
    if (digits !== undefined) highest = Math.max(highest, Number(digits));
  }
  return highest;
}
