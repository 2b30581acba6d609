import type { StrokeTable } from './stroke-table.ts';
import { unpackStrokes } from './unpack-strokes.ts';

let loading: Promise<StrokeTable> | undefined;

/**
 * Load the stroke table on first use; later calls share it.
 *
 * @returns the table.
 * @example (await loadStrokeTable()).entryOf('马')?.count // 3
 * @see docs/SEATING-RULES.md section 14
 */
export function loadStrokeTable(): Promise<StrokeTable> {
  loading ??= import('./data/packed-strokes.ts').then(({ packedStrokes }) => unpackStrokes(packedStrokes));
  return loading;
}
