/** A white piece cut out of a square of 1 by 1. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const THICK = 0.22;
/** The outline of the seat stays whole. */
const INSIDE = 0.16;
const ACROSS: Cut = { x: INSIDE, y: 0.5 - THICK / 2, width: 1 - 2 * INSIDE, height: THICK };
const DOWN: Cut = { x: 0.5 - THICK / 2, y: INSIDE, width: THICK, height: 1 - 2 * INSIDE };

/**
 * What is cut out of a coloured seat seen from far, where its mark is too small to read: colours that follow
 * each other differ in it, and eight colours give forty looks.
 */
export const TINT_CUTS: readonly (readonly Cut[])[] = [
  [],
  [{ x: 0.28, y: 0.28, width: 0.44, height: 0.44 }],
  [ACROSS],
  [DOWN],
  [ACROSS, DOWN],
];
