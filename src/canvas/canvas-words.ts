import type { Language } from '../i18n/say.ts';
import type { Drop, DropRefusal } from './hall/drop.ts';

/** Everything the canvas says by itself. */
export interface CanvasWords {
  /** How to use it by keyboard. */
  readonly canvas: string;
  readonly minimap: string;
  readonly drops: Readonly<Record<'nothing' | 'move' | 'swap' | 'insert' | 'several' | 'out', string>>;
  readonly refusals: Readonly<Record<DropRefusal, string>>;
}

/** Words of the canvas by language; `{…}` is filled in. */
export const CANVAS_WORDS: Readonly<Record<Language, CanvasWords>> = {
  zh: {
    canvas: '方向键移动，回车查看，空格拿起，再按空格放下，Esc 取消。',
    minimap: '全图缩略，点一下移到那里',
    drops: {
      nothing: '放回原处',
      move: '{name} 坐到这里',
      swap: '{name} 与 {other} 对换',
      insert: '{name} 插到这里，{count} 人依次挪一位',
      several: '{count} 人按排序从这里起坐空位',
      out: '{name} 离座，回到名单',
    },
    refusals: {
      closed: '这个座位停用或预留',
      pinned: '已指定座位，不能移动',
      'row-full': '这一排没有空座，无法插入',
      'too-few-seats': '从这里起空座不够',
    },
  },
  en: {
    canvas: 'Arrow keys move, Enter opens, Space picks up and puts down, Escape cancels.',
    minimap: 'Overview; click to go there',
    drops: {
      nothing: 'Back where it was',
      move: '{name} sits here',
      swap: '{name} changes places with {other}',
      insert: '{name} goes here; {count} move on by one',
      several: '{count} people take the free seats from here on, by rank',
      out: '{name} leaves the seat for the list',
    },
    refusals: {
      closed: 'This seat is out of use or reserved',
      pinned: 'Fixed by an instruction; cannot move',
      'row-full': 'No free seat in this row',
      'too-few-seats': 'Not enough free seats from here on',
    },
  },
};

/**
 * Say what letting go would do.
 *
 * @param names - of the people carried.
 * @param nameOf - name of a person by id.
 * @example describeDrop({ how: 'move', person: 'p1', seat: 'a' }, ['王伟'], () => '', CANVAS_WORDS.zh) // '王伟 坐到这里'
 */
export function describeDrop(
  drop: Drop,
  names: readonly string[],
  nameOf: (person: string) => string,
  words: CanvasWords,
): string {
  if (drop.how === 'refused') return words.refusals[drop.why];
  const parts: Readonly<Record<string, string>> = {
    name: names.length > 1 ? `${names[0] ?? ''} +${names.length - 1}` : (names[0] ?? ''),
    other: drop.how === 'swap' ? nameOf(drop.other) : '',
    count: String(drop.how === 'insert' ? drop.shifted.length - 1 : names.length),
  };
  return words.drops[drop.how].replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '');
}
