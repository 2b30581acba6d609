import type { PinyinTable } from './pinyin-table.ts';
import type { StrokeTable } from './stroke-table.ts';

/** Policy `nameOrder`: how a list of people of equal standing is ordered. */
export type NameOrder = 'given-list' | 'surname-stroke' | 'fullname-stroke' | 'pinyin';

/** How to order. */
export interface NameOrderOptions {
  readonly by: NameOrder;
}

/** What ordering looks things up in; `pinyin` is needed for the order `pinyin` only. */
export interface NameTables {
  readonly strokes: StrokeTable;
  readonly pinyin?: PinyinTable;
}
