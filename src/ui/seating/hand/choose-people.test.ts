import { expect, it } from 'vitest';
import { choosePeople } from './choose-people.ts';

const plain = { toggles: false, extends: false };
it.each([
  ['a click chooses one', [], 'b', plain, ['b']],
  ['a click on the one chosen lets it go', ['b'], 'b', plain, []],
  ['a click among several keeps only that one', ['a', 'b'], 'b', plain, ['b']],
  ['Ctrl adds', ['a'], 'c', { ...plain, toggles: true }, ['a', 'c']],
  ['Ctrl takes away', ['a', 'c'], 'a', { ...plain, toggles: true }, ['c']],
  ['Shift takes all between', ['d'], 'b', { ...plain, extends: true }, ['b', 'c', 'd']],
  ['Shift without a beginning chooses one', [], 'b', { ...plain, extends: true }, ['b']],
] as const)('%s', (_, before, clicked, keys, after) => {
  expect(choosePeople(['a', 'b', 'c', 'd'], before, clicked, keys)).toEqual(after);
});
