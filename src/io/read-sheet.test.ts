import { describe, expect, it } from 'vitest';
import { codesOf, readSheets } from '../../test/support/read-rows.ts';

describe('sheets', () => {
  it('IO-SHEET: several sheets become groups; instructions, hidden and empty sheets are passed over with why', () => {
    const people = [
      ['姓名', '职务'],
      ['张志强', '局长'],
    ];
    const roster = readSheets([
      {
        name: '填写说明',
        rows: [
          ['姓名', '职务'],
          ['示例', '局长'],
        ],
      },
      { name: '主席台', rows: people },
      {
        name: '参会人员',
        rows: [
          ['姓名', '职务'],
          ['王磊', '科员'],
        ],
      },
      { name: '旧名单', rows: [['姓名'], ['李旧']], hidden: true },
      { name: 'Sheet5', rows: [] },
    ]);
    expect(roster.people.map((person) => [person.group, person.name])).toEqual([
      ['主席台', '张志强'],
      ['参会人员', '王磊'],
    ]);
    expect(roster.sheets.map((sheet) => [sheet.kind, sheet.included])).toEqual([
      ['instructions', false],
      ['people', true],
      ['people', true],
      ['hidden', false],
      ['empty', false],
    ]);
    expect(roster.diagnostics.filter((one) => one.code === 'sheet-passed-over')).toHaveLength(2);
  });

  it('IO-SHEET: a cover without a list is passed over; a file without any list says so', () => {
    const cover = { name: '封面', rows: [['县委经济工作会议'], ['会务手册'], ['二〇二七年一月']] };
    const roster = readSheets([cover, { name: '名单', rows: [['姓名'], ['张志强'], ['李小红']] }]);
    expect(roster.sheets.map((sheet) => sheet.kind)).toEqual(['no-table', 'people']);
    expect(roster.people).toHaveLength(2);
    expect(codesOf(roster)).toEqual(['sheet-passed-over']);
    expect(codesOf(readSheets([cover]))).toContain('no-name-column');
  });

  it('IO-SHEET: the party comes from a sheet name, a title, a column', () => {
    const row = [['姓名'], ['张志强']];
    const roster = readSheets([
      { name: '来宾', rows: row },
      { name: '我方', rows: [['姓名'], ['李小红']] },
      { name: 'S3', rows: [['客方人员名单'], ['姓名', '职务'], ['王磊', '总裁']] },
      {
        name: 'S4',
        rows: [
          ['姓名', '主/客'],
          ['赵敏', '主'],
          ['周涛', '客'],
        ],
      },
    ]);
    expect(roster.people.map((person) => person.party)).toEqual(['guest', 'host', 'guest', 'host', 'guest']);
  });

  it('IO-AGENDA: reads items with their reporters and observers, also several names in a cell', () => {
    const roster = readSheets([
      {
        name: '人员',
        rows: [
          ['姓名', '单位'],
          ['张志强', '县财政局'],
          ['王磊', '县审计局'],
        ],
      },
      {
        name: '议程安排',
        rows: [
          ['县政府第12次常务会议议题安排'],
          ['序号', '议题', '提请单位', '汇报人', '列席单位', '时长'],
          [1, '审议预算草案', '县财政局', '张志强', '县审计局局长王磊、副局长赵敏；县统计局', '15分钟'],
          [2, '研究供水改造', '县水务局', '欧阳春', '县财政局（李小红、周涛），县住建局', 10],
        ],
      },
    ]);
    const [first, second] = roster.agenda;
    expect(first?.reporters).toEqual([{ name: '张志强', unit: '县财政局', title: '', person: '1:2:1' }]);
    expect(first?.minutes).toBe(15);
    expect(first?.observers.map((one) => [one.unit, one.title, one.name])).toEqual([
      ['县审计局', '局长', '王磊'],
      ['县审计局', '副局长', '赵敏'],
      ['县统计局', '', ''],
    ]);
    expect(first?.observers[0]?.person).toBe('1:3:1');
    expect(second?.observers.map((one) => [one.unit, one.name])).toEqual([
      ['县财政局', '李小红'],
      ['县财政局', '周涛'],
      ['县住建局', ''],
    ]);
    expect(roster.diagnostics.filter((one) => one.code === 'agenda-unit-only')).toHaveLength(2);
  });
});
