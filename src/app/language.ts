import { LANGUAGES, type Language } from '../i18n/say.ts';

const KEY = 'zuoci-language';

/** The language chosen last; Chinese unless told. */
export function rememberedLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((one) => one === kept) ?? 'zh';
  } catch {
    // Storage is blocked: the language is chosen anew each time.
    return 'zh';
  }
}

/** Remember the language, and tell the page. */
export function rememberLanguage(language: string, title: string): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  document.title = title;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is blocked: nothing to remember in.
    return;
  }
}
