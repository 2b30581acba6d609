import { comparable } from './clean-text.ts';
import { isMobile } from './looks-like.ts';

/** A telephone cell as read. */
export interface ReadPhone {
  /** Numbers without spaces, several joined by 、. */
  readonly phone: string;
  /** A number that starts like a mobile one and has another length than eleven. */
  readonly wrongLength?: string;
  /** Text without a number, or a number that the spreadsheet rounded. */
  readonly unclear?: string;
}

/** Read a telephone cell: spaces, dashes in mobile numbers and +86 go; two numbers in one cell are both kept. */
export function readPhone(raw: string): ReadPhone {
  const text = comparable(raw);
  if (text === '' || /^(无|暂无|没有|-+|\/|—+|n\/a|none)$/.test(text)) return { phone: '' };
  if (/^\d(\.\d+)?e\+?\d+$/.test(text)) return { phone: raw.trim(), unclear: raw.trim() };
  const numbers = text
    .split(/[、,;/|]|(?<=\d{7,})(?=1[3-9]\d{9})/)
    .map(closeNumber)
    .filter((number) => number !== '');
  const phone = numbers.join('、');
  if (!/\d{3,}/.test(phone)) return { phone: raw.trim(), unclear: raw.trim() };
  const wrong = numbers.find(
    (number) => /^1[3-9]\d*$/.test(number) && number.length > 6 && number.length !== 11,
  );
  return wrong === undefined ? { phone } : { phone, wrongLength: wrong };
}

function closeNumber(part: string): string {
  const digits = part.replace(/[-().]/g, '');
  const national = digits.replace(/^(\+86|0086|86)(?=1[3-9]\d{9}$)/, '');
  return isMobile(national)
    ? national
    : /^1[3-9]\d+$/.test(digits)
      ? digits
      : part.replace(/[^\d+()\-a-z\u4e00-\u9fff转:：.]/g, '');
}

/** The single numbers of a telephone field, digits only, for matching one person with another. */
export const phoneNumbers = (phone: string): readonly string[] =>
  phone
    .split('、')
    .map((number) => number.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 7);
