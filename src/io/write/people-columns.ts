import type { Role } from '../../layout/attendee.ts';
import type { Honour, RosterPerson, Wish } from '../roster.ts';

/** A person as he is written out: everything the list knew; wishes by the names of the others. */
export type WrittenPerson = Omit<RosterPerson, 'key' | 'at'>;

/** Words of the roles that the importer reads back to the same roles. */
const ROLE_WORDS: Readonly<Record<Role, string>> = {
  host: '主持',
  reporter: '汇报',
  speaker: '发言',
  recipient: '领奖',
  observer: '列席',
  interpreter: '翻译',
  'note-taker': '记录员',
  signer: '签字人',
  assistant: '助签',
  executive: '执行主席',
  absent: '请假',
};
const HONOUR_WORDS: Readonly<Record<Honour, string>> = {
  'first-host': '主人',
  'second-host': '副主人',
  'first-guest': '主宾',
  'second-guest': '副主宾',
};
const WISH_WORDS: Readonly<Record<Wish['kind'], (names: string) => string>> = {
  'same-table': (names) => `与${names}同桌`,
  'other-table': (names) => `不与${names}同桌`,
  'next-to': (names) => `与${names}相邻`,
  apart: (names) => `不与${names}相邻`,
};
const ATTENDANCE_WORDS = { yes: '是', no: '否', pending: '待定', unsaid: '' } as const;

/** One column of an exported list. The headings are read back by the importer. */
interface WrittenColumn {
  readonly heading: string;
  readonly text: (person: WrittenPerson) => string;
  /** Left out where no person has anything in it. */
  readonly optional: boolean;
}

const always = (heading: string, text: WrittenColumn['text']): WrittenColumn => ({
  heading,
  text,
  optional: false,
});
const optional = (heading: string, text: WrittenColumn['text']): WrittenColumn => ({
  heading,
  text,
  optional: true,
});
const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

const COLUMNS: readonly WrittenColumn[] = [
  always('序号', (person) => numberText(person.rank)),
  always('姓名', (person) => person.name),
  always('单位', (person) => person.unit),
  always('职务', (person) => person.title),
  always('手机号码', (person) => person.phone),
  always(
    '是否参会',
    (person) => ATTENDANCE_WORDS[person.roles.includes('absent') ? 'no' : person.attendance],
  ),
  always('身份（以此为准）', rolesText),
  optional('类别', (person) => person.category),
  optional('主客方', (person) =>
    person.party === undefined ? '' : person.party === 'host' ? '主方' : '客方',
  ),
  optional('饮食', (person) => person.diet.join('、')),
  optional('同桌要求', wishesText),
  optional('桌号', (person) => person.table),
  optional('排', (person) => person.seatRow),
  optional('座', (person) => person.seatNumber),
  optional('组别', (person) => person.group),
  optional('性别', (person) => person.gender),
  optional('民族', (person) => person.ethnicity),
  optional('获奖等级', (person) => numberText(person.grade)),
  optional('领奖批次', (person) => numberText(person.batch)),
  optional('备注', (person) => person.notes),
];

function rolesText(person: WrittenPerson): string {
  const words: string[] = person.roles.map((role) => ROLE_WORDS[role]);
  if (person.honour !== undefined) words.push(HONOUR_WORDS[person.honour]);
  if (person.standsFor !== '') words.push(`代${person.standsFor}参加`);
  if (person.replacedBy !== '') words.push(`由${person.replacedBy}代`);
  return words.join('，');
}

function wishesText(person: WrittenPerson): string {
  return person.wishes.map((wish) => WISH_WORDS[wish.kind](wish.names.join('、'))).join('；');
}

/**
 * Lay people out as a table of text: headings, then one row each. Columns nobody uses are left out,
 * columns of the list's own stand at the end under their own headings.
 */
export function peopleRows(people: readonly WrittenPerson[]): readonly (readonly string[])[] {
  const used = COLUMNS.filter(
    (column) => !column.optional || people.some((person) => column.text(person) !== ''),
  );
  const customs = customColumns(people);
  const head = [...used.map((column) => column.heading), ...customs.map(([heading]) => heading)];
  const rows = people.map((person) => [
    ...used.map((column) => column.text(person)),
    ...customs.map(([heading, nth]) => person.custom.filter(([own]) => own === heading)[nth]?.[1] ?? ''),
  ]);
  return [head, ...rows];
}

/** Headings of the list's own columns in the order in which people bring them; one that somebody has twice stands twice. */
function customColumns(
  people: readonly WrittenPerson[],
): readonly (readonly [heading: string, nth: number])[] {
  const columns = new Map<string, readonly [string, number]>();
  for (const { custom } of people) {
    const times = new Map<string, number>();
    for (const [heading] of custom) {
      const nth = times.get(heading) ?? 0;
      times.set(heading, nth + 1);
      columns.set(`${nth}\u0001${heading}`, [heading, nth]);
    }
  }
  return [...columns.values()];
}
