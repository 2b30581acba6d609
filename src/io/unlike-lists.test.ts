import { describe, expect, it } from 'vitest';
import { codesOf, readPaste, readRows, readSheets } from '../../test/support/read-rows.ts';
import type { Roster } from './roster.ts';

const brief = (roster: Roster) => roster.people.map(({ name, unit, title }) => `${name}|${unit}|${title}`);
const names = (roster: Roster) => roster.people.map(({ name }) => name);
const groups = (roster: Roster) => roster.people.map(({ name, group }) => `${name} ${group}`);

describe('lists of other offices: headings', () => {
  it('IO-LIST: names asked for in a list of names, beside numbers of cars and contact persons', () => {
    const roster = readRows([
      ['乡镇（街道）', '人数', '参会人员名单', '车牌号', '联系人及电话'],
      ['城关镇', 2, '张永福、李　敏', '浙A12345', '李敏 13900010001'],
      ['东山街道', 2, '孙向阳、周晓红（2人）', '', ''],
    ]);
    expect(brief(roster)).toEqual(['张永福|城关镇|', '李敏|城关镇|', '孙向阳|东山街道|', '周晓红|东山街道|']);
    expect(roster.people.map(({ phone }) => phone)).toEqual(['', '', '', '']);
  });

  it('IO-HEAD: 姓名 beside a heading that is only likely one; signs of footnotes are no part of a name', () => {
    const roster = readRows([
      ['姓名', '原职务'],
      ['*廉颇', '原县委书记'],
      ['2、蔺大年', '原县长'],
      ['乐 毅※', '原主任'],
      ['李牧1', '原副县长'],
      ['王翦 等3人', ''],
    ]);
    expect(names(roster)).toEqual(['廉颇', '蔺大年', '乐毅', '李牧1', '王翦']);
    expect(
      roster.diagnostics
        .filter(({ severity }) => severity === 'warning')
        .map((one) => [one.code, one.at.row]),
    ).toEqual([
      ['odd-name', 5],
      ['group-as-name', 6],
    ]);
  });

  it('IO-HEAD: a name with a number in one cell, headings in two languages, questions of a form', () => {
    expect(
      readRows([
        ['序号', '单位', '参会人员及联系方式', '职务'],
        [1, '县委办', '樊迟\n13800000101', '县委常委、\n县委办主任'],
        [2, '团县委', '漆雕开（13800000103）', '书 记'],
      ]).people.map(({ name, phone, title }) => [name, phone, title]),
    ).toEqual([
      ['樊迟', '13800000101', '县委常委、县委办主任'],
      ['漆雕开', '13800000103', '书记'],
    ]);
    expect(
      brief(
        readRows([
          ['No.\n序号', 'Name\n姓名', 'Position\n职务', 'Organization\n单位', 'QQ号'],
          [1, '夏侯惇 Xiahou Dun', 'Mayor', 'City Government', '12'],
        ]),
      ),
    ).toEqual(['夏侯惇|City Government|Mayor']);
    const form = readPaste(
      '"报名表","","","",""\n"提交时间","您的姓名","您所在的单位","您的手机号码","有无忌口"\n"2027/3/1","水 笙","云山公司","=""13800000031""","清真"\n',
    );
    expect(form.people.map(({ name, unit, phone, diet }) => [name, unit, phone, diet])).toEqual([
      ['水笙', '云山公司', '13800000031', ['清真']],
    ]);
  });

  it('IO-HEAD: contact persons and drivers under wide headings come to no meeting, nor do their numbers', () => {
    const roster = readRows(
      [
        ['序号', '单位', '参会领导', '', '', '联络员', '', '驾驶员'],
        ['', '', '姓名', '职务', '手机', '姓名', '手机', '姓名'],
        [1, '县发改局', '薄荷', '局长', '13800000041', '连翘', '13800000042', '车前'],
      ],
      {},
      ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1'],
    );
    expect(roster.people.map(({ name, phone }) => [name, phone])).toEqual([['薄荷', '13800000041']]);
    expect(
      readRows([
        ['单位', '姓名', '联络员', '联系电话'],
        ['县发改局', '薄荷', '连翘', '13800000042'],
      ]).people[0],
    ).toMatchObject({
      phone: '',
      custom: [
        ['联络员', '连翘'],
        ['联系电话', '13800000042'],
      ],
    });
  });

  it('IO-LIST: posts as headings over names, each with the number behind it', () => {
    const roster = readRows([
      ['乡镇', '党委书记', '电话', '乡镇长', '备注'],
      ['城关镇', '容 声', '13800000001', '康佳', '请假'],
      ['东山镇', '田野', '', '', ''],
      ['北坪乡', '暂缺', '', '秋月', ''],
    ]);
    expect(roster.people.map((one) => [one.name, one.unit, one.title, one.phone, one.attendance])).toEqual([
      ['容声', '城关镇', '党委书记', '13800000001', 'no'],
      ['田野', '东山镇', '党委书记', '', 'unsaid'],
      ['康佳', '城关镇', '乡镇长', '', 'no'],
      ['秋月', '北坪乡', '乡镇长', '', 'unsaid'],
    ]);
    expect(codesOf(roster)).not.toContain('empty-name');
  });

  it('IO-ROLE: a column that asks for a task gives it to those who say yes', () => {
    const roster = readRows([
      ['姓名', '单位', '是否发言', '领奖', '分工'],
      ['聂耳', '县文联', '是', '', ''],
      ['冼星海', '县教育局', '否', '√', ''],
      ['马谡', '县纪委', '', '', '记录'],
    ]);
    expect(roster.people.map(({ roles }) => roles)).toEqual([['speaker'], ['recipient'], ['note-taker']]);
    const order = readRows([
      ['发言顺序', '姓名', '列席', '缺席'],
      [1, '钱学森', '', ''],
      ['', '邓稼先', '√', ''],
      ['', '于敏', '', '√'],
    ]);
    expect(order.people.map(({ roles }) => roles)).toEqual([['speaker'], ['observer'], ['absent']]);
    const absent = readRows([
      ['单位', '请假人员'],
      ['县财政局', '张三丰（出差）'],
    ]);
    expect(absent.people.map(({ name, roles }) => [name, roles])).toEqual([['张三丰', ['absent']]]);
  });
});

