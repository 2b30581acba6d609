import type { Severity } from '../layout/issue.ts';

/** Everything the reader of a list can say, with its weight; the keys of `with` stand behind. */
export const DIAGNOSTIC_CODES = {
  'empty-name': 'warning', // text: a row with a unit, title or telephone and no name
  'vacant-name': 'notice', // text: 待定, 空缺
  'number-as-name': 'error', // name
  'group-as-name': 'warning', // text: people without names, 各乡镇党委书记, 财政局2名, 王翦等3人
  'odd-name': 'warning', // name: a heading, unit or sentence where a name is expected
  'several-names': 'warning', // text, count: one cell held several names and was split
  'name-suffix': 'notice', // name, suffix: taken out of the name, kept in the notes
  'title-before-name': 'notice', // name, title: 县长李娜 is 李娜, 县长
  'spaced-names-joined': 'notice', // count, example
  'stripped-characters': 'notice', // name, codes: control or direction characters taken out
  'private-use-mapped': 'notice', // name, from, to
  'private-use-character': 'warning', // name, codes: no standard character is known
  'missing-glyph': 'warning', // name, characters: no bundled font has them
  'surname-reading': 'warning', // name, readings
  'same-person-twice': 'warning', // name, by (phone, unit), rows
  'same-name': 'warning', // name, count, rows: different people to be told apart by unit
  'on-several-sheets': 'warning', // name, sheets
  'same-phone': 'warning', // phone, names
  'phone-length': 'warning', // phone, digits
  'phone-unclear': 'warning', // phone
  'near-unit': 'warning', // unit, like, how (prefix, short, spelling), count
  'unknown-unit': 'warning', // unit
  'unit-missing': 'notice', // name
  'unit-filled-down': 'warning', // unit, count: plain blanks below a unit were taken as the same unit
  'unit-from-title': 'notice', // unit, count: the list has no column of units, the words above it name one
  'unit-title-unsplit': 'notice', // text
  'attendance-unclear': 'warning', // text
  'attendance-conflict': 'warning', // name, said, remark: the column and the remark disagree
  'absent-with-duty': 'warning', // name, role: the host, a speaker or a recipient is absent
  substitute: 'notice', // name, of
  'substitute-unlisted': 'warning', // name, substitute
  'wish-unresolved': 'warning', // name, wanted
  'wish-ambiguous': 'warning', // name, wanted, count
  'wish-unclear': 'warning', // name, text
  'wish-conflict': 'warning', // name, wanted: one wants to sit together, the other does not
  'party-unclear': 'warning', // text
  'rank-twice': 'notice', // rank, names
  'seats-listed': 'warning', // count, name: the list has seats already; they are kept as columns and not followed
  'names-not-read': 'warning', // heading: a second column of names, 随行人员, whose people were not read
  'guessed-columns': 'warning', // count: no headings, the columns were guessed from what they hold
  'no-name-column': 'error', // text
  'sheet-passed-over': 'notice', // why
  'sheet-set-aside': 'warning', // count: by its name the sheet is an old one or an address book; its people were not read
  'rows-hidden': 'warning', // count, rows: hidden by hand or by a filter; they were read like all others
  'other-venue': 'warning', // group, count: people of a 分会场 on a list that has others too
  'formula-without-value': 'warning', // text: the formula
  'cell-error': 'warning', // text
  'cell-cut': 'warning', // characters
  'agenda-person-unlisted': 'notice', // name, topic
  'agenda-person-ambiguous': 'warning', // name, topic, count
  'agenda-unit-only': 'notice', // unit, topic: a unit is to attend and nobody is named
} as const satisfies Record<string, Severity>;

/** Code of a diagnostic. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
