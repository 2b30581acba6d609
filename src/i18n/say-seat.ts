import type { SeatLabel } from '../layout/number-blocks.ts';
import type { SeatRow } from '../layout/seat.ts';
import type { WordKey } from './words/registry.ts';

type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Say where a seat is: `3排12号`, `8桌2号`, or its number where its row has no label. */
export function saySeat(say: Say, { row, seat, atTable }: SeatLabel): string {
  if (row === '') return say('seating.seat.labelOnly', { seat });
  return say(atTable === true ? 'seating.seat.label.table' : 'seating.seat.label', { row, seat });
}

/** Say which row it is: by its label, or by its side of the table where it has none. */
export function sayRow(say: Say, { part, tier }: Pick<SeatRow, 'part' | 'tier'>, label: string): string {
  if (label !== '') return say(part === 'round' ? 'seating.table' : 'seating.row', { row: label });
  const words = say(`seating.part.${part}`);
  return tier === 0 ? words : say('seating.part.behind', { part: words });
}
