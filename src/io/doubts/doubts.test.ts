import { describe, expect, it } from 'vitest';
import { readRows, readSheets } from '../../../test/support/read-rows.ts';
import type { Roster } from '../roster.ts';
import { nearUnits } from './near-units.ts';

const found = (roster: Roster, code: string) => roster.diagnostics.filter((one) => one.code === code);

describe('doubts', () => {
  it('IO-DOUBT: the same name twice: one person by telephone or unit, else two people', () => {
    const roster = readRows([
      ['姓名', '单位', '手机'],
      ['张志强', '县财政局', '13800000001'],
      ['张志强', '县财政局', '13800000001'],
      ['李小红', '县财政局', ''],
      ['李小红', '县财政局', '13800000003'],
      ['王磊', '县财政局', '13800000004'],
      ['王磊', '县审计局', '13800000005'],
    ]);
    expect(
      found(roster, 'same-person-twice').map((one) => [one.with.name, one.with.by, one.with.rows]),
    ).toEqual([
      ['张志强', 'phone', '2、3'],
      ['李小红', 'unit', '4、5'],
    ]);
    expect(found(roster, 'same-name').map((one) => [one.with.name, one.at.row, one.people.length])).toEqual([
      ['王磊', 7, 2],
    ]);
  });

  it('IO-DOUBT: one person on several sheets is a candidate for merging', () => {
    const roster = readSheets([
      {
        name: '主席台',
        rows: [
          ['姓名', '职务'],
          ['张志强', '县财政局局长'],
          ['李小红', '副县长'],
        ],
      },
      {
        name: '参会人员',
        rows: [
          ['姓名', '单位', '职务'],
          ['张志强', '县财政局', '局长'],
          ['李小红', '县妇联', '主席'],
        ],
      },
    ]);
    expect(found(roster, 'on-several-sheets').map((one) => [one.with.name, one.with.sheets])).toEqual([
      ['张志强', '主席台、参会人员'],
    ]);
    expect(found(roster, 'same-name').map((one) => one.with.name)).toEqual(['李小红']);
  });

  it('IO-DOUBT: one telephone for two names, wrong lengths, words', () => {
    const roster = readRows([
      ['姓名', '手机'],
      ['张志强', '13800000001'],
      ['李小红', '13800000001'],
      ['王磊', '1380000000'],
      ['赵敏', '见微信'],
    ]);
    expect(found(roster, 'same-phone').map((one) => one.with.names)).toEqual(['张志强、李小红']);
    expect(found(roster, 'phone-length').map((one) => [one.at, one.with])).toEqual([
      [
        { sheet: 'Sheet1', row: 4, column: 2 },
        { phone: '1380000000', digits: 10 },
      ],
    ]);
    expect(found(roster, 'phone-unclear').map((one) => one.at.row)).toEqual([5]);
  });

  it('IO-DOUBT: numbers, headings and sentences as names', () => {
    const roster = readRows([
      ['姓名', '单位'],
      ['12345', '县财政局'],
      ['县审计局', '县财政局'],
      ['张志强', '县财政局'],
    ]);
    expect(found(roster, 'number-as-name').map((one) => [one.at.row, one.severity])).toEqual([[2, 'error']]);
    expect(found(roster, 'odd-name').map((one) => one.at.row)).toEqual([3]);
  });

  it('IO-DOUBT: characters without a glyph, private characters, surname readings', () => {
    const rows = [['姓名'], ['程𬱖'], ['谢\ue863'], ['王\uf123'], ['单雄信'], ['张三😀']];
    const roster = readRows(rows, {
      hasGlyph: (character) => character !== '𬱖',
      surnameReadings: (name) => (name.startsWith('单') ? ['shàn', 'dān'] : []),
    });
    expect(found(roster, 'missing-glyph').map((one) => [one.with.name, one.with.characters])).toEqual([
      ['程𬱖', '𬱖'],
    ]);
    expect(found(roster, 'private-use-mapped').map((one) => one.with)).toEqual([
      { name: '谢䶮', from: 'U+E863', to: '䶮' },
    ]);
    expect(found(roster, 'private-use-character').map((one) => one.with.codes)).toEqual(['U+F123']);
    expect(found(roster, 'surname-reading').map((one) => one.with.readings)).toEqual(['shàn / dān']);
    const common = readRows(rows);
    expect(found(common, 'missing-glyph').map((one) => one.with.name)).toEqual(['张三😀']);
    expect(found(common, 'surname-reading')).toEqual([]);
  });

  it('IO-DOUBT: wishes that name nobody, several people or each other in vain', () => {
    const roster = readRows([
      ['姓名', '单位', '同桌要求'],
      ['张志强', '县财政局', '与赵云同桌'],
      ['李小红', '县财政局', '与王磊同桌'],
      ['王磊', '县财政局', '靠窗'],
      ['王磊', '县审计局', ''],
      ['周涛', '县审计局', '与吴刚同桌'],
      ['吴刚', '县审计局', '不与周涛同桌'],
      ['孙丽', '县审计局', '与县审计局王磊同桌'],
    ]);
    expect(found(roster, 'wish-unresolved').map((one) => one.with.wanted)).toEqual(['赵云']);
    expect(found(roster, 'wish-ambiguous').map((one) => [one.with.wanted, one.with.count])).toEqual([
      ['王磊', 2],
    ]);
    expect(found(roster, 'wish-unclear').map((one) => one.with.text)).toEqual(['靠窗']);
    expect(found(roster, 'wish-conflict').map((one) => one.with.name)).toEqual(['周涛']);
    expect(roster.people[6]?.wishes).toEqual([
      { kind: 'same-table', names: ['县审计局王磊'], people: ['1:5:1'] },
    ]);
  });

  it('IO-DOUBT: an absent host, a substitute who is not on the list, a column that disagrees with a remark', () => {
    const roster = readRows([
      ['姓名', '是否参会', '备注'],
      ['张志强', '是', '请假，由李小红代'],
      ['王磊', '请假', '主持'],
      ['赵敏', '下午到', ''],
    ]);
    expect(found(roster, 'substitute-unlisted').map((one) => one.with.substitute)).toEqual(['李小红']);
    expect(found(roster, 'attendance-conflict').map((one) => one.at.row)).toEqual([2]);
    expect(found(roster, 'absent-with-duty').map((one) => [one.at.row, one.with.role])).toEqual([
      [3, 'host'],
    ]);
    expect(found(roster, 'attendance-unclear').map((one) => one.at.row)).toEqual([4]);
  });

  it('IO-DOUBT: a unit the plan does not know', () => {
    const roster = readRows(
      [
        ['姓名', '单位'],
        ['张志强', '财政局'],
        ['李小红', '县烟草局'],
      ],
      { knownUnits: ['县财政局', '县审计局'] },
    );
    expect(found(roster, 'near-unit').map((one) => [one.with.unit, one.with.like, one.with.how])).toEqual([
      ['财政局', '县财政局', 'prefix'],
    ]);
    expect(found(roster, 'unknown-unit').map((one) => one.with.unit)).toEqual(['县烟草局']);
  });
});

