import { describe, expect, it } from 'vitest';
import { WORDS } from '../../i18n/words/registry.ts';
import type { Say } from '../say/use-say.ts';
import { sayField, sayValue } from './say-change.ts';

const say: Say = (key) => WORDS[key][0];

describe('a change in an updated list', () => {
  it.each([
    ['attendance', 'no', '请假'],
    ['attendance', 'yes', '参会'],
    ['party', 'guest', '客方'],
    ['roles', 'host、speaker', '主持、发言'],
    ['roles', 'absent', '请假'],
    ['title', '局长', '局长'],
    ['phone', '', '（空）'],
  ] as const)('%s %j is said %j', (field, value, words) => {
    expect(sayValue(field, value, say)).toBe(words);
  });

  it('names the field', () => {
    expect(sayField({ field: 'seatRow', was: '', becomes: '1' }, say)).toBe('排');
  });
});
