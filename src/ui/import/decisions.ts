import type { Diagnostic, Roster } from '../../io/roster.ts';
import type { ImportChoices } from '../../store/import-roster.ts';

/** What can be chosen about a doubt. */
export type Choice = 'one' | 'two' | 'take' | 'keep' | 'leave-out';

/** Choices the user has made, by the doubt's own key. */
export type Decisions = ReadonlyMap<string, Choice>;

/** Name a doubt so that a choice survives reading the list again. */
export const keyOfDoubt = ({ code, at, people, with: words }: Diagnostic): string =>
  [code, at.sheet, at.row, at.column ?? 0, ...people, words.unit ?? ''].join('|');

/** What can be chosen about a doubt, the usual choice first; nothing for what is only told. */
export function choicesFor(doubt: Diagnostic): readonly Choice[] {
  switch (doubt.code) {
    case 'same-person-twice':
    case 'on-several-sheets':
      return doubt.people.length > 1 ? ['one', 'two'] : [];
    case 'same-name':
      return doubt.people.length > 1 ? ['two', 'one'] : [];
    case 'near-unit':
      return ['keep', 'take'];
    case 'number-as-name':
      return doubt.people.length > 0 ? ['leave-out', 'keep'] : [];
    case 'odd-name':
      return doubt.people.length > 0 ? ['keep', 'leave-out'] : [];
    default:
      return [];
  }
}

/** What holds for a doubt: the user's choice, or the usual one. */
export const choiceOf = (doubt: Diagnostic, decisions: Decisions): Choice | undefined =>
  decisions.get(keyOfDoubt(doubt)) ?? choicesFor(doubt)[0];

/**
 * Turn choices about doubts into what is left out of a list and which spelling units get.
 *
 * Of entries that are one person the first stays, with the others left out.
 */
export function importChoices(
  roster: Pick<Roster, 'diagnostics'>,
  decisions: Decisions,
): Required<Pick<ImportChoices, 'skip' | 'units'>> {
  const skip = new Set<string>();
  const units = new Map<string, string>();
  for (const doubt of roster.diagnostics) {
    const choice = choiceOf(doubt, decisions);
    if (choice === 'one') for (const key of doubt.people.slice(1)) skip.add(key);
    if (choice === 'leave-out') for (const key of doubt.people) skip.add(key);
    if (choice === 'take') units.set(String(doubt.with.unit), String(doubt.with.like));
  }
  return { skip, units };
}
