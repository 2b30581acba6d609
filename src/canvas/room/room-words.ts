import type { Language } from '../../i18n/say.ts';
import type { SceneBox } from '../../scene/box.ts';
import type { GripWords } from './grip.ts';

/** What is said beside the hand; `{n}` is filled in. */
export interface RoomWords {
  readonly grips: Readonly<Record<Exclude<GripWords, 'turn'>, string>>;
  readonly straight: string;
  readonly metres: string;
  readonly size: string;
}

/** Words of the room by language. */
export const ROOM_WORDS: Readonly<Record<Language, RoomWords>> = {
  zh: {
    grips: {
      length: '每排 {n} 座',
      rows: '{n} 排',
      curve: '弧线半径 {n} 米',
      aisle: '过道 {n} 米',
      width: '宽 {n} 米',
      depth: '深 {n} 米',
      size: '{n} 座',
      side: '每侧 {n} 座',
      tables: '{n} 桌',
      desks: '每排 {n} 桌',
    },
    straight: '直排',
    metres: '{n} 米',
    size: '{n} × {m} 米',
  },
  en: {
    grips: {
      length: '{n} in a row',
      rows: '{n} rows',
      curve: 'radius {n} m',
      aisle: 'aisle {n} m',
      width: '{n} m wide',
      depth: '{n} m deep',
      size: '{n} seats',
      side: '{n} a side',
      tables: '{n} tables',
      desks: '{n} desks in a row',
    },
    straight: 'straight rows',
    metres: '{n} m',
    size: '{n} × {m} m',
  },
};

const IN_METRES: ReadonlySet<GripWords> = new Set(['curve', 'aisle', 'width', 'depth']);

/** Millimetres as metres, two places at most. */
export const inMetres = (mm: number): string => String(Number((mm / 1000).toFixed(2)));

/** What a handle has been pulled to. */
export function sayGrip(says: GripWords, value: number, words: RoomWords): string {
  if (says === 'turn') return `${value}°`;
  if (says === 'curve' && value === 0) return words.straight;
  return words.grips[says].replace('{n}', IN_METRES.has(says) ? inMetres(value) : String(value));
}

/** A length with its unit. */
export const sayMetres = (mm: number, words: RoomWords): string => words.metres.replace('{n}', inMetres(mm));

/** Width × depth of a box. */
export const saySize = (box: SceneBox, words: RoomWords): string =>
  words.size.replace('{n}', inMetres(box.right - box.left)).replace('{m}', inMetres(box.bottom - box.top));
