import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/say.ts';
import type { WordKey } from '../../i18n/words/registry.ts';

type With = Readonly<Record<string, string | number>>;

/** The language on screen and everything that is said in it. */
export type Say = (key: WordKey, parameters?: With) => string;

/** Say words of the interface in the language on screen. */
export function useSay(): Say {
  const { t } = useTranslation('app');
  return useCallback((key: WordKey, parameters?: With) => t(key, { ...parameters }), [t]);
}

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation('app');
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** Words whose key comes from data; the fallback stands where there is none. */
export function useOpenWords(): (keys: readonly string[], fallback: string) => string {
  const { i18n, t } = useTranslation('app');
  return useMemo(
    () => (keys, fallback) => {
      const known = keys.find((key) => i18n.exists(key));
      return known === undefined ? fallback : t(known);
    },
    [i18n, t],
  );
}
