import type { Language } from '../../i18n/say.ts';

/**
 * Say when something was done, in the time of this computer: 11月22日 20:15.
 *
 * @param iso - ISO 8601; what is no time stands as it is.
 */
export function sayMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
