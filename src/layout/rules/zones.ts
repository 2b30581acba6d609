import type { Attendee } from '../attendee.ts';
import type { Placement, Rule, Seating, SeatRequest } from '../rule.ts';
import type { Seat, SeatRow } from '../seat.ts';
import { planZones } from '../zones/plan-zones.ts';
import { surveyHall } from '../zones/survey-hall.ts';
import { zoneOrder } from '../zones/zone-order.ts';
import type { ZoneUnit } from '../zones/zone-unit.ts';
import { groupByUnit, type UnitGroup } from './group-by-unit.ts';
import { openSeats } from './open-seats.ts';
import { pinnedByUnit } from './pinned-by-unit.ts';
import { seatPaintedZones } from './seat-painted-zones.ts';
import { seatRecipients } from './seat-recipients.ts';
import { rowNumber } from './usable-rows.ts';

/** Bring the units of a category together; categories in order of their first unit, others where they stand. */
function byCategory(groups: readonly UnitGroup[]): readonly UnitGroup[] {
  const gathered = new Map<string, UnitGroup[]>();
  groups.forEach((group, place) => {
    const key = group.category === undefined ? `unit ${place}` : `category ${group.category}`;
    const members = gathered.get(key);
    if (members === undefined) gathered.set(key, [group]);
    else members.push(group);
  });
  return [...gathered.values()].flat();
}

/** Keep as many people as there are seats: the lowest units lose theirs first, the lowest ranks in a unit. */
function fitting(groups: readonly UnitGroup[], seats: number): readonly UnitGroup[] {
  let left = seats;
  return groups.map((group) => {
    const people = group.people.slice(0, left);
    left -= people.length;
    return { ...group, people };
  });
}

/**
 * Seat units in zones: each unit one compact block, higher units nearer the front centre, units of one
 * category side by side; recipients of awards first, then the units of painted zones, people without a unit
 * together last.
 *
 * @see docs/SEATING-RULES.md [L4]-[L7], [L11], [Z5]
 */
function seatZones(request: SeatRequest): Seating {
  const { placements: recipients, rest: others } = seatRecipients(request);
  const { placements: painted, rest } = seatPaintedZones(others);
  const survey = surveyHall(rest.rows);
  const open = openSeats(rest, survey);
  const groups = fitting(byCategory(groupByUnit(rest.people, rest.options.units)), open.length);
  const pinned = pinnedByUnit(rest, survey);
  const units = groups.map(({ unit, category, people }): ZoneUnit => {
    const of = { people: people.length, pinned: pinned.get(unit ?? '') ?? [] };
    return category === undefined ? of : { ...of, category };
  });
  const zones = planZones(survey, open, units);
  const placements: Placement[] = [...recipients, ...painted];
  groups.forEach(({ unit, people }, place) => {
    zoneOrder(survey, zones[place] ?? []).forEach((number, order) => {
      const seat = survey.seats[number] as Seat;
      const person = people[order] as Attendee;
      const where = {
        unit: unit ?? '',
        row: rowNumber(rest.rows[survey.row[number] as number] as SeatRow),
        place: order + 1,
      };
      const reason =
        unit === undefined
          ? ({ rule: 'L2', says: 'hall-order', with: where } as const)
          : ({ rule: 'L4', says: 'zone', with: where } as const);
      placements.push({ seat: seat.id, person: person.id, reason });
    });
  });
  return { placements, issues: [] };
}

/** Hall by zones of units (分区就座). */
export const zonesRule: Rule = {
  kind: 'zones',
  cites: ['L2', 'L4', 'L5', 'L6', 'L7', 'L11', 'Z5'],
  follows: ['units', 'reservedRows', 'visibleRows'],
  followsZones: true,
  reads: [],
  occasion: {},
  seat: seatZones,
};
