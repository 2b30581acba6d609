import { byRank } from '../../../layout/attendee.ts';
import { orderNames } from '../../../layout/order/order-names.ts';
import { attendeesOf } from '../../../model/layout-case-of.ts';
import { type Person, personIndex, willCome } from '../../../model/person.ts';
import { placeBookOf } from '../../places/place-book.ts';
import type { PrintSource } from '../../print-source.ts';
import type { PlateOptions } from './plate-options.ts';

/** Who gets a plate, in the order asked for; each once. */
export function platePeople(source: PrintSource, options: PlateOptions): readonly Person[] {
  const { placeOf } = placeBookOf(source);
  const selected = new Set(options.selected);
  const wanted = source.plan.people.filter(
    (person) =>
      willCome(person) &&
      (options.people === 'all' ||
        (options.people === 'seated' ? placeOf.has(person.id) : selected.has(person.id))),
  );
  const inOrder = ordered(source, wanted, options);
  return options.onlyNotInStock ? notInStock(inOrder, options.stock) : inOrder;
}

function ordered(
  source: PrintSource,
  people: readonly Person[],
  { order, nameOrder }: PlateOptions,
): readonly Person[] {
  if (order === 'list') return people;
  if (order === 'name') {
    // Without the tables of strokes nobody can be ordered by name.
    if (source.names === undefined) return people;
    const { ordered: names } = orderNames(
      people.map(({ name }) => name),
      { by: nameOrder },
      source.names,
    );
    return names.flatMap(({ index }) => people[index] ?? []);
  }
  const index = personIndex(people);
  const ranked = byRank(attendeesOf(source.plan.people, source.plan.units)).flatMap(
    ({ id }) => index.get(id) ?? [],
  );
  if (order === 'rank') return ranked;
  const { places, placeOf } = placeBookOf(source);
  const seated = places.flatMap(({ person }) => (person === undefined ? [] : (index.get(person.id) ?? [])));
  return [...seated, ...ranked.filter(({ id }) => !placeOf.has(id))];
}

/** Take out of the batch whose plate is there already; of two of one name one plate serves one. */
function notInStock(people: readonly Person[], stock: readonly string[]): readonly Person[] {
  const plain = (name: string): string => name.replaceAll(/\s+/gu, '');
  const left = new Map<string, number>();
  for (const name of stock) left.set(plain(name), (left.get(plain(name)) ?? 0) + 1);
  return people.filter(({ name }) => {
    const count = left.get(plain(name)) ?? 0;
    left.set(plain(name), count - 1);
    return count <= 0;
  });
}
