import { z } from 'zod';

/** Schema of a seat named inside its block: `r12/7`, `r12/b7`, `balcony-r1/4`. */
export const seatNameSchema = z
  .string()
  .regex(
    /^(balcony\d*-)?r[1-9]\d*\/[a-z]*[1-9]\d*$/,
    'a seat of the hall such as r12/7, r12/b7 or balcony-r1/4',
  )
  .max(40);

/** What stands at a place instead of a chair. */
export type Exception = 'missing' | 'wheelchair';

/** Exceptions by row name (`r12`) and by place in the row (`7`, `b7`). */
export type Exceptions = ReadonlyMap<string, ReadonlyMap<string, Exception>>;

/** Sort missing seats and wheelchair places by row; a seat in both lists is a wheelchair place. */
export function exceptionsOf(missing: readonly string[], wheelchairs: readonly string[]): Exceptions {
  const rows = new Map<string, Map<string, Exception>>();
  const note = (name: string, exception: Exception): void => {
    const slash = name.indexOf('/');
    const row = name.slice(0, slash);
    const places = rows.get(row) ?? new Map<string, Exception>();
    places.set(name.slice(slash + 1), exception);
    rows.set(row, places);
  };
  for (const name of missing) note(name, 'missing');
  for (const name of wheelchairs) note(name, 'wheelchair');
  return rows;
}

/** What one run of a row holds: for each place its centre in places from the first, or nothing. */
export interface RunPlaces {
  readonly centres: readonly (number | undefined)[];
  readonly wheelchair: readonly boolean[];
}

/**
 * Make room for wheelchairs: a group of them takes over as many neighbouring chairs as its width needs, first on
 * the right, then on the left, and spreads evenly. Nobody else moves.
 *
 * @param length - places of the run.
 * @param named - the exception at a place, 0 = the run's left end.
 * @param widePlaces - width of a wheelchair place in chair places, 1 or more.
 */
export function makeRoom(
  length: number,
  named: (place: number) => Exception | undefined,
  widePlaces: number,
): RunPlaces {
  const centres: (number | undefined)[] = [];
  const wheelchair: boolean[] = [];
  for (let place = 0; place < length; place += 1) {
    centres.push(named(place) === 'missing' ? undefined : place);
    wheelchair.push(named(place) === 'wheelchair');
  }
  const isChair = (place: number): boolean => place >= 0 && place < length && wheelchair[place] === false;
  for (let from = 0; from < length; from += 1) {
    if (wheelchair[from] !== true) continue;
    let to = from;
    while (wheelchair[to + 1] === true) to += 1;
    const needed = Math.ceil((to - from + 1) * widePlaces - 1e-9);
    let left = from;
    let right = to;
    while (right - left + 1 < needed && isChair(right + 1)) right += 1;
    while (right - left + 1 < needed && isChair(left - 1) && centres[left - 1] !== undefined) left -= 1;
    const share = (right - left + 1) / (to - from + 1);
    for (let place = left; place <= right; place += 1) {
      const inGroup = place >= from && place <= to;
      centres[place] = inGroup ? left - 0.5 + share * (place - from + 0.5) : undefined;
    }
    from = right;
  }
  return { centres, wheelchair };
}