describe('near units', () => {
  it.each([
    ['县财政局', '财政局', 'prefix'],
    ['云山县财政局', '县财政局', 'prefix'],
    ['县发展和改革局', '县发改局', 'short'],
    ['县发展和改革局', '县发改委', 'short'],
    ['县人力资源和社会保障局', '人社局', 'short'],
    ['县市场监督管理局', '市监局', 'short'],
    ['县卫生健康局', '县卫健委', 'short'],
    ['县文化和旅游局', '县文化与旅游局', 'short'],
    ['华盛化工有限公司', '华胜化工有限公司', 'spelling'],
    ['县行政审批服务局', '县行政审批局', 'short'],
  ])('IO-UNIT: %s and %s', (unit, like, how) => {
    expect(nearUnits([unit, like]).map((one) => [one.like, one.unit])).toEqual([[unit, like]]);
    expect(['prefix', 'short', 'spelling']).toContain(how);
  });

  it.each([
    ['县财政局', '市财政局'],
    ['杭州恒信实业集团', '苏州恒信实业集团'],
    ['县水务局', '县税务局'],
    ['县水务局', '县商务局'],
    ['县林业局', '县农业局'],
    ['县统计局', '县审计局'],
    ['第一小学教育集团', '第二小学教育集团'],
    ['东湖街道', '西湖街道'],
    ['县人民法院', '县人民检察院'],
    ['县委宣传部', '县委组织部'],
    ['县公安局', '县公安局交警大队'],
    ['白塔镇', '白云镇'],
  ])('IO-UNIT: %s and %s are two units', (first, second) => {
    expect(nearUnits([first, second])).toEqual([]);
  });
});
