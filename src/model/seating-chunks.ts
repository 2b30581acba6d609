/** Seats and people of one chunk, side by side. */
interface Chunk {
  readonly seats: readonly string[];
  readonly people: readonly string[];
}

/**
 * 就座: who sits on which seat, the one truth about it.
 *
 * Seats lie in chunks of about 64 by a hash of their id; a step copies the chunks it touches and shares all
 * others, so that an endless history of 5,000 seats costs some 2 KB a step and not the whole table.
 */
export interface Seating {
  readonly size: number;
  /** A power of two of them. */
  readonly chunks: readonly Chunk[];
}

/** Who sits there from now on; undefined leaves the seat empty. */
export type SeatChange = readonly [seat: string, person: string | undefined];

const MOST_IN_A_CHUNK = 64;
const EMPTY_CHUNK: Chunk = { seats: [], people: [] };

/** Nobody sits anywhere. */
export const EMPTY_SEATING: Seating = { size: 0, chunks: [EMPTY_CHUNK] };

/** FNV-1a over the characters: even, quick and the same everywhere. */
function chunkOf(seat: string, chunks: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seat.length; index += 1) {
    hash = Math.imul(hash ^ seat.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) & (chunks - 1);
}

/** Who sits on a seat; undefined = nobody. */
export function personAt(seating: Seating, seat: string): string | undefined {
  const chunk = seating.chunks[chunkOf(seat, seating.chunks.length)] ?? EMPTY_CHUNK;
  const at = chunk.seats.indexOf(seat);
  return at < 0 ? undefined : chunk.people[at];
}

const seatsByPerson = new WeakMap<Chunk, ReadonlyMap<string, string>>();

function reverseOf(chunk: Chunk): ReadonlyMap<string, string> {
  let reverse = seatsByPerson.get(chunk);
  if (reverse === undefined) {
    reverse = new Map(chunk.people.map((person, index) => [person, chunk.seats[index] ?? '']));
    seatsByPerson.set(chunk, reverse);
  }
  return reverse;
}

/** Where somebody sits; undefined = nowhere. Looks into an index that shared chunks keep from step to step. */
export function seatOf(seating: Seating, person: string): string | undefined {
  for (const chunk of seating.chunks) {
    const seat = reverseOf(chunk).get(person);
    if (seat !== undefined) return seat;
  }
  return undefined;
}

/** All seats that are taken with the people on them, by seat id. */
export function seatedEntries(seating: Seating): readonly (readonly [seat: string, person: string])[] {
  const entries: [string, string][] = [];
  for (const { seats, people } of seating.chunks) {
    seats.forEach((seat, index) => {
      entries.push([seat, people[index] ?? '']);
    });
  }
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const wholeIndexes = new WeakMap<Seating, ReadonlyMap<string, string>>();

/** Seat by person for everybody at once; made when first asked for, then kept with the seating. */
export function seatIndex(seating: Seating): ReadonlyMap<string, string> {
  let index = wholeIndexes.get(seating);
  if (index === undefined) {
    index = new Map(seatedEntries(seating).map(([seat, person]) => [person, seat]));
    wholeIndexes.set(seating, index);
  }
  return index;
}

/** Make a seating from scratch; a seat given twice keeps the last person. */
export function seatingFrom(entries: Iterable<readonly [seat: string, person: string]>): Seating {
  return withSeats(EMPTY_SEATING, entries);
}

/**
 * Change who sits where; chunks without a change are shared with the seating before.
 *
 * @returns the very same seating when nothing changes.
 */
export function withSeats(seating: Seating, changes: Iterable<SeatChange>): Seating {
  const drafts = new Map<number, { seats: string[]; people: string[] }>();
  const count = seating.chunks.length;
  let size = seating.size;
  for (const [seat, person] of changes) {
    const number = chunkOf(seat, count);
    const current = drafts.get(number) ?? seating.chunks[number] ?? EMPTY_CHUNK;
    const at = current.seats.indexOf(seat);
    if ((at < 0 ? undefined : current.people[at]) === person) continue;
    let draft = drafts.get(number);
    if (draft === undefined) {
      draft = { seats: [...current.seats], people: [...current.people] };
      drafts.set(number, draft);
    }
    if (person === undefined) {
      draft.seats.splice(at, 1);
      draft.people.splice(at, 1);
      size -= 1;
    } else if (at >= 0) {
      draft.people[at] = person;
    } else {
      draft.seats.push(seat);
      draft.people.push(person);
      size += 1;
    }
  }
  if (drafts.size === 0) return seating;
  const chunks = [...seating.chunks];
  for (const [number, draft] of drafts) chunks[number] = draft;
  return spread({ size, chunks });
}

/** Deal the seats out again when chunks have become too full or too empty. */
function spread(seating: Seating): Seating {
  let count = seating.chunks.length;
  while (seating.size > MOST_IN_A_CHUNK * count) count *= 2;
  while (count > 1 && seating.size * 8 < MOST_IN_A_CHUNK * count) count /= 2;
  if (count === seating.chunks.length) return seating;
  const chunks = Array.from({ length: count }, () => ({ seats: [] as string[], people: [] as string[] }));
  for (const { seats, people } of seating.chunks) {
    seats.forEach((seat, index) => {
      const chunk = chunks[chunkOf(seat, count)];
      chunk?.seats.push(seat);
      chunk?.people.push(people[index] ?? '');
    });
  }
  return { size: seating.size, chunks };
}

/** True when the same people sit on the same seats. */
export function sameSeating(a: Seating, b: Seating): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  return seatedEntries(a).every(([seat, person]) => personAt(b, seat) === person);
}
