import { z } from 'zod';
import { idSchema, takeIds } from '../model/ids.ts';
import { emptyScheme, type Plan, selectedSchemeOf } from '../model/plan.ts';
import { type Scheme, schemeSchema } from '../model/scheme.ts';
import { forgetBlocks } from './blocks.ts';
import { changed, defineCommand, type Outcome, refused } from './command.ts';
import { clearable, withChanges, withItems } from './with-changes.ts';

const { name, note } = schemeSchema.shape;
const isTaken = (plan: Plan, wanted: string, but?: string): boolean =>
  plan.schemes.some((scheme) => scheme.name === wanted && scheme.id !== but);

/** Carry out something on a scheme that must exist. */
function onScheme(plan: Plan, id: string, carry: (scheme: Scheme) => Outcome): Outcome {
  const scheme = plan.schemes.find((one) => one.id === id);
  return scheme === undefined ? refused('unknown-scheme', { id }) : carry(scheme);
}

/** Add an empty scheme with the policies of the one on screen, and show it. */
export const addScheme = defineCommand({
  name: 'add-scheme',
  args: z.strictObject({ name }),
  apply: (plan, args) => {
    if (isTaken(plan, args.name)) return refused('name-taken', { name: args.name });
    const { ids, counter } = takeIds(plan, 's', 1);
    const id = ids[0] ?? '';
    const { policies } = selectedSchemeOf(plan);
    const schemes = [...plan.schemes, { ...emptyScheme(id, args.name), policies }];
    return changed({ ...plan, schemes, selectedScheme: id, counter }, 'add-scheme', { name: args.name }, ids);
  },
});

/** Copy a scheme under a new name and show the copy; seats keep their ids, so that the two can be compared. */
export const copyScheme = defineCommand({
  name: 'copy-scheme',
  args: z.strictObject({ scheme: idSchema, name }),
  apply: (plan, args) =>
    onScheme(plan, args.scheme, (scheme) => {
      if (isTaken(plan, args.name)) return refused('name-taken', { name: args.name });
      const { ids, counter } = takeIds(plan, 's', 1);
      const copy = { ...scheme, id: ids[0] ?? '', name: args.name };
      const next = { ...plan, schemes: [...plan.schemes, copy], selectedScheme: copy.id, counter };
      return changed(next, 'copy-scheme', { name: args.name, from: scheme.name }, ids);
    }),
});

/** Rename a scheme or change its note. */
export const editScheme = defineCommand({
  name: 'edit-scheme',
  args: z.strictObject({ scheme: idSchema, name: name.exactOptional(), note: clearable(note) }),
  apply: (plan, { scheme: id, ...changes }) =>
    onScheme(plan, id, (scheme) => {
      if (changes.name !== undefined && isTaken(plan, changes.name, id)) {
        return refused('name-taken', { name: changes.name });
      }
      const schemes = withItems(plan.schemes, new Map([[id, (one) => withChanges(one, changes)]]));
      return changed(schemes === plan.schemes ? plan : { ...plan, schemes }, 'edit-scheme', {
        name: scheme.name,
      });
    }),
});

/** Remove a scheme; one always stays. */
export const removeScheme = defineCommand({
  name: 'remove-scheme',
  args: z.strictObject({ scheme: idSchema }),
  apply: (plan, args) =>
    onScheme(plan, args.scheme, (scheme) => {
      const schemes = plan.schemes.filter((one) => one !== scheme);
      const [first] = schemes;
      if (first === undefined) return refused('last-scheme');
      const selectedScheme = plan.selectedScheme === scheme.id ? first.id : plan.selectedScheme;
      const blocks = new Set(scheme.blocks.map((block) => block.id));
      const next = forgetBlocks({ ...plan, schemes, selectedScheme }, blocks);
      return changed(next, 'remove-scheme', { name: scheme.name });
    }),
});

/** Show another scheme; commands change the one that is shown. */
export const selectScheme = defineCommand({
  name: 'select-scheme',
  args: z.strictObject({ scheme: idSchema }),
  apply: (plan, args) =>
    onScheme(plan, args.scheme, (scheme) =>
      changed(
        plan.selectedScheme === scheme.id ? plan : { ...plan, selectedScheme: scheme.id },
        'select-scheme',
        {
          name: scheme.name,
        },
      ),
    ),
});
