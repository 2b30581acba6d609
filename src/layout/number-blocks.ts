import { failure, type Result, success } from '../base/result.ts';
import type { LaidBlock } from './lay-out-blocks.ts';
import { defaultScheme } from './numbering/default-scheme.ts';
import { type Numbering, numberSeats } from './numbering/number-seats.ts';
import { type NumberingScheme, numberingSchema } from './numbering/numbering-scheme.ts';
import { type Problem, problemsOf } from './problem.ts';

/** The labels of a block's rows and seats. */
export interface NumberedBlock extends Numbering {
  readonly block: string;
}

/**
 * Label the rows and seats of each block by its scheme, or by the one that suits its arrangement.
 *
 * @returns one entry a block, in their order, or every problem in a scheme.
 * @see docs/SEATING-RULES.md [N1]-[N4]
 */
export function numberBlocks(
  blocks: readonly LaidBlock[],
): Result<readonly NumberedBlock[], readonly Problem[]> {
  const problems: Problem[] = [];
  const numbered: NumberedBlock[] = [];
  blocks.forEach((block, index) => {
    const scheme = schemeOf(block, index);
    if (!scheme.ok) problems.push(...scheme.failure);
    else {
      const { rowLabels, seatLabels, issues } = numberSeats(block.rows, scheme.value, block.policies);
      numbered.push({ block: block.id, rowLabels, seatLabels, issues });
    }
  });
  return problems.length > 0 ? failure(problems) : success(numbered);
}

/** The words on a seat: its row and its number. */
export interface SeatLabel {
  readonly row: string;
  readonly seat: string;
  /** The row is a round table, and its label the number of the table. */
  readonly atTable?: true;
}

/**
 * Row and number of every seat, by its id.
 *
 * @param numbered - the labels of these blocks in their order; seats of a block without labels have empty ones.
 */
export function labelsOfSeats(
  blocks: readonly Pick<LaidBlock, 'rows'>[],
  numbered: readonly Numbering[],
): ReadonlyMap<string, SeatLabel> {
  const labels = new Map<string, SeatLabel>();
  blocks.forEach(({ rows }, number) => {
    const words = numbered[number];
    rows.forEach(({ part, seats }, index) => {
      const [row, own] = [words?.rowLabels[index] ?? '', words?.seatLabels[index]];
      seats.forEach(({ id }, place) => {
        const seat = own?.[place] ?? '';
        labels.set(id, part === 'round' ? { row, seat, atTable: true } : { row, seat });
      });
    });
  });
  return labels;
}

function schemeOf(block: LaidBlock, index: number): Result<NumberingScheme, readonly Problem[]> {
  const usual = defaultScheme(block.rows);
  if (Object.keys(block.numbering).length === 0) return success(usual);
  const part = (key: 'rows' | 'seats'): unknown => {
    const own = block.numbering[key];
    return own === undefined ? usual[key] : typeof own === 'object' ? { ...usual[key], ...own } : own;
  };
  const whole = { ...block.numbering, rows: part('rows'), seats: part('seats') };
  const parsed = numberingSchema.safeParse(whole);
  return parsed.success
    ? success(parsed.data)
    : failure(problemsOf(parsed.error.issues, whole, ['blocks', index, 'numbering']));
}
