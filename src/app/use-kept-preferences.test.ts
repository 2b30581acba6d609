import { describe, expect, it } from 'vitest';
import { FIRST_PREFERENCES } from '../ui/preferences/preferences.ts';
import { readPreferences } from './use-kept-preferences.ts';

describe('preferences', () => {
  it('are as at first where nothing, or nothing readable, was kept', () => {
    for (const text of [null, '', '{', '[]', '7', 'null'])
      expect(readPreferences(text)).toEqual(FIRST_PREFERENCES);
  });

  it('keep what can be read of them', () => {
    expect(readPreferences('{"appearance":"dark","author":7}')).toEqual({
      ...FIRST_PREFERENCES,
      appearance: 'dark',
    });
  });
});
