import i18next from 'i18next';
import type { PaperLanguage } from '../print-source.ts';
import { PAPER_WORDS, type PaperWordKey } from './registry.ts';

const resources = Object.fromEntries(
  (['zh', 'en'] as const).map((language, index) => [
    language,
    {
      papers: Object.fromEntries(
        Object.entries(PAPER_WORDS).map(([key, words]) => [key, words[index] ?? '']),
      ),
    },
  ]),
);

const papers = i18next.createInstance();
void papers.init({
  resources,
  lng: 'zh',
  ns: ['papers'],
  defaultNS: 'papers',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});

/** Say a word or sentence of the papers. */
export const sayOnPaper = (
  language: PaperLanguage,
  key: PaperWordKey,
  values: Readonly<Record<string, string | number>> = {},
): string => papers.t(key, { lng: language, ...values });

/** Say several words in a row: 甲、乙 or A, B. */
export const listed = (language: PaperLanguage, words: readonly string[]): string =>
  words.join(language === 'zh' ? '、' : ', ');
