import { describe, expect, it } from 'vitest';
import { runCommand, runCommands } from '../commands/run-command.ts';
import { readRoster } from '../io/read-roster.ts';
import type { Roster } from '../io/roster.ts';
import { writePeopleXlsx } from '../io/write/write-people-xlsx.ts';
import { emptyPlan, type Plan } from '../model/plan.ts';
import { writtenAgenda, writtenPeople } from './export-plan.ts';
import { type ImportChoices, rosterCalls } from './import-roster.ts';
import { compareRoster } from './roster-fields.ts';

function rosterOf(text: string): Roster {
  const read = readRoster({ kind: 'paste', text });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function take(plan: Plan, roster: Roster, choices: ImportChoices = {}): Plan {
  const outcome = runCommands(plan, rosterCalls(plan, roster, compareRoster(plan, roster), choices));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}

function change(plan: Plan, name: string, args: unknown): Plan {
  const outcome = runCommand(plan, { name, args });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}

const table = (...rows: readonly string[]): string => ['姓名\t单位\t职务\t手机', ...rows].join('\n');
const start = emptyPlan('m1', '会议');
const first = table(
  '张三\t财政局\t局长\t13800000001',
  '李四\t教育局\t局长\t13800000002',
  '王五\t教育局\t科员\t13800000003',
);

describe('importing a list into a furnished room', () => {
  const blocksOf = (plan: Plan) => plan.people.map(({ name, block }) => [name, block]);
  const room = ['rostrum', 'theatre'].reduce(
    (plan, arrangement) => change(plan, 'add-block', { arrangement }),
    emptyPlan('m1', '会议'),
  );

  it('those listed for the rostrum sit there, those who take a prize before it', () => {
    const list = [
      ['姓名', '就座区域', '身份'],
      ['管仲', '主席台', ''],
      ['鲍叔牙', '主席台', '领奖'],
      ['隰朋', '主席台下', '领奖'],
      ['宁戚', '台下', ''],
    ];
    const text = list.map((row) => row.join('\t')).join('\n');
    expect(blocksOf(take(room, rosterOf(text)))).toEqual([
      ['管仲', 'rostrum'],
      ['鲍叔牙', 'rostrum'],
      ['隰朋', 'theatre'],
      ['宁戚', undefined],
    ]);
  });

  it('主桌 is the first table, unless the list has another first one', () => {
    const tables = (...labels: readonly string[]) =>
      take(
        start,
        rosterOf(['姓名\t桌号', ...labels.map((label, at) => `张${'三四五'[at]}\t${label}`)].join('\n')),
      ).people.map(({ table, custom }) => table ?? custom.桌号);
    expect(tables('主桌', '2号桌')).toEqual([1, 2]);
    expect(tables('主桌', '1号桌', '2号桌')).toEqual(['主桌', 1, 2]);
  });
});

describe('importing a list again', () => {
  it('finds nothing new in the same list', () => {
    const plan = take(start, rosterOf(first));
    const diff = compareRoster(plan, rosterOf(first));
    expect(diff.unchanged).toHaveLength(3);
    expect([diff.added, diff.dropped, diff.changed, diff.ambiguous]).toEqual([[], [], [], []]);
  });

  it('keeps ids and tells who was added, dropped and changed', () => {
    const plan = take(start, rosterOf(first));
    const next = rosterOf(
      table('张三\t财政局\t党组书记\t13800000001', '李四\t教育局\t局长\t13800000002', '赵六\t水利局\t局长\t'),
    );
    const diff = compareRoster(plan, next);
    expect(diff.added.map((person) => person.name)).toEqual(['赵六']);
    expect(diff.changed.map(({ id, changes }) => [id, changes[0]?.becomes])).toEqual([
      [plan.people[0]?.id, '党组书记'],
    ]);
    expect(diff.dropped).toEqual([plan.people[2]?.id]);
    const after = take(plan, next);
    expect(after.people.map((person) => person.name)).toEqual(['张三', '李四', '王五', '赵六']);
    expect(after.people.slice(0, 3).map((person) => person.id)).toEqual(
      plan.people.map((person) => person.id),
    );
    expect(after.people[0]?.title).toBe('党组书记');
    expect(after.people[2]?.attendance).toBe('absent');
  });

  it('keeps a hand edit until the list itself says something new', () => {
    const plan = take(start, rosterOf(first));
    const edited = change(plan, 'edit-person', {
      person: plan.people[0]?.id,
      changes: { title: '局长、党组书记' },
    });
    expect(compareRoster(edited, rosterOf(first)).changed).toEqual([]);
    const moved = first.replace('财政局\t局长', '财政局\t一级调研员');
    const after = take(edited, rosterOf(moved));
    expect(after.people[0]?.title).toBe('一级调研员');
  });

  it('changes only the fields that the list changes', () => {
    const plan = take(start, rosterOf(first));
    const edited = change(plan, 'edit-person', {
      person: plan.people[0]?.id,
      changes: { title: '局长（兼）' },
    });
    const after = take(edited, rosterOf(first.replace('13800000001', '13900000009')));
    expect(after.people[0]).toMatchObject({ title: '局长（兼）', phone: '13900000009' });
  });

  it('skips the second entry of one person when the user says so', () => {
    const roster = rosterOf(table('张三\t财政局\t局长\t13800000001', '张三\t财政局\t局长\t13800000001'));
    expect(take(start, roster).people).toHaveLength(2);
    const skip = new Set([roster.people[1]?.key ?? '']);
    expect(take(start, roster, { skip }).people).toHaveLength(1);
  });

  it('takes one spelling for a unit', () => {
    const roster = rosterOf(table('张三\t县财政局\t\t', '李四\t财政局\t\t'));
    const plan = take(start, roster, { units: new Map([['财政局', '县财政局']]) });
    expect(plan.units.map((unit) => unit.name)).toEqual(['县财政局']);
  });
});

describe('exporting and importing', () => {
  it('loses nothing', () => {
    const text =
      '姓名\t单位\t职务\t性别\t备注\t车牌号\n张三\t财政局\t局长\t男\t主持\tA1\n李四\t教育局\t局长\t女\t与张三同桌\t\n';
    const plan = take(start, rosterOf(text));
    const bytes = writePeopleXlsx(writtenPeople(plan), { agenda: writtenAgenda(plan) });
    const read = readRoster({ kind: 'file', bytes });
    if (!read.ok) throw new Error(read.failure.code);
    const diff = compareRoster(plan, read.value);
    expect([diff.added, diff.dropped, diff.changed.flatMap(({ changes }) => changes)]).toEqual([[], [], []]);
    const again = take(start, read.value);
    const told = (one: Plan) => one.people.map(({ imported: _imported, rank: _rank, ...person }) => person);
    expect(told(again)).toEqual(told(plan));
    expect(again.wishes.map(({ kind, people }) => [kind, [...people].sort()])).toEqual(
      plan.wishes.map(({ kind, people }) => [kind, [...people].sort()]),
    );
  });

  it('calls nobody changed because the list tells the seat the plan itself gave', () => {
    const listed = take(start, rosterOf(first));
    const [sitter] = listed.people;
    const hall = change(listed, 'add-block', { arrangement: 'theatre', parameters: { rows: [3] } });
    const seated = change(hall, 'seat-person', { person: sitter?.id, seat: 'theatre/r1/2' });
    const labels = new Map([[sitter?.id ?? '', { row: '1', number: '2' }]]);
    const read = readRoster({ kind: 'file', bytes: writePeopleXlsx(writtenPeople(seated, labels)) });
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.people[0]).toMatchObject({ seatRow: '1', seatNumber: '2' });
    expect(compareRoster(seated, read.value).changed).toEqual([]);
    expect(compareRoster(listed, read.value).changed.flatMap(({ changes }) => changes)).toHaveLength(2);
  });
});
