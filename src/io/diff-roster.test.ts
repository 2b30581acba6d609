import { describe, expect, it } from 'vitest';
import { readRows } from '../../test/support/read-rows.ts';
import { diffRoster, type ExistingPerson } from './diff-roster.ts';

const head = ['姓名', '单位', '职务', '手机', '备注'];
const list = (...rows: string[][]) => readRows([head, ...rows]);

/** The people of a list as a plan that took them in. */
const asExisting = (roster: ReturnType<typeof readRows>): readonly ExistingPerson[] =>
  roster.people.map((person, index) => ({ ...person, id: `p${index + 1}` }));

describe('importing again', () => {
  const before = asExisting(
    list(
      ['张志强', '县财政局', '局长', '13800000001', ''],
      ['李小红', '县财政局', '科员', '', ''],
      ['王磊', '县审计局', '局长', '13800000003', ''],
      ['王磊', '县水务局', '科员', '', ''],
      ['赵敏', '县统计局', '局长', '', ''],
    ),
  );

  it('IO-DIFF: an unchanged list changes nothing', () => {
    const diff = diffRoster(before, { people: [] });
    expect(diff.dropped).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    const again = list(
      ['张志强', '县财政局', '局长', '13800000001', ''],
      ['李小红', '县财政局', '科员', '', ''],
      ['王磊', '县审计局', '局长', '13800000003', ''],
      ['王磊', '县水务局', '科员', '', ''],
      ['赵敏', '县统计局', '局长', '', ''],
    );
    expect(diffRoster(before, again)).toMatchObject({ added: [], dropped: [], changed: [], ambiguous: [] });
    expect(diffRoster(before, again).unchanged.map((one) => one.id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  });

  it("IO-DIFF: matches by telephone, then name and unit, then a name that is one person's", () => {
    const after = list(
      ['张自强', '县财政局', '局长', '138-0000-0001', ''], // a mended name: the telephone knows him
      ['李小红', '县财政局', '副科长', '', '请假'],
      ['王磊', '县水务局', '科长', '', ''],
      ['赵敏', '县林业局', '局长', '', ''], // moved: the only 赵敏 on both sides
      ['周涛', '县统计局', '局长', '', ''],
    );
    const diff = diffRoster(before, after);
    expect(
      diff.changed.map(({ id, by, changes }) => [
        id,
        by,
        changes.map(({ field, was, becomes }) => `${field}: ${was} > ${becomes}`),
      ]),
    ).toEqual([
      ['p1', 'phone', ['name: 张志强 > 张自强']],
      [
        'p2',
        'name-and-unit',
        ['title: 科员 > 副科长', 'roles:  > absent', 'attendance: unsaid > no', 'notes:  > 请假'],
      ],
      ['p4', 'name-and-unit', ['title: 科员 > 科长']],
      ['p5', 'name', ['unit: 县统计局 > 县林业局']],
    ]);
    expect(diff.added.map((person) => person.name)).toEqual(['周涛']);
    expect(diff.dropped).toEqual(['p3']);
  });

  it('IO-DIFF: a name of several people is left to the user, and its candidates are not dropped', () => {
    const diff = diffRoster(before, list(['王磊', '县林业局', '局长', '', '']));
    expect(diff.ambiguous.map((one) => one.candidates)).toEqual([['p3', 'p4']]);
    expect(diff.dropped).toEqual(['p1', 'p2', 'p5']);
    expect(diff.added).toEqual([]);
  });

  it('IO-DIFF: a shared telephone is told apart by the name', () => {
    const shared = asExisting(
      list(['张志强', '县财政局', '', '13800000001', ''], ['李小红', '县审计局', '', '13800000001', '']),
    );
    const diff = diffRoster(
      shared,
      list(['李小红', '县审计局', '', '13800000001', ''], ['张志强', '县财政局', '', '13800000001', '']),
    );
    expect(diff.unchanged.map((one) => one.id)).toEqual(['p2', 'p1']);
  });

  it('IO-DIFF: a field the new list does not have is no change', () => {
    const diff = diffRoster(
      before,
      readRows([
        ['姓名', '单位'],
        ['张志强', '县财政局'],
      ]),
    );
    expect(diff.unchanged.map((one) => one.id)).toEqual(['p1']);
  });

  it('IO-DIFF: 10,000 people match themselves in any order, soon', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `${'赵钱孙李周吴郑王'[index % 8]}${String.fromCharCode(0x4e00 + (index % 97))}${String.fromCharCode(0x5000 + (index % 89))}`,
      `第${index % 60}局`,
      '科员',
      String(13_000_000_000 + index),
      '',
    ]);
    const people = asExisting(list(...rows));
    const shuffled = list(...[...rows].reverse());
    const start = performance.now();
    const diff = diffRoster(people, shuffled);
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(diff.unchanged).toHaveLength(10_000);
  }, 30_000);
});
