import type { Diagnostic } from '../../io/roster.ts';
import { PERSON_ROLES } from '../../model/person.ts';
import { toneMarks } from '../say/tone-marks.ts';
import type { Say } from '../say/use-say.ts';

/** Findings tell several of these in one text. */
const LISTS: ReadonlySet<string> = new Set(['rows', 'names', 'sheets', 'wanted']);

/** Say what the reader of the list found. */
export function sayDoubt(doubt: Diagnostic, say: Say): string {
  const role = PERSON_ROLES.find((one) => one === doubt.with.role);
  const words = Object.entries(doubt.with).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value];
    if (key === 'readings') return [key, toneMarks(value)];
    return [key, LISTS.has(key) ? value.split('、').join(say('common.comma')) : value];
  });
  return say(`found/${doubt.code}`, {
    ...Object.fromEntries(words),
    ...(role === undefined ? {} : { role: say(`role.${role}`) }),
  });
}

/** Say where it stands in the file; a file of one sheet without a name is not named. */
export function sayPlace({ at: { sheet, row, column } }: Diagnostic, say: Say): string {
  if (sheet === '')
    return column === undefined ? say('import.row', { row }) : say('import.row.column', { row, column });
  return column === undefined
    ? say('import.at', { sheet, row })
    : say('import.at.column', { sheet, row, column });
}
