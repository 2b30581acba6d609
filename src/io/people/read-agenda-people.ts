import type { AgendaPerson } from '../roster.ts';
import { looksLikeTitle, looksLikeUnit, nameLikeness } from './looks-like.ts';
import { isEach } from './not-a-person.ts';
import { readName } from './read-name.ts';
import { splitUnitTitle } from './split-unit-title.ts';
import { surnameLength } from './surnames.ts';

/**
 * Read the people of one cell of an agenda: 教育局 白晨娜；税务局 苏霞建, 县财政局局长张三、李四, 司法局、审计局.
 *
 * A unit counts for the names behind it until the next unit. A unit nobody is named for becomes an entry without a name.
 */
export function readAgendaPeople(text: string): readonly AgendaPerson[] {
  const people: AgendaPerson[] = [];
  for (const part of text.replace(/[（(]([^（）()]*)[）)]/g, ' $1 ').split(/[；;]+/)) {
    let unit = '';
    let named = true;
    for (const piece of part
      .split(/[、，,\n]+/)
      .map((word) => word.trim())
      .filter((word) => word !== '')) {
      if (EVERYBODY.test(piece) || isEach(piece)) continue;
      const one = readPiece(piece);
      if (one.unit !== '') {
        if (!named) people.push({ name: '', unit, title: '' });
        unit = one.unit;
        named = false;
      }
      for (const name of one.names) people.push({ name, unit, title: one.title });
      if (one.names.length > 0) named = true;
    }
    if (!named) people.push({ name: '', unit, title: '' });
  }
  return people;
}

/** Groups of a cell that are to come and have no names: 各乡镇主要负责人. */
export const groupsIn = (text: string): readonly string[] =>
  text.split(/[、，,；;\n]+/).filter((piece) => isEach(piece.trim()) && !EVERYBODY.test(piece.trim()));

/** Those who are there anyway: nobody is named and nobody is to come. */
const EVERYBODY = /^(全体|与会|参会|出席|到会|领奖|受奖|受表彰|上台).{0,6}(人员|代表|同志|起立)?$/;

function readPiece(piece: string): {
  readonly unit: string;
  readonly title: string;
  readonly names: readonly string[];
} {
  const clean = piece
    .replace(/(主要|分管|有关|相关)?(负责人|负责同志|领导)(参加|列席)?$/, '')
    .replace(/^[\d一二三四五六七八九十]+[.、．]\s*/u, '')
    .trim();
  let unit = '';
  let title = '';
  const names: string[] = [];
  for (const word of clean.split(/[\s\u3000:：—-]+/).filter((found) => found !== '')) {
    const glued = splitUnitTitle(word);
    if (glued !== undefined && !looksLikeTitle(glued.unit) && looksLikeTitle(word)) {
      unit ||= glued.unit;
      title ||= glued.title;
    } else if (nameLikeness(word) === 1) names.push(word);
    else if (looksLikeUnit(word)) unit ||= word;
    else if (looksLikeTitle(word)) title ||= word;
    else {
      const cut = cutName(word);
      if (cut === undefined) unit ||= nameLikeness(word) > 0 && names.length === 0 && unit !== '' ? '' : word;
      else {
        unit ||= cut.unit;
        title ||= cut.title;
        names.push(cut.name);
      }
      if (cut === undefined && unit !== word && nameLikeness(word) > 0) names.push(word);
    }
  }
  const closed = names.flatMap((name) => readName(name, true).names.map((one) => one.name));
  return { unit, title, names: closed };
}

/** Cut the name off the end of 县财政局局长张三 or 财政局张三: the longest front that is a unit or a title wins. */
export function cutName(
  word: string,
): { readonly unit: string; readonly title: string; readonly name: string } | undefined {
  const characters = [...word];
  for (const length of [2, 3, 4]) {
    if (characters.length - length < 2) break;
    const name = characters.slice(-length).join('');
    const front = characters.slice(0, -length).join('');
    if (surnameLength(name) === 0 || nameLikeness(name) < 1) continue;
    const glued = splitUnitTitle(front);
    if (glued !== undefined) return { ...glued, name };
    if (looksLikeUnit(front)) return { unit: front, title: '', name };
    if (looksLikeTitle(front)) return { unit: '', title: front, name };
  }
  return undefined;
}
