import type { Language } from '../../i18n/say.ts';

const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');

/**
 * Say a local date and time as a notice would: 2026年3月5日 星期四 09:00.
 *
 * @param local - `2026-03-05` or `2026-03-05T09:00`.
 */
export function sayMeetingTime(local: string, language: Language): string {
  const [day = '', clock] = local.split('T');
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const words = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(year, month - 1, date));
  return clock === undefined ? words : `${words} ${clock}`;
}

/** Say when something was changed: the clock today, the day otherwise. */
export function sayChanged(at: number, now: number, language: Language): string {
  const locale = localeOf(language);
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(
    locale,
    sameDay ? { hour: '2-digit', minute: '2-digit' } : { month: 'short', day: 'numeric' },
  ).format(at);
}
