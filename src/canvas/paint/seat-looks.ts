import { PAINTS } from '../../scene/palette.ts';
import { type SeatFace, shownStateOf, type stateOf } from '../../scene/seat-sheet.ts';

/** Colour of a seat seen from far: filled = taken, hollow = free. */
const FAR: Readonly<Record<ReturnType<typeof stateOf>, string>> = {
  taken: '#b4635c',
  pinned: '#c08a1e',
  closed: '#d8d4ca',
  empty: '#ffffff',
};

/** How a seat is filled when its words are too small to read, and what is cut out of the colour. */
export const farLook = (face: SeatFace): { readonly fill: string; readonly cut: number } => {
  const state = shownStateOf(face);
  return (state === 'taken' || state === 'pinned') && face.tint !== undefined
    ? { fill: face.tint.colour, cut: face.tint.cut }
    : { fill: FAR[state], cut: 0 };
};

/** How a seat is filled and outlined when it is near. */
export function nearPaint(face: SeatFace): {
  readonly fill: string;
  readonly stroke: string;
  readonly dashed: boolean;
} {
  const state = shownStateOf(face);
  const paint = PAINTS[`seat-${state}`];
  const tinted = face.tint !== undefined && (state === 'taken' || state === 'pinned');
  return {
    fill: tinted ? lighten(face.tint?.colour ?? '#ffffff') : (paint.fill ?? '#ffffff'),
    stroke: tinted ? (face.tint?.colour ?? '#8c2f2b') : (paint.stroke ?? '#8c2f2b'),
    dashed: state === 'empty',
  };
}

/** Mix a colour with white, so that a name on it stays easy to read. */
function lighten(colour: string): string {
  const part = (from: number): string => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16);
    return Math.round(255 - (255 - value) * 0.18)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
