import { describe, expect, it } from 'vitest';
import { ISSUE_WORDS, REMEDY_WORDS } from '../../src/i18n/issue-words.ts';
import { REASON_WORDS } from '../../src/i18n/reason-words.ts';
import { OPEN_WORDS, WORDS } from '../../src/i18n/words/registry.ts';
import type { WordTable } from '../../src/i18n/words/word-table.ts';
import { PAPER_WORDS } from '../../src/print/words/registry.ts';

/** Words that say how Chinese is written, and so are Chinese in English too. */
const CHINESE_OF_ITSELF = new Set(['中文', '一', '二', '三']);

const TABLES: readonly WordTable[] = [
  OPEN_WORDS,
  WORDS,
  PAPER_WORDS,
  ISSUE_WORDS,
  REMEDY_WORDS,
  REASON_WORDS,
];
const english = TABLES.flatMap((table) => Object.entries(table)).flatMap(([key, [, ...words]]) =>
  words.map((one) => `${key}: ${one}`),
);

describe('English words', () => {
  it('have no Chinese character or sign left in them', () => {
    const left = english.filter((line) =>
      (line.replace(/^.*?: /, '').match(/[\p{Script=Han}，。；：？！（）、《》「」]+/gu) ?? []).some(
        (found) => !CHINESE_OF_ITSELF.has(found),
      ),
    );
    expect(left).toEqual([]);
  });

  it('have the quotes of the keyboard: Chinese fonts set those of books as wide as a character', () => {
    expect(english.filter((line) => /[“”‘’]/u.test(line))).toEqual([]);
  });
});
