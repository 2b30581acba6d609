import type { WordKey } from '../../i18n/words/registry.ts';
import type { ComparedField, FieldChange } from '../../io/diff-roster.ts';
import { PARTIES } from '../../layout/attendee.ts';
import { PERSON_ROLES } from '../../model/person.ts';
import type { Say } from '../say/use-say.ts';

const FIELD_WORDS: Readonly<Record<ComparedField, WordKey>> = {
  name: 'column/name',
  unit: 'column/unit',
  title: 'column/title',
  rank: 'column/rank',
  party: 'column/party',
  roles: 'column/role',
  honour: 'column/honour',
  phone: 'column/phone',
  attendance: 'column/attendance',
  diet: 'column/diet',
  notes: 'column/notes',
  category: 'column/category',
  group: 'column/group',
  gender: 'column/gender',
  ethnicity: 'column/ethnicity',
  table: 'column/table',
  seatRow: 'column/seat-row',
  seatNumber: 'column/seat-number',
  grade: 'column/grade',
  batch: 'column/batch',
};

const ATTENDANCE_WORDS: Readonly<Record<string, WordKey>> = {
  yes: 'attendance.confirmed',
  no: 'attendance.absent',
  pending: 'attendance.expected',
  unsaid: 'attendance.expected',
};

/** Name the field that changes. */
export const sayField = ({ field }: FieldChange, say: Say): string => say(FIELD_WORDS[field]);

/** Say one side of a change; codes become words, an empty field says so. */
export function sayValue(field: ComparedField, value: string, say: Say): string {
  if (value === '') return say('import.diff.empty');
  if (field === 'attendance') {
    const key = ATTENDANCE_WORDS[value];
    return key === undefined ? value : say(key);
  }
  if (field === 'party') {
    const party = PARTIES.find((one) => one === value);
    return party === undefined ? value : say(`party.${party}`);
  }
  if (field !== 'roles') return value;
  return value
    .split('、')
    .map((code) => {
      const role = PERSON_ROLES.find((one) => one === code);
      return code === 'absent' ? say('attendance.absent') : role === undefined ? code : say(`role.${role}`);
    })
    .join(say('common.comma'));
}
