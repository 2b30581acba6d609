import { CANVAS_FONT } from '../../scene/palette.ts';
import type { SeatField } from '../../scene/seat-field.ts';
import type { Drop } from '../hall/drop.ts';
import type { ScreenPoint, Viewport } from '../view/viewport.ts';
import type { CarriedOverlay } from './overlay.ts';
import { ring } from './ring.ts';

const GREEN = '#3f6f4a';
const AMBER = '#9a5b0b';
const RED = '#b3261e';
const MOST_CHIPS = 4;

/** Signs beside the colours: what letting go would do is never said by colour alone. */
const SIGNS: Readonly<Record<Drop['how'], string>> = {
  nothing: '',
  refused: '✕',
  move: '↓',
  swap: '⇄',
  insert: '⇥',
  several: '↓',
  out: '↩',
};

const COLOURS: Readonly<Record<Drop['how'], string>> = {
  nothing: '#6a6356',
  refused: RED,
  move: GREEN,
  swap: AMBER,
  insert: AMBER,
  several: GREEN,
  out: AMBER,
};

/** Paint the names in the hand, the seats they leave and the seats they would take. */
export function paintCarried(
  target: CanvasRenderingContext2D,
  field: SeatField,
  view: Viewport,
  { at, names, from, drop }: CarriedOverlay,
): void {
  const colour = COLOURS[drop.how];
  for (const seat of from) {
    ring(target, field, view, seat, {
      colour: '#6a6356',
      width: 1.5,
      out: 1,
      fill: 'rgb(246 243 236 / 70%)',
      dash: [4, 3],
    });
  }
  for (const id of seatsOf(drop)) {
    const seat = field.numberOf.get(id);
    if (seat !== undefined)
      ring(target, field, view, seat, { colour, width: 3, out: 2, fill: `${colour}22` });
  }
  names.slice(0, MOST_CHIPS).forEach((name, index) => {
    chip(
      target,
      { x: at.x + 14, y: at.y + 10 + index * 26 },
      index === 0 ? `${SIGNS[drop.how]} ${name}` : name,
      colour,
    );
  });
  if (names.length > MOST_CHIPS) {
    chip(target, { x: at.x + 14, y: at.y + 10 + MOST_CHIPS * 26 }, `+${names.length - MOST_CHIPS}`, colour);
  }
}

function seatsOf(drop: Drop): readonly string[] {
  switch (drop.how) {
    case 'move':
    case 'swap':
    case 'refused':
      return [drop.seat];
    case 'insert':
      return drop.shifted;
    case 'several':
      return drop.placements.map(([seat]) => seat);
    default:
      return [];
  }
}

function chip(target: CanvasRenderingContext2D, at: ScreenPoint, text: string, colour: string): void {
  target.font = `600 14px ${CANVAS_FONT}`;
  const width = target.measureText(text).width + 18;
  target.beginPath();
  target.roundRect(at.x, at.y, width, 24, 4);
  target.fillStyle = '#fffdf9';
  target.fill();
  target.strokeStyle = colour;
  target.lineWidth = 1.5;
  target.stroke();
  target.fillStyle = '#221e19';
  target.textAlign = 'left';
  target.textBaseline = 'alphabetic';
  target.fillText(text, at.x + 9, at.y + 17);
}
