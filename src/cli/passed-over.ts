import { strayPlaces } from '../layout/arrangements/stray-places.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import { strayNumbering } from '../layout/numbering/stray-numbering.ts';
import type { PlannedCase } from '../layout/plan-case.ts';
import { type Problem, showFound } from '../layout/problem.ts';
import type { OptionName } from '../layout/rule.ts';
import { RULES } from '../layout/rules/registry.ts';

/**
 * Find what a written case asks for and no seat or rule of it can follow. A slip of the pen would pass in silence:
 * a seat stay open, a label stand nowhere. A plan is told of it by a check instead, for it must still open.
 *
 * @see docs/SEATING-RULES.md [K16]
 */
export function passedOver({ input, blocks }: PlannedCase): readonly Problem[] {
  return [
    ...closedNowhere(input.closed, blocks),
    ...blocks.flatMap((block, index) =>
      [
        ...optionsOfOthers(block, input.blocks[index]?.options ?? {}),
        ...rowsNowhere(block),
        ...numberedNowhere(block),
        ...placedNowhere(block),
      ].map((problem) => ({ ...problem, path: ['blocks', index, ...problem.path] })),
    ),
  ];
}

const seatsOf = (block: LaidBlock): readonly string[] =>
  block.rows.flatMap(({ seats }) => seats.map(({ id }) => id));

const suchAs = (example: string | undefined): string =>
  example === undefined ? 'none: there are no seats' : `the id of a seat, such as ${example}`;

function closedNowhere(
  closed: PlannedCase['input']['closed'],
  blocks: readonly LaidBlock[],
): readonly Problem[] {
  if (closed.length === 0) return [];
  const seats = new Set(blocks.flatMap(seatsOf));
  const [example] = seats;
  return closed.flatMap(({ seat }, index) =>
    seats.has(seat)
      ? []
      : { path: ['closed', index, 'seat'], found: showFound(seat), allowed: suchAs(example) },
  );
}

/** Options that only other rules follow; an empty list asks for nothing. */
function optionsOfOthers(
  { rule }: LaidBlock,
  options: Partial<Readonly<Record<OptionName, readonly unknown[]>>>,
): readonly Problem[] {
  const names = Object.keys(options) as readonly OptionName[];
  return names.flatMap((name) => {
    const value = options[name] ?? [];
    if (value.length === 0 || rule.follows?.includes(name) === true) return [];
    const rules = RULES.filter(({ follows }) => follows?.includes(name) === true).map(({ kind }) => kind);
    const allowed = `only with the rule ${rules.join(' | ')}; this block has ${rule.kind}`;
    return { path: ['options', name], found: showFound(value), allowed };
  });
}

/** Rows behind the last one; the camera may see farther than the hall is deep. */
function rowsNowhere({ rows, options }: LaidBlock): readonly Problem[] {
  const last = rows.reduce((most, { tier }) => Math.max(most, tier + 1), 0);
  const named = [
    ...options.reservedRows.map((row, index) => ({ row, path: ['reservedRows', index] })),
    ...(options.visibleRows ?? []).slice(0, 1).map((row) => ({ row, path: ['visibleRows', 0] })),
  ];
  return named.flatMap(({ row, path }) =>
    row <= last
      ? []
      : { path: ['options', ...path], found: String(row), allowed: `a row of the block, at most ${last}` },
  );
}

function numberedNowhere(block: LaidBlock): readonly Problem[] {
  return strayNumbering(block.rows, block.numbering).map(({ path, name }) => ({
    path: ['numbering', ...path],
    found: showFound(name),
    allowed:
      path[0] === 'overrides'
        ? suchAs(seatsOf(block)[0])
        : [...new Set(block.rows.flatMap((row) => row.sections ?? []))].join(' | ') ||
          'none: there are no sections',
  }));
}

function placedNowhere(block: LaidBlock): readonly Problem[] {
  const [first] = seatsOf(block);
  return strayPlaces(block).map(({ path, name }) => ({
    path: ['parameters', ...path],
    found: showFound(name),
    allowed:
      first === undefined
        ? 'none: there are no seats'
        : `a seat of the block, such as ${first.slice(block.id.length + 1)}`,
  }));
}
