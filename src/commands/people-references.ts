import { personIndex } from '../model/person.ts';
import type { Plan } from '../model/plan.ts';
import { type Refusal, refusal } from './command.ts';
import { keepItems, withChanges, withItems } from './with-changes.ts';

/** Refuse people who are meant for a block, or serve somebody, that the plan does not have. */
export function refuseUnknownReferences(
  plan: Plan,
  people: readonly { readonly block?: string | null; readonly serves?: string | null }[],
): Refusal | undefined {
  const index = personIndex(plan.people);
  for (const { block, serves } of people) {
    if (typeof serves === 'string' && !index.has(serves)) return refusal('unknown-person', { id: serves });
    if (typeof block !== 'string') continue;
    const exists = plan.schemes.some((scheme) => scheme.blocks.some((one) => one.id === block));
    if (!exists) return refusal('unknown-block', { id: block });
  }
  return undefined;
}

/** Take people out of the list and of everything that names them; their seats are already left. */
export function withoutPeople(plan: Plan, gone: ReadonlySet<string>): Plan {
  const stays = (id: string): boolean => !gone.has(id);
  const people = plan.people
    .filter((person) => stays(person.id))
    .map((person) =>
      person.serves === undefined || stays(person.serves) ? person : withChanges(person, { serves: null }),
    );
  const wishes = withItems(
    plan.wishes,
    new Map(
      plan.wishes.map((wish) => [wish.id, (one) => withChanges(one, { people: one.people.filter(stays) })]),
    ),
  );
  const agenda = withItems(
    plan.agenda,
    new Map(
      plan.agenda.map((item) => [
        item.id,
        (one) =>
          withChanges(one, {
            reporters: one.reporters.filter(stays),
            observers: one.observers.filter(stays),
          }),
      ]),
    ),
  );
  return { ...plan, people, agenda, wishes: keepItems(wishes, (wish) => wish.people.length > 1) };
}
