import { failure, type Result, success } from '../../base/result.ts';
import { readInput } from '../read-input.ts';
import type { RosterFailure, RosterInput } from '../roster.ts';
import { readSeatGrid, type SeatGrid } from './read-seat-grid.ts';

/**
 * Read every seat chart of a file: its sheets that are grids of names.
 *
 * @returns the charts, none where the file has only lists; or why the file could not be read.
 */
export function readSeatGrids(input: RosterInput): Result<readonly SeatGrid[], RosterFailure> {
  const read = readInput(input);
  if (!read.ok) return failure(read.failure);
  return success(read.value.sheets.map(readSeatGrid).filter((grid) => grid !== undefined));
}
