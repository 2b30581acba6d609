import { useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { authorName, rememberAuthor } from '../store/author-name.ts';
import { FIRST_PREFERENCES, type PreferenceDesk, type Preferences } from '../ui/preferences/preferences.ts';
import type { ThemeName } from '../ui/theme/theme.ts';
import { useMedia } from './use-media.ts';

const KEY = 'zuoci-preferences';

const schema = z.object({
  appearance: z.enum(['system', 'light', 'dark']).catch(FIRST_PREFERENCES.appearance),
  toured: z.boolean().catch(FIRST_PREFERENCES.toured),
});

/** Read what was kept; anything that cannot be read is as at first. */
export function readPreferences(text: string | null): Preferences {
  if (text === null) return FIRST_PREFERENCES;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? { ...FIRST_PREFERENCES, ...read.data } : FIRST_PREFERENCES;
  } catch {
    // Not JSON: somebody else's or damaged.
    return FIRST_PREFERENCES;
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage is blocked: as at first each time.
    return null;
  }
}

function keep(preferences: Omit<Preferences, 'author'>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch (error) {
    console.warn('the preferences are not kept', error);
  }
}

/** The preferences of this computer, kept as they change. */
export function useKeptPreferences(): PreferenceDesk {
  const [preferences, setPreferences] = useState(() => ({
    ...readPreferences(kept()),
    author: authorName(),
  }));
  return useMemo(
    () => ({
      preferences,
      prefer: (changes) => {
        const { author: _author, ...others } = { ...readPreferences(kept()), ...changes };
        // Only what changes is written: another window may have changed the rest. The name has a place of its own.
        if (changes.author !== undefined) rememberAuthor(changes.author);
        keep(others);
        setPreferences((before) => ({ ...before, ...changes }));
      },
    }),
    [preferences],
  );
}

/** Light or dark, as chosen or as the computer is set; the page is told. */
export function useThemeName({ appearance }: Preferences): ThemeName {
  const systemDark = useMedia(DARK);
  const name = appearance === 'system' ? (systemDark ? 'dark' : 'light') : appearance;
  useEffect(() => {
    document.documentElement.dataset.theme = name;
  }, [name]);
  return name;
}

const DARK = '(prefers-color-scheme: dark)';
