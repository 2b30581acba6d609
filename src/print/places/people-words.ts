import type { Person } from '../../model/person.ts';
import type { PrintSource } from '../print-source.ts';

const names = new WeakMap<object, ReadonlyMap<string, string>>();

/** Name of somebody's unit; empty where none is known. */
export function unitOf({ plan }: PrintSource, person: Person | undefined): string {
  if (person?.unit === undefined) return '';
  let byId = names.get(plan.units);
  if (byId === undefined) {
    byId = new Map(plan.units.map(({ id, name }) => [id, name]));
    names.set(plan.units, byId);
  }
  return byId.get(person.unit) ?? '';
}
