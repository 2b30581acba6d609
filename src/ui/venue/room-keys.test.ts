import { expect, it } from 'vitest';
import { roomKeyOf } from './room-keys.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey', boolean>> = {}) =>
  roomKeyOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

it.each([
  ['ArrowLeft', {}, { key: 'nudge', xMm: -100, yMm: 0 }],
  ['ArrowDown', { shiftKey: true }, { key: 'nudge', xMm: 0, yMm: 10 }],
  ['ArrowUp', { altKey: true }, { key: 'nudge', xMm: 0, yMm: -1000 }],
  ['Delete', {}, { key: 'remove' }],
  ['d', { ctrlKey: true }, { key: 'duplicate' }],
  ['G', { ctrlKey: true, shiftKey: true }, { key: 'ungroup' }],
  ['g', { ctrlKey: true }, { key: 'group' }],
  ['a', { ctrlKey: true }, { key: 'all' }],
  ['[', {}, { key: 'order', by: -1 }],
  [']', {}, { key: 'order', by: 1 }],
  ['l', {}, { key: 'lock' }],
  ['r', {}, { key: 'turn', byDeg: 15 }],
  ['R', { shiftKey: true }, { key: 'turn', byDeg: -15 }],
  ['PageDown', {}, { key: 'next', by: 1 }],
  ['Escape', {}, { key: 'none' }],
  ['z', { ctrlKey: true }, undefined],
  ['0', {}, undefined],
])('%s %j', (key, held, expected) => {
  expect(press(key, held)).toEqual(expected);
});
