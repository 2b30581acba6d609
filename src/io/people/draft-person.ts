import type { Party, Role } from '../../layout/attendee.ts';
import { diagnose } from '../diagnose.ts';
import type { Attendance, Diagnostic, Place } from '../roster.ts';
import type { Field } from '../tables/field.ts';
import { cleanText } from './clean-text.ts';
import { looksLikeTitle, looksLikeUnit } from './looks-like.ts';
import type { PersonDraft } from './person-draft.ts';
import { readAttendance } from './read-attendance.ts';
import { dietInRemark, readDiet } from './read-diet.ts';
import type { ReadName } from './read-name.ts';
import { readParty } from './read-party.ts';
import { readPhone } from './read-phone.ts';
import { type ReadRemark, readRemark } from './read-remark.ts';
import { bareNumber, isTableLabel, readNumber, readSeatLabel } from './read-seat-label.ts';
import type { Section } from './read-section.ts';
import { readWishes } from './read-wishes.ts';
import { splitUnitTitle } from './split-unit-title.ts';

/** The cells of one row by the meaning of their columns. */
export interface RowCells {
  readonly at: Place;
  /** Text of the field's column, '' where the table has none. */
  readonly text: (field: Field) => string;
  /** Column of the field, counting from 1. */
  readonly column: (field: Field) => number | undefined;
  readonly custom: readonly (readonly [heading: string, text: string])[];
  readonly attendanceAsksForLeave: boolean;
  /** Tasks that columns of their own ask for: 是否发言. */
  readonly roles: readonly Role[];
  /** True when the table says the roles exactly and its remarks are not to be read for more. */
  readonly exact: boolean;
}

/** Where in the file the row stands, as far as it says something about its people. */
export interface Setting {
  readonly group: string;
  readonly party?: Party;
  /** What the heading of the names says: 党委书记. */
  readonly post: string;
  readonly section: Section;
}

/**
 * Make one person of one row.
 *
 * @param key - name of the entry inside the list.
 * @param one - the name as read; a row whose name cell held several names makes several people.
 */
export function draftPerson(
  key: string,
  one: ReadName,
  cells: RowCells,
  setting: Setting,
): { readonly person: PersonDraft; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic['code'], field: Field, words: Diagnostic['with']): void => {
    const column = cells.column(field);
    diagnostics.push(diagnose(code, column === undefined ? cells.at : { ...cells.at, column }, words, [key]));
  };
  const { name } = one;
  const place = readUnitAndTitle(one, cells, setting, (text) =>
    say('unit-title-unsplit', 'unit-title', { text }),
  );
  const notes = [clean(cells.text('notes')), one.remark].filter((text) => text !== '').join('；');
  if (one.remark !== '') say('name-suffix', 'name', { name, suffix: one.remark });
  const category = clean(cells.text('role'));
  const phone = readPhone(cells.text('phone') || one.phone);
  if (phone.wrongLength !== undefined)
    say('phone-length', 'phone', { phone: phone.wrongLength, digits: phone.wrongLength.length });
  if (phone.unclear !== undefined) say('phone-unclear', 'phone', { phone: phone.unclear });
  const remarks = readRemarks(cells, notes, category, place.title);
  const attendance = readComing(cells, remarks, (code, words) => say(code, 'attendance', { name, ...words }));
  const roles = rolesOf(remarks, attendance, cells.exact ? [] : [...setting.section.roles, ...cells.roles]);
  const partyText = cells.text('party');
  const placed = readRemark(clean(cells.text('seat-label'))).honour; // 主陪 in the column of seats
  const honour = placed ?? remarks.map((remark) => remark.honour).find((found) => found !== undefined);
  const party = readParty(partyText) ?? setting.section.party ?? setting.party ?? partyOfHonour(honour);
  if (partyText !== '' && readParty(partyText) === undefined)
    say('party-unclear', 'party', { text: partyText });
  const asked = clean(cells.text('wishes'));
  const tableAsked = isTableLabel(asked) ? bareNumber(asked) : ''; // 主桌 in the column of wishes
  const wished = readWishes(tableAsked === '' ? asked : '', 'wishes');
  if (wished.unclear) say('wish-unclear', 'wishes', { name, text: asked });
  const wishedInNotes = cells.exact ? [] : readWishes(notes, 'notes').wishes;
  const seat = readSeat(cells, tableAsked || setting.section.table);
  const rank = readNumber(cells.text('rank').replace(/[.、*＊※★]+$/, ''));
  const [grade, batch] = [
    gradeOf(cells.text('grade')),
    readNumber(cells.text('batch').replace(/批次?$/, '')) ?? setting.section.batch,
  ];
  const gender = /^(女|f)/i.test(cells.text('gender'))
    ? '女'
    : /^(男|m)/i.test(cells.text('gender'))
      ? '男'
      : one.gender;
  const person: PersonDraft = {
    key,
    at: cells.at,
    name,
    unit: place.unit,
    title: place.title,
    ...(rank === undefined ? {} : { rank }),
    ...(party === undefined ? {} : { party }),
    roles,
    ...(honour === undefined ? {} : { honour }),
    phone: phone.phone,
    attendance: roles.includes('absent') ? 'no' : attendance,
    diet: [...new Set([...readDiet(cells.text('diet')), ...(cells.exact ? [] : dietInRemark(notes))])],
    wished: [...wished.wishes, ...wishedInNotes],
    notes,
    category,
    group: clean(cells.text('group')) || (cells.exact ? '' : setting.section.name || setting.group),
    gender,
    ethnicity: clean(cells.text('ethnicity')) || one.ethnicity,
    ...seat,
    ...(placed === undefined ? {} : { seatNumber: '' }),
    ...(grade === undefined ? {} : { grade }),
    ...(batch === undefined ? {} : { batch }),
    standsFor: remarks.map((remark) => remark.standsFor).find((found) => found !== '') ?? '',
    replacedBy: remarks.map((remark) => remark.replacedBy).find((found) => found !== '') ?? '',
    custom: cells.custom,
  };
  const duty = roles.find(
    (role) => role === 'host' || role === 'speaker' || role === 'recipient' || role === 'reporter',
  );
  if (roles.includes('absent') && duty !== undefined) say('absent-with-duty', 'notes', { name, role: duty });
  return { person, diagnostics };
}

