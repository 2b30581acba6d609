import type { Seat, SeatKind } from '../layout/seat.ts';
import type { SceneItem, ScenePoint } from './scene.ts';

/** What a seat shows: words already chosen by the caller. */
export interface SeatWords {
  readonly name?: string;
  readonly rank?: string;
  readonly label?: string;
  readonly state?: 'taken' | 'empty' | 'pinned' | 'closed';
}

/** Width and depth of a seat as drawn; a little less than the thing itself, so that neighbours stay apart. */
const DRAWN_MM: Readonly<Record<SeatKind, number>> = {
  chair: 480,
  sofa: 700,
  wheelchair: 720,
  standing: 480,
};

/** Between two names side by side. */
const CLEAR_MM = 60;
/** Heights and places of the words in parts of a seat's width: a name of three characters stays inside. */
const NAME = 0.3;
const SMALL = 0.2;
/** A name stands higher and its number lower where a seat shows both. */
const NAME_UP = 0.1;
const NUMBER_DOWN = 0.26;

/** How wide a seat is drawn, millimetres. */
export const drawnWidthMm = (seat: Seat): number => DRAWN_MM[seat.kind];

/**
 * Draw one seat and its words: the name upright in the seat, the number or the rank below it.
 *
 * @param at - middle of the seat in the drawing.
 * @param facingDeg - where the sitter looks in the drawing.
 * @param roomMm - distance to the nearest neighbour of the row.
 */
export function seatItems(
  seat: Seat,
  at: ScenePoint,
  facingDeg: number,
  words: SeatWords,
  roomMm: number,
): readonly SceneItem[] {
  const { name, state = name === undefined ? 'empty' : 'taken' } = words;
  const sizeMm = drawnWidthMm(seat);
  const round = seat.kind === 'standing';
  const items: SceneItem[] = [
    { kind: 'seat', look: `seat-${state}`, id: seat.id, at, facingDeg, sizeMm, round },
  ];
  // A wheelchair takes more room; whoever sits in it has a name like all others.
  const textMm = seat.kind === 'wheelchair' ? DRAWN_MM.chair : sizeMm;
  const small = name === undefined ? undefined : (words.label ?? words.rank);
  const widestMm = Math.max(textMm * SMALL, Math.min(roomMm - CLEAR_MM, sizeMm - CLEAR_MM / 2));
  if (name !== undefined) {
    const up = { xMm: at.xMm, yMm: at.yMm - (small === undefined ? 0 : textMm * NAME_UP) };
    items.push({ kind: 'text', look: 'name', at: up, sizeMm: textMm * NAME, widestMm, text: name });
  } else if (words.label !== undefined) {
    items.push({ kind: 'text', look: 'label', at, sizeMm: textMm * NAME, widestMm, text: words.label });
  }
  if (small !== undefined) {
    const look = words.label === undefined ? 'rank' : 'label';
    const below = { xMm: at.xMm, yMm: at.yMm + textMm * NUMBER_DOWN };
    items.push({
      kind: 'text',
      look,
      at: below,
      sizeMm: sizeMm * SMALL,
      widestMm: sizeMm - CLEAR_MM,
      text: small,
    });
  }
  return items;
}
