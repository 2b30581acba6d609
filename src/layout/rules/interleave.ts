import type { Attendee } from '../attendee.ts';

/** One person of a mixed row, in the order centre, right, left, further right, further left. */
export interface Interleaved {
  readonly person: Attendee;
  readonly at: 'centre' | 'inside' | 'end';
}

/**
 * Split the places of a row evenly between hosts and guests so that the row can be symmetrical.
 *
 * @param places - places of the row, 1 or more.
 * @param hosts - hosts still to be placed.
 * @param guests - guests still to be placed.
 * @returns how many hosts the row takes.
 * @see docs/SEATING-RULES.md [C5]
 * @example hostsInRow(7, 9, 9) // 3
 */
export function hostsInRow(places: number, hosts: number, guests: number): number {
  const lower = Math.floor(places / 2);
  // An odd row has its centre host and then pairs, so it takes an odd number of hosts.
  const wanted = places % 2 === 1 && lower % 2 === 0 ? lower + 1 : lower;
  return Math.min(hosts, Math.max(wanted, places - guests));
}

/**
 * Mix hosts and guests of one row: the first host in the centre, the first guest at his right, the second
 * at his left, then pairs of hosts and guests in turn. With three hosts or more the last two stand at the
 * ends. When one party runs out the other continues.
 *
 * @param hosts - hosts of this row, most senior first.
 * @param guests - guests of this row, most senior first.
 * @see docs/SEATING-RULES.md [C2], [C3], [C5]
 */
export function interleave(hosts: readonly Attendee[], guests: readonly Attendee[]): readonly Interleaved[] {
  const ends = hosts.length >= 3 ? hosts.slice(-2) : [];
  const inner = hosts.slice(1, hosts.length - ends.length);
  const waiting = [...guests];
  const centre = hosts[0] ?? waiting.shift();
  if (centre === undefined) return [];
  const line: Interleaved[] = [{ person: centre, at: 'centre' }];
  while (inner.length + waiting.length > 0) {
    const ring = Math.ceil(line.length / 2);
    const [wanted, other] = ring % 2 === 1 ? [waiting, inner] : [inner, waiting];
    const person = wanted.shift() ?? other.shift();
    if (person !== undefined) line.push({ person, at: 'inside' });
  }
  return [...line, ...ends.map((person): Interleaved => ({ person, at: 'end' }))];
}
