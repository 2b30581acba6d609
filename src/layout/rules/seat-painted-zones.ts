import type { Attendee } from '../attendee.ts';
import type { PaintedZone } from '../painted-zone.ts';
import type { Placement, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { planZones } from '../zones/plan-zones.ts';
import { type HallSurvey, surveyHall } from '../zones/survey-hall.ts';
import { zoneOrder } from '../zones/zone-order.ts';
import { openSeats } from './open-seats.ts';
import { pinnedByUnit } from './pinned-by-unit.ts';
import { rowNumber } from './usable-rows.ts';

/**
 * Seat the units of painted zones inside their seats. Who finds no room there remains for the rule; so do
 * the other people, who take seats of a zone only when all others are taken, from the back of the last zone.
 *
 * @returns their placements, and the request that remains for everyone else.
 * @see docs/SEATING-RULES.md [L11]
 */
export function seatPaintedZones(request: SeatRequest): {
  readonly placements: readonly Placement[];
  readonly rest: SeatRequest;
} {
  const zones = (request.options.zones ?? []).filter(({ units }) => units.length > 0);
  if (zones.length === 0) return { placements: [], rest: request };
  const survey = surveyHall(request.rows);
  const open = openSeats(request, survey);
  const free = new Set(open);
  const waiting = new Map<string, Attendee[]>();
  for (const person of request.people) {
    if (person.unit === undefined) continue;
    const members = waiting.get(person.unit);
    if (members === undefined) waiting.set(person.unit, [person]);
    else members.push(person);
  }
  const pinned = pinnedByUnit(request, survey);
  const placements: Placement[] = [];
  const left: (readonly number[])[] = [];
  for (const zone of zones) {
    const seats = zone.seats
      .flatMap((id) => survey.indexOf.get(id) ?? [])
      .filter((seat) => free.delete(seat));
    const groups = takeFor(zone, waiting, seats.length);
    const chosen = shareOut(survey, seats, groups, pinned);
    const taken = new Set(chosen.flat());
    left.push(zoneOrder(survey, seats).filter((seat) => !taken.has(seat)));
    groups.forEach(({ unit, people }, index) => {
      zoneOrder(survey, chosen[index] ?? []).forEach((number, order) => {
        const seat = survey.seats[number] as Seat;
        const person = people[order] as Attendee;
        const row = rowNumber(request.rows[survey.row[number] as number] as SeatRow);
        const where = { zone: zone.name, unit, row, place: order + 1 };
        placements.push({
          seat: seat.id,
          person: person.id,
          reason: { rule: 'L11', says: 'painted-zone', with: where },
        });
      });
    });
  }
  const seated = new Set(placements.map(({ person }) => person));
  const people = request.people.filter((person) => !seated.has(person.id));
  const kept = left.flat();
  const lent = kept.slice(kept.length - Math.max(0, Math.min(kept.length, people.length - free.size)));
  for (const seat of lent) free.add(seat);
  const ids = new Set([...free].map((seat) => (survey.seats[seat] as Seat).id));
  return { placements, rest: { ...request, people, isOpen: (seat) => ids.has(seat.id) } };
}

interface ZoneGroup {
  readonly unit: string;
  readonly people: readonly Attendee[];
}

/** Take as many people of the zone's units as it has seats; the last units lose theirs first. */
function takeFor(zone: PaintedZone, waiting: Map<string, Attendee[]>, seats: number): readonly ZoneGroup[] {
  let room = seats;
  return zone.units.flatMap((unit) => {
    const all = waiting.get(unit) ?? [];
    const people = all.slice(0, room);
    room -= people.length;
    waiting.set(unit, all.slice(people.length));
    return people.length === 0 ? [] : [{ unit, people }];
  });
}

/** Give each unit its seats: one fills the zone from its front, several share it as they would share a hall. */
function shareOut(
  survey: HallSurvey,
  seats: readonly number[],
  groups: readonly ZoneGroup[],
  pinned: ReadonlyMap<string, readonly number[]>,
): readonly (readonly number[])[] {
  const [only] = groups;
  if (only === undefined) return [];
  if (groups.length === 1) return [zoneOrder(survey, seats).slice(0, only.people.length)];
  const units = groups.map(({ unit, people }) => ({ people: people.length, pinned: pinned.get(unit) ?? [] }));
  return planZones(
    survey,
    [...seats].sort((a, b) => a - b),
    units,
  );
}
