import type { PaperLanguage, PrintSource } from '../print-source.ts';
import { isPaperWord } from '../words/registry.ts';
import { sayOnPaper } from '../words/say-paper.ts';
import { isHall, isTable, type Place } from './place-book.ts';

/** Name of a block on paper: its own, else that of its arrangement. */
export function sayBlock({ scheme, language }: PrintSource, block: Place['block']): string {
  const own = scheme.blocks.find(({ id }) => id === block.id)?.name ?? '';
  if (own !== '') return own;
  const key = `place.block.${block.arrangement}`;
  return isPaperWord(key) ? sayOnPaper(language, key) : block.id;
}

/** 12排, 3桌, Row 12; empty where the rows have no label. */
export function sayRow(language: PaperLanguage, { row, label }: Pick<Place, 'row' | 'label'>): string {
  if (label.row === '') return '';
  const key = isTable(row) ? 'place.table' : 'place.row';
  const unit = sayOnPaper(language, `${key}.unit`);
  return label.row.endsWith(unit) ? label.row : sayOnPaper(language, key, { label: label.row });
}

/** 8座, Seat 8. */
export function saySeat(language: PaperLanguage, { label }: Pick<Place, 'label'>): string {
  if (label.seat === '') return '';
  const unit = sayOnPaper(language, 'place.seat.unit');
  return label.seat.endsWith(unit) ? label.seat : sayOnPaper(language, 'place.seat', { label: label.seat });
}

/** Row and seat in one: 12排8座. */
export function saySeatOfRow(language: PaperLanguage, place: Pick<Place, 'row' | 'label'>): string {
  return [sayRow(language, place), saySeat(language, place)]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '' : ', ');
}

/**
 * The part of the room a card or list names before row and seat. A hall without sections that is the only
 * place to sit needs none.
 */
export function sayArea(source: PrintSource, place: Pick<Place, 'block' | 'section'>): string {
  const alone = source.shape.blocks.length === 1;
  const block =
    alone && (isHall(place.block) || place.block.rows.some(isTable)) ? '' : sayBlock(source, place.block);
  return [block, place.section ?? ''].filter((part) => part !== '').join(' ');
}

/** Everything: 主席台 1排3座. */
export const sayPlace = (source: PrintSource, place: Place): string =>
  [sayArea(source, place), saySeatOfRow(source.language, place)].filter((part) => part !== '').join(' ');
