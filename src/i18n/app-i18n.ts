import i18next, { type i18n, type Resource } from 'i18next';
import { LANGUAGES, type Language } from './say.ts';
import { OPEN_WORDS, WORDS } from './words/registry.ts';
import type { WordTable } from './words/word-table.ts';

/** English writes counts as `1,200`, Chinese offices as `1200`. */
const grouped = (words: string): string => words.replaceAll('{{count}}', '{{count, number}}');

/** Turn tables into the form i18next wants; the English singular has the ending `_one`. */
function wordsOf(table: WordTable, language: Language): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [key, [zh, en, one]] of Object.entries(table)) {
    words[key] = language === 'zh' ? zh : grouped(en);
    if (language === 'en' && one !== undefined) words[`${key}_one`] = one;
  }
  return words;
}

/** Make the dictionary of the interface. */
export function makeInterfaceWords(language: Language): i18n {
  const words = i18next.createInstance();
  const resources: Resource = Object.fromEntries(
    LANGUAGES.map((one) => [one, { app: wordsOf({ ...OPEN_WORDS, ...WORDS }, one) }]),
  );
  void words.init({
    resources,
    lng: language,
    ns: ['app'],
    defaultNS: 'app',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
  });
  return words;
}
