import { describe, expect, it } from 'vitest';
import { readRows, readSheets } from '../../test/support/read-rows.ts';
import { workbookBytes } from '../../test/support/workbook-bytes.ts';
import { readRoster } from './read-roster.ts';

const brief = (roster: ReturnType<typeof readRows>) =>
  roster.people.map((person) => [person.name, person.unit, person.title, person.phone].join('|'));

describe('lists as offices keep them', () => {
  it('IO-LIST: a unit with two leaders in one row', () => {
    const roster = readRows([
      ['各单位主要负责人和分管负责人名单'],
      ['序号', '单位', '姓名', '职务', '姓名', '职务'],
      [1, '县财政局', '张志强', '局长', '李小红', '副局长'],
      [2, '县审计局', '王磊', '局长', '', ''],
    ]);
    expect(brief(roster)).toEqual([
      '张志强|县财政局|局长|',
      '王磊|县审计局|局长|',
      '李小红|县财政局|副局长|',
    ]);
  });

  it('IO-LIST: family and given names in columns of their own', () => {
    const roster = readRows([
      ['First Name', 'Last Name', 'Company', 'Title'],
      ['James', 'Okafor', 'Port Authority', 'Director'],
      ['小红', '李', '县财政局', '科员'],
    ]);
    expect(roster.people.map((person) => person.name)).toEqual(['James Okafor', '李小红']);
    const both = readRows([
      ['Full Name', 'First Name', 'Company'],
      ['James Okafor', 'James', 'Port Authority'],
    ]);
    expect(both.people[0]).toMatchObject({ name: 'James Okafor', custom: [['First Name', 'James']] });
  });

  it('IO-LIST: seats, tables, gender and people in columns', () => {
    const roster = readRows([
      ['姓名', '性别', '民族', '桌号', '座次号', '排', '座'],
      ['张志强', '男', '汉族', '3号桌', '', '', ''],
      ['李小红', '女', '回族', '', '5排12号', '', ''],
      ['王磊', '', '', '', '', '第二排', '7'],
    ]);
    expect(
      roster.people.map(({ gender, ethnicity, table, seatRow, seatNumber }) => [
        gender,
        ethnicity,
        table,
        seatRow,
        seatNumber,
      ]),
    ).toEqual([
      ['男', '汉族', '3', '', ''],
      ['女', '回族', '', '5', '12'],
      ['', '', '', '2', '7'],
    ]);
  });

  it('IO-LIST: other absent marks and other words for what somebody does', () => {
    const roster = readRows([
      ['姓名', '参会（√/×）', '参会身份', '其他'],
      ['张志强', '√', '主持人', ''],
      ['李小红', '×', '代表', '出差'],
      ['王磊', '', '缺席', ''],
      ['赵敏', '√', '列席', '海鲜过敏，与张志强同桌'],
      ['周涛', '待定', '受表彰人员', ''],
    ]);
    expect(roster.people.map((person) => [person.attendance, person.roles.join()])).toEqual([
      ['yes', 'host'],
      ['no', 'absent'],
      ['no', 'absent'],
      ['yes', 'observer'],
      ['pending', 'recipient'],
    ]);
    expect(roster.people[3]).toMatchObject({
      diet: ['海鲜过敏'],
      wishes: [{ kind: 'same-table', names: ['张志强'], people: ['1:2:1'] }],
    });
  });

  it('IO-LIST: a column of units and titles together, split only where it is sure', () => {
    const roster = readRows([
      ['姓名', '单位及职务'],
      ['张志强', '县财政局党组书记、局长'],
      ['李小红', '县委副书记'],
      ['王磊', '县工商联'],
    ]);
    expect(brief(roster)).toEqual([
      '张志强|县财政局|党组书记、局长|',
      '李小红||县委副书记|',
      '王磊|县工商联||',
    ]);
    expect(
      roster.diagnostics.filter((one) => one.code === 'unit-title-unsplit').map((one) => one.at.row),
    ).toEqual([3]);
  });

  it('IO-LIST: names alone in one column, with and without a heading', () => {
    expect(readRows([['姓名'], ['张志强'], ['李小红']]).people).toHaveLength(2);
    expect(readRows([['张志强'], ['李小红'], ['王磊']]).people).toHaveLength(3);
    expect(
      readRows([['参会名单'], ['张志强'], ['李小红'], ['王磊']]).people.map((person) => person.name),
    ).toEqual(['张志强', '李小红', '王磊']);
  });

  it('IO-LIST: titles before names in one column, told and kept', () => {
    const roster = readRows([['姓名'], ['县委书记张伟'], ['县委副书记、县长李娜'], ['县财政局局长 陈 静']]);
    expect(brief(roster)).toEqual(['张伟||县委书记|', '李娜||县委副书记、县长|', '陈静|县财政局|局长|']);
    expect(roster.diagnostics.filter(({ code }) => code === 'title-before-name')).toHaveLength(3);
  });

  it('IO-LIST: leaders and units below each other without headings, their columns unlike', () => {
    const roster = readRows([
      ['出席领导'],
      ['张伟', '县委书记'],
      ['李娜', '县长'],
      ['一、县直部门'],
      ['县发改局', '刘洋', '局长'],
      ['县财政局', '陈静', '局长'],
      ['二、乡镇'],
      ['城关镇', '杨帆', '党委书记'],
      ['', '黄磊', ''],
    ]);
    expect(brief(roster)).toEqual([
      '张伟||县委书记|',
      '李娜||县长|',
      '刘洋|县发改局|局长|',
      '陈静|县财政局|局长|',
      '杨帆|城关镇|党委书记|',
      '黄磊|城关镇||',
    ]);
    expect(roster.diagnostics.map(({ code }) => code)).not.toContain('empty-name');
  });

  it('IO-LIST: a numbered list of WeChat, dashes between name and unit, its heading nobody', () => {
    const text = '接龙\n会议报名\n1. 张三-财政局\n2. 李四—教育局局长\n3. 让-雅克·卢梭\n4. 王五-卫健委 请假';
    const read = readRoster({ kind: 'paste', text });
    if (!read.ok) throw new Error(read.failure.code);
    expect(brief(read.value)).toEqual([
      '张三|财政局||',
      '李四|教育局|局长|',
      '让-雅克·卢梭|||',
      '王五|卫健委||',
    ]);
    expect(read.value.people[3]?.roles).toContain('absent');
  });

  it('IO-LIST: a line of names with a unit and nobody is told, not dropped', () => {
    const read = readRoster({ kind: 'paste', text: '张三 财政局\n13900000000 县教育局\n李四 水利局' });
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.people.map(({ name }) => name)).toEqual(['张三', '李四']);
    expect(read.value.diagnostics.map(({ code }) => code)).toContain('empty-name');
  });

  it('IO-LIST: pasted lines, each of one person or of several, with two labels or none', () => {
    const read = readRoster({
      kind: 'paste',
      text: [
        '张三，财政局，局长',
        'John Smith, CEO, ACME Ltd',
        '王五，赵六',
        '周明，吴强局长',
        '郑涛，市水利局，党组书记',
        '汇报单位：水利局  汇报人：钱七',
        '孙八 教育局局长',
        '欧阳修 文联主席',
      ].join('\n'),
    });
    if (!read.ok) throw new Error(read.failure.code);
    expect(brief(read.value)).toEqual([
      '张三|财政局|局长|',
      'John Smith|ACME Ltd|CEO|',
      '王五|||',
      '赵六|||',
      '周明|||',
      '吴强||局长|',
      '郑涛|市水利局|党组书记|',
      '钱七|水利局||',
      '孙八|教育局|局长|',
      '欧阳修||文联主席|',
    ]);
    expect(read.value.people[7]?.roles).toContain('reporter');
  });

  it('IO-LIST: a list that runs from left to right is turned upright', () => {
    const roster = readRows([
      ['姓　名', '张三', '李四', '王 五'],
      ['单　位', '财政局', '教育局', '卫健委'],
      ['职　务', '局长', '副局长', '主任'],
    ]);
    expect(brief(roster)).toEqual(['张三|财政局|局长|', '李四|教育局|副局长|', '王五|卫健委|主任|']);
  });

  it('IO-LIST: dinner tables side by side and below each other', () => {
    const roster = readRows([
      ['欢迎晚宴桌次安排'],
      ['主桌（1号）', '2号桌', '第三桌'],
      ['张三', '李四', '王五'],
      ['赵六', '钱七', ''],
      ['4号桌', '5号桌', ''],
      ['孙八', '周九', ''],
    ]);
    expect(roster.people.map(({ name, table }) => `${name} ${table}`)).toEqual([
      '张三 主桌（1号）',
      '赵六 主桌（1号）',
      '孙八 4',
      '李四 2',
      '钱七 2',
      '周九 5',
      '王五 3',
    ]);
  });

  it('IO-LIST: a cell of lines, each a name with its title', () => {
    const roster = readRows([
      ['桌号', '部门', '人员'],
      ['1号桌（主桌）', '财政局', '张三（局长）\n李四（副局长）'],
      ['2号桌', '教育局', '赵六 局长\n钱七 副局长'],
    ]);
    expect(brief(roster)).toEqual([
      '张三|财政局|局长|',
      '李四|财政局|副局长|',
      '赵六|教育局|局长|',
      '钱七|教育局|副局长|',
    ]);
    expect(roster.people.map(({ table }) => table)).toEqual(['1', '1', '2', '2']);
  });

  it('IO-LIST: two parties side by side, named above their headings', () => {
    for (const merges of [[], ['A1:B1', 'C1:D1']]) {
      const roster = readRows(
        [
          ['中方', '', '外方', ''],
          ['姓名', '职务', '姓名', '职务'],
          ['张三', '市长', 'John Smith', 'President'],
          ['李四', '副市长', 'Jane Doe', 'CEO'],
        ],
        {},
        merges,
      );
      expect(roster.people.map(({ name, party }) => `${name} ${party}`)).toEqual([
        '张三 host',
        '李四 host',
        'John Smith guest',
        'Jane Doe guest',
      ]);
    }
  });

  it('IO-LIST: those who take a prize are recipients; row and seat in one column; traditional headings', () => {
    expect(
      readRows([
        ['单位', '领奖人', '颁奖领导'],
        ['财政局', '张三', '李娜'],
      ]).people[0]?.roles,
    ).toEqual(['recipient']);
    expect(
      readRows([
        ['姓名', '单位', '排', '座'],
        ['王五', '水利局', '3排14座', ''],
      ]).people[0],
    ).toMatchObject({
      seatRow: '3',
      seatNumber: '14',
    });
    expect(
      brief(
        readRows([
          ['姓名', '機關', '職稱'],
          ['陳大文', '財政局', '局長'],
        ]),
      ),
    ).toEqual(['陳大文|財政局|局長|']);
  });

  it('IO-LIST: a programme is an agenda too', () => {
    const roster = readSheets([
      {
        name: '会议议程',
        rows: [
          ['时间', '议程', '发言人', '单位'],
          ['9:00', '致欢迎辞', '张志强', '县政府'],
          ['9:10', '经验交流', '李小红、王磊', '恒远集团'],
        ],
      },
    ]);
    expect(
      roster.agenda.map((item) => [item.topic, item.unit, item.reporters.map((one) => one.name).join()]),
    ).toEqual([
      ['致欢迎辞', '县政府', '张志强'],
      ['经验交流', '恒远集团', '李小红,王磊'],
    ]);
  });

  it('IO-LIST: 10,000 rows are read well within the time a person waits', () => {
    const rows = [
      ['序号', '单位', '姓名', '手机', '是否参会', '备注'],
      ...Array.from({ length: 10_000 }, (_, index) => [
        index + 1,
        `第${index % 60}中学`,
        `${'赵钱孙李周吴郑王'[index % 8]}${String.fromCharCode(0x4e00 + (index % 97))}${String.fromCharCode(0x5000 + (index % 89))}`,
        String(13_000_000_000 + index),
        '是',
        index % 50 === 0 ? '发言' : '',
      ]),
    ];
    const bytes = workbookBytes([{ rows }]);
    const start = performance.now();
    const read = readRoster({ kind: 'file', bytes });
    expect(performance.now() - start).toBeLessThan(4_000); // 0.4 s alone; other tests run beside it
    expect(read.ok && read.value.people).toHaveLength(10_000);
  }, 30_000);
});
