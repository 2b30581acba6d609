import type { LegendEntry } from '../layout/legend.ts';
import type { Ink } from '../page.ts';
import { placeBookOf } from '../places/place-book.ts';
import type { PrintSource } from '../print-source.ts';
import type { MapLook } from './paper-looks.ts';

/** How the seats of one unit or zone look, and its mark. */
export interface Tint {
  readonly fill: Ink;
  readonly edge: Ink;
  readonly mark: string;
}

/** A unit or zone with its seats. */
export interface TintedGroup {
  readonly id: string;
  readonly name: string;
  readonly tint: Tint;
  /** In hand-out order. */
  readonly seats: readonly string[];
}

/** Light grounds on which black names stay readable, with their dark edges; told apart by most colour-blind eyes. */
const COLOURS: readonly (readonly [fill: Ink, edge: Ink])[] = [
  ['#cfe3f7', '#2b6cb0'],
  ['#fde2c0', '#c05e00'],
  ['#d5efd0', '#2f7d32'],
  ['#f6cfd4', '#b3243c'],
  ['#e4d7f5', '#6b3fa0'],
  ['#fff3b0', '#9a7d00'],
  ['#c9eeec', '#00797a'],
  ['#f3d3ea', '#a3287f'],
  ['#e3dccf', '#6d5a3a'],
  ['#dfe7b8', '#65741a'],
];
const GREYS: readonly (readonly [fill: Ink, edge: Ink])[] = [
  ['#ffffff', '#222222'],
  ['#dcdcdc', '#222222'],
  ['#eeeeee', '#222222'],
  ['#c8c8c8', '#222222'],
];

/** Colours and marks of units (as the people on the seats have them) or of the zones painted on the plan. */
export function tintedGroups(source: PrintSource, by: 'unit' | 'zone', how: MapLook): readonly TintedGroup[] {
  const groups = by === 'unit' ? unitGroups(source) : zoneGroups(source);
  const marks = marksOf(groups.map(({ short }) => short));
  const table = how === 'plain' ? GREYS : COLOURS;
  return groups.map(({ id, name, colour, seats }, index) => {
    const [fill, edge] = table[index % table.length] ?? ['#ffffff', '#222222'];
    const own =
      colour === undefined || how === 'plain' ? { fill, edge } : { fill: lighten(colour), edge: colour };
    return { id, name, seats, tint: { ...own, mark: marks[index] ?? String(index + 1) } };
  });
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly colour?: string;
  readonly seats: readonly string[];
}

function unitGroups(source: PrintSource): readonly Group[] {
  const seats = new Map<string, string[]>();
  for (const { person, seat } of placeBookOf(source).places) {
    if (person?.unit === undefined) continue;
    const own = seats.get(person.unit);
    if (own === undefined) seats.set(person.unit, [seat.id]);
    else own.push(seat.id);
  }
  return source.plan.units.flatMap(({ id, name, shortName }) => {
    const own = seats.get(id);
    return own === undefined ? [] : [{ id, name, short: shortName?.trim() || name, seats: own }];
  });
}

function zoneGroups(source: PrintSource): readonly Group[] {
  const { zones } = source.scheme;
  const own = new Map(zones.map(({ id }) => [id, new Set<string>()]));
  const zonesAt = new Map<string, string[]>();
  for (const { id, seats } of zones) {
    for (const seat of seats) {
      const here = zonesAt.get(seat);
      if (here === undefined) zonesAt.set(seat, [id]);
      else here.push(id);
    }
  }
  for (const { seat } of placeBookOf(source).places) {
    for (const zone of zonesAt.get(seat.id) ?? []) own.get(zone)?.add(seat.id);
  }
  return zones.flatMap(({ id, name, colour }) => {
    const seats = [...(own.get(id) ?? [])];
    if (seats.length === 0) return [];
    return [{ id, name, short: name, seats, ...(colour === undefined ? {} : { colour }) }];
  });
}

/** One character for each name, no two the same; a number where a name has none left. */
function marksOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  // What most names begin with says little: 县, 市, 区.
  const dull = /[省市县区州的和（）()\s]/u;
  return names.map((name, index) => {
    const free = [...name].find((character) => !dull.test(character) && !taken.has(character));
    const mark = free ?? String(index + 1);
    taken.add(mark);
    return mark;
  });
}

const lighten = (colour: string): Ink =>
  `#${[1, 3, 5]
    .map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * 0.25))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** Looks by seat. */
export const tintBySeat = (groups: readonly TintedGroup[]): ReadonlyMap<string, Tint> =>
  new Map(groups.flatMap(({ seats, tint }) => seats.map((seat) => [seat, tint] as const)));

/** Lines of the legend. */
export const legendOf = (groups: readonly TintedGroup[]): readonly LegendEntry[] =>
  groups.map(({ name, tint }) => ({ ...tint, text: name }));
