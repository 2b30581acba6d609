import { describe, expect, it } from 'vitest';
import { person } from '../../../test/support/sample-plan.ts';
import { rosterRows } from '../roster/roster-row.ts';
import { findPeople } from './find-people.ts';

const units = [
  { id: 'u1', name: '县财政局' },
  { id: 'u2', name: '张家镇' },
];
const people = [
  person('p1', '李张生', { unit: 'u1' }),
  person('p2', '张三', { unit: 'u1' }),
  person('p3', '张三丰', { unit: 'u2' }),
  person('p4', '赵四', { unit: 'u2' }),
];
const letters: Readonly<Record<string, readonly string[]>> = {
  李张生: ['lizhangsheng', 'lzs'],
  张三: ['zhangsan', 'zs'],
  张三丰: ['zhangsanfeng', 'zsf'],
  赵四: ['zhaosi', 'zs'],
};
const find = (typed: string): string[] =>
  findPeople(
    rosterRows({ people, units }),
    new Map(units.map(({ id, name }) => [id, name])),
    typed,
    (name) => letters[name] ?? [],
  ).map((found) =>
    found.kind === 'unit' ? `[${found.name} ${found.people.length}]` : found.row.person.name,
  );

describe('finding people', () => {
  it.each([
    ['', []],
    ['张三', ['张三', '张三丰']],
    ['zs', ['张三', '赵四', '张三丰']],
    ['Zhang San', ['张三', '张三丰']],
    ['张', ['[张家镇 2]', '张三', '张三丰', '李张生', '赵四']],
    ['财政', ['[县财政局 2]', '李张生', '张三']],
    ['nobody', []],
  ])('%s', (typed, names) => {
    expect(find(typed)).toEqual(names);
  });
});
