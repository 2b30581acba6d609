import { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';
import { type Block, blockSchema } from '../model/block.ts';
import { idSchema } from '../model/ids.ts';
import { wholeMillimetres } from '../model/measures.ts';
import { type Plan, selectedSchemeOf } from '../model/plan.ts';
import {
  anyPlace,
  anyTurn,
  blockFieldsSchema,
  makeBlock,
  refuseNumbering,
  settleParameters,
} from './block-fields.ts';
import { changed, defineCommand, type Refusal, refusal, refused } from './command.ts';
import { withScheme, withSelectedScheme } from './scheme-change.ts';
import { seatCount } from './seats-of-block.ts';
import { settleBlocks } from './settle-blocks.ts';
import { clearable, inOrder, withChanges, withItems } from './with-changes.ts';

const unpin = z.boolean().default(false).describe('Give up instructions for seats that go');
const own = blockSchema.shape;

/** What a block is called in a label. */
export const blockName = (block: Block | undefined): string => block?.name ?? block?.id ?? '';

/** Find blocks of the scheme on screen. */
export function findBlocks(plan: Plan, ids: readonly string[]): Result<readonly Block[], Refusal> {
  const byId = new Map(selectedSchemeOf(plan).blocks.map((block) => [block.id, block]));
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) return failure(refusal('unknown-block', { id: missing }));
  return success(ids.flatMap((id) => byId.get(id) ?? []));
}

/** Place a new block; parameters that are not given are fitted to the people who have no seat yet. */
export const addBlock = defineCommand({
  name: 'add-block',
  args: blockFieldsSchema,
  apply: (plan, args) => {
    const made = makeBlock(plan, args);
    if (!made.ok) return made;
    const scheme = selectedSchemeOf(plan);
    const label = { name: blockName(made.value), count: seatCount(made.value, scheme.policies) };
    const next = withSelectedScheme(plan, { blocks: [...scheme.blocks, made.value] });
    return changed(next, 'add-block', label, [made.value.id]);
  },
});

/** Change a block. Whoever sat on a seat that goes stands up and stays in the meeting. */
export const editBlock = defineCommand({
  name: 'edit-block',
  args: z.strictObject({
    block: idSchema,
    changes: z.strictObject({
      name: clearable(own.name),
      arrangement: own.arrangement.exactOptional(),
      parameters: own.parameters
        .unwrap()
        .exactOptional()
        .describe('All parameters, not only those that change'),
      rule: own.rule.exactOptional(),
      options: own.options.unwrap().exactOptional(),
      takes: clearable(own.takes),
    }),
    headCount: z.int().min(0).max(100_000).exactOptional(),
    unpin,
  }),
  apply: (plan, args) => {
    const found = findBlocks(plan, [args.block]);
    if (!found.ok) return found;
    const [before] = found.value;
    if (before === undefined) return refused('unknown-block', { id: args.block });
    const other = args.changes.arrangement !== undefined && args.changes.arrangement !== before.arrangement;
    const fresh = other ? { parameters: {} } : {};
    const draft = withChanges(before, wholeMillimetres({ ...fresh, ...args.changes }));
    const settled =
      draft.parameters === before.parameters &&
      draft.arrangement === before.arrangement &&
      draft.rule === before.rule
        ? success(draft)
        : settleParameters(plan, draft, args.headCount);
    if (!settled.ok) return settled;
    const block = withChanges(before, { ...args.changes, ...settled.value });
    if (block === before) return changed(plan, 'edit-block', { name: blockName(before), unseated: 0 });
    const scheme = selectedSchemeOf(plan);
    const blocks = withItems(scheme.blocks, new Map([[block.id, () => block]]));
    const done = settleBlocks(plan, { ...scheme, blocks }, new Set([block.id]), args.unpin);
    if (!done.ok) return done;
    const label = { name: blockName(before), unseated: done.value.unseated };
    return changed(withSelectedScheme(plan, done.value.scheme), 'edit-block', label);
  },
});

/** Move and turn blocks; one step for all of them. */
export const moveBlocks = defineCommand({
  name: 'move-blocks',
  args: z.strictObject({
    moves: z
      .array(
        z.strictObject({
          block: idSchema,
          place: anyPlace.exactOptional(),
          facingDeg: anyTurn.exactOptional(),
        }),
      )
      .min(1),
  }),
  apply: (plan, { moves }) => {
    const ids = moves.map(({ block }) => block);
    const found = findBlocks(plan, ids);
    if (!found.ok) return found;
    const change = new Map(
      moves.map(({ block, ...move }) => [block, (one: Block) => withChanges(one, wholeMillimetres(move))]),
    );
    const blocks = withItems(selectedSchemeOf(plan).blocks, change);
    const label = { count: ids.length, name: blockName(found.value[0]) };
    return changed(withSelectedScheme(plan, { blocks }), 'move-blocks', label);
  },
});

