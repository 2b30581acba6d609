import { diagnose } from '../diagnose.ts';
import type { PersonDraft } from '../people/person-draft.ts';
import type { Diagnostic, RosterPerson, Wish } from '../roster.ts';

/** Look up the people whom wishes name; a name that is nobody's or several people's stays a doubt. */
export function resolveWishes(drafts: readonly PersonDraft[]): {
  readonly people: readonly RosterPerson[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const byName = new Map<string, PersonDraft[]>();
  const diagnostics: Diagnostic[] = [];
  const wishing = drafts.some((draft) => draft.wished.length > 0);
  if (wishing) for (const draft of drafts) byName.set(draft.name, [...(byName.get(draft.name) ?? []), draft]);
  const people = drafts.map((draft): RosterPerson => {
    const { wished, ...rest } = draft;
    const wishes = wished.map((wish): Wish => {
      const found: string[] = [];
      for (const wanted of wish.names) {
        const candidates = lookUp(wanted, byName).filter((one) => one.key !== draft.key);
        const words = { name: draft.name, wanted };
        if (candidates.length === 0)
          diagnostics.push(diagnose('wish-unresolved', draft.at, words, [draft.key]));
        else if (candidates.length > 1) {
          diagnostics.push(
            diagnose('wish-ambiguous', draft.at, { ...words, count: candidates.length }, [
              draft.key,
              ...candidates.map((one) => one.key),
            ]),
          );
        } else found.push(...candidates.map((one) => one.key));
      }
      return { kind: wish.kind, names: wish.names, people: found };
    });
    return { ...rest, wishes };
  });
  return { people, diagnostics: [...diagnostics, ...conflicts(people)] };
}

/** By the whole name; else by a name behind its unit: 财政局张三. */
function lookUp(wanted: string, byName: ReadonlyMap<string, readonly PersonDraft[]>): readonly PersonDraft[] {
  const whole = byName.get(wanted) ?? byName.get(wanted.replace(/\s+/g, ''));
  if (whole !== undefined) return whole;
  const characters = [...wanted];
  for (let cut = characters.length - 2; cut >= 2; cut--) {
    const [unit, name] = [characters.slice(0, cut).join(''), characters.slice(cut).join('')];
    const found = byName.get(name)?.filter((one) => one.unit.includes(unit) || one.title.includes(unit));
    if (found !== undefined && found.length > 0) return found;
  }
  return [];
}

/** One wishes to share a table with somebody who wishes not to. */
function conflicts(people: readonly RosterPerson[]): readonly Diagnostic[] {
  const apart = new Set<string>();
  for (const { key, wishes } of people) {
    for (const wish of wishes)
      if (wish.kind === 'other-table')
        for (const other of wish.people) apart.add(`${other} ${key}`).add(`${key} ${other}`);
  }
  const diagnostics: Diagnostic[] = [];
  for (const { key, name, at, wishes } of people) {
    for (const wish of wishes) {
      if (wish.kind !== 'same-table' && wish.kind !== 'next-to') continue;
      for (const other of wish.people) {
        if (apart.has(`${key} ${other}`))
          diagnostics.push(
            diagnose('wish-conflict', at, { name, wanted: wish.names.join('、') }, [key, other]),
          );
      }
    }
  }
  return diagnostics;
}
