import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../test/support/workbook-bytes.ts';
import { readRoster } from './read-roster.ts';

/** Headings as offices write them, by what the column holds. */
const HEADINGS = {
  rank: ['序号', '序  号', 'No.', '编号', '排序'],
  name: [
    '姓名',
    '姓 名',
    '姓　　名',
    '参会人员姓名',
    '参会人员',
    '与会人员',
    'Name',
    '姓\n名',
    '嘉宾姓名',
    '领导姓名',
  ],
  unit: ['单位', '工作单位', '单 位', '所在单位（部门）', '单位名称', '部门', 'Organization', '参会单位'],
  title: ['职务', '职  务', '职务/职称', '现任职务', 'Title', '职位'],
  phone: ['手机', '联系电话', '手机号码', '联系方式', 'Mobile', '电 话'],
  attendance: ['是否参会', '能否参加', '参会情况', '是否出席', 'RSVP', '出席情况'],
  notes: ['备注', '备 注', 'Remarks', '说明'],
} as const;
type Kind = keyof typeof HEADINGS;

const TITLES = [
  ['关于召开全市半年工作会议的参会人员名单'],
  ['（请于6月30日前报送）'],
  ['填报单位：', '', '市林业局（盖章）'],
  ['会议时间：2027年6月30日上午9:00'],
  [],
  ['附件1'],
];
const TOTALS = [
  ['合计', '', ''],
  ['总 计：5人'],
  ['共5人'],
  ['注：请着正装。'],
  ['联系人：王主任 13900000000'],
  [],
];
const UNITS = ['市财政局', '市教育局', '云山镇', '恒远机械有限公司', '市第一中学', '团市委'];
const FAMILY = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英'];

const shuffle = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const person = fc.record({
  name: fc
    .tuple(fc.constantFrom(...FAMILY), fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 2 }))
    .map(([family, given]) => family + given.join('')),
  unit: fc.nat({ max: UNITS.length - 1 }),
  title: fc.constantFrom('局长', '副局长', '科长', '党委书记', '经理', '校长'),
  phone: fc.integer({ min: 13_000_000_000, max: 13_999_999_999 }),
  coming: fc.boolean(),
});

const list = fc.record({
  people: fc.array(person, { minLength: 2, maxLength: 12 }),
  titles: fc.array(fc.constantFrom(...TITLES), { maxLength: 4 }),
  ends: fc.array(fc.constantFrom(...TOTALS), { maxLength: 2 }),
  order: shuffle(Object.keys(HEADINGS) as Kind[]),
  heads: fc.record(
    Object.fromEntries(
      Object.entries(HEADINGS).map(([kind, words]) => [kind, fc.constantFrom(...words)]),
    ) as { [Key in Kind]: fc.Arbitrary<string> },
  ),
  marks: fc.constantFrom(
    ['是', '否'],
    ['√', '×'],
    ['参加', '请假'],
    ['Yes', 'No'],
    ['出席', '因公出差'],
    ['', '缺席'],
  ),
  spaced: fc.boolean(),
  merged: fc.boolean(),
  blankAfter: fc.nat({ max: 12 }),
  left: fc.nat({ max: 2 }),
});

describe('any list', () => {
  it('IO-ANY law: whatever the headings, titles, order of columns, merged units and total rows, everybody is found with everything', () => {
    fc.assert(
      fc.property(list, ({ people, titles, ends, order, heads, marks, spaced, merged, blankAfter, left }) => {
        const sorted = [...people].sort((a, b) => a.unit - b.unit);
        const pad = (row: readonly (string | number)[]): (string | number)[] => [
          ...Array.from({ length: left }, () => ''),
          ...row,
        ];
        const rows: (string | number)[][] = [
          ...titles.map((row) => pad(row)),
          pad(order.map((kind) => heads[kind])),
        ];
        const merges: string[] = [];
        const unitColumn = String.fromCharCode(65 + left + order.indexOf('unit'));
        let start = rows.length + 1;
        sorted.forEach((one, index) => {
          const isSame = merged && index > 0 && sorted[index - 1]?.unit === one.unit;
          if (!isSame) start = rows.length + 1;
          else merges.push(`${unitColumn}${start}:${unitColumn}${rows.length + 1}`);
          const cells: Record<Kind, string | number> = {
            rank: index + 1,
            name: spaced && one.name.length === 2 ? `${one.name[0]}　${one.name[1]}` : one.name,
            unit: isSame ? '' : (UNITS[one.unit] ?? ''),
            title: one.title,
            phone: index % 2 === 0 ? one.phone : String(one.phone),
            attendance: (one.coming ? marks[0] : marks[1]) ?? '',
            notes: '',
          };
          rows.push(pad(order.map((kind) => cells[kind])));
          if (index === blankAfter && !merged) rows.push([]);
        });
        rows.push(...ends.map((row) => pad(row)));
        // a workbook keeps only the widest of overlapping ranges
        const widest = new Map(merges.map((range) => [range.split(':')[0], range]));
        const read = readRoster({
          kind: 'file',
          bytes: workbookBytes([{ rows, merges: [...widest.values()] }]),
        });
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(
          read.value.people.map((one) => [one.name, one.unit, one.title, one.phone, one.attendance === 'no']),
        ).toEqual(
          sorted.map((one) => [one.name, UNITS[one.unit], one.title, String(one.phone), !one.coming]),
        );
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
