/**
 * First code points of the slices that hold what the bundled faces do not: `more` is the rest of 宋, cut at
 * build time from its package; `rare` and `last` lie in `data/fonts`.
 */
export const SLICE_STARTS = {
  more: [
    0, 0x3400, 0x4000, 0x4e00, 0x5500, 0x5d00, 0x6500, 0x6d00, 0x7500, 0x7d00, 0x8500, 0x8d00, 0x9500, 0xa000,
  ],
} as const;

/** A shelf of slices. */
export type Shelf = keyof typeof SLICE_STARTS;
