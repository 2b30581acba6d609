import { describe, expect, it } from 'vitest';
import { codesOf, readRows, readSheets } from '../../test/support/read-rows.ts';

describe('lists of each kind of meeting', () => {
  it('IO-LIST: who is on a sheet of awards, or has one named in his row, receives it', () => {
    const { people } = readSheets([
      {
        name: '受表彰对象',
        rows: [
          ['全县“五一”表彰大会名单'],
          ['一、先进集体（2个）'],
          ['序号', '单位名称', '领奖代表', '职务'],
          [1, '县公安局', '黄波', '负责人'],
          ['二、劳动模范（1名）'],
          ['序号', '单位名称', '姓名', '职务'],
          [1, '青石镇', '段庆军', '工人'],
        ],
      },
      {
        name: '参会人员',
        rows: [
          ['单位', '姓名', '奖项', '备注'],
          ['县教育局', '李梅', '先进工作者', ''],
          ['县教育局', '王刚', '无', ''],
          ['县水利局', '赵平', '', '领取奖牌'],
        ],
      },
    ]);
    const receive = people.filter(({ roles }) => roles.includes('recipient')).map(({ name }) => name);
    expect(receive).toEqual(['黄波', '段庆军', '李梅', '赵平']);
  });

  it('IO-LIST: a column without a heading before the names gathers them and is nobody’s title', () => {
    const { people } = readRows(
      [
        ['', '姓名', '单位及职务', '备注'],
        ['县领导', '朱国', '县委书记', ''],
        ['', '蔡辉斌', '县委副书记、县长', ''],
        ['企业家代表', '何强', '恒达建材有限公司董事长', '发言'],
        ['', '丁英东', '天成纺织有限公司总经理', ''],
      ],
      {},
      ['A2:A3', 'A4:A5'],
    );
    expect(people.map(({ group, unit, title }) => [group, unit, title])).toEqual([
      ['县领导', '', '县委书记'],
      ['县领导', '', '县委副书记、县长'],
      ['企业家代表', '恒达建材有限公司', '董事长'],
      ['企业家代表', '天成纺织有限公司', '总经理'],
    ]);
  });

  it('IO-LIST: delegates belong to their delegation; namesakes of two are two', () => {
    const roster = readRows(
      [
        ['代表团', '序号', '姓名', '单位及职务'],
        ['青石镇代表团', 1, '司马相宜', '县第一中学教师'],
        ['', 2, '李强', '党委书记'],
        ['柳河镇代表团', 3, '司马相宜', '县第一中学教师'],
        ['', 4, '吴梅', '村党支部书记'],
      ],
      {},
      ['A2:A3', 'A4:A5'],
    );
    expect(roster.people.map(({ unit, title }) => `${unit} ${title}`)).toEqual([
      '青石镇代表团 县第一中学教师',
      '青石镇代表团 党委书记',
      '柳河镇代表团 县第一中学教师',
      '柳河镇代表团 村党支部书记',
    ]);
    expect(codesOf(roster)).toContain('same-name');
    expect(codesOf(roster)).not.toContain('same-person-twice');
  });

  it('IO-LIST: what is asked for a table is a wish or the table itself', () => {
    const { people } = readRows([
      ['姓名', '单位', '桌位要求'],
      ['吴禄龙', '县政府', '主桌'],
      ['李娜雪', '恒远集团', '与易辉同桌'],
      ['易辉', '恒远集团', ''],
    ]);
    expect(people.map(({ table, wishes }) => [table, wishes.map(({ kind }) => kind)])).toEqual([
      ['主桌', []],
      ['', ['same-table']],
      ['', []],
    ]);
  });

  it('IO-LIST: who signs is told by a remark or a heading', () => {
    const { people } = readRows([
      ['姓名', '单位', '备注'],
      ['赵鹏', '县政府', ''],
      ['唐娜', '县政府', '签字人'],
      ['雷兰', '恒信集团', '代表集团签约'],
      ['刘安', '恒信集团', '助签'],
      ['邓伟', '恒信集团', '见证签约'],
    ]);
    expect(people.map(({ roles }) => roles.join())).toEqual(['', 'signer', 'signer', 'assistant', '']);
  });

  it('IO-LIST: interpreters and note-takers by their posts, the host by who receives', () => {
    const { people } = readRows([
      ['会见方', '', '客方', ''],
      ['姓名', '职务', '姓名', '职务'],
      ['余国祥', '县委书记', '丁国晓', '董事长'],
      ['赵军海', '县外办翻译', '谢桂', '翻译科科长'],
      ['苏军勇', '县委办记录', '', ''],
    ]);
    expect(people.map(({ name, party, roles }) => [name, party, ...roles])).toEqual([
      ['余国祥', 'host'],
      ['赵军海', 'host', 'interpreter'],
      ['苏军勇', 'host', 'note-taker'],
      ['丁国晓', 'guest'],
      ['谢桂', 'guest'],
    ]);
  });
});
