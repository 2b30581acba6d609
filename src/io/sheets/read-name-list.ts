import { looksLikePhone, looksLikeTitle, looksLikeUnit, nameLikeness } from '../people/looks-like.ts';
import { isGroup } from '../people/not-a-person.ts';
import { cutName } from '../people/read-agenda-people.ts';
import { readAttendance } from '../people/read-attendance.ts';
import { nameWithTitle } from '../people/read-name.ts';
import { splitUnitTitle } from '../people/split-unit-title.ts';
import type { Field } from '../tables/field.ts';
import type { RawSheet } from './raw-sheet.ts';

/** Columns of the sheet that a list of names becomes. */
export const NAME_LIST_FIELDS: readonly Field[] = ['name', 'unit', 'title', 'phone', 'notes', 'group'];

const NUMBERING =
  /^\s*(?:[（(]?\d{1,4}[）)、.．:：]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[•●■◆○·*-]\s|\d{1,4}\s+(?=\p{sc=Han}))\s*/u;
const BETWEEN_NAMES = /[、，,;；/|+＋\t]+/;
/** Words before a colon that are about the meeting, or show how to answer. */
const NO_PEOPLE =
  /(时间|地点|要求|联系人|联系电话|电话|着装|主题|名称|事项|附件|备注|说明)$|^(例|例如|示例|格式|注)$/;
const HAN = /^[\p{sc=Han}〇]+$/u;

interface Entry {
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly phone: string;
  readonly notes: string;
  readonly group: string;
}

/**
 * Read names written one after another, as they are pasted from Word or WeChat: 1.张三、李　四, 财政局：王五, 主持人：赵六.
 *
 * @returns a sheet with a row for each person and the columns of `NAME_LIST_FIELDS`.
 */
export function readNameList(text: string, most: number): RawSheet {
  const entries: Entry[] = [];
  let heading = '';
  let isEmpty = false;
  const head = (words: string): void => {
    // a unit above nobody is told as one without names
    if (isEmpty && (looksLikeUnit(heading) || isCounted(heading))) entries.push({ ...NOBODY, unit: heading });
    heading = words;
    isEmpty = true;
  };
  const add = (found: readonly Entry[]): void => {
    entries.push(...found);
    isEmpty = isEmpty && found.length === 0;
  };
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/);
  const numbered = lines.filter((line) => NUMBERING.test(line)).length;
  let begun = numbered < 2;
  for (const line of lines) {
    if (entries.length > most) break;
    begun ||= NUMBERING.test(line);
    const clean = openDashes(
      line
        .replace(/\u00a0/g, ' ')
        .trim()
        .replace(NUMBERING, '')
        .replace(/[。.；;，,、]+$/, ''),
    );
    if (clean === '') continue;
    const labels = labelsOf(clean);
    if (labels.length > 0) {
      let unit = '';
      for (const { label, text } of labels) {
        if (text === '') head(label);
        else if (NO_PEOPLE.test(label)) entries.push({ ...NOBODY, notes: `${label}：${text}` });
        else if (labels.length > 1 && /单位|部门/.test(label)) unit = text;
        else add(readLine(text, label, unit));
      }
    } else if (isHeading(clean) || (!begun && !namesAnyone(clean))) head(clean);
    else add(readLine(clean, heading));
  }
  head('');
  const rows = entries.map(({ name, unit, title, phone, notes, group }) => [
    name,
    unit,
    title,
    phone,
    notes,
    group,
  ]);
  return { name: '', rows, merges: [], hidden: false, troubles: [] };
}

const NOBODY: Entry = { name: '', unit: '', title: '', phone: '', notes: '', group: '' };

/** 汇报单位：财政局 汇报人：张三 are two labels; a name before a colon is none. */
function labelsOf(line: string): readonly { readonly label: string; readonly text: string }[] {
  const labels = line.split(/[\s\u3000]+(?=[^\s:：、，,]{2,10}[:：])/).map((part) => {
    const [, label = '', text = ''] = /^([^:：]{1,30})[:：]\s*(.*)$/.exec(part) ?? [];
    return { label, text };
  });
  return labels.every(({ label }) => label !== '' && nameLikeness(label) < 1) ? labels : [];
}

/** A line alone that is a unit or a title of a list, not a person. */
const isHeading = (line: string): boolean =>
  !/[、，,]/.test(line) &&
  (/名单|人员[:：]?$/.test(line) ||
    isCounted(line) ||
    (looksLikeUnit(line) && nameLikeness(line) === 0 && !/\s/.test(line)));

/** 主席台就座（7人） heads seven lines. */
const isCounted = (line: string): boolean => /[（(]共?\d+[人名位][）)]$/.test(line) && !namesAnyone(line);

/** Words above a numbered list that are nobody's name: 接龙, 会议报名. */
const namesAnyone = (line: string): boolean =>
  line.split(BETWEEN_NAMES).some((piece) =>
    people(piece)
      .flat()
      .some((word) => nameLikeness(word) === 1),
  );

