import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { broughtByAgenda } from '../../layout/lay-out-blocks.ts';
import type { SeatLabel } from '../../layout/number-blocks.ts';
import { handOutOrder } from '../../layout/rules/hand-out-order.ts';
import type { Seat, SeatRow } from '../../layout/seat.ts';
import { layoutCaseOf } from '../../model/layout-case-of.ts';
import { type Person, personIndex, willCome } from '../../model/person.ts';
import { personAt, seatedEntries } from '../../model/seating-chunks.ts';
import type { PrintSource } from '../print-source.ts';

/** A seat with everything papers say about it. */
export interface Place {
  readonly seat: Seat;
  readonly row: SeatRow;
  readonly block: LaidBlock;
  readonly label: SeatLabel;
  /** Balcony, left wing: where a hall's sections have names. */
  readonly section: string | undefined;
  /** Who sits there. */
  readonly person: Person | undefined;
  readonly closed: 'blocked' | 'reserved' | undefined;
}

/** All seats of a source and who has none. */
export interface PlaceBook {
  /** In the order in which cards are handed out: block by block, front row first. */
  readonly places: readonly Place[];
  /** By the id of the seat. */
  readonly placeAt: ReadonlyMap<string, Place>;
  /** By the id of who sits there. */
  readonly placeOf: ReadonlyMap<string, Place>;
  readonly absent: readonly Person[];
  /** Those whom an item of the agenda brings, and recipients of a later batch: no seat of their own now. */
  readonly waiting: readonly Person[];
  /** Who comes and has no seat; nobody of them is on the seat cards. */
  readonly unseated: readonly Person[];
}

const books = new WeakMap<PrintSource, PlaceBook>();

/**
 * Tell who sits where, in hand-out order; made once for each source.
 *
 * @see docs/SEATING-RULES.md [L8]
 */
export function placeBookOf(source: PrintSource): PlaceBook {
  let book = books.get(source);
  if (book === undefined) {
    book = makeBook(source);
    books.set(source, book);
  }
  return book;
}

function makeBook(source: PrintSource): PlaceBook {
  const { plan, scheme, shape } = source;
  const people = personIndex(plan.people);
  const closed = new Map(scheme.closed.map(({ seat, why }) => [seat, why]));
  const places = shape.blocks.flatMap((block) => {
    const byId = new Map(
      block.rows.flatMap((row) =>
        row.seats.map((seat, index) => [seat.id, { seat, row, section: sectionOf(row, index) }] as const),
      ),
    );
    return handOutOrder(block.rows).flatMap((id): readonly Place[] => {
      const at = byId.get(id);
      if (at === undefined) return [];
      const person = people.get(personAt(scheme.seating, id) ?? '');
      const label = shape.labels.get(id) ?? { row: '', seat: '' };
      return [{ ...at, block, label, person, closed: closed.get(id) }];
    });
  });
  const placeOf = new Map(
    places.flatMap((place) => (place.person === undefined ? [] : [[place.person.id, place] as const])),
  );
  const brought = broughtByAgenda(layoutCaseOf(plan, scheme));
  const awards = shape.blocks.some((block) => block.rule.kind === 'awards');
  const comesLater = (person: Person): boolean =>
    brought.has(person.id) || (awards && person.roles.includes('recipient'));
  const standing = plan.people.filter((person) => willCome(person) && !placeOf.has(person.id));
  return {
    places,
    placeAt: new Map(places.map((place) => [place.seat.id, place])),
    placeOf,
    absent: plan.people.filter((person) => !willCome(person)),
    waiting: standing.filter(comesLater),
    unseated: standing.filter((person) => !comesLater(person)),
  };
}

function sectionOf({ sections, aisles }: SeatRow, index: number): string | undefined {
  if (sections === undefined) return undefined;
  const name = sections[aisles.filter((aisle) => aisle <= index).length] ?? '';
  return name === '' ? undefined : name;
}

/** Seats of the seating that the room does not have: their people would be on no paper. */
export function lostSeats({ scheme, shape }: PrintSource): readonly (readonly [string, string])[] {
  return seatedEntries(scheme.seating).filter(([seat]) => !shape.seats.has(seat));
}

/** A hall in rows, where people find their seats by row and number. */
export const isHall = (block: LaidBlock): boolean => block.nativeFrame === 'H';

/** A round table: its row is the table. */
export const isTable = (row: SeatRow): boolean => row.part === 'round';

/** 主桌: the first of several round tables of a block. */
export const isMainTable = ({ row, block }: Pick<Place, 'row' | 'block'>): boolean =>
  isTable(row) && row.tier === 0 && block.rows.filter(isTable).length > 1;
