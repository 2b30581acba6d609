import { describe, expect, it } from 'vitest';
import { codesOf, readRows, readSheets } from '../../test/support/read-rows.ts';

const brief = (roster: ReturnType<typeof readRows>) =>
  roster.people.map((person) => [person.name, person.unit, person.title, person.phone].join('|'));

describe('headings', () => {
  it('IO-HEAD: finds the headings on row 5, below titles and notes', () => {
    const roster = readRows([
      ['关于召开全市安全生产工作会议的参会回执'],
      ['填报单位（盖章）：市应急管理局', null, null, '联系人：小王 13800000000'],
      ['（请于4月3日前报送）'],
      [],
      ['序号', '姓　名', '单　位', '职\n务', '联系方式', '是否出席'],
      [1, '赵国强', '市应急管理局', '局长', '13800000001', '出席'],
      [2, '钱　进', '市应急管理局', '科长', 13800000002, '因公请假'],
    ]);
    expect(brief(roster)).toEqual([
      '赵国强|市应急管理局|局长|13800000001',
      '钱进|市应急管理局|科长|13800000002',
    ]);
    expect(roster.people.map((person) => person.attendance)).toEqual(['yes', 'no']);
    expect(roster.sheets[0]?.passedOver.map(({ row, why }) => [row, why])).toEqual([
      [1, 'title'],
      [2, 'title'],
      [3, 'note'],
    ]);
  });

  it('IO-HEAD: reads two rows of headings as one', () => {
    const roster = readRows(
      [
        ['参会人员登记表'],
        ['序号', '姓名', '性别', '工作单位及职务', '联系方式', null, '备注'],
        [null, null, null, null, '手机', '办公电话', null],
        [1, '孙丽', '女', '县教育局副局长', '13900000001', '6612345', ''],
        [2, '李强', '男', '县财政局党组书记、局长', '13900000002', '6612346', '发言'],
      ],
      {},
      ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'],
    );
    expect(brief(roster)).toEqual([
      '孙丽|县教育局|副局长|13900000001',
      '李强|县财政局|党组书记、局长|13900000002',
    ]);
    expect(roster.people[1]?.roles).toEqual(['speaker']);
    expect(roster.people[0]?.gender).toBe('女');
    expect(roster.people[0]?.custom).toEqual([['办公电话', '6612345']]);
    expect(roster.sheets[0]?.tables[0]?.headerRows).toEqual([2, 3]);
  });

  it('IO-HEAD: takes a contact person under a wide heading for no second list', () => {
    const roster = readRows(
      [
        ['单位', '姓名', '职务', '联系人', null],
        [null, null, null, '姓名', '电话'],
        ['县水务局', '周明', '局长', '吴芳', '13700000001'],
      ],
      {},
      ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2'],
    );
    expect(roster.people.map((person) => person.name)).toEqual(['周明']);
    expect(roster.people[0]?.custom).toContainEqual(['联系人姓名', '吴芳']);
  });

  it('IO-HEAD: reads English headings', () => {
    const roster = readRows([
      ['Delegation list'],
      [
        'No.',
        'Full Name',
        'Organization',
        'Job Title',
        'Mobile',
        'Attending',
        'Dietary requirements',
        'Remarks',
      ],
      [
        1,
        'James Okafor',
        'Port Authority',
        'Director',
        '+44 20 7946 0958',
        'Yes',
        'Halal',
        'keynote speaker',
      ],
      [2, 'Ana Souza', 'Ministry of Trade', 'Deputy Minister', '', 'No', '', ''],
      ['Total', '2', '', '', '', '', '', ''],
    ]);
    expect(roster.people.map((person) => [person.name, person.unit, person.title])).toEqual([
      ['James Okafor', 'Port Authority', 'Director'],
      ['Ana Souza', 'Ministry of Trade', 'Deputy Minister'],
    ]);
    expect(roster.people.map((person) => person.roles)).toEqual([['speaker'], ['absent']]);
    expect(roster.people[0]?.diet).toEqual(['Halal']);
  });

  it('IO-HEAD: guesses columns of a sheet without headings and says so', () => {
    const roster = readRows([
      [1, '县财政局', '张志强', '局长', '13600000001'],
      [2, '县财政局', '李小红', '科员', '13600000002'],
      [3, '县审计局', '王磊', '副局长', '13600000003'],
      [4, '县审计局', '欧阳娜', '科员', '13600000004'],
    ]);
    expect(brief(roster)[3]).toBe('欧阳娜|县审计局|科员|13600000004');
    expect(codesOf(roster)).toContain('guessed-columns');
    expect(roster.sheets[0]?.tables[0]?.columns.map((column) => column.field)).toEqual([
      'rank',
      'unit',
      'name',
      'title',
      'phone',
    ]);
  });

  it('IO-HEAD: lets the user change columns, the heading row and what is included', () => {
    const sheets = [
      {
        name: '名单',
        rows: [
          ['张志强', '李小红'],
          ['王磊', '赵敏'],
          ['周涛', '吴刚'],
        ],
      },
    ];
    const roster = readSheets(sheets, {
      sheets: [
        {
          sheet: '名单',
          headerRow: 0,
          columns: [
            { column: 1, field: 'notes' },
            { column: 2, field: 'name' },
          ],
        },
      ],
    });
    expect(roster.people.map((person) => [person.name, person.notes])).toContainEqual(['赵敏', '王磊']);
    expect(readSheets(sheets, { sheets: [{ sheet: '名单', include: false }] }).people).toEqual([]);
  });

  it('IO-HEAD: keeps a column it does not know under its own heading, also __proto__ and constructor', () => {
    const roster = readRows([
      ['姓名', '__proto__', 'constructor', '车牌号'],
      ['张志强', 'a', 'b', '京A12345'],
    ]);
    expect(roster.people[0]?.custom).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['车牌号', '京A12345'],
    ]);
    expect(({} as { readonly a?: unknown }).a).toBeUndefined();
  });
});

