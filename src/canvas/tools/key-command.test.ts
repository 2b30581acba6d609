import { expect, it } from 'vitest';
import { type KeyCommand, keyCommandOf } from './key-command.ts';

const NONE = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const press = (keys: string, carrying = false): KeyCommand | undefined => {
  const held = keys.split('+').slice(0, -1);
  const key = keys.split('+').at(-1) ?? '';
  const event = { ...NONE, key: key === 'plus' ? '+' : key === 'space' ? ' ' : key };
  return keyCommandOf(
    {
      ...event,
      shiftKey: held.includes('shift'),
      altKey: held.includes('alt'),
      ctrlKey: held.includes('ctrl'),
      metaKey: held.includes('meta'),
    },
    carrying,
  );
};

it.each<[string, boolean, KeyCommand | undefined]>([
  ['ArrowLeft', false, { key: 'walk', way: 'left', extends: false }],
  ['shift+ArrowDown', false, { key: 'walk', way: 'down', extends: true }],
  ['Home', false, { key: 'walk', way: 'row-start', extends: false }],
  ['ctrl+Home', false, { key: 'walk', way: 'first', extends: false }],
  ['ctrl+End', false, { key: 'walk', way: 'last', extends: false }],
  ['Enter', false, { key: 'activate' }],
  ['Enter', true, { key: 'put', landing: 'on' }],
  ['alt+Enter', true, { key: 'put', landing: 'between' }],
  ['meta+x', false, { key: 'lift' }],
  ['ctrl+v', true, { key: 'put', landing: 'on' }],
  ['ctrl+v', false, { key: 'act', what: 'paste' }],
  ['ctrl+c', false, { key: 'act', what: 'copy' }],
  ['ctrl+a', false, { key: 'all' }],
  ['ctrl+0', false, { key: 'show', what: 'full' }],
  ['ctrl+1', false, { key: 'show', what: 'all' }],
  ['ctrl+2', false, { key: 'show', what: 'selection' }],
  ['plus', false, { key: 'zoom', factor: 1.25 }],
  ['-', false, { key: 'zoom', factor: 0.8 }],
  ['Escape', false, { key: 'cancel' }],
  ['Delete', false, { key: 'unseat' }],
  ['shift+F10', false, { key: 'menu' }],
  ['w', false, { key: 'type', text: 'w' }],
  ['王', false, { key: 'type', text: '王' }],
  ['space', false, undefined],
  ['ctrl+s', false, undefined],
  ['Shift', false, undefined],
])('%s (carrying: %s)', (keys, carrying, command) => {
  expect(press(keys, carrying)).toEqual(command);
});

it('Alt acts on seats by the place of the key, whatever it writes', () => {
  const alt = { key: 'π', code: 'KeyP', shiftKey: false, altKey: true, ctrlKey: false, metaKey: false };
  expect(keyCommandOf(alt, false)).toEqual({ key: 'act', what: 'pin' });
  expect(keyCommandOf({ ...alt, code: 'KeyQ' }, false)).toBeUndefined();
});
