import type { PERSON_ROLES, Person } from '../model/person.ts';
import { personIndex } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import type { SeatTint } from './seat-sheet.ts';
import type { ColouredBy } from './seat-sight.ts';
import { TINT_CUTS } from './tint-cuts.ts';

/**
 * Colours that stay apart for colour-blind eyes and are dark enough to outline a seat and write on white; the
 * ones that come first are told apart best.
 */
const COLOURS = [
  '#0b5fa5',
  '#a8480a',
  '#14713f',
  '#8e3a78',
  '#6b6100',
  '#3a3fa0',
  '#8c2f2b',
  '#1b6f78',
] as const;

type Role = (typeof PERSON_ROLES)[number];
type Attendance = Person['attendance'];
type Code = Exclude<Person['party'], undefined> | Role | Attendance;

/** What a colour stands for: a name, or a code whose word the interface knows. */
export type ColourMeaning =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'party' | 'role' | 'attendance'; readonly code: Code };

/** One line of a legend. */
export interface LegendLine {
  readonly meaning: ColourMeaning;
  readonly tint: SeatTint;
  readonly count: number;
}

/** Colours by seat, and what they mean, most seats first. */
export interface ColouredSeats {
  readonly tints: ReadonlyMap<string, SeatTint>;
  readonly legend: readonly LegendLine[];
}

const NO_COLOURS: ColouredSeats = { tints: new Map(), legend: [] };

/** The role that counts where somebody has several. */
const ROLE_ORDER: readonly Role[] = [
  'executive',
  'host',
  'reporter',
  'speaker',
  'recipient',
  'signer',
  'interpreter',
  'note-taker',
  'assistant',
  'observer',
];

/** Who is here stands out, whole; the first of them has no piece cut out of its sign. */
const ATTENDANCE_COLOURS: Readonly<Record<Attendance, string>> = {
  arrived: '#14713f',
  expected: '#6b6f76',
  confirmed: '#0b5fa5',
  absent: '#8c2f2b',
};

/**
 * Colour the taken seats of the scheme on screen; each colour has a mark, so that it never speaks alone.
 *
 * @param markOf - a character for a code; names are numbered in the order of the legend.
 */
export function colourSeats(plan: Plan, by: ColouredBy, markOf: (code: Code) => string): ColouredSeats {
  if (by === 'none') return NO_COLOURS;
  const scheme = selectedSchemeOf(plan);
  const people = personIndex(plan.people);
  const units = new Map(plan.units.map((unit) => [unit.id, unit.shortName ?? unit.name]));
  const zoneOf = new Map(scheme.zones.flatMap((zone) => zone.seats.map((seat) => [seat, zone] as const)));
  const groups = new Map<string, { meaning: ColourMeaning; colour?: string; seats: string[] }>();
  const put = (key: string, seat: string, meaning: ColourMeaning, colour?: string): void => {
    const group = groups.get(key);
    if (group !== undefined) group.seats.push(seat);
    else groups.set(key, { meaning, seats: [seat], ...(colour === undefined ? {} : { colour }) });
  };
  for (const [seat, id] of seatedEntries(scheme.seating)) {
    const person = people.get(id);
    if (person === undefined) continue;
    const unit = units.get(person.unit ?? '');
    const zone = zoneOf.get(seat);
    const role = ROLE_ORDER.find((one) => person.roles.includes(one));
    if (by === 'unit' && unit !== undefined) put(person.unit ?? '', seat, { kind: 'name', name: unit });
    if (by === 'zone' && zone !== undefined)
      put(zone.id, seat, { kind: 'name', name: zone.name }, zone.colour);
    if (by === 'party' && person.party !== undefined) {
      put(person.party, seat, { kind: 'party', code: person.party });
    }
    if (by === 'role' && role !== undefined) put(role, seat, { kind: 'role', code: role });
    if (by === 'attendance') {
      const { attendance } = person;
      put(attendance, seat, { kind: 'attendance', code: attendance }, ATTENDANCE_COLOURS[attendance]);
    }
  }
  return legendOf([...groups.values()], by, markOf);
}

function legendOf(
  groups: readonly {
    readonly meaning: ColourMeaning;
    readonly colour?: string;
    readonly seats: readonly string[];
  }[],
  by: ColouredBy,
  markOf: (code: Code) => string,
): ColouredSeats {
  const fixed: readonly string[] =
    by === 'attendance'
      ? Object.keys(ATTENDANCE_COLOURS)
      : by === 'role'
        ? ROLE_ORDER
        : by === 'party'
          ? ['host', 'guest']
          : [];
  const place = ({ meaning }: (typeof groups)[number]): number =>
    meaning.kind === 'name' ? 0 : fixed.indexOf(meaning.code);
  const sorted = [...groups].sort((a, b) => place(a) - place(b) || b.seats.length - a.seats.length);
  const tints = new Map<string, SeatTint>();
  const legend = sorted.map((group, index): LegendLine => {
    const { meaning, seats, colour } = group;
    const number = meaning.kind === 'name' ? index : place(group);
    const tint: SeatTint = {
      colour: colour ?? COLOURS[number % COLOURS.length] ?? COLOURS[0],
      mark: meaning.kind === 'name' ? String(index + 1) : markOf(meaning.code),
      cut: number % TINT_CUTS.length,
    };
    for (const seat of seats) tints.set(seat, tint);
    return { meaning, tint, count: seats.length };
  });
  return { tints, legend };
}
