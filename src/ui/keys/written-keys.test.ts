import { expect, it } from 'vitest';
import { ariaKeysOf, firstKeyOf } from './written-keys.ts';

it.each([
  ['find', 'Ctrl+F', 'Control+F Control+K'],
  ['zoom-in', '+', '+ ='],
  ['unseat', 'Delete', 'Delete Backspace'],
] as const)('%s is written %s', (name, first, aria) => {
  expect(firstKeyOf(name)).toBe(first);
  expect(ariaKeysOf(name)).toBe(aria);
});