/** Set a copy of a block beside it; the people stay where they are. */
export const duplicateBlock = defineCommand({
  name: 'duplicate-block',
  args: z.strictObject({ block: idSchema, place: anyPlace }),
  apply: (plan, args) => {
    const found = findBlocks(plan, [args.block]);
    if (!found.ok) return found;
    const [original] = found.value;
    if (original === undefined) return refused('unknown-block', { id: args.block });
    const { id: _id, ...fields } = original;
    const made = makeBlock(plan, { ...fields, place: args.place });
    if (!made.ok) return made;
    const blocks = [...selectedSchemeOf(plan).blocks, made.value];
    const next = withSelectedScheme(plan, { blocks });
    return changed(next, 'duplicate-block', { name: blockName(original) }, [made.value.id]);
  },
});

/** Carry a block, or a copy of it, to the other side of an upright axis of the room; the arrangement inside stays. */
export const mirrorBlock = defineCommand({
  name: 'mirror-block',
  args: z.strictObject({ block: idSchema, axisXMm: z.number(), copy: z.boolean().default(false) }),
  apply: (plan, args) => {
    const found = findBlocks(plan, [args.block]);
    if (!found.ok) return found;
    const [original] = found.value;
    if (original === undefined) return refused('unknown-block', { id: args.block });
    const moved = wholeMillimetres({
      place: { xMm: 2 * args.axisXMm - original.place.xMm, yMm: original.place.yMm },
      ...(original.facingDeg === undefined ? {} : { facingDeg: 360 - original.facingDeg }),
    });
    const { blocks } = selectedSchemeOf(plan);
    const label = { name: blockName(original) };
    if (!args.copy) {
      const next = withItems(blocks, new Map([[original.id, (one) => withChanges(one, moved)]]));
      return changed(withSelectedScheme(plan, { blocks: next }), 'mirror-block', label);
    }
    const { id: _id, ...fields } = original;
    const made = makeBlock(plan, { ...fields, ...moved });
    if (!made.ok) return made;
    const next = withSelectedScheme(plan, { blocks: [...blocks, made.value] });
    return changed(next, 'mirror-block', label, [made.value.id]);
  },
});

/** Remove blocks. Their people stand up and stay in the meeting. */
export const removeBlocks = defineCommand({
  name: 'remove-blocks',
  args: z.strictObject({ blocks: z.array(idSchema).min(1), unpin }),
  apply: (plan, args) => {
    const found = findBlocks(plan, args.blocks);
    if (!found.ok) return found;
    const gone = new Set(args.blocks);
    const scheme = selectedSchemeOf(plan);
    const kept = { ...scheme, blocks: scheme.blocks.filter((block) => !gone.has(block.id)) };
    const done = settleBlocks(plan, kept, gone, args.unpin);
    if (!done.ok) return done;
    const label = { count: gone.size, name: blockName(found.value[0]), unseated: done.value.unseated };
    return changed(forgetBlocks(withSelectedScheme(plan, done.value.scheme), gone), 'remove-blocks', label);
  },
});

/** Let nobody be meant for a block that no scheme has any more. */
export function forgetBlocks(plan: Plan, removed: ReadonlySet<string>): Plan {
  const left = new Set(plan.schemes.flatMap((scheme) => scheme.blocks.map((block) => block.id)));
  const lost = plan.people.filter(
    ({ block }) => block !== undefined && removed.has(block) && !left.has(block),
  );
  if (lost.length === 0) return plan;
  const change = new Map(
    lost.map((person) => [person.id, (one: typeof person) => withChanges(one, { block: null })]),
  );
  return { ...plan, people: withItems(plan.people, change) };
}

/** Put the blocks into a new order, which is the order in which they take people. */
export const orderBlocks = defineCommand({
  name: 'order-blocks',
  args: z.strictObject({ order: z.array(idSchema) }),
  apply: (plan, { order }) => {
    const scheme = selectedSchemeOf(plan);
    const blocks = inOrder(scheme.blocks, order);
    if (blocks === undefined)
      return refused('incomplete-order', { count: order.length - scheme.blocks.length });
    return changed(withScheme(plan, scheme.id, { blocks }), 'order-blocks');
  },
});

/** Number the seats of blocks anew; seat ids and people stay. */
export const setNumbering = defineCommand({
  name: 'set-numbering',
  args: z.strictObject({ blocks: z.array(idSchema).min(1), numbering: own.numbering.unwrap() }),
  apply: (plan, args) => {
    const found = findBlocks(plan, args.blocks);
    if (!found.ok) return found;
    const { numbering } = args;
    const misnumbered = refuseNumbering(numbering);
    if (misnumbered !== undefined) return failure(misnumbered);
    const change = new Map(args.blocks.map((id) => [id, (one: Block) => withChanges(one, { numbering })]));
    const blocks = withItems(selectedSchemeOf(plan).blocks, change);
    const label = { count: args.blocks.length, name: blockName(found.value[0]) };
    return changed(withSelectedScheme(plan, { blocks }), 'set-numbering', label);
  },
});
