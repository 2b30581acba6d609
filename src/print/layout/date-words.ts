import type { PaperLanguage } from '../print-source.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Say a local date, with its time where it has one, as papers do.
 *
 * @param local - `2026-03-05` or `2026-03-05T09:00`.
 * @example dateWords('zh', '2026-03-05T09:00') // 2026年3月5日 9:00
 */
export function dateWords(language: PaperLanguage, local: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(local) ?? [];
  if (year === undefined || month === undefined || day === undefined) return local;
  const time = hour === undefined ? '' : ` ${language === 'zh' ? Number(hour) : hour}:${minute}`;
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日${time}`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}${time === '' ? '' : `,${time}`}`;
}

/** Say when something lasts: `2026年3月5日 9:00-11:30`; undefined where no beginning is known. */
export function timeWords(
  language: PaperLanguage,
  { startsAt, endsAt }: { readonly startsAt?: string; readonly endsAt?: string },
): string | undefined {
  if (startsAt === undefined) return undefined;
  const begins = dateWords(language, startsAt);
  if (endsAt === undefined) return begins;
  const [day, time] = endsAt.split('T');
  if (time !== undefined && startsAt.startsWith(`${day}T`)) {
    return `${begins}${language === 'zh' ? `-${Number(time.slice(0, 2))}${time.slice(2)}` : `–${time}`}`;
  }
  return startsAt === endsAt ? begins : `${begins} — ${dateWords(language, endsAt)}`;
}
