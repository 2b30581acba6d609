import { comparable } from './clean-text.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Read a whole number written 12, １２, 十二 or 第十二; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const word = comparable(text).replace(/^第/, '');
  if (/^\d{1,6}$/.test(word)) return Number(word);
  const chinese = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(word);
  if (chinese === null || word === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = chinese;
  if (ten === '' && tens !== '' && ones !== '') return undefined;
  const high = ten === '' ? 0 : tens === '' ? 10 : CHINESE_DIGITS.indexOf(tens) * 10;
  const low = ones === '' ? (ten === '' ? CHINESE_DIGITS.indexOf(tens) : 0) : CHINESE_DIGITS.indexOf(ones);
  return high + low;
}

/**
 * Read a seat written in one cell: 3排5号, 第三排第5座, 3-5, A区12排08座, 2桌6号.
 *
 * @returns the parts as text; a plain number is only a seat number.
 */
export function readSeatLabel(text: string): {
  readonly table: string;
  readonly row: string;
  readonly seat: string;
} {
  const word = comparable(text);
  const date = /^(\d{1,2})月(\d{1,2})日$/.exec(word); // 3-5 that a spreadsheet took for a date
  if (date !== null) return { table: '', row: date[1] ?? '', seat: date[2] ?? '' };
  const full =
    /^(?:(.{0,6}?(?:区|厅|层|楼))?)第?([a-z]?\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])(排|桌|台|行)第?(\d{1,3}|[一二三四五六七八九十]{1,3})?(?:号|座|位|号座|席)?$/.exec(
      word,
    );
  if (full !== null) {
    const [, , line = '', kind = '', seat = ''] = full;
    const row = String(readNumber(line) ?? line.toUpperCase());
    const number = seat === '' ? '' : String(readNumber(seat) ?? seat);
    return kind === '桌' || kind === '台'
      ? { table: row, row: '', seat: number }
      : { table: '', row, seat: number };
  }
  const dashed = /^([a-z]|\d{1,3})[-–—_.](\d{1,3})$/.exec(word);
  if (dashed !== null)
    return { table: '', row: (dashed[1] ?? '').toUpperCase(), seat: String(Number(dashed[2])) };
  const single = /^(?:第)?(\d{1,4})(?:号|座|位|席)?$/.exec(word);
  return { table: '', row: '', seat: single === null ? text.trim() : String(Number(single[1])) };
}

/** True for the name of a dinner table: 主桌, 3号桌, 第三桌（主宾）. */
export const isTableLabel = (text: string): boolean =>
  /^(主桌|主宾桌|第?(\d{1,3}|[一二三四五六七八九十]{1,3})号?[桌台]|table\d{1,3})([(（].*[)）])?$/.test(
    comparable(text),
  );

/** Strip the word off a cell of a row, seat or table column: 第3排 -> 3, 5号 -> 5, 1号桌（主桌） -> 1, 主桌 stays. */
export function bareNumber(text: string): string {
  const word = comparable(text).replace(/(?<=[桌台排行])[(（].*[)）]$/, '');
  const found = /^第?(\d{1,4}|[一二三四五六七八九十]{1,3})(?:排|行|号|座|位|桌|台|席|号桌|号座)?$/.exec(word);
  return found === null ? text.trim() : String(readNumber(found[1] ?? '') ?? text.trim());
}