describe('lists of other offices: cells', () => {
  it('IO-PARTY: 中 and 外 in a column 方, an interpreter in his own language', () => {
    expect(
      readRows([
        ['方', '姓名', '职务'],
        ['中', '朱仝', '市长'],
        ['外', 'Élodie Martin', 'Interprète'],
      ]).people.map(({ party, roles }) => [party, roles]),
    ).toEqual([
      ['host', []],
      ['guest', ['interpreter']],
    ]);
  });

  it('IO-SEAT: a seat 3-5 that a spreadsheet took for a date is a seat', () => {
    expect(
      readRows([
        ['姓名', '座位'],
        ['石韦', '3月5日'],
        ['黄芪', '3-6'],
      ]).people.map(({ seatRow, seatNumber }) => [seatRow, seatNumber]),
    ).toEqual([
      ['3', '5'],
      ['3', '6'],
    ]);
  });
});

describe('lists of other offices: words above a list', () => {
  it('IO-ROW: the words directly above a table say table, party and part, each table its own', () => {
    expect(
      readRows([
        ['1号桌（主桌）', '', '2号桌', ''],
        ['姓名', '职务', '姓名', '职务'],
        ['尹德明', '市委书记', '管晓波', '局长'],
      ]).people.map(({ name, table }) => [name, table]),
    ).toEqual([
      ['尹德明', '1'],
      ['管晓波', '2'],
    ]);
    const meeting = readRows([
      ['一、出席人员'],
      ['姓名', '职务'],
      ['刘备', '县委书记'],
      [],
      ['二、列席人员'],
      ['单位', '姓名', '职务'],
      ['县人大', '关羽', '主任'],
    ]);
    expect(meeting.people.map(({ roles, group }) => [roles, group])).toEqual([
      [[], '出席人员'],
      [['observer'], '列席人员'],
    ]);
    expect(
      readRows([['列席人员及请假情况统计表'], ['姓名', '职务'], ['刘备', '县委书记']]).people[0]?.roles,
    ).toEqual([]);
  });

  it('IO-PARTY: the other country, 甲方 and 乙方 are parties; a section without one ends the one before', () => {
    expect(
      readRows([
        ['中方', '', '俄方', ''],
        ['姓名', '职务', '姓名', '职务'],
        ['靳向东', '副市长', 'Иван Петров', 'Вице-губернатор'],
        ['乐嘉', '俄语翻译', 'Анна Волкова', 'переводчик'],
      ]).people.map(({ name, party, roles }) => [name, party, roles]),
    ).toEqual([
      ['靳向东', 'host', []],
      ['乐嘉', 'host', ['interpreter']],
      ['Иван Петров', 'guest', []],
      ['Анна Волкова', 'guest', ['interpreter']],
    ]);
    expect(
      readRows([
        ['一、甲方'],
        ['姓名', '职务'],
        ['师道', '县长'],
        ['二、乙方'],
        ['姓名', '职务'],
        ['关山', '总裁'],
        ['三、工作人员'],
        ['姓名', '职务'],
        ['程灵素', '记录'],
      ]).people.map(({ party }) => party),
    ).toEqual(['host', 'guest', undefined]);
    for (const text of ['实施新方案', '地方', '各方人员', '双方名单', '南方公司'])
      expect(readRows([[text], ['姓名', '职务'], ['师道', '县长']]).people[0]?.party).toBeUndefined();
  });

  it('IO-ROW: a title repeated on every page is no section', () => {
    const page = (name: string) => [['防汛会议名册'], ['序号', '姓名'], [1, name], ['第1页 共2页']];
    const roster = readRows([...page('赵伟'), ...page('钱芳')]);
    expect(groups(roster)).toEqual(['赵伟 Sheet1', '钱芳 Sheet1']);
  });

  it('IO-ROW: batches of an award as sections; rows and places of honour with words beside them', () => {
    expect(
      readRows([
        ['姓名', '单位'],
        ['第一批：省级劳动模范（颁奖领导：秦书记）', ''],
        ['农家宝', '县公路段'],
        ['第二批：市级劳动模范', ''],
        ['单雄信', '县环卫所'],
      ]).people.map(({ batch, roles }) => [batch, roles]),
    ).toEqual([
      [1, ['recipient']],
      [2, ['recipient']],
    ]);
    expect(
      readRows([
        ['排次', '姓名', '席位'],
        ['第一排（坐）', '向前', '主陪'],
        ['第二排（站）', '席慕', '3'],
      ]).people.map(({ seatRow, seatNumber, honour }) => [seatRow, seatNumber, honour]),
    ).toEqual([
      ['1', '', 'first-host'],
      ['2', '3', undefined],
    ]);
  });

  it('IO-UNIT: a form of one unit gives it to its people, and says so', () => {
    const roster = readRows([
      ['参会回执'],
      ['单位名称', '县残联', '联系人', '闵损'],
      ['姓名', '职务'],
      ['言偃', '理事长'],
    ]);
    expect(brief(roster)).toEqual(['言偃|县残联|理事长']);
    expect(roster.diagnostics.map(({ code, at }) => [code, at.row])).toEqual([['unit-from-title', 4]]);
    expect(readRows([['主办单位：县委办'], ['姓名', '职务'], ['言偃', '理事长']]).people[0]?.unit).toBe('');
  });
});

