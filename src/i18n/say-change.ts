import type { PlanChange } from '../model/compare/plan-change.ts';
import type { DiffSummary } from '../model/compare/summarise.ts';
import type { Language } from './say.ts';
import { saySeat } from './say-seat.ts';
import { WORDS, type WordKey } from './words/registry.ts';

/** Says a word of the interface, in the language on screen. */
type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

const isWord = (key: string): key is WordKey => Object.hasOwn(WORDS, key);

/** The first of several keys that has words; the fallback where none has. */
function sayFirst(say: Say, keys: readonly string[], fallback: string): string {
  const key = keys.find(isWord);
  return key === undefined ? fallback : say(key);
}

/**
 * Say one change between two plans as a line of a list.
 *
 * @param say - words of the interface.
 */
export function sayChange(change: PlanChange, say: Say): string {
  const { field = '', policy = '', fromSeat, toSeat } = change.with;
  const value = (told: string | number = ''): string => {
    if (told === '') return say('change.nothing');
    const text = String(told);
    const codes = [`policy.${policy}.${text}`, `attendance.${text}`, `party.${text}`, `role.${text}`];
    const parts = field === 'roles' ? text.split(' ') : undefined;
    if (parts !== undefined)
      return parts.map((role) => sayFirst(say, [`role.${role}`], role)).join(say('common.comma'));
    return field === '' || ['attendance', 'party'].includes(String(field))
      ? sayFirst(say, codes, text)
      : text;
  };
  const codes = (name: string, prefix: string) => {
    const code = change.with[name];
    return code === undefined ? {} : { [name]: sayFirst(say, [`${prefix}${code}`], String(code)) };
  };
  const place = (end: 'from' | 'to'): string => {
    const { [`${end}Row`]: row = '', [`${end}Seat`]: seat = '', [`${end}Table`]: table } = change.with;
    return saySeat(say, {
      row: String(row),
      seat: String(seat),
      ...(table === undefined ? {} : { atTable: true }),
    });
  };
  const { block } = change.with;
  const blockWords = block === undefined ? '' : sayFirst(say, [`arrangement.${block}`], String(block));
  return say(`change/${change.kind}`, {
    ...change.with,
    ...(block === undefined ? {} : { block: blockWords }),
    ...codes('wish', 'change.wish.'),
    ...codes('why', 'change.why.'),
    ...codes('fixture', 'fixture.'),
    ...codes('policy', 'policy.'),
    where: blockWords === '' ? '' : say('change.where', { block: blockWords }),
    field: sayFirst(say, [`field.${field}`, `change.field.${field}`], String(field)),
    at: toSeat === undefined ? '' : place('to'),
    from: fromSeat === undefined || change.with.from !== undefined ? value(change.with.from) : place('from'),
    to: toSeat === undefined || change.with.to !== undefined ? value(change.with.to) : place('to'),
  });
}

const COUNTS = [
  'moved',
  'added',
  'dropped',
  'seated',
  'unseated',
  'edited',
  'renumbered',
  'policies',
  'pins',
  'furniture',
  'others',
] as const;

/**
 * Say a difference in one sentence: `3 人调整，2 人新增，需重印座签 2 个、座位卡 5 张。`
 *
 * @param language - decides about commas and stops.
 */
export function saySummary(summary: DiffSummary, say: Say, language: Language): string {
  const clauses = COUNTS.flatMap((name) => {
    const count = summary[name];
    return count === 0 ? [] : [say(`summary.${name}`, { count })];
  });
  const papers = sayPapers(summary.reprint, say, language);
  if (papers !== '') clauses.push(say('summary.reprint', { papers }));
  if (clauses.length === 0) return say('summary.same');
  return language === 'zh' ? `${clauses.join('，')}。` : `${clauses.join(', ')}.`;
}

/** Say how many papers of each kind: `座签 2 个、座位卡 5 张`; nothing where there are none. */
export function sayPapers(counts: DiffSummary['reprint'], say: Say, language: Language): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => {
      const own = `summary.paper.${kind}`;
      return say(isWord(own) ? own : 'summary.paper.other', { count });
    })
    .join(language === 'zh' ? '、' : ', ');
}
