import { cleanText } from './clean-text.ts';
import { looksLikePhone, looksLikeTitle, looksLikeUnit, nameLikeness, TITLE_CORE } from './looks-like.ts';
import { isGroup, OTHERS } from './not-a-person.ts';
import { readRemark } from './read-remark.ts';
import { splitUnitTitle } from './split-unit-title.ts';
import { isCompoundSurname } from './surnames.ts';

/** One name taken out of a name cell, with what stood beside it. */
export interface ReadName {
  readonly name: string;
  readonly gender: '' | '男' | '女';
  readonly ethnicity: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  /** What stood before the name without a space: 县长 of 县长李娜. */
  readonly before: string;
  /** Words beside the name that are neither; they go to the remarks. */
  readonly remark: string;
}

/** What a name cell held. */
export interface NameCell {
  readonly names: readonly ReadName[];
  /** A space inside a Chinese name was closed. */
  readonly joined: boolean;
  readonly stripped: readonly string[];
  readonly mapped: readonly (readonly [from: string, to: string])[];
}

/** The middle dots of minority and foreign names in their many disguises. */
const DOTS = /\s*[\u00b7\u2022\u30fb\uff65\u2027\u22c5\u2219\u0387\u16eb\u25cf\u318d\ufe52]\s*/g;
/** A full stop between Chinese characters is a dot, in O. Henry it is not. */
const STOP_BETWEEN_HAN = /(?<=\p{sc=Han})\s*[.．。]\s*(?=\p{sc=Han})/gu;
const HAN_ONLY = /^[\p{sc=Han}〇\p{Co}]+$/u;
/** 中国 has 56 peoples; whoever writes another one is believed too. */
const PEOPLE_OF = /^\p{sc=Han}{1,6}族$/u;
const NAME_THEN_TITLE = new RegExp(`^(\\p{sc=Han}{2,3}?)(副?${TITLE_CORE})$`, 'u');
const TITLE_THEN_NAME = new RegExp(`^(.*${TITLE_CORE})(\\p{sc=Han}[\\p{sc=Han}·]+)$`, 'u');

/**
 * Read a name cell: 张 三, 李四（女）, 王五 女 回族, 县长李娜, 阿不都•热合曼, James Okafor, or several names at once.
 *
 * @param raw - the cell.
 * @param joinSpaced - close the space inside a Chinese name.
 */
export function readName(raw: string, joinSpaced: boolean): NameCell {
  const { text: clean, stripped, mapped } = cleanText(raw);
  if (isGroup(clean)) return { names: [], joined: false, stripped, mapped };
  const text = withoutMarks(clean);
  const parts = splitNames(oneDot(text), joinSpaced);
  const names = parts.map((part) => readOne(part, joinSpaced)).filter((one) => one.name !== '');
  return {
    names,
    joined: joinSpaced && names.some((one, index) => closesSpace(parts[index] ?? '', one.name)),
    stripped,
    mapped,
  };
}

/** Numbers and signs of footnotes at the ends go; a number of a telephone and a title before a colon stand apart. */
const withoutMarks = (text: string): string =>
  text
    .replace(OTHERS, '')
    .replace(/^(?:\d{1,3}[、.．]\s*(?=\p{sc=Han})|[*＊※★☆△▲◆]+\s*)+|\s*[*＊※★☆△▲◆]+$/gu, '')
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, ' $& ')
    .replace(/^([^:：]{2,30})[:：]\s*(?=[\p{sc=Han}\s\u3000]{2,5}$)/u, '$1 ');

/** Every middle dot as U+00B7 without spaces around it, none at the ends. */
const oneDot = (text: string): string =>
  text
    .replace(STOP_BETWEEN_HAN, '·')
    .replace(DOTS, '·')
    .replace(/^[·\s]+|[·\s]+$/g, '');

const closesSpace = (part: string, name: string): boolean =>
  HAN_ONLY.test(name) && [...name].length > 1 && !part.includes(name);

