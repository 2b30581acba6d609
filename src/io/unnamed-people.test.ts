import { describe, expect, it } from 'vitest';
import { readPaste, readRows, readSheets } from '../../test/support/read-rows.ts';
import { workbookBytes } from '../../test/support/workbook-bytes.ts';
import { readRoster } from './read-roster.ts';
import type { Roster } from './roster.ts';

const names = (roster: Roster) => roster.people.map(({ name }) => name);

describe('lists that name not everybody', () => {
  it('IO-NAME: groups are told and are nobody; a surname with a title is a doubt', () => {
    const roster = readRows([
      ['序号', '姓名', '职务'],
      [1, '邢海军', '县委书记'],
      [2, '县委副书记（待定）', ''],
      [3, '各乡镇党委书记', ''],
      [4, '县直各部门主要负责人', ''],
      [5, '某副县长', ''],
      [6, '各村党支部书记（138人）', ''],
      [7, '（待定）', '副县长'],
      [8, '张局长', ''],
    ]);
    expect(names(roster)).toEqual(['邢海军', '张局长']);
    expect(roster.diagnostics.map(({ code, at }) => `${code} ${at.row}`)).toEqual([
      'vacant-name 3',
      'group-as-name 4',
      'group-as-name 5',
      'vacant-name 6',
      'group-as-name 7',
      'vacant-name 8',
      'odd-name 9',
    ]);
  });

  it('IO-LIST: numbers of people and the notice of a meeting name nobody', () => {
    const places = readPaste('县教育局 3人\n县财政局 5人\n城关镇（2人）\n');
    expect(names(places)).toEqual([]);
    expect(
      places.diagnostics.filter(({ code }) => code === 'group-as-name' || code === 'empty-name'),
    ).toHaveLength(3);
    const notice = readPaste(
      '关于召开分析会的通知\n一、会议时间：2027年5月10日上午9:00\n二、会议地点：会议中心\n三、参会人员：县委常委，县政协主要领导；各乡镇（街道）党（工）委书记。\n四、有关要求：请按时参加。\n联系人：王 芳，电话：13800000051\n',
    );
    expect(names(notice)).toEqual([]);
    expect(notice.diagnostics.filter(({ severity }) => severity === 'warning')).toHaveLength(3);
  });

  it('IO-LIST: a numbered list of WeChat with plus signs, strokes and an example', () => {
    const roster = readPaste(
      '#接龙\n例：1. 单位+姓名+职务\n\n1. 县委办+苏　洵+科长\n2. 县人大办苏辙\n3. 县政协办/曾巩/请假\n4. 王安石（县法院）13800000071\n',
    );
    expect(roster.people.map((one) => [one.name, one.unit, one.title, one.phone, one.attendance])).toEqual([
      ['苏洵', '县委办', '科长', '', 'unsaid'],
      ['苏辙', '县人大办', '', '', 'unsaid'],
      ['曾巩', '县政协办', '', '', 'no'],
      ['王安石', '县法院', '', '13800000071', 'unsaid'],
    ]);
  });

  it('IO-COMES: 待定 in the remarks is pending; a rank keeps its sign of a footnote to itself', () => {
    const roster = readRows([
      ['序号', '姓名', '备注'],
      ['1*', '陈汤', '未定'],
      ['2', '甘延寿', '尚未反馈'],
      ['3', '苏武', '中途离会'],
    ]);
    expect(roster.people.map(({ rank, attendance }) => [rank, attendance])).toEqual([
      [1, 'pending'],
      [2, 'pending'],
      [3, 'unsaid'],
    ]);
  });

  it('IO-SHEET: hidden rows are read and told', () => {
    const rows = [
      ['姓名', '单位'],
      ['鲁班', '县住建局'],
      ['墨翟', '县住建局'],
      ['李冰', '县水利局'],
      ['郑国', '县水利局'],
    ];
    const bytes = workbookBytes([{ rows, hiddenRows: [3, 5] }]);
    const read = readRoster({ kind: 'file', bytes });
    if (!read.ok) throw new Error(read.failure.code);
    expect(names(read.value)).toEqual(['鲁班', '墨翟', '李冰', '郑国']);
    expect(read.value.diagnostics.map(({ code, at, with: words }) => [code, at.row, words])).toEqual([
      ['rows-hidden', 3, { count: 2, rows: '3、5' }],
    ]);
  });

  it('IO-AGENDA: who reports in one cell with his unit, on one line or two', () => {
    const roster = readRows([
      ['议题编号', '议题内容', '汇报单位及汇报人', '列席单位及人员'],
      ['一', '传达文件', '县委农办  辛弃疾', '县农业农村局（陆游）'],
      ['二', '听取汇报', '县信访局\n局长张孝祥', '县公安局、县司法局'],
    ]);
    expect(
      roster.agenda.map(({ unit, reporters }) => [
        unit,
        reporters.map((one) => `${one.unit}${one.title}${one.name}`),
      ]),
    ).toEqual([
      ['县委农办', ['县委农办辛弃疾']],
      ['县信访局', ['县信访局局长张孝祥']],
    ]);
  });

  it('IO-AGENDA: everybody there is nobody to call in; groups are told', () => {
    const roster = readRows([
      ['序号', '议程', '人员', '列席单位'],
      [1, '奏唱国歌', '全体人员', ''],
      [2, '颁奖', '领奖人员', '各乡镇主要负责人、县财政局主要负责人'],
      [3, '讲话', '县委书记 范仲淹', ''],
    ]);
    expect(roster.agenda.map(({ reporters, observers }) => [...reporters, ...observers])).toEqual([
      [],
      [{ name: '', unit: '县财政局', title: '' }],
      [{ name: '范仲淹', unit: '', title: '县委书记' }],
    ]);
    expect(
      roster.diagnostics.map(({ code, at, with: { text = '' } }) => [code, at.row, text]),
    ).toContainEqual(['group-as-name', 3, '各乡镇主要负责人']);
  });

  it('IO-NAME: who comes with somebody is asked for by name', () => {
    const roster = readRows([
      ['嘉宾', '单位'],
      ['李明夫妇', '远洋集团'],
      ['John Smith 及夫人', 'Ocean Ltd'],
      ['张艺兴一行5人', '文化公司'],
      ['赵先生', '县商会'],
    ]);
    expect(names(roster)).toEqual(['李明', 'John Smith', '张艺兴', '赵先生']);
    expect(roster.diagnostics.map(({ code, at }) => [code, at.row])).toEqual([
      ['group-as-name', 2],
      ['group-as-name', 3],
      ['group-as-name', 4],
      ['odd-name', 5],
    ]);
  });

  it('IO-HEAD: a second column of names is told, one of contact persons is not', () => {
    const roster = readRows(
      [
        ['单位', '参会人员', '', '随行人员', '', '联络员'],
        ['', '姓名', '职务', '姓名', '职务', '姓名'],
        ['县水利局', '鲁智深', '局长', '林冲', '科员', '杨志'],
      ],
      {},
      ['A1:A2', 'B1:C1', 'D1:E1'],
    );
    expect(names(roster)).toEqual(['鲁智深']);
    expect(roster.diagnostics.map(({ code, with: words }) => [code, words])).toEqual([
      ['names-not-read', { heading: '随行人员姓名' }],
    ]);
  });

  it('IO-HEAD: a row of headings that is not known as one is nobody', () => {
    const roster = readRows([
      ['单位', '应到', '缺席者'],
      ['县财政局', 3, '张三丰'],
      ['县教育局', 2, '李四光'],
    ]);
    expect(names(roster)).toEqual(['张三丰', '李四光']);
  });

  it('IO-SEAT: seats that a list has already are told, for they are not followed', () => {
    const roster = readRows([
      ['姓名', '座位号'],
      ['戎马', '1排3号'],
      ['芮敏', '1排5号'],
      ['羿射', ''],
    ]);
    expect(roster.diagnostics.map(({ code, at, with: words }) => [code, at.row, words])).toEqual([
      ['seats-listed', 2, { count: 2, name: '戎马' }],
    ]);
  });

  it('IO-HEAD: posts under a wide heading, and numbered headings, name everybody', () => {
    const posts = readRows(
      [
        ['县（市、区）', '参会人员', '', '', '驻地'],
        ['', '书记', '县（市、区）长', '常务副职', ''],
        ['云溪县', '白起', '王龁', '蒙骜', '云溪宾馆'],
        ['东江区', '蒙恬', '李斯', '', ''],
      ],
      {},
      ['A1:A2', 'B1:D1', 'E1:E2'],
    );
    expect(posts.people.map(({ name, unit, title }) => `${name} ${unit} ${title}`)).toEqual([
      '白起 云溪县 书记',
      '蒙恬 东江区 书记',
      '王龁 云溪县 县（市、区）长',
      '李斯 东江区 县（市、区）长',
      '蒙骜 云溪县 常务副职',
    ]);
    const numbered = readRows([
      ['部门', '参会人员1', '职务1', '参会人员2', '职务2'],
      ['县纪委', '嬴驷', '书记', '嬴疾', '副书记'],
      ['县委办', '甘茂', '主任', '', ''],
    ]);
    expect(numbered.people.map(({ name, unit, title }) => `${name} ${unit} ${title}`)).toEqual([
      '嬴驷 县纪委 书记',
      '甘茂 县委办 主任',
      '嬴疾 县纪委 副书记',
    ]);
  });

  it('IO-COMES: absence with words beside it, in its column or behind a name', () => {
    const roster = readRows([
      ['姓名', '是否出席', '备注'],
      ['关汉卿', '否（学习）', ''],
      ['郑板桥 已请假', '', ''],
      ['吴起', '', '代会：副局长孙膑'],
      ['待定（县委组织部）', '', '1人'],
    ]);
    expect(roster.people.map(({ name, roles, replacedBy }) => [name, roles, replacedBy])).toEqual([
      ['关汉卿', ['absent'], ''],
      ['郑板桥', ['absent'], ''],
      ['吴起', ['absent'], '孙膑'],
    ]);
    expect(roster.sheets[0]?.passedOver.map(({ row, why }) => [row, why])).toEqual([[5, 'vacant']]);
  });

  it('IO-LIST: people of another venue are asked about, unless all are', () => {
    const rows = [
      ['会场', '姓名'],
      ['主会场', '国庆'],
      ['乡镇分会场', '华佗'],
      ['乡镇分会场', '仲景'],
    ];
    const doubts = (roster: Roster) => roster.diagnostics.filter(({ code }) => code === 'other-venue');
    expect(doubts(readRows(rows)).map(({ at, with: words }) => [at.row, words])).toEqual([
      [3, { group: '乡镇分会场', count: 2 }],
    ]);
    expect(doubts(readRows([...rows.slice(0, 1), ...rows.slice(2)]))).toEqual([]);
  });

  it('IO-SHEET: an old list and an address book are left out with a doubt, unless chosen or alone', () => {
    const sheets = [
      {
        name: '参会名单',
        rows: [
          ['姓名', '单位'],
          ['令狐冲', '县发改局'],
        ],
      },
      {
        name: '旧名单（作废）',
        rows: [
          ['姓名', '单位'],
          ['田伯光', '县发改局'],
        ],
      },
    ];
    const roster = readSheets(sheets);
    expect(names(roster)).toEqual(['令狐冲']);
    expect(roster.sheets.map(({ kind, included }) => [kind, included])).toEqual([
      ['people', true],
      ['set-aside', false],
    ]);
    expect(roster.diagnostics).toMatchObject([
      { code: 'sheet-set-aside', severity: 'warning', with: { count: 1 } },
    ]);
    expect(names(readSheets(sheets, { sheets: [{ sheet: '旧名单（作废）', include: true }] }))).toHaveLength(
      2,
    );
    expect(names(readSheets(sheets.slice(1)))).toEqual(['田伯光']);
  });
});
