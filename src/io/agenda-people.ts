import type { AgendaItem, AgendaPerson } from './roster.ts';

/** Somebody whom an agenda names and the list of people does not have. */
export interface UnlistedPerson {
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  /** Items by their place in the agenda, from 0, at which the person reports or observes. */
  readonly reports: readonly number[];
  readonly observes: readonly number[];
}

/**
 * Gather the people of an agenda who are not on the list, each once: they become people of the meeting
 * who come in for their items. Same name and unit is the same person.
 */
export function unlistedAgendaPeople(agenda: readonly AgendaItem[]): readonly UnlistedPerson[] {
  const found = new Map<
    string,
    { name: string; unit: string; title: string; reports: number[]; observes: number[] }
  >();
  const note = (one: AgendaPerson, item: number, as: 'reports' | 'observes'): void => {
    if (one.name === '' || one.person !== undefined) return;
    const key = `${one.name}\u0001${one.unit}`;
    const known = found.get(key) ?? {
      name: one.name,
      unit: one.unit,
      title: one.title,
      reports: [],
      observes: [],
    };
    known.title ||= one.title;
    if (!known[as].includes(item)) known[as].push(item);
    found.set(key, known);
  };
  for (const [index, item] of agenda.entries()) {
    for (const one of item.reporters) note(one, index, 'reports');
    for (const one of item.observers) note(one, index, 'observes');
  }
  return [...found.values()];
}
