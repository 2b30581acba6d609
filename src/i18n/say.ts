import i18next from 'i18next';
import type { Issue } from '../layout/issue.ts';
import type { Reason } from '../layout/reason.ts';
import { PARAMETER_WORDS } from './common-words.ts';
import { ISSUE_WORDS, REMEDY_WORDS } from './issue-words.ts';
import { REASON_WORDS } from './reason-words.ts';

/** Languages of the product; Chinese first. */
export const LANGUAGES = ['zh', 'en'] as const;
/** A language of the product. */
export type Language = (typeof LANGUAGES)[number];

type Table = Readonly<Record<string, readonly [zh: string, en: string]>>;

const flat = (prefix: string, table: Table, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).map(([key, words]) => [`${prefix}/${key}`, words[language === 'zh' ? 0 : 1]]),
  );

const resources = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    {
      planner: {
        ...flat('reason', REASON_WORDS, language),
        ...flat('issue', ISSUE_WORDS, language),
        ...flat('remedy', REMEDY_WORDS, language),
        ...flat('parameter', PARAMETER_WORDS, language),
      },
    },
  ]),
);

const planner = i18next.createInstance();
void planner.init({
  resources,
  lng: 'zh',
  ns: ['planner'],
  defaultNS: 'planner',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});

/** Words for parameters that are codes (hands, parties); names and numbers stay as they are. */
function spelt(parameters: Readonly<Record<string, string | number>>, language: Language) {
  const codes = new Set(['hand', 'party', 'side', 'cause', 'option']);
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key,
      codes.has(key)
        ? planner.t(`parameter/${value}`, { lng: language, defaultValue: String(value) })
        : value,
    ]),
  );
}

/** Say why somebody sits where he sits. */
export const sayReason = (reason: Reason, language: Language): string => {
  const says = planner.t(`reason/${reason.says}`, { lng: language, ...spelt(reason.with, language) });
  return says.charAt(0).toUpperCase() + says.slice(1);
};

/** Say what a check found; `names` are the people concerned, in words. */
export const sayIssue = (issue: Issue, language: Language, names: readonly string[] = []): string =>
  planner.t(`issue/${issue.code}`, {
    lng: language,
    ...spelt(issue.with, language),
    names: names.join(language === 'zh' ? '、' : ', '),
    seats: issue.seats.join(', '),
  });

/** Say what to do about it. */
export const sayRemedy = (issue: Issue, language: Language): string =>
  planner.t(`remedy/${issue.remedy}`, { lng: language, ...spelt(issue.with, language) });
