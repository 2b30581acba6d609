import { personIndex } from '../model/person.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { personAt } from '../model/seating-chunks.ts';
import type { SeatWords } from './build-scene.ts';
import type { RoomShape } from './room-shape.ts';
import type { SeatFace, SeatTint } from './seat-sheet.ts';
import { initialsOf, type SeatSight } from './seat-sight.ts';

/** What the faces of seats are made from. */
export interface FaceContext {
  readonly plan: Plan;
  readonly shape: RoomShape;
  readonly words: ReadonlyMap<string, SeatWords>;
  readonly sight: SeatSight;
  readonly tints: ReadonlyMap<string, SeatTint>;
  /** Seats that carry a mark of doubt. */
  readonly doubtful: ReadonlySet<string>;
  /** False where nobody may be moved. */
  readonly movable: boolean;
}

/** Put together what each seat shows: texts as chosen, colour, badges and marks. */
export function seatFacesOf(context: FaceContext): ReadonlyMap<string, SeatFace> {
  const { plan, shape, words, sight, tints, doubtful, movable } = context;
  const { seating } = selectedSchemeOf(plan);
  const people = personIndex(plan.people);
  const units = new Map(plan.units.map((unit) => [unit.id, unit.shortName ?? unit.name]));
  const lit = sight.visible ? visibleSeats(shape) : NONE;
  const faces = new Map<string, SeatFace>();
  for (const [seat, own] of words) {
    const id = personAt(seating, seat);
    const person = people.get(id ?? '');
    const tint = tints.get(seat);
    const marks = {
      ...(tint === undefined ? {} : { tint }),
      ...(doubtful.has(seat) ? { doubt: true } : {}),
      ...(lit.has(seat) ? { lit: true } : {}),
      ...(sight.pins ? {} : { quiet: true }),
    };
    if (person === undefined) {
      faces.set(seat, { ...own, ...marks });
      continue;
    }
    const unit = units.get(person.unit ?? '');
    const texts: Readonly<Record<Exclude<SeatSight['first'], 'name'>, string>> = {
      initial: initialsOf(person.name),
      unit: unit ?? '',
      title: person.title ?? '',
      seat: shape.labels.get(seat)?.seat ?? '',
      rank: own.rank ?? '',
    };
    const { label: _label, ...rest } = own;
    const second = sight.second === 'usual' ? own.label : sight.second === 'none' ? '' : texts[sight.second];
    faces.set(seat, {
      ...rest,
      ...(second === undefined ? {} : { label: second }),
      // Where the text chosen is missing the name stands, so that nobody disappears.
      ...(sight.first === 'name' ? {} : { text: texts[sight.first] || person.name }),
      ...(movable && id !== undefined ? { person: id } : {}),
      ...(unit === undefined || sight.second === 'unit' || sight.first === 'unit' ? {} : { unit }),
      ...(sight.badges && own.rank !== undefined ? { badge: own.rank } : {}),
      ...marks,
    });
  }
  return faces;
}

const NONE: ReadonlySet<string> = new Set();

/** Seats of the rows that cameras see. */
function visibleSeats(shape: RoomShape): ReadonlySet<string> {
  return new Set(
    shape.blocks.flatMap(({ rows, options }) => {
      const seen = options.visibleRows;
      if (seen === undefined) return [];
      const [first, last] = seen;
      return rows.flatMap((row) =>
        row.tier + 1 < first || row.tier + 1 > last ? [] : row.seats.map(({ id }) => id),
      );
    }),
  );
}
