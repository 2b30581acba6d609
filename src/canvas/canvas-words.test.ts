import { expect, it } from 'vitest';
import { CANVAS_WORDS, describeDrop } from './canvas-words.ts';
import type { Drop } from './hall/drop.ts';

it.each<[Drop, readonly string[], string]>([
  [{ how: 'swap', person: 'a', other: 'b', seat: 's' }, ['王伟'], '王伟 与 李娜 对换'],
  [
    { how: 'insert', person: 'a', seat: 's', row: ['s', 't', 'u'], shifted: ['s', 't'] },
    ['王伟'],
    '王伟 插到这里，1 人依次挪一位',
  ],
  [{ how: 'several', placements: [] }, ['王伟', '张三'], '2 人按排序从这里起坐空位'],
  [{ how: 'out', people: ['a', 'b'] }, ['王伟', '张三'], '王伟 +1 离座，回到名单'],
  [{ how: 'refused', why: 'pinned', seat: 's' }, ['王伟'], '已指定座位，不能移动'],
])('%j of %j says %s', (drop, names, words) => {
  expect(describeDrop(drop, names, () => '李娜', CANVAS_WORDS.zh)).toBe(words);
});

it('says the same things in both languages', () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' ? keys(inner as object) : [key],
    );
  expect(keys(CANVAS_WORDS.en)).toEqual(keys(CANVAS_WORDS.zh));
});
