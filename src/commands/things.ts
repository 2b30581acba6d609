import { z } from 'zod';
import type { Block } from '../model/block.ts';
import type { Fixture } from '../model/fixture.ts';
import { idSchema, takeIds } from '../model/ids.ts';
import { wholeMillimetres } from '../model/measures.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import { anyPlace, anyTurn } from './block-fields.ts';
import { forgetBlocks } from './blocks.ts';
import { changed, defineCommand, refused } from './command.ts';
import { countThings, findFreeThings, findThings, type ThingIds, thingsShape } from './find-things.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { settleBlocks } from './settle-blocks.ts';
import { type Changes, inOrder, keepItems, withChanges, withItems } from './with-changes.ts';

/** Give things new values of fields that blocks and fixtures share. */
function withThings(plan: Plan, ids: ThingIds, changes: Changes<{ group?: string; locked?: boolean }>): Plan {
  const blocks = withItems(
    selectedSchemeOf(plan).blocks,
    new Map(ids.blocks.map((id) => [id, (one: Block) => withChanges<Block>(one, changes)])),
  );
  const fixtures = withItems(
    plan.venue.fixtures,
    new Map(ids.fixtures.map((id) => [id, (one: Fixture) => withChanges<Fixture>(one, changes)])),
  );
  return withFixtures(withSelectedScheme(plan, { blocks }), fixtures);
}

const withFixtures = (plan: Plan, fixtures: readonly Fixture[]): Plan =>
  fixtures === plan.venue.fixtures ? plan : { ...plan, venue: { ...plan.venue, fixtures } };

/** Move and turn blocks and fixtures together, as one step; what is locked stays. */
export const moveThings = defineCommand({
  name: 'move-things',
  args: z.strictObject({
    blocks: z
      .array(
        z.strictObject({
          block: idSchema,
          place: anyPlace.exactOptional(),
          facingDeg: anyTurn.exactOptional(),
        }),
      )
      .default([]),
    fixtures: z
      .array(
        z.strictObject({
          fixture: idSchema,
          xMm: anyPlace.shape.xMm.exactOptional(),
          yMm: anyPlace.shape.yMm.exactOptional(),
          turnDeg: anyTurn.exactOptional(),
        }),
      )
      .default([]),
  }),
  apply: (plan, moves) => {
    const ids = {
      blocks: moves.blocks.map(({ block }) => block),
      fixtures: moves.fixtures.map(({ fixture }) => fixture),
    };
    const found = findFreeThings(plan, ids);
    if (!found.ok) return found;
    const blocks = withItems(
      selectedSchemeOf(plan).blocks,
      new Map(
        moves.blocks.map(({ block, ...move }) => [
          block,
          (one: Block) => withChanges(one, wholeMillimetres(move)),
        ]),
      ),
    );
    const fixtures = withItems(
      plan.venue.fixtures,
      new Map(
        moves.fixtures.map(({ fixture, ...move }) => [
          fixture,
          (one: Fixture) => withChanges(one, wholeMillimetres(move)),
        ]),
      ),
    );
    const next = withFixtures(withSelectedScheme(plan, { blocks }), fixtures);
    return changed(next, 'move-things', { count: countThings(ids) });
  },
});

/** Take blocks and fixtures out of the room as one step. Their people stand up and stay in the meeting. */
export const removeThings = defineCommand({
  name: 'remove-things',
  args: z.strictObject({
    ...thingsShape,
    unpin: z.boolean().default(false).describe('Give up instructions for seats that go'),
  }),
  apply: (plan, args) => {
    const found = findFreeThings(plan, args);
    if (!found.ok) return found;
    const gone = new Set(args.blocks);
    const out = new Set(args.fixtures);
    const scheme = selectedSchemeOf(plan);
    const kept = { ...scheme, blocks: keepItems(scheme.blocks, (block) => !gone.has(block.id)) };
    const done = settleBlocks(plan, kept, gone, args.unpin);
    if (!done.ok) return done;
    const fixtures = keepItems(plan.venue.fixtures, (fixture) => !out.has(fixture.id));
    const cleared = gone.size === 0 ? plan : withSelectedScheme(plan, done.value.scheme);
    const next = forgetBlocks(withFixtures(cleared, fixtures), gone);
    const label = { count: countThings(args), unseated: done.value.unseated };
    return changed(next, 'remove-things', label);
  },
});

/** Tie things together: they are chosen and moved as one. */
export const groupThings = defineCommand({
  name: 'group-things',
  args: z.strictObject(thingsShape),
  apply: (plan, args) => {
    const found = findThings(plan, args);
    if (!found.ok) return found;
    const { ids, counter } = takeIds(plan, 'g', 1);
    const next = withThings(plan, args, { group: ids[0] ?? '' });
    return changed({ ...next, counter }, 'group-things', { count: countThings(args) }, ids);
  },
});

/** Untie things. */
export const ungroupThings = defineCommand({
  name: 'ungroup-things',
  args: z.strictObject(thingsShape),
  apply: (plan, args) => {
    const found = findThings(plan, args);
    if (!found.ok) return found;
    const next = withThings(plan, args, { group: null });
    return changed(next, 'ungroup-things', { count: countThings(args) });
  },
});

/** Lock things where they stand, or set them free. */
export const lockThings = defineCommand({
  name: 'lock-things',
  args: z.strictObject({ ...thingsShape, locked: z.boolean() }),
  apply: (plan, args) => {
    const found = findThings(plan, args);
    if (!found.ok) return found;
    const next = withThings(plan, args, { locked: args.locked ? true : null });
    const label = args.locked ? 'lock-things' : 'unlock-things';
    return changed(next, label, { count: countThings(args) });
  },
});

/** Put the fixtures into a new order, which is the order in which they are drawn: later ones lie above. */
export const orderFixtures = defineCommand({
  name: 'order-fixtures',
  args: z.strictObject({ order: z.array(idSchema).max(10_000) }),
  apply: (plan, { order }) => {
    const fixtures = inOrder(plan.venue.fixtures, order);
    if (fixtures === undefined)
      return refused('incomplete-order', { count: order.length - plan.venue.fixtures.length });
    return changed(withFixtures(plan, fixtures), 'order-fixtures');
  },
});
