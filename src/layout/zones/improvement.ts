import type { Slicer } from './slice-region.ts';

/** A hall to improve zones in, and when to stop. */
export interface Improvement {
  readonly slicer: Slicer;
  /** True once enough seats have been looked at. */
  readonly isOver: () => boolean;
}
