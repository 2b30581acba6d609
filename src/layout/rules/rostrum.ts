import { type Attendee, hasRole } from '../attendee.ts';
import { type Issue, issue } from '../issue.ts';
import type { Policies } from '../policies.ts';
import type { Reason } from '../reason.ts';
import type { Placement, Rule, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { policiesOfRow, rankRow } from '../seat-order.ts';

/** A row with its open seats in order of honour. */
interface HonourRow {
  readonly row: SeatRow;
  /** Indices into row.seats, highest first; closed and pinned seats are left out. */
  readonly open: readonly number[];
  readonly anchor: number;
}

/** Rank the open seats of each row by [R1]. */
function honourRows(request: SeatRequest): readonly HonourRow[] {
  return request.rows.map((row) => {
    const { order, anchor } = rankRow(row.seats.length, policiesOfRow(request.policies, row.tier));
    return { row, open: order.filter((index) => request.isOpen(row.seats[index] as Seat)), anchor };
  });
}

/** One row as the rule fills it: its open seats and those who sit there, both in order of honour. */
export interface RostrumLine extends HonourRow {
  readonly line: readonly Attendee[];
}

/**
 * Say who sits in which row of a rostrum and in which order of honour, before seats are given out.
 *
 * @see docs/SEATING-RULES.md [R11], [H1], [H2]
 */
export function rostrumLines(request: SeatRequest): readonly RostrumLine[] {
  const rows = honourRows(request);
  const { lines } = splitOverRows(request, rows);
  return rows.map((row, tier) => ({ ...row, line: lines[tier] ?? [] }));
}

/** Split the people over the rows: `lines[r]` sit in row r, in order of its honour. */
function splitOverRows(
  request: SeatRequest,
  rows: readonly HonourRow[],
): { readonly lines: readonly (readonly Attendee[])[]; readonly forward?: Attendee } {
  const { people, policies } = request;
  const executives = people.filter((person) => hasRole(person, 'executive'));
  const keepFront = policies.backRows === 'reserved-for-role' && executives.length > 0 && rows.length > 1;
  const front = rows[0]?.open.length ?? 0;
  const frontLine = keepFront ? executives.slice(0, front) : people.slice(0, front);
  const seatedInFront = new Set(frontLine);
  const behind = people.filter((person) => !seatedInFront.has(person));
  const host = people.find((person) => hasRole(person, 'host'));
  const arranged =
    host === undefined
      ? { front: frontLine, behind }
      : placeHost(host, frontLine, behind, front, policies.hostSeat);
  const lines: (readonly Attendee[])[] = [arranged.front];
  let from = 0;
  for (const { open } of rows.slice(1)) {
    lines.push(arranged.behind.slice(from, from + open.length));
    from += open.length;
  }
  const moved = host !== undefined && behind.includes(host) && policies.hostSeat === 'by-rank';
  return moved ? { lines, forward: host } : { lines };
}

/** Put the meeting host where the policy wants him; never behind the front row [H1] [H2]. */
function placeHost(
  host: Attendee,
  frontLine: readonly Attendee[],
  behind: readonly Attendee[],
  front: number,
  hostSeat: SeatRequest['policies']['hostSeat'],
): { readonly front: readonly Attendee[]; readonly behind: readonly Attendee[] } {
  const inFront = frontLine.includes(host);
  if (front === 0 || (hostSeat === 'by-rank' && inFront)) return { front: frontLine, behind };
  const others = frontLine.filter((person) => person !== host).slice(0, front - 1);
  const pushedBack = frontLine.filter((person) => person !== host && !others.includes(person));
  return {
    front: hostSeat === 'front-centre' ? [host, ...others] : [...others, host],
    behind: [...pushedBack, ...behind.filter((person) => person !== host)],
  };
}

/** The rule that decides about a place of the front row, by its length and the policies. */
function frontRule(count: number, { high, evenRule, twoRule, evenAnchor, twinHeads }: Policies): string {
  if (twinHeads === 'centre-gap') return 'R10';
  const even = count % 2 === 0;
  if (count === 2 && twoRule === 'first-left-second-right') return 'R4';
  if (even && evenAnchor === 'first-on-axis') return 'R9';
  if (even && evenRule === 'first-in-left-centre-seat') return 'R6';
  if (high === 'right') return 'R8';
  return even ? 'R2' : 'R1';
}

/** What stands beside somebody towards the centre of his row. */
interface Beside {
  readonly index: number;
  readonly neighbour: Attendee | undefined;
}

function reasonFor(
  person: Attendee,
  place: HonourRow,
  { index, neighbour }: Beside,
  policies: Policies,
): Reason {
  const { rank } = person;
  const row = place.row.tier + 1;
  const count = place.row.seats.length;
  const rule = row === 1 ? frontRule(count, policies) : 'R11';
  if (hasRole(person, 'host') && row === 1 && policies.hostSeat === 'front-centre') {
    return { rule: 'H1', says: 'host-centre', with: { rank } };
  }
  if (hasRole(person, 'host') && row === 1 && policies.hostSeat === 'front-end') {
    return { rule: 'H1', says: 'host-end', with: { rank } };
  }
  if (policies.backRows === 'reserved-for-role' && row === 1 && hasRole(person, 'executive')) {
    return { rule: 'R11', says: 'executive-front', with: { rank } };
  }
  const hand = index < place.row.axis || index < place.anchor ? 'left' : 'right';
  if (neighbour !== undefined) {
    const says = row === 1 ? 'hand-of' : 'row-hand-of';
    const from = index < place.anchor ? 'left' : 'right';
    return { rule, says, with: { rank, row, hand: from, of: neighbour.rank, neighbour: neighbour.name } };
  }
  if (index !== place.anchor) return { rule, says: 'beside-gap', with: { rank, hand, row } };
  if (index !== place.row.axis) return { rule, says: 'pair-centre', with: { rank, row, hand } };
  return { rule, says: row === 1 ? 'centre' : 'row-centre', with: { rank, row } };
}

/**
 * Seat a rostrum: each row from its centre outward, the high hand first, higher rows in front.
 *
 * @see docs/SEATING-RULES.md [R1]-[R13], [H1]-[H2]
 */
function seatRostrum(request: SeatRequest): { placements: Placement[]; issues: Issue[] } {
  const rows = honourRows(request);
  const { lines, forward } = splitOverRows(request, rows);
  const placements: Placement[] = [];
  const issues: Issue[] = [];
  const pinnedTo = new Map<string, Attendee>();
  for (const person of request.everyone) {
    const seat = request.pinned.get(person.id);
    if (seat !== undefined) pinnedTo.set(seat, person);
  }
  rows.forEach((place, tier) => {
    const line = lines[tier] ?? [];
    const sitting = new Map<number, Attendee>();
    place.row.seats.forEach((seat, index) => {
      const pinned = pinnedTo.get(seat.id);
      if (pinned !== undefined) sitting.set(index, pinned);
    });
    line.forEach((person, order) => {
      sitting.set(place.open[order] as number, person);
    });
    line.forEach((person, order) => {
      const index = place.open[order] as number;
      const inner = index < place.anchor ? index + 1 : index - 1;
      const neighbour = index === place.anchor ? undefined : sitting.get(inner);
      const reason =
        person === forward
          ? ({ rule: 'H2', says: 'host-forward', with: { rank: person.rank } } as const)
          : reasonFor(person, place, { index, neighbour }, policiesOfRow(request.policies, tier));
      placements.push({ seat: (place.row.seats[index] as Seat).id, person: person.id, reason });
    });
  });
  if (forward !== undefined) {
    issues.push(issue('host-brought-forward', 'H2', { people: [forward.id], with: { rank: forward.rank } }));
  }
  return { placements, issues };
}

/** Rostrum of one or several rows (主席台). */
export const rostrumRule: Rule = {
  kind: 'rostrum',
  cites: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'H1', 'H2', 'H3'],
  reads: ['high', 'evenRule', 'twoRule', 'evenAnchor', 'twinHeads', 'backRows', 'hostSeat', 'lectern'],
  occasion: {},
  claims: ['host', 'executive'],
  seat: seatRostrum,
};