describe('lists of other offices: without headings', () => {
  it('IO-LIST: names in a grid below their delegations run along the rows', () => {
    const roster = readRows(
      [
        ['代表名单', '', ''],
        ['城关镇代表团（4名）', '', ''],
        ['丁 一', '卜算子', '王小二（女）'],
        ['牛郎', '', ''],
        ['东山镇代表团（2名）', '', ''],
        ['孔明', '古力·加娜（女，维吾尔族）', ''],
      ],
      {},
      ['A1:C1', 'A2:C2', 'A5:C5'],
    );
    expect(groups(roster)).toEqual([
      '丁一 城关镇代表团',
      '卜算子 城关镇代表团',
      '王小二 城关镇代表团',
      '牛郎 城关镇代表团',
      '孔明 东山镇代表团',
      '古力·加娜 东山镇代表团',
    ]);
    expect(roster.people.every(({ unit }) => unit === '')).toBe(true);
  });

  it('IO-LIST: lines of Word with spaces inside names and titles, posts before a name, a number of people above', () => {
    expect(
      brief(
        readPaste(
          '主席台就座（3人）\n县委书记　　　宋　江\n县委副书记、县长　　卢俊义\n县委副书记　关　胜（主持）\n',
        ),
      ),
    ).toEqual(['宋江||县委书记', '卢俊义||县委副书记、县长', '关胜||县委副书记']);
    expect(
      readPaste('县财政局　秦　明　局　长　13800000001\n县水利局　呼延灼　副局长　13800000002\n').people.map(
        (one) => [one.name, one.unit, one.title, one.phone],
      ),
    ).toEqual([
      ['秦明', '县财政局', '局长', '13800000001'],
      ['呼延灼', '县水利局', '副局长', '13800000002'],
    ]);
  });

  it('IO-LIST: one column of names with their titles', () => {
    expect(
      brief(
        readRows([['出席领导'], ['魏东来书记'], ['县长  阎晓峰'], ['县人大主任：鲍勇'], ['项目办主任 席卷']]),
      ),
    ).toEqual(['魏东来||书记', '阎晓峰||县长', '鲍勇|县人大|主任', '席卷|项目办|主任']);
  });

  it('IO-SHEET: a page with words alone is nobody', () => {
    expect(
      names(
        readSheets([
          { rows: [['会议签收单']] },
          {
            rows: [
              ['姓名', '单位'],
              ['颜回', '县民政局'],
            ],
          },
        ]),
      ),
    ).toEqual(['颜回']);
  });
});
