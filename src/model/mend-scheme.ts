import { blockIdOf } from '../layout/lay-out-blocks.ts';
import type { Complain } from './check-references.ts';
import { type Person, willCome } from './person.ts';
import type { Pin } from './pin.ts';
import type { SchemeDocument } from './scheme.ts';

/** Take out of one scheme what leads nowhere: blocks, people and units that do not exist, people in two places. */
export function mendScheme(
  scheme: SchemeDocument,
  people: ReadonlyMap<string, Person>,
  units: ReadonlySet<string>,
  complain: Complain,
): SchemeDocument {
  const blocks = new Set(scheme.blocks.map((block) => block.id));
  const at = (part: string): readonly string[] => ['schemes', scheme.id, part];
  const exists = (seat: string, part: string): boolean => {
    if (blocks.has(blockIdOf(seat))) return true;
    complain('unknown-block', at(part), seat);
    return false;
  };
  const zones = scheme.zones.map((zone) => ({
    ...zone,
    seats: zone.seats.filter((seat) => exists(seat, 'zones')),
    units: zone.units.filter((unit) => {
      if (!units.has(unit)) complain('unknown-unit', at('zones'), unit);
      return units.has(unit);
    }),
  }));
  const closedSeats = new Set<string>();
  const closed = scheme.closed.filter(({ seat }) => {
    if (!exists(seat, 'closed')) return false;
    if (closedSeats.has(seat)) complain('seat-closed-twice', at('closed'), seat);
    const first = !closedSeats.has(seat);
    closedSeats.add(seat);
    return first;
  });
  const blocked = new Set(closed.filter(({ why }) => why === 'blocked').map(({ seat }) => seat));
  const seated = new Map<string, string>();
  for (const [seat, person] of Object.entries(scheme.seating)) {
    const known = people.get(person);
    if (!exists(seat, 'seating')) continue;
    if (known === undefined) complain('unknown-person', at('seating'), person);
    else if (!willCome(known)) complain('absent-seated', at('seating'), person);
    else if (blocked.has(seat)) complain('seat-blocked', at('seating'), seat);
    else if (seated.has(person)) complain('person-seated-twice', at('seating'), person);
    else seated.set(person, seat);
  }
  const pins = mendPins(scheme, people, seated, (code, id) => complain(code, at('pins'), id));
  const seating = Object.fromEntries([...seated].map(([person, seat]) => [seat, person]));
  return { ...scheme, zones, closed, pins, seating };
}

/** Keep the pins of people who sit where their pin says. */
function mendPins(
  scheme: SchemeDocument,
  people: ReadonlyMap<string, Person>,
  seated: ReadonlyMap<string, string>,
  complain: (code: Parameters<Complain>[0], id: string) => void,
): readonly Pin[] {
  const pinnedPeople = new Set<string>();
  const pinnedSeats = new Set<string>();
  return scheme.pins.filter(({ person, seat }) => {
    if (!people.has(person)) complain('unknown-person', person);
    else if (pinnedPeople.has(person)) complain('person-pinned-twice', person);
    else if (pinnedSeats.has(seat)) complain('seat-pinned-twice', seat);
    else if (seated.get(person) !== seat) complain('pin-not-kept', person);
    else {
      pinnedPeople.add(person);
      pinnedSeats.add(seat);
      return true;
    }
    return false;
  });
}
