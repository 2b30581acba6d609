import type { Attendee, Party, Role } from '../../src/layout/attendee.ts';
import { byRank } from '../../src/layout/attendee.ts';
import { makeStraightRow } from '../../src/layout/geometry/make-row.ts';
import { type Placing, UNMOVED } from '../../src/layout/geometry/point.ts';
import { DEFAULT_POLICIES, type Policies } from '../../src/layout/policies.ts';
import type { Rule, RuleOptions, Seating, SeatRequest } from '../../src/layout/rule.ts';
import type { RowPart, Seat, SeatKind, SeatRow } from '../../src/layout/seat.ts';

/** One person whose id and name are the mark that the vectors use: G1, H2, T. */
export function someone(mark: string, rank: number, more: Partial<Attendee> = {}): Attendee {
  return { id: mark, name: mark, rank, roles: [], ...more };
}

/** `count` people of one party, marked with its letter: G1, G2, … */
export function delegation(letter: string, party: Party, count: number): readonly Attendee[] {
  return Array.from({ length: count }, (_, index) => someone(`${letter}${index + 1}`, index + 1, { party }));
}

/** `{ A: 2 }` is A1, A2 of unit A; ranks run through all units; `?` is no unit. */
export const units = (sizes: Readonly<Record<string, number>>): readonly Attendee[] =>
  Object.entries(sizes)
    .flatMap(([unit, size]) =>
      Array.from({ length: size }, (_, index) => ({ unit, mark: unit + (index + 1) })),
    )
    .map(({ unit, mark }, index) => someone(mark, index + 1, unit === '?' ? {} : { unit }));

/** Somebody who serves a party: interpreter, note-taker, assistant. */
export const servant = (mark: string, party: Party, role: Role): Attendee =>
  someone(mark, 99, { party, roles: [role] });

/** A straight row of a block; facing 180 = towards the bottom of the drawing. */
export function straight(
  part: RowPart,
  tier: number,
  count: number,
  at: {
    readonly xMm?: number;
    readonly yMm?: number;
    readonly facingDeg: number;
    readonly kind?: SeatKind;
    readonly placing?: Placing;
  },
): SeatRow {
  return makeStraightRow({
    id: `b/${part}${tier}`,
    part,
    tier,
    count,
    pitchMm: 700,
    xMm: at.xMm ?? 0,
    yMm: at.yMm ?? 0,
    facingDeg: at.facingDeg,
    kind: at.kind ?? 'chair',
    placing: at.placing ?? UNMOVED,
  });
}

/** A round table: seat 0 at the top, the others clockwise. */
export function round(count: number, id = 'b/t1', xMm = 0): SeatRow {
  const seats = Array.from({ length: count }, (_, slot): Seat => {
    const angle = (slot * 2 * Math.PI) / count;
    const kind = 'chair';
    const facingDeg = (180 + (slot * 360) / count) % 360;
    return {
      id: `${id}/${slot + 1}`,
      slot,
      xMm: xMm + 1000 * Math.sin(angle),
      yMm: -1000 * Math.cos(angle),
      facingDeg,
      kind,
    };
  });
  return { id, part: 'round', tier: 0, seats, axis: 0, aisles: [] };
}

/** What a test changes of a plain request. */
export interface Changes {
  readonly policies?: Partial<Policies>;
  readonly options?: Partial<RuleOptions>;
  /** Seat id by person id. */
  readonly pins?: Readonly<Record<string, string>>;
  readonly blocked?: readonly string[];
}

/** Make the request of a block. */
export function requestFor(
  rows: readonly SeatRow[],
  people: readonly Attendee[],
  changes: Changes = {},
): SeatRequest {
  const pinned = new Map(Object.entries(changes.pins ?? {}));
  const closed = new Set([...pinned.values(), ...(changes.blocked ?? [])]);
  return {
    rows,
    people: byRank(people.filter((person) => !pinned.has(person.id))),
    everyone: byRank(people),
    pinned,
    isOpen: (seat) => !closed.has(seat.id),
    policies: { ...DEFAULT_POLICIES, ...changes.policies },
    options: { units: [], reservedRows: [], together: [], apart: [], ...changes.options },
  };
}

/** The marks on a row in the sitters' order, `·` for an empty seat; pinned people are shown too. */
export function sitters(row: SeatRow | undefined, seating: Seating, request: SeatRequest): string[] {
  const bySeat = new Map(seating.placements.map(({ seat, person }) => [seat, person]));
  for (const [person, seat] of request.pinned) bySeat.set(seat, person);
  return (row?.seats ?? []).map((seat) => bySeat.get(seat.id) ?? '·');
}

/** Draw rows as somebody in front of them reads: people who face the bottom are reversed. */
export function draw(rule: Rule, request: SeatRequest): string[] {
  const seating = rule.seat(request);
  return request.rows.map((row) => {
    const marks = sitters(row, seating, request);
    const facesReader = row.part !== 'round' && row.seats[0]?.facingDeg === 180;
    return (facesReader ? marks.reverse() : marks).join(' ');
  });
}

/** Faults against the laws that hold for every rule: no seat and no person twice, pins and closed seats kept. */
export function faults(request: SeatRequest, seating: Seating): string[] {
  const found: string[] = [];
  const seats = new Map(request.rows.flatMap((row) => row.seats).map((seat) => [seat.id, seat]));
  const people = new Set(request.people.map((person) => person.id));
  const taken = new Set<string>();
  const seated = new Set<string>();
  for (const { seat, person } of seating.placements) {
    const at = seats.get(seat);
    if (at === undefined) found.push(`no seat ${seat}`);
    else if (!request.isOpen(at)) found.push(`closed seat ${seat}`);
    if (taken.has(seat)) found.push(`seat twice ${seat}`);
    if (seated.has(person)) found.push(`person twice ${person}`);
    if (!people.has(person)) found.push(`not to be seated ${person}`);
    taken.add(seat);
    seated.add(person);
  }
  return found;
}
