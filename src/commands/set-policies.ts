import { z } from 'zod';
import { POLICY_VALUES, type PolicyName } from '../layout/policies.ts';
import { policiesSchema } from '../model/block.ts';
import { idSchema } from '../model/ids.ts';
import type { Known } from '../model/known.ts';
import { selectedSchemeOf } from '../model/plan.ts';
import { changed, defineCommand, refused } from './command.ts';
import { withSelectedScheme } from './scheme-change.ts';
import { settleBlocks } from './settle-blocks.ts';
import { withChanges, withItems } from './with-changes.ts';

type Policies = Known<z.output<typeof policiesSchema>>;
const names = Object.keys(POLICY_VALUES) as PolicyName[];

/** Choose policies for the scheme or for one block; those in `clear` follow the house again. */
export const setPolicies = defineCommand({
  name: 'set-policies',
  args: z.strictObject({
    block: idSchema.exactOptional(),
    policies: policiesSchema.default({}),
    clear: z.array(z.enum(names)).default([]),
    unpin: z.boolean().default(false),
  }),
  apply: (plan, args) => {
    const scheme = selectedSchemeOf(plan);
    const block = scheme.blocks.find((one) => one.id === args.block);
    if (args.block !== undefined && block === undefined) return refused('unknown-block', { id: args.block });
    const cleared = Object.fromEntries(args.clear.map((name) => [name, null]));
    const choose = (policies: Policies): Policies => withChanges(policies, { ...args.policies, ...cleared });
    const next =
      block === undefined
        ? withChanges(scheme, { policies: choose(scheme.policies) })
        : withChanges(scheme, {
            blocks: withItems(
              scheme.blocks,
              new Map([[block.id, (one) => withChanges(one, { policies: choose(one.policies) })]]),
            ),
          });
    const label = { count: Object.keys(args.policies).length + args.clear.length };
    if (next === scheme) return changed(plan, 'set-policies', label);
    const touched = new Set(block === undefined ? scheme.blocks.map((one) => one.id) : [block.id]);
    const done = settleBlocks(plan, next, touched, args.unpin);
    if (!done.ok) return done;
    return changed(withSelectedScheme(plan, done.value.scheme), 'set-policies', label);
  },
});