function readLine(text: string, label: string, unit = ''): readonly Entry[] {
  const entries: Entry[] = [];
  const unitOfLabel = unit === '' && looksLikeUnit(label) ? label : unit;
  const rest = {
    group: unitOfLabel === label ? '' : label,
    roleNote: /主持|发言|汇报|列席|请假|领奖|翻译|记录|缺席/.test(label) ? label : '',
  };
  const pieces = text.split(BETWEEN_NAMES).map((piece) => piece.trim());
  const found = isOnePerson(pieces)
    ? [[pieces]]
    : pieces.map((piece) => (isGroup(piece) ? [[piece]] : people(piece)));
  let posts = ''; // 县委副书记、县长 李娜: the first of his posts stands alone
  for (const [index, people] of found.entries()) {
    for (const words of people) {
      const read = readWords(words);
      if (Object.values(read).every((text) => text === '')) continue;
      if (read.title !== '' && index < found.length - 1 && isTitleAlone(read)) {
        posts += `${read.title}、`;
        continue;
      }
      if (posts !== '' && read.title === '') entries.push({ ...NOBODY, title: posts.slice(0, -1) });
      const one = read.title === '' ? read : { ...read, title: posts + read.title };
      posts = '';
      const notes = [one.notes, rest.roleNote].filter((note) => note !== '').join('；');
      entries.push({ ...one, unit: one.unit || unitOfLabel, notes, group: rest.group });
    }
  }
  return entries;
}

/** 张三，财政局，局长 and 财政局+张三+请假: the signs part what is said of one person. */
function isOnePerson(pieces: readonly string[]): boolean {
  const others = pieces.filter((piece) => nameLikeness(piece) < 1 || isAnswer(piece));
  return (
    others.length > 0 &&
    others.length === pieces.length - 1 &&
    others.every(
      (piece) =>
        nameWithTitle(piece) === undefined &&
        (looksLikeUnit(piece) || looksLikeTitle(piece) || looksLikePhone(piece) || isAnswer(piece)),
    )
  );
}

/** 请假, 参加: an answer, nobody's name. */
const isAnswer = (word: string): boolean => !['yes', 'unsaid', undefined].includes(readAttendance(word));

const isTitleAlone = ({ title: _title, ...rest }: Omit<Entry, 'group'>): boolean =>
  Object.values(rest).every((text) => text === '');

/** A dash between a name and what belongs to it: 张三-财政局; 让-雅克·卢梭 keeps his. */
const openDashes = (line: string): string =>
  /[·•・]/.test(line) ? line : line.replace(/(?<=[\p{sc=Han}）)])\s*[-–—－]+\s*(?=\p{sc=Han})/gu, ' ');

/** Cut a piece without signs into people: 张三 李四 王 五 are three, 财政局 张三 局长 is one. */
function people(piece: string): readonly (readonly string[])[] {
  const words = piece
    .replace(/[（(]([^（）()]*)[）)]/g, (_, inner: string) => ` （${inner.replace(/\s/g, '')}） `)
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, ' $& ')
    .split(/[\s\u3000]+/)
    .filter((word) => word !== '');
  const joined: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    if ([...word].length === 1 && HAN.test(word) && HAN.test(next) && [...next].length <= 2) {
      joined.push(word + next);
      index++;
    } else joined.push(word);
  }
  if (joined.some((word) => !HAN.test(word) && !/[·•・]/.test(word))) return [joined];
  const names = joined.filter(
    (word) => nameLikeness(word) > 0 && !isAnswer(word) && !looksLikeUnit(word) && !looksLikeTitle(word),
  );
  if (names.length + joined.filter(isAnswer).length < joined.length) return [joined];
  const found: string[][] = []; // an answer belongs to the name before it
  for (const word of joined) {
    const last = found.at(-1);
    if (isAnswer(word) && last !== undefined) last.push(word);
    else found.push([word]);
  }
  return found;
}

function readWords(words: readonly string[]): Omit<Entry, 'group'> {
  let [name, unit, title, phone] = ['', '', '', ''];
  const notes: string[] = [];
  for (const word of words) {
    const bare = word.replace(/^（(.*)）$/, '$1');
    const inBrackets = bare !== word;
    const split = splitUnitTitle(bare);
    const titled = nameWithTitle(bare);
    const cut = name === '' && nameLikeness(bare) < 1 ? cutName(bare) : undefined;
    if (/^\+?[\d-]{7,}$/.test(bare)) phone ||= bare;
    else if (isAnswer(bare) || isGroup(bare)) notes.push(bare);
    else if (cut !== undefined && titled === undefined) {
      name = cut.name;
      unit ||= cut.unit;
      title ||= cut.title;
    } else if (name === '' && !inBrackets && titled !== undefined) {
      name = titled.name;
      title ||= titled.title;
    } else if (split !== undefined && nameLikeness(bare) < 1) {
      unit ||= split.unit;
      title ||= split.title;
    } else if (
      !inBrackets &&
      name === '' &&
      nameLikeness(bare) > 0 &&
      !looksLikeUnit(bare) &&
      !looksLikeTitle(bare)
    )
      name = bare;
    else if (looksLikeUnit(bare)) unit ||= bare;
    else if (looksLikeTitle(bare)) title ||= bare;
    else if (!inBrackets && name !== '' && /^[\p{sc=Latin}\p{M}'’.-]+$/u.test(bare)) name = `${name} ${bare}`;
    else if (!inBrackets && name === '') name = bare;
    else notes.push(bare);
  }
  return { name, unit, title, phone, notes: notes.join('；') };
}
