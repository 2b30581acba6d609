import { sineCosine } from '../layout/geometry/point.ts';
import type { Seat, SeatRow } from '../layout/seat.ts';
import type { SceneItem, ScenePoint } from './scene.ts';
import { drawnWidthMm } from './seat-items.ts';

const LABEL_MM = 150;
/** From the edge of the last seat; still on the step that a standing row of a photo stands on. */
const ASIDE_MM = 210;
const TABLE_MM = 420;

/**
 * Draw the label of a row at both its ends, that of a round table in its middle.
 *
 * @param toScene - turns a point of the room into the drawing.
 */
export function rowLabelItems(
  row: SeatRow,
  text: string,
  toScene: (point: ScenePoint) => ScenePoint,
): readonly SceneItem[] {
  const [first] = row.seats;
  const last = row.seats.at(-1);
  if (first === undefined || last === undefined) return [];
  if (row.part === 'round') {
    const at = toScene(middleOf(row.seats));
    return [{ kind: 'text', look: 'row-label', at, sizeMm: TABLE_MM, widestMm: 2 * TABLE_MM, text }];
  }
  const ends = [
    { seat: first, hand: -1 },
    { seat: last, hand: 1 },
  ];
  return ends.map(({ seat, hand }) => {
    // A sitter who looks along (sine, -cosine) has his right hand at (cosine, sine).
    const { sine, cosine } = sineCosine(seat.facingDeg);
    const asideMm = hand * (drawnWidthMm(seat) / 2 + ASIDE_MM);
    const at = toScene({ xMm: seat.xMm + cosine * asideMm, yMm: seat.yMm + sine * asideMm });
    return { kind: 'text', look: 'row-label', at, sizeMm: LABEL_MM, widestMm: 2 * ASIDE_MM, text };
  });
}

function middleOf(seats: readonly Seat[]): ScenePoint {
  const sum = seats.reduce((at, seat) => ({ xMm: at.xMm + seat.xMm, yMm: at.yMm + seat.yMm }), {
    xMm: 0,
    yMm: 0,
  });
  return { xMm: sum.xMm / seats.length, yMm: sum.yMm / seats.length };
}