/** Cut a cell at the signs between names; a cell that does not fall into names stays whole. */
function splitNames(text: string, joinSpaced: boolean): readonly string[] {
  const parts = text
    .split(/[、，,;；/\n]+(?![^（(]*[）)])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isName = (part: string): boolean => nameLikeness(readOne(part, joinSpaced).name) > 0;
  if (parts.length > 1 && parts.every(isName)) return parts;
  const words = text.split(/[\s\u3000]+/).filter((word) => word !== '');
  const several =
    words.length > 1 &&
    words.every((word) => HAN_ONLY.test(word) && [...word].length >= 2 && nameLikeness(word) === 1) &&
    !isCompoundSurname(words[0] ?? '');
  return several ? words : [text.replace(/\n+/g, ' ')];
}

function readOne(text: string, joinSpaced: boolean): ReadName {
  const beside: string[] = [];
  const outside = text.replace(/[（(【[]([^（）()【】[\]]*)[）)】\]]/g, (_, inner: string) => {
    beside.push(...inner.split(/[,，、;；]+|(?<=\p{sc=Han})[\s\u3000]+|[\s\u3000]+(?=\p{sc=Han})/u));
    return ' ';
  });
  const words = toHalfWidthLatin(outside)
    .split(/[\s\u3000]+/)
    .filter((word) => word !== '');
  const kept: string[] = [];
  for (const [index, word] of words.entries()) {
    const isRest =
      index > 0 &&
      (isGender(word) ||
        PEOPLE_OF.test(word) ||
        looksLikePhone(word) ||
        (nameLikeness(word) < 1 && readRemark(word).roles.includes('absent')) ||
        /^(同志|先生|女士)$/.test(word) ||
        isTitleAfterName(word, kept));
    (isRest ? beside : kept).push(word);
  }
  const name = joinName(inOwnScript(kept, beside), joinSpaced).replace(
    /(?<=^\p{sc=Han}{2,4})(同志|先生|女士)$/u,
    (word) => {
      beside.push(word);
      return '';
    },
  );
  const closed = takeTitle(name.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, ''));
  const own = joinSpaced && closed.before !== '' ? closed : takeTitle(name);
  const titled = nameLikeness(own.name) < 1 ? nameWithTitle(own.name) : undefined;
  if (titled !== undefined) {
    beside.push(titled.title);
    return { name: titled.name, before: own.before, ...readBeside(beside) };
  }
  if (own.before !== '') {
    const { unit, title } = splitUnitTitle(own.before) ?? { unit: '', title: own.before };
    beside.push(unit, title);
  }
  return { name: oneDot(own.name), before: own.before, ...readBeside(beside) };
}

/** Take a title off the front of a name: 县委副书记、县长李娜; a name that could be whole stays whole. */
function takeTitle(text: string): { readonly name: string; readonly before: string } {
  const [, before = '', name = ''] = (nameLikeness(text) < 1 && TITLE_THEN_NAME.exec(text)) || [];
  return nameLikeness(name) === 1 ? { name, before } : { name: text, before: '' };
}

/** 夏侯惇 Xiahou Dun is one name in two scripts: the Chinese one counts. */
function inOwnScript(words: readonly string[], beside: string[]): readonly string[] {
  const isLatin = (word: string): boolean => /^[\p{sc=Latin}\p{M}'’.-]+$/u.test(word);
  const [latin, others] = [words.filter(isLatin), words.filter((word) => !isLatin(word))];
  if (latin.join('').length < 3 || others.length === 0 || nameLikeness(others.join('')) < 1) return words;
  beside.push(latin.join(' '));
  return others;
}

/** 李四局长 is a person with his title; 党组书记 is none. */
export function nameWithTitle(piece: string): { readonly name: string; readonly title: string } | undefined {
  const [, name = '', title = ''] = NAME_THEN_TITLE.exec(piece) ?? [];
  const isName = nameLikeness(name) === 1 && !/^(党[组委]|常[委务]|项目)|[总副正代]$/.test(name);
  return isName ? { name, title } : undefined;
}

const isTitleAfterName = (word: string, kept: readonly string[]): boolean =>
  HAN_ONLY.test(word) && [...word].length >= 2 && looksLikeTitle(word) && [...kept.join('')].length >= 2;

const isGender = (word: string): boolean => /^(男|女|男性|女性|male|female)$/i.test(word);

/** Join the pieces of a name: Chinese characters close up, Latin words keep one space. */
function joinName(words: readonly string[], joinSpaced: boolean): string {
  const whole = words.join('');
  const closes = joinSpaced && HAN_ONLY.test(whole) && [...whole].length <= 6;
  return closes ? whole : words.join(' ');
}

function toHalfWidthLatin(text: string): string {
  return text.replace(/[\uff21-\uff3a\uff41-\uff5a\uff07\uff0d\uff0e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

function readBeside(words: readonly string[]): Omit<ReadName, 'name' | 'before'> {
  let gender: ReadName['gender'] = '';
  let ethnicity = '';
  let title = '';
  let unit = '';
  let phone = '';
  const remarks: string[] = [];
  for (const word of words) {
    if (word === '' || word === '同志') continue;
    if (isGender(word) || word === '先生' || word === '女士') gender = /^(女|f)/i.test(word) ? '女' : '男';
    else if (PEOPLE_OF.test(word)) ethnicity = word;
    else if (phone === '' && looksLikePhone(word)) phone = word;
    else if (title === '' && looksLikeTitle(word) && !/^(翻译|记录|主持人|译员)$/.test(word)) title = word;
    else if (unit === '' && looksLikeUnit(word)) unit = word;
    else remarks.push(word);
  }
  return { gender, ethnicity, title, unit, phone, remark: remarks.join('、') };
}
