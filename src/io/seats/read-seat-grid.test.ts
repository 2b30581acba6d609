import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../test/support/read-rows.ts';
import type { RawSheet } from '../sheets/raw-sheet.ts';
import { readSeatGrid } from './read-seat-grid.ts';

const sheet = (rows: string[][]): RawSheet => ({
  name: '座位图',
  rows,
  merges: [],
  hidden: false,
  troubles: [],
});
const picture = (rows: string[][]) =>
  readSeatGrid(sheet(rows))?.rows.map(
    (row) =>
      `${row.part} ${row.number ?? '-'}: ${row.seats.map((seat) => seat.name || '·').join(' ')} | ${row.aisles.join()}`,
  );

describe('seat charts kept as grids of names', () => {
  it('IO-GRID: rows with labels, an aisle column, an empty seat', () => {
    expect(
      picture([
        ['', '', '主席台'],
        [],
        ['第1排', '张志强', '李小红', '', '王磊', '赵敏'],
        ['第2排', '周涛', '', '', '吴刚', '空'],
        ['3排', '', '孙丽', '', '钱进', ''],
      ]),
    ).toEqual(['hall 1: 张志强 李小红 王磊 赵敏 | 2', 'hall 2: 周涛 · 吴刚 · | 2', 'hall 3: 孙丽 钱进 | 1']);
  });

  it('IO-GRID: labels on both sides, a written aisle, numbers over the columns', () => {
    const grid = readSeatGrid(
      sheet([
        ['', '3', '1', '过道', '2', '4', ''],
        ['一排', '张志强', '李小红', '过道', '王磊', '赵敏', '一排'],
        ['二排', '周涛', '孙丽', '过道', '吴刚', '钱进', '二排'],
      ]),
    );
    expect(
      grid?.rows.map((row) => [
        row.number,
        row.seats.map((seat) => `${seat.number}${seat.name}`).join(),
        row.aisles,
      ]),
    ).toEqual([
      [1, '3张志强,1李小红,2王磊,4赵敏', [2]],
      [2, '3周涛,1孙丽,2吴刚,4钱进', [2]],
    ]);
  });

  it("IO-GRID: the rostrum above faces the reader: its left is the reader's right", () => {
    expect(
      picture([
        ['主席台', '薛玲', '胡东刚', '罗强宇', '侯燕', '董秀华'],
        [],
        ['第1排', '张志强', '李小红', '王磊', '赵敏', '周涛'],
        ['第2排', '吴刚', '孙丽', '钱进', '郑爽', '冯巩'],
      ]),
    ).toEqual([
      'rostrum -: 董秀华 侯燕 罗强宇 胡东刚 薛玲 | ',
      'hall 1: 张志强 李小红 王磊 赵敏 周涛 | ',
      'hall 2: 吴刚 孙丽 钱进 郑爽 冯巩 | ',
    ]);
  });

  it('IO-GRID: a chart with the stage below is turned round', () => {
    const grid = readSeatGrid(
      sheet([
        ['第2排', '周涛', '', '吴刚', '钱进'],
        ['第1排', '张志强', '', '李小红', '王磊'],
        ['', '', '舞台'],
      ]),
    );
    expect(grid?.stage).toBe('bottom');
    expect(grid?.rows.map((row) => [row.number, row.seats.map((seat) => seat.name), row.aisles])).toEqual([
      [1, ['王磊', '李小红', '张志强'], [2]],
      [2, ['钱进', '吴刚', '周涛'], [2]],
    ]);
  });

  it('IO-GRID: a list of people is no chart, and a chart is no list of people', () => {
    expect(
      picture([
        ['姓名', '排'],
        ['张志强', '1排'],
        ['李小红', '2排'],
      ]),
    ).toBeUndefined();
    const roster = readSheets([
      {
        name: '座位图',
        rows: [
          ['第1排', '张志强', '李小红'],
          ['第2排', '王磊', '赵敏'],
        ],
      },
    ]);
    expect(roster.sheets[0]?.kind).toBe('seat-grid');
    expect(roster.people).toEqual([]);
  });
});
