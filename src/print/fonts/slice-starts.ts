// Written by scripts/fonts/write-slices.ts.

/**
 * First code points of the slices that hold what the bundled faces do not: `more` is the rest of 宋, cut at
 * build time from its package; `rare` (BabelStone Han) and `last` (Hanazono) lie in `data/fonts`.
 */
export const SLICE_STARTS = {
  more: [0x0, 0x3a19, 0x410b, 0x4786, 0x4d5a, 0x5b61, 0x67fa, 0x724e, 0x7d5e, 0x87e1, 0x91b6, 0x9a1b],
  rare: [
    0x0, 0x20d4a, 0x21aed, 0x22dfb, 0x23f61, 0x25174, 0x26408, 0x27701, 0x287be, 0x297ed, 0x2a33f, 0x2ae28,
    0x2b8b1, 0x2c2de, 0x2cd97, 0x2dac7, 0x2eadd, 0x3054e, 0x30fec, 0x317f0,
  ],
  last: [0x0, 0x2c228, 0x2da5f],
} as const;

/** A shelf of slices. */
export type Shelf = keyof typeof SLICE_STARTS;
