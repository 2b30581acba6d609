import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/io/read-roster.ts';
import type { Roster, RosterPerson } from '../../src/io/roster.ts';

const read = (name: string): Roster => {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/rosters/${name}`, import.meta.url)));
  const result = readRoster({ kind: 'file', bytes });
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
};

const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const summary = (roster: Roster) => ({
  people: roster.people.length,
  absent: roster.people.filter((person) => person.attendance === 'no').length,
  units: roster.units.length,
  roles: tally(roster.people.flatMap((person) => person.roles)),
  doubts: tally(roster.diagnostics.filter(({ severity }) => severity !== 'notice').map(({ code }) => code)),
  notices: tally(roster.diagnostics.filter(({ severity }) => severity === 'notice').map(({ code }) => code)),
});

const essence = ({ name, unit, title, phone, attendance, roles, notes, rank }: RosterPerson) => ({
  name,
  unit,
  title,
  phone,
  attendance,
  roles,
  notes,
  rank,
});

describe('sample lists', () => {
  const conference = read('全县经济工作会议-参会名单.xlsx');

  it('IO-SAMPLE: the conference: 13 on the rostrum, 506 in the hall', () => {
    expect(summary(conference)).toEqual({
      people: 519,
      absent: 26,
      units: 62,
      roles: { host: 1, speaker: 7, recipient: 9, absent: 26 },
      doubts: { 'same-name': 4, 'absent-with-duty': 2 },
      notices: { 'spaced-names-joined': 2 },
    });
    expect(conference.sheets.map((sheet) => [sheet.name, sheet.people, sheet.blankRows])).toEqual([
      ['主席台', 13, 0],
      ['参会人员', 506, 2],
    ]);
    expect(conference.sheets[1]?.passedOver.map(({ row, why }) => [row, why])).toEqual([
      [1, 'title'],
      [2, 'note'],
      [512, 'total'],
    ]);
  });

  it('IO-SAMPLE: the conference: spaced names close, merged units fill down, the doubts have a row', () => {
    const { people, diagnostics } = conference;
    expect(people.find((person) => person.at.sheet === '主席台' && person.rank === 6)?.name).toBe('梁宇');
    expect(people.every((person) => !/\s/.test(person.name))).toBe(true);
    expect(people.filter((person) => person.group === '参会人员').every((person) => person.unit !== '')).toBe(
      true,
    );
    expect(people.find((person) => person.at.row === 14 && person.group === '参会人员')?.unit).toBe(
      '县发展和改革局',
    );
    const namesakes = diagnostics
      .filter((one) => one.code === 'same-name')
      .map((one) => [one.at.row, one.with.name]);
    expect(namesakes).toEqual([
      [17, '邓梓萍'],
      [65, '黄文堃'],
      [96, '孟平静'],
      [445, '钟涵'],
    ]);
    expect(diagnostics.filter((one) => one.code === 'absent-with-duty').map((one) => one.at.row)).toEqual([
      234, 489,
    ]);
    expect(people.map((person) => person.name)).toContain('程𬱖');
  });

  it('IO-SAMPLE: .xls, .xlsx and the GB18030 .csv of one list give the same people', () => {
    const old = read('全县经济工作会议-参会名单.xls');
    const text = read('参会人员-GB18030.csv');
    expect(old.people).toEqual(conference.people);
    expect(old.diagnostics).toEqual(conference.diagnostics);
    const hall = conference.people.filter((person) => person.group === '参会人员');
    expect(text.people.map(essence)).toEqual(hall.map(essence));
    expect(summary(text)).toEqual({
      people: 506,
      absent: 25,
      units: 62,
      roles: { speaker: 7, recipient: 9, absent: 25 },
      doubts: { 'same-name': 4, 'absent-with-duty': 2 },
      notices: { 'spaced-names-joined': 1 },
    });
  });

  it('IO-SAMPLE: the talks: two parties, the interpreters and the note-taker found', () => {
    const talks = read('外事会谈-双方名单.xlsx');
    expect(summary(talks)).toEqual({
      people: 17,
      absent: 0,
      units: 0,
      roles: { interpreter: 2, 'note-taker': 1 },
      doubts: {},
      notices: {},
    });
    expect(tally(talks.people.map((person) => person.party ?? 'none'))).toEqual({ host: 9, guest: 8 });
    expect(talks.people.map((person) => person.name)).toContain('Peter van der Berg');
    expect(talks.people.find((person) => person.name === 'Zoë Müller')?.roles).toEqual(['interpreter']);
  });

  it('IO-SAMPLE: the dinner: honours, diets, and every wish finds its people', () => {
    const dinner = read('招商晚宴-宾客名单.xlsx');
    expect(summary(dinner)).toEqual({
      people: 118,
      absent: 0,
      units: 42,
      roles: {},
      doubts: {},
      notices: {},
    });
    expect(tally(dinner.people.map((person) => person.party ?? 'none'))).toEqual({ host: 61, guest: 57 });
    const honoured = dinner.people.filter((person) => person.honour !== undefined);
    expect(honoured.map((person) => [person.rank, person.honour])).toEqual([
      [1, 'first-host'],
      [2, 'second-host'],
      [7, 'first-guest'],
    ]);
    expect(tally(dinner.people.flatMap((person) => person.diet))).toEqual({ 清真: 11, 素食: 7 });
    const wishes = dinner.people.flatMap((person) => person.wishes);
    expect(tally(wishes.map((wish) => wish.kind))).toEqual({ 'same-table': 7, 'other-table': 6 });
    expect(wishes.every((wish) => wish.people.length === wish.names.length)).toBe(true);
  });

  it('IO-SAMPLE: the executive meeting: fixed attendees, six items with reporters and observers', () => {
    const meeting = read('政府常务会议-议题与人员.xlsx');
    expect(summary(meeting)).toEqual({
      people: 13,
      absent: 0,
      units: 0,
      roles: { host: 1, observer: 4 },
      doubts: {},
      notices: { 'agenda-person-unlisted': 33 },
    });
    expect(
      meeting.agenda.map((item) => [item.number, item.reporters.length, item.observers.length, item.minutes]),
    ).toEqual([
      [1, 1, 5, 10],
      [2, 1, 4, 10],
      [3, 1, 5, 15],
      [4, 1, 4, 10],
      [5, 1, 5, 10],
      [6, 1, 4, 15],
    ]);
    expect(
      meeting.agenda
        .flatMap((item) => [...item.reporters, ...item.observers])
        .every((one) => one.unit !== '' && one.name !== ''),
    ).toBe(true);
    expect(meeting.agenda[2]?.reporters[0]).toEqual({ name: '谢䶮', unit: '教育局', title: '' });
  });
});
