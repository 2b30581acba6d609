import type { Attendee } from '../attendee.ts';
import { DEFAULT_POLICIES } from '../policies.ts';
import type { Seat, SeatRow } from '../seat.ts';
import type { CheckedBlock, CheckSubject } from './check.ts';

/** Make a person for a test; rank = number unless told. */
export const person = (number: number, over: Partial<Attendee> = {}): Attendee => ({
  id: `p${number}`,
  name: `N${number}`,
  rank: number,
  roles: [],
  ...over,
});

/** Make a straight row for a test. */
export function straightRow(
  count: number,
  over: Partial<SeatRow> & {
    readonly pitchMm?: number;
    readonly yMm?: number;
    readonly facingDeg?: number;
  } = {},
): SeatRow {
  const { pitchMm = 550, yMm, facingDeg = 0, ...rest } = over;
  const tier = rest.tier ?? 0;
  const id = rest.id ?? `hall/r${tier + 1}`;
  const seats: Seat[] = Array.from({ length: count }, (_, slot) => ({
    id: `${id}/${slot + 1}`,
    slot,
    xMm: (slot - (count - 1) / 2) * pitchMm * (facingDeg === 180 ? -1 : 1),
    yMm: yMm ?? tier * 900,
    facingDeg,
    kind: 'chair',
  }));
  return { id, part: 'row', tier, seats, axis: (count - 1) / 2, aisles: [], ...rest };
}

/** Make a block for a test. */
export const block = (rows: readonly SeatRow[], over: Partial<CheckedBlock> = {}): CheckedBlock => ({
  id: 'hall',
  kind: 'theatre',
  rule: 'rows',
  rows,
  furniture: [],
  policies: DEFAULT_POLICIES,
  options: { units: [], reservedRows: [], together: [], apart: [] },
  ...over,
});

/** Make a plan for a test; `seats` seats the people in order, `undefined` leaves a person standing. */
export const plan = (
  blocks: readonly CheckedBlock[],
  people: readonly Attendee[] = [],
  seats: readonly (string | undefined)[] = [],
  over: Partial<CheckSubject> = {},
): CheckSubject => ({
  blocks,
  people,
  seating: people.flatMap(({ id }, index) => {
    const seat = seats[index];
    return seat === undefined ? [] : [{ seat, person: id }];
  }),
  pins: [],
  closed: new Set(),
  ...over,
});
