import { createContext, useContext } from 'react';

/** How the program looks on this computer. */
export type Appearance = 'system' | 'light' | 'dark';

/** Choices of one person at one computer; never part of a meeting. */
export interface Preferences {
  readonly appearance: Appearance;
  /** Who works here: stands on submissions and in the record of changes. */
  readonly author: string;
  /** True once the tour was seen or skipped. */
  readonly toured: boolean;
}

/** What holds before anything is chosen. */
export const FIRST_PREFERENCES: Preferences = { appearance: 'system', author: '', toured: false };

/** Preferences and how to change them. */
export interface PreferenceDesk {
  readonly preferences: Preferences;
  readonly prefer: (changes: Partial<Preferences>) => void;
}

const PreferenceContext = createContext<PreferenceDesk | undefined>(undefined);

/** Gives preferences to everything inside. */
export const PreferencesProvider = PreferenceContext.Provider;

/** The preferences of this computer. */
export function usePreferences(): PreferenceDesk {
  const desk = useContext(PreferenceContext);
  if (desk === undefined) throw new Error('there are no preferences');
  return desk;
}
