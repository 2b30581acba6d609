import { SSF } from '@e965/xlsx';

/** Longest number format that is believed to be one. */
const LONGEST_FORMAT = 80;

/** Dates that a spreadsheet shows as the country does; the formats' own words are those of America. */
const DATES_OF_THE_COUNTRY: ReadonlyMap<string | number, string> = new Map<string | number, string>([
  [14, 'yyyy/m/d'],
  ['m/d/yy', 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);

/**
 * Write a number of a cell as people read it: dates and times by their format, all others with every digit.
 *
 * A seat 3-5 that the spreadsheet took for a date so stays 3月5日 as it was shown.
 *
 * @param format - the cell's number format, or the number of a built-in one.
 */
export function numberText(value: number, format: string | number | undefined): string {
  const isBuiltInDate =
    typeof format === 'number' && /^(1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/.test(String(format));
  const isDate =
    isBuiltInDate ||
    (typeof format === 'string' &&
      format !== 'General' &&
      format.length <= LONGEST_FORMAT &&
      SSF.is_date(format));
  if (isDate && value >= 0 && value < 2_958_466) {
    try {
      return String(SSF.format(DATES_OF_THE_COUNTRY.get(format) ?? format, value)).trim();
    } catch {
      return String(value); // a format the library does not understand says nothing about the number
    }
  }
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
}
