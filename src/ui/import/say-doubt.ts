import type { Diagnostic } from '../../io/roster.ts';
import { PERSON_ROLES } from '../../model/person.ts';
import type { Say } from '../say/use-say.ts';

/** Say what the reader of the list found. */
export function sayDoubt(doubt: Diagnostic, say: Say): string {
  const role = PERSON_ROLES.find((one) => one === doubt.with.role);
  const words = role === undefined ? doubt.with : { ...doubt.with, role: say(`role.${role}`) };
  return say(`found/${doubt.code}`, words);
}

/** Say where it stands in the file; a file of one sheet without a name is not named. */
export function sayPlace({ at: { sheet, row, column } }: Diagnostic, say: Say): string {
  if (sheet === '')
    return column === undefined ? say('import.row', { row }) : say('import.row.column', { row, column });
  return column === undefined
    ? say('import.at', { sheet, row })
    : say('import.at.column', { sheet, row, column });
}
