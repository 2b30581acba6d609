import type { NameOrder } from '../../layout/order/name-order.ts';
import { orderNames } from '../../layout/order/order-names.ts';
import type { Person } from '../../model/person.ts';
import type { PrintSource } from '../print-source.ts';

/** The order of names that a list takes: the one asked for, else the policy of the scheme. */
export const nameOrderOf = ({ scheme }: PrintSource, asked: NameOrder | 'as-planned'): NameOrder =>
  asked === 'as-planned' ? (scheme.policies.nameOrder ?? 'surname-stroke') : asked;

/**
 * Put people into an order of names.
 *
 * @throws Error when the source came without the tables of `loadPrintSource`, which is a bug of the caller.
 * @see docs/SEATING-RULES.md section 14
 */
export function namesInOrder(
  { names }: PrintSource,
  people: readonly Person[],
  by: NameOrder,
): readonly Person[] {
  if (by === 'given-list') return people;
  if (names === undefined) throw new Error(`a list by ${by} needs source.names, which is undefined`);
  const { ordered } = orderNames(
    people.map(({ name }) => name),
    { by },
    names,
  );
  return ordered.flatMap(({ index }) => people[index] ?? []);
}
