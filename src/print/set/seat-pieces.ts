import { isTable, type Place } from '../places/place-book.ts';
import type { PaperLanguage } from '../print-source.ts';
import { sayOnPaper } from '../words/say-paper.ts';
import type { LinePiece } from './stack-lines.ts';

/** Row and seat with large numbers and small words: **12** 排 **8** 座. */
export function seatPieces(
  language: PaperLanguage,
  { row, label }: Pick<Place, 'row' | 'label'>,
  sizeMm: number,
): readonly LinePiece[] {
  const small = sizeMm * 0.5;
  const numbered = (word: 'row' | 'table' | 'seat', value: string): readonly LinePiece[] => {
    if (value === '') return [];
    const after = sayOnPaper(language, `card.${word}.after`);
    const bare = after !== '' && value.endsWith(after) ? value.slice(0, -after.length) : value;
    return [
      { text: sayOnPaper(language, `card.${word}.before`), sizeMm: small },
      { text: bare, sizeMm },
      { text: after, sizeMm: small },
    ];
  };
  return [...numbered(isTable(row) ? 'table' : 'row', label.row), ...numbered('seat', label.seat)].filter(
    ({ text }) => text !== '',
  );
}
