import { describe, expect, it } from 'vitest';
import { runCommand, runCommands } from '../commands/run-command.ts';
import { readRoster } from '../io/read-roster.ts';
import type { SeatChart } from '../io/seats/seat-chart.ts';
import { emptyPlan, type Plan, selectedSchemeOf } from '../model/plan.ts';
import { seatedEntries } from '../model/seating-chunks.ts';
import { chartCalls } from './import-chart.ts';

const GRID = [
  ['', '', '主席台'],
  [],
  ['第1排', '张志强', '李小红', '', '王磊', '赵敏'],
  ['第2排', '周涛', '', '', '吴刚', '空'],
  ['第3排', '', '孙丽', '', '钱进', ''],
];

function chartsOf(rows: readonly (readonly string[])[]): readonly SeatChart[] {
  const read = readRoster({ kind: 'paste', text: rows.map((row) => row.join('\t')).join('\n') });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.charts ?? [];
}

function done(plan: Plan, name: string, args: unknown): Plan {
  const outcome = runCommand(plan, { name, args });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}

function take(plan: Plan, charts: readonly SeatChart[]): Plan {
  const outcome = runCommands(plan, chartCalls(plan, charts).calls);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.plan;
}

function picture(plan: Plan): readonly string[] {
  const names = new Map(plan.people.map(({ id, name }) => [id, name]));
  return seatedEntries(selectedSchemeOf(plan).seating)
    .map(([seat, person]) => `${seat} ${names.get(person)}`)
    .sort();
}

const start = emptyPlan('m1', '会议');
const SEATED = [
  'theatre/r1/1 张志强',
  'theatre/r1/2 李小红',
  'theatre/r1/3 王磊',
  'theatre/r1/4 赵敏',
  'theatre/r2/1 周涛',
  'theatre/r2/3 吴刚',
  'theatre/r3/2 孙丽',
  'theatre/r3/3 钱进',
];

describe('taking over a seat chart', () => {
  it('IO-CHART: a grid of names becomes a hall with an aisle, missing seats and its people', () => {
    const plan = take(start, chartsOf(GRID));
    expect(selectedSchemeOf(plan).blocks[0]?.parameters).toMatchObject({
      rows: [4, 4, 4],
      aisles: [{ afterSeat: 2 }],
      missing: ['r3/1', 'r3/4'],
    });
    expect(picture(plan)).toEqual(SEATED);
  });

  it('IO-CHART: people of the plan take their seats, those on leave and under instruction do not', () => {
    const names = ['张志强', '李小红', '周涛', '周涛', '王磊'].map((name) => ({ name }));
    const listed = done(start, 'add-people', { people: names });
    const [sitter, absent, , , pinned] = listed.people.map(({ id }) => id);
    const hall = done(listed, 'add-block', { arrangement: 'rostrum', parameters: { rows: [3] } });
    const seated = done(hall, 'seat-person', { person: sitter, seat: 'rostrum/r1/2' });
    const held = done(seated, 'seat-person', { person: pinned, seat: 'rostrum/r1/3' });
    const fixed = done(held, 'pin-person', { person: pinned, reason: '指示' });
    const away = done(fixed, 'set-attendance', { people: [absent], attendance: 'absent' });
    const { people } = chartCalls(away, chartsOf(GRID));
    expect(people).toEqual({ added: 5, known: 1, left: ['李小红', '王磊'] });
    const plan = take(away, chartsOf(GRID));
    expect(plan.people).toHaveLength(10);
    expect(picture(plan)).toContain('rostrum/r1/3 王磊');
    expect(picture(plan)).toContain('theatre/r1/1 张志强');
    expect(picture(plan).filter((line) => line.endsWith('张志强'))).toHaveLength(1);
    expect(selectedSchemeOf(plan).blocks[1]?.place.yMm).toBeGreaterThan(2000);
  });

  it('IO-CHART: people on the stage get a rostrum, numbers over the columns are kept', () => {
    const plan = take(
      start,
      chartsOf([
        ['主席台', '', '薛玲', '胡东刚', '罗强宇', ''],
        ['', '3', '1', '过道', '2', '4'],
        ['A排', '张志强', '李小红', '过道', '王磊', '赵敏'],
        ['B排', '周涛', '孙丽', '过道', '吴刚', '钱进'],
      ]),
    );
    const [rostrum, hall] = selectedSchemeOf(plan).blocks;
    expect(picture(plan).slice(0, 3)).toEqual([
      'rostrum/r1/1 罗强宇',
      'rostrum/r1/2 胡东刚',
      'rostrum/r1/3 薛玲',
    ]);
    expect(rostrum?.place.yMm).toBeLessThan(hall?.place.yMm ?? 0);
    expect(hall?.numbering).toMatchObject({ rows: { style: 'letters' }, seats: { order: 'odd-left' } });
  });
});
