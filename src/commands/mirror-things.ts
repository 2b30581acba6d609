import { z } from 'zod';
import { mirrorParameters } from '../layout/arrangements/mirror-parameters.ts';
import type { LaidBlock } from '../layout/lay-out-blocks.ts';
import { layOutEmpty } from '../layout/lay-out-empty.ts';
import type { Block } from '../model/block.ts';
import type { Fixture } from '../model/fixture.ts';
import { blockInputOf } from '../model/layout-case-of.ts';
import { wholeMillimetres } from '../model/measures.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import type { Scheme } from '../model/scheme.ts';
import { changed, defineCommand } from './command.ts';
import { countThings, findFreeThings, thingsShape } from './find-things.ts';
import { withScheme } from './scheme-change.ts';
import { settleBlocks } from './settle-blocks.ts';
import { withChanges, withItems } from './with-changes.ts';

/**
 * Turn things left for right about an upright axis of the room: places, directions, and what lies inside a
 * block (aisles, wings, sides of a table) as far as its arrangement can stand the other way round. `kept` in
 * the label counts the blocks whose inside stayed as it is.
 */
export const mirrorThings = defineCommand({
  name: 'mirror-things',
  args: z.strictObject({
    ...thingsShape,
    axisXMm: z.number(),
    unpin: z.boolean().default(false).describe('Give up instructions for seats that go'),
  }),
  apply: (plan, args) => {
    const found = findFreeThings(plan, args);
    if (!found.ok) return found;
    const scheme = selectedSchemeOf(plan);
    let kept = 0;
    const turned = new Map<string, (block: Block) => Block>();
    for (const block of found.value.blocks) {
      const moved = withChanges(block, movedBlock(block, args.axisXMm));
      const parameters = mirrorParameters(block.arrangement, block.parameters);
      const inside = parameters === undefined ? moved : withChanges(moved, { parameters });
      const truly = isMirrorImage(block, inside, args.axisXMm, scheme);
      if (!truly) kept += 1;
      turned.set(block.id, () => (truly ? inside : moved));
    }
    const blocks = withItems(scheme.blocks, turned);
    const done = settleBlocks(plan, { ...scheme, blocks }, new Set(args.blocks), args.unpin);
    if (!done.ok) return done;
    const fixtures = withItems(
      plan.venue.fixtures,
      new Map(
        args.fixtures.map((id) => [id, (one: Fixture) => withChanges(one, movedFixture(one, args.axisXMm))]),
      ),
    );
    const seated: Plan = blocks === scheme.blocks ? plan : withScheme(plan, scheme.id, done.value.scheme);
    const next =
      fixtures === plan.venue.fixtures ? seated : { ...seated, venue: { ...plan.venue, fixtures } };
    const { unseated } = done.value;
    return changed(next, 'mirror-things', { count: countThings(args), unseated, kept });
  },
});

const movedBlock = ({ place, facingDeg }: Block, axisXMm: number) =>
  wholeMillimetres({
    place: { xMm: 2 * axisXMm - place.xMm, yMm: place.yMm },
    ...(facingDeg === undefined ? {} : { facingDeg: 360 - facingDeg }),
  });

const movedFixture = ({ xMm, turnDeg, outline }: Fixture, axisXMm: number) =>
  wholeMillimetres({
    xMm: 2 * axisXMm - xMm,
    turnDeg: 360 - turnDeg,
    ...(outline === undefined
      ? {}
      : { outline: outline.map((corner) => ({ ...corner, xMm: 0 - corner.xMm })).reverse() }),
  });

/** True where every seat of the new block stands where a mirror would show one of the old. */
function isMirrorImage(before: Block, after: Block, axisXMm: number, scheme: Scheme): boolean {
  const [old, made] = [layOut(before, scheme), layOut(after, scheme)];
  if (old === undefined || made === undefined) return false;
  const expected = placesOf(old, (xMm) => 2 * axisXMm - xMm);
  const places = placesOf(made, (xMm) => xMm);
  return places.length === expected.length && places.every((place, index) => isNear(place, expected[index]));
}

function layOut(block: Block, { policies }: Scheme): LaidBlock | undefined {
  const blocks = [blockInputOf(block, NONE, NONE)];
  const laid = layOutEmpty(blocks, policies);
  return laid.ok ? laid.value[0] : undefined;
}

const NONE: readonly never[] = [];

type Spot = readonly [xMm: number, yMm: number];

const placesOf = (block: LaidBlock, side: (xMm: number) => number): readonly Spot[] =>
  block.rows
    .flatMap((row) => row.seats.map(({ xMm, yMm }): Spot => [Math.round(side(xMm) / 8), Math.round(yMm / 8)]))
    .sort((a, b) => a[1] - b[1] || a[0] - b[0]);

const isNear = (a: Spot, b: Spot | undefined): boolean =>
  b !== undefined && Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1;
