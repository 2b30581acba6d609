import { readCase } from '../../src/cli/read-case.ts';
import { layOutBlocks } from '../../src/layout/lay-out-blocks.ts';
import { showPath } from '../../src/layout/problem.ts';
import { readBlock } from '../../src/layout/read-out.ts';
import { seatBlocks } from '../../src/layout/seat-blocks.ts';

/**
 * Plan a case written as JSON and read each row in the frame it asks for: `7 5 3 1 2 4 6`, □ = empty.
 * @throws Error with every problem, so that a wrong case fails its test in words.
 */
export function readLines(json: unknown): Readonly<Record<string, string>> {
  const read = readCase(json);
  if (!read.ok) throw new Error(read.failure.map((one) => `${showPath(one.path)}: ${one.found}`).join('\n'));
  const laid = layOutBlocks(read.value.input);
  if (!laid.ok)
    throw new Error(
      laid.failure.map((one) => `${showPath(one.path)}: ${one.found}; ${one.allowed}`).join('\n'),
    );
  const { placements } = seatBlocks(read.value.input, laid.value);
  const bySeat = new Map(placements.map((placement) => [placement.seat, placement.person]));
  const lines: Record<string, string> = {};
  for (const block of laid.value) {
    for (const { row, seats } of readBlock(block, read.value.frame ?? block.nativeFrame)) {
      lines[row.id.slice(block.id.length + 1)] = seats.map((seat) => bySeat.get(seat.id) ?? '□').join(' ');
    }
  }
  return lines;
}
