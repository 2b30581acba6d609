import { expect, it } from 'vitest';
import { makeInterfaceWords } from './app-i18n.ts';

it.each([
  ['en', 1, '1 person'],
  ['en', 1200, '1,200 people'],
  ['zh', 1200, '1200 人'],
] as const)('counts are written as the language writes them: %s, %i', (language, count, words) => {
  expect(makeInterfaceWords(language).t('roster.count.people', { count })).toBe(words);
});