describe('rows', () => {
  it('IO-ROW: reads two lists side by side, the left one first', () => {
    const roster = readRows([
      ['签到表'],
      ['序号', '姓名', '单位', '', '序号', '姓名', '单位'],
      [1, '张志强', '县财政局', '', 3, '王磊', '县审计局'],
      [2, '李小红', '县财政局', '', 4, '赵敏', '县审计局'],
      ['', '', '', '', 5, '周涛', '县水务局'],
    ]);
    expect(roster.people.map((person) => [person.rank, person.name, person.unit])).toEqual([
      [1, '张志强', '县财政局'],
      [2, '李小红', '县财政局'],
      [3, '王磊', '县审计局'],
      [4, '赵敏', '县审计局'],
      [5, '周涛', '县水务局'],
    ]);
  });

  it('IO-ROW: passes over totals, notes, repeated headings, vacant and blank rows and says why', () => {
    const roster = readRows([
      ['序号', '姓名', '单位', '职务'],
      [1, '张志强', '县财政局', '局长'],
      ['小计', '1人', '', ''],
      [],
      ['序号', '姓名', '单位', '职务'],
      [2, '王磊', '县审计局', '局长'],
      [3, '待定', '县水务局', '局长'],
      [4, '', '县统计局', '局长'],
      [5, '', '', ''],
      ['共2人', '', '', ''],
      ['注：请提前十五分钟入场。', '', '', ''],
      ['制表人：李四', '', '审核：王五', ''],
    ]);
    expect(roster.people.map((person) => person.name)).toEqual(['张志强', '王磊']);
    expect(roster.sheets[0]?.passedOver.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '3 total',
      '5 repeated-header',
      '7 vacant',
      '8 no-name',
      '9 no-name',
      '10 total',
      '11 note',
      '12 note',
    ]);
    expect(roster.sheets[0]?.blankRows).toBe(1);
    expect(roster.diagnostics.filter((one) => one.code === 'empty-name').map((one) => one.at.row)).toEqual([
      8,
    ]);
    expect(roster.diagnostics.filter((one) => one.code === 'vacant-name').map((one) => one.at.row)).toEqual([
      7,
    ]);
  });

  it('IO-ROW: fills merged cells down, also a table number and a remark', () => {
    const roster = readRows(
      [
        ['单位', '姓名', '桌号', '备注'],
        ['县财政局', '张志强', 3, '列席'],
        [null, '李小红', null, null],
        ['县审计局', '王磊', 4, ''],
      ],
      {},
      ['A2:A3', 'C2:C3', 'D2:D3'],
    );
    expect(roster.people.map((person) => [person.unit, person.table, person.roles.join()])).toEqual([
      ['县财政局', '3', 'observer'],
      ['县财政局', '3', 'observer'],
      ['县审计局', '4', ''],
    ]);
  });

  it('IO-ROW: fills plain blanks below a unit where every block has one, as a doubt', () => {
    const roster = readRows([
      ['单位', '姓名'],
      ['县财政局', '张志强'],
      ['', '李小红'],
      ['县审计局', '王磊'],
      ['', '赵敏'],
      ['〃', '周涛'],
    ]);
    expect(roster.people.map((person) => person.unit)).toEqual([
      '县财政局',
      '县财政局',
      '县审计局',
      '县审计局',
      '县审计局',
    ]);
    expect(roster.diagnostics.find((one) => one.code === 'unit-filled-down')?.at).toEqual({
      sheet: 'Sheet1',
      row: 3,
      column: 1,
    });
  });

  it('IO-ROW: leaves a blank unit blank where every row names its own', () => {
    const roster = readRows([
      ['单位', '姓名'],
      ['县财政局', '张志强'],
      ['县财政局', '李小红'],
      ['', '王磊'],
      ['县审计局', '赵敏'],
    ]);
    expect(roster.people[2]?.unit).toBe('');
    expect(roster.diagnostics.filter((one) => one.code === 'unit-missing').map((one) => one.at.row)).toEqual([
      4,
    ]);
  });

  it('IO-ROW: a section gives its group, party, role or unit to the people below it', () => {
    const roster = readRows([
      ['序号', '姓名', '职务'],
      ['一、主方人员（2人）'],
      [1, '张志强', '市长'],
      [2, '李小红', '秘书长'],
      ['二、客方人员（1人）'],
      [1, '王磊', '总裁'],
      ['三、列席人员'],
      [1, '赵敏', '记者'],
    ]);
    expect(roster.people.map((person) => [person.group, person.party, person.roles.join()])).toEqual([
      ['主方人员', 'host', ''],
      ['主方人员', 'host', ''],
      ['客方人员', 'guest', ''],
      ['列席人员', undefined, 'observer'],
    ]);
    const units = readRows([
      ['序号', '姓名', '职务'],
      ['县财政局（2人）'],
      [1, '张志强', '局长'],
      [2, '李小红', '科员'],
      ['县审计局'],
      [1, '王磊', '局长'],
    ]);
    expect(units.people.map((person) => person.unit)).toEqual(['县财政局', '县财政局', '县审计局']);
  });

  it('IO-ROW: reads several tables below each other, each with headings of its own', () => {
    const roster = readRows([
      ['主方名单'],
      ['姓名', '职务'],
      ['张志强', '市长'],
      [],
      ['客方名单'],
      ['排序', '姓名', '单位', '职务'],
      [1, '王磊', '恒远集团', '总裁'],
    ]);
    expect(roster.people.map((person) => [person.name, person.party, person.unit])).toEqual([
      ['张志强', 'host', ''],
      ['王磊', 'guest', '恒远集团'],
    ]);
  });
});
