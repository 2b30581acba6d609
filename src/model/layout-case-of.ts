import type { Attendee } from '../layout/attendee.ts';
import type { RoomPoint } from '../layout/geometry/point.ts';
import { place } from '../layout/geometry/point.ts';
import type { BlockInput, LayoutCase, Room } from '../layout/layout-case.ts';
import type { PaintedZone } from '../layout/painted-zone.ts';
import type { Block } from './block.ts';
import type { Fixture } from './fixture.ts';
import { type Person, willCome } from './person.ts';
import { type Plan, selectedSchemeOf } from './plan.ts';
import type { Scheme } from './scheme.ts';
import type { Unit } from './unit.ts';
import type { Venue } from './venue.ts';
import type { Wish } from './wish.ts';
import type { Zone } from './zone.ts';

/**
 * Show a scheme of a plan as the planner wants it. Parts that a step did not touch come back as the very same
 * objects, so that what is derived from them can be kept.
 *
 * @param scheme - the selected one unless told.
 */
export function layoutCaseOf(plan: Plan, scheme: Scheme = selectedSchemeOf(plan)): LayoutCase {
  const room = roomOf(plan.venue);
  return {
    ...(room === undefined ? {} : { room }),
    people: attendeesOf(plan.people, plan.units),
    blocks: blockInputsOf(scheme.blocks, plan.units, plan.wishes),
    policies: scheme.policies,
    pins: scheme.pins,
    closed: scheme.closed,
    agenda: plan.agenda,
    ...(scheme.zones.length === 0 ? {} : { zones: paintedZonesOf(scheme.zones, plan.units) }),
  };
}

/** Keep the last answer for each first argument as long as the other arguments are the same objects. */
function kept<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const answers = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    const answer = answers.get(key);
    if (answer?.rest.every((part, index) => part === rest[index])) return answer.value;
    const value = make(key, ...rest);
    answers.set(key, { rest, value });
    return value;
  };
}

const unitNames = kept(
  (units: readonly Unit[]): ReadonlyMap<string, string> => new Map(units.map((unit) => [unit.id, unit.name])),
);

/**
 * People as the rules see them. Who has no rank follows those who have one, in the order of the list.
 *
 * @see docs/SEATING-RULES.md "Rank"
 */
export const attendeesOf = kept((people: readonly Person[], units: readonly Unit[]): readonly Attendee[] => {
  const names = unitNames(units);
  let rank = people.reduce((lowest, person) => Math.max(lowest, person.rank ?? 0), 0);
  return people.map((person) => {
    if (person.rank === undefined) rank += 1;
    return attendeeOf(person, names, person.rank ?? rank);
  });
});

const attendeeOf = kept((person: Person, names: ReadonlyMap<string, string>, rank: number): Attendee => {
  const unit = person.unit === undefined ? undefined : names.get(person.unit);
  return {
    id: person.id,
    name: person.name,
    rank,
    roles: willCome(person) ? person.roles : [...person.roles, 'absent'],
    ...(unit === undefined ? {} : { unit }),
    ...(person.party === undefined ? {} : { party: person.party }),
    ...(person.block === undefined ? {} : { block: person.block }),
    ...(person.grade === undefined ? {} : { grade: person.grade }),
    ...(person.batch === undefined ? {} : { batch: person.batch }),
    ...(person.table === undefined ? {} : { table: person.table }),
    ...(person.serves === undefined ? {} : { serves: person.serves }),
  };
});

const blockInputsOf = kept(
  (blocks: readonly Block[], units: readonly Unit[], wishes: readonly Wish[]): readonly BlockInput[] =>
    blocks.map((block) => blockInputOf(block, units, wishes)),
);

/** One block as the planner wants it, with the units and wishes its rule may ask for. */
export const blockInputOf = kept(
  (block: Block, units: readonly Unit[], wishes: readonly Wish[]): BlockInput => {
    const names = unitNames(units);
    const { name: _name, group: _group, locked: _locked, takes, options, ...rest } = block;
    const input = {
      ...rest,
      options: {
        ...options,
        units: units.map(({ name, category }) => (category === undefined ? { name } : { name, category })),
        together: wishes.filter((wish) => wish.kind === 'together').map((wish) => wish.people),
        apart: wishes.filter((wish) => wish.kind === 'apart').map((wish) => wish.people),
      },
    };
    if (takes === undefined) return input;
    const { units: ids, ...others } = takes;
    return {
      ...input,
      takes: ids === undefined ? others : { ...others, units: ids.map((id) => names.get(id) ?? id) },
    };
  },
);

/** Painted zones as the planner wants them: with the names of their units. */
const paintedZonesOf = kept((zones: readonly Zone[], units: readonly Unit[]): readonly PaintedZone[] => {
  const names = unitNames(units);
  return zones.map((zone) => ({
    name: zone.name,
    units: zone.units.flatMap((unit) => names.get(unit) ?? []),
    seats: zone.seats,
  }));
});

/** The room for the checks; undefined where no outline is known. */
export const roomOf = kept((venue: Venue): Room | undefined => {
  if (venue.outline === undefined) return undefined;
  const columns = venue.fixtures.filter((fixture) => fixture.kind === 'column');
  return { outline: venue.outline, obstacles: columns.map(fixtureOutline) };
});

const ROUND_CORNERS = 24;

/** Corners of a fixture in the room, clockwise, millimetres. */
export function fixtureOutline(fixture: Fixture): readonly RoomPoint[] {
  const halfWidth = fixture.widthMm / 2;
  const halfDepth = fixture.depthMm / 2;
  const corners =
    fixture.outline ??
    (fixture.round === true
      ? ellipse(halfWidth, halfDepth)
      : [
          { xMm: -halfWidth, yMm: -halfDepth },
          { xMm: halfWidth, yMm: -halfDepth },
          { xMm: halfWidth, yMm: halfDepth },
          { xMm: -halfWidth, yMm: halfDepth },
        ]);
  const placing = { xMm: fixture.xMm, yMm: fixture.yMm, turnDeg: fixture.turnDeg };
  return corners.map((corner) => place(corner, placing));
}

function ellipse(halfWidthMm: number, halfDepthMm: number): readonly RoomPoint[] {
  return Array.from({ length: ROUND_CORNERS }, (_, corner) => {
    const turn = (corner / ROUND_CORNERS) * 2 * Math.PI;
    return { xMm: halfWidthMm * Math.sin(turn), yMm: -halfDepthMm * Math.cos(turn) };
  });
}
