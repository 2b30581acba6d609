import { PAINTS } from '../../scene/palette.ts';
import type { Look, TextLook } from '../../scene/scene.ts';
import type { Ink } from '../page.ts';

/** Colours of a map: in colour, or in black, white and grey for copiers. */
export type MapLook = 'colour' | 'plain';

/** How a shape is printed. */
export interface PaperPaint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly widthMm: number;
  readonly dash?: readonly number[];
}

/** Where paper differs from the screen: white chairs with thin dark lines, and nothing that only the planner must know. */
const ON_PAPER: Readonly<Partial<Record<Look, PaperPaint>>> = {
  room: { stroke: '#6b675e', widthMm: 0.5 },
  'seat-taken': { fill: '#ffffff', stroke: '#3a3a3a', widthMm: 0.2 },
  'seat-pinned': { fill: '#ffffff', stroke: '#3a3a3a', widthMm: 0.2 },
  'seat-empty': { fill: '#ffffff', stroke: '#9a9a9a', widthMm: 0.15, dash: [0.8, 0.5] },
  'seat-closed': { fill: '#dedede', stroke: '#9a9a9a', widthMm: 0.15 },
};

const grey = (colour: Ink): Ink => {
  const hex =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const value = Math.round(0.3 * r + 0.59 * g + 0.11 * b);
  return `#${value.toString(16).padStart(2, '0').repeat(3)}`;
};

const full = (colour: string): Ink =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;

/** How a shape of the scene is printed. */
export function paperPaint(look: Look, how: MapLook): PaperPaint {
  const { fill, stroke } = PAINTS[look];
  const paint: PaperPaint = ON_PAPER[look] ?? {
    ...(fill === undefined ? {} : { fill: full(fill) }),
    ...(stroke === undefined ? {} : { stroke: full(stroke) }),
    widthMm: 0.25,
  };
  if (how === 'colour') return paint;
  return {
    ...paint,
    ...(paint.fill === undefined ? {} : { fill: grey(paint.fill) }),
    ...(paint.stroke === undefined ? {} : { stroke: grey(paint.stroke) }),
  };
}

const INKS_ON_PAPER: Readonly<Partial<Record<TextLook, Ink>>> = {
  name: '#000000',
  title: '#000000',
  rank: '#444444',
  label: '#444444',
  'on-ceremony': '#ffffff',
};

/** Ink of a text of the scene. */
export const paperInk = (look: TextLook): Ink => INKS_ON_PAPER[look] ?? '#333333';