const clean = (text: string): string => cleanText(text).text;

function readUnitAndTitle(
  one: ReadName,
  cells: RowCells,
  setting: Setting,
  unsplit: (text: string) => void,
): { readonly unit: string; readonly title: string } {
  const unit = joinLines(clean(cells.text('unit'))) || one.unit;
  const title = joinLines(clean(cells.text('title'))) || one.title || setting.post;
  const both = clean(cells.text('unit-title')).replace(/[\n]+/g, ' ');
  const section = cells.exact ? '' : setting.section.unit;
  if (both === '') return { unit: unit || section, title };
  const split = splitUnitTitle(both);
  if (split !== undefined) return { unit: unit || split.unit, title: title || split.title };
  if (unit === '' && looksLikeUnit(both) && !looksLikeTitle(both)) return { unit: both, title };
  if (!looksLikeTitle(both) || section === '') unsplit(both);
  return { unit: unit || section, title: title || both };
}

/** 县　财　政　局 is spread over its cell; 县委 办公室 is not. */
const closeSpaced = (text: string): string =>
  /^\p{sc=Han}(?:\s+\p{sc=Han})+$/u.test(text) ? text.replace(/\s+/g, '') : text;

/** Line breaks inside a cell: Chinese words close up, others keep a space. */
const joinLines = (text: string): string =>
  closeSpaced(text)
    .replace(/(?<=[\p{sc=Han}、，；])\s*\n\s*(?=[\p{sc=Han}（(])/gu, '')
    .replace(/\s*\n\s*/g, ' ');

function readRemarks(cells: RowCells, notes: string, category: string, title: string): readonly ReadRemark[] {
  if (cells.exact) return [readRemark(clean(cells.text('exact-roles')))];
  const attendance = cells.text('attendance');
  const said = readAttendance(attendance, cells.attendanceAsksForLeave) === undefined ? attendance : '';
  return [readRemark(notes), readRemark(category), readRemark(said), readRemark(title, 'title')];
}

function readComing(
  cells: RowCells,
  remarks: readonly ReadRemark[],
  say: (code: 'attendance-unclear' | 'attendance-conflict', words: Diagnostic['with']) => void,
): Attendance {
  const text = clean(cells.text('attendance'));
  const absent = remarks.some((remark) => remark.roles.includes('absent'));
  const said = readAttendance(text, cells.attendanceAsksForLeave);
  if (said === undefined) {
    if (absent) return 'no';
    if (!/参加|参会|出席|到会/.test(text)) say('attendance-unclear', { text });
    return /参加|参会|出席|到会/.test(text) ? 'yes' : 'unsaid';
  }
  if (said === 'yes' && absent) {
    say('attendance-conflict', { said: text, remark: cells.text('notes') || cells.text('role') });
    return 'no';
  }
  if (said !== 'unsaid') return said;
  return absent ? 'no' : readAttendance(cells.text('notes')) === 'pending' ? 'pending' : 'unsaid';
}

function rolesOf(
  remarks: readonly ReadRemark[],
  attendance: Attendance,
  section: readonly Role[],
): readonly Role[] {
  const roles = new Set<Role>([...remarks.flatMap((remark) => remark.roles), ...section]);
  roles.delete('absent');
  const isAbsent = attendance === 'no' || (section.includes('absent') && attendance !== 'yes');
  return isAbsent ? [...roles, 'absent'] : [...roles];
}

const partyOfHonour = (honour: PersonDraft['honour']): Party | undefined =>
  honour === undefined ? undefined : honour.endsWith('host') ? 'host' : 'guest';

function readSeat(
  cells: RowCells,
  tableOfSection: string,
): {
  readonly table: string;
  readonly seatRow: string;
  readonly seatNumber: string;
} {
  const row = clean(cells.text('seat-row'));
  const label = readSeatLabel(clean(cells.text('seat-label')));
  const both = readSeatLabel(row); // 3排14座 in the column of rows
  return {
    table: bareNumber(clean(cells.text('table'))) || label.table || tableOfSection,
    seatRow: both.row || bareNumber(row) || label.row,
    seatNumber:
      bareNumber(clean(cells.text('seat-number'))) || (both.row === '' ? '' : both.seat) || label.seat,
  };
}

/** 一等奖 -> 1, 特等奖 -> 1 is left to the user: only a number or a plain grade is read. */
const gradeOf = (text: string): number | undefined => readNumber(text.replace(/等(奖|次)?$|级$/, ''));
