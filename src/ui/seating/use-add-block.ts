import { App } from 'antd';
import { callOf } from '../../commands/run-command.ts';
import { arrangementOf } from '../../layout/arrangements/registry.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { blockIdFor } from '../../model/ids.ts';
import { willCome } from '../../model/person.ts';
import { type Plan, selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { sayRefusal, useRunPastPins } from '../use-run.ts';
import { placeForBlock, STANDS_IN_FRONT } from './place-block.ts';

/** People whom the list itself puts on the rostrum (a sheet or section 主席台). */
export const listedForRostrum = (plan: Plan): readonly string[] =>
  plan.people
    .filter((person) => willCome(person) && person.custom.组别?.includes('主席台'))
    .map(({ id }) => id);

/** Put arrangements into the room. */
export function useAddBlock(present: readonly LaidBlock[]) {
  const { plan, run, runAll } = useDesk();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const { message } = App.useApp();
  const twoParties = new Set(plan.people.flatMap(({ party }) => party ?? [])).size === 2;
  const ruleFor = (kind: string): string => {
    const arrangement = arrangementOf(kind);
    return (twoParties ? arrangement?.betweenParties : undefined) ?? arrangement?.usualRule ?? 'hall';
  };

  /** Add one; a rostrum takes its people before the blocks that are there. */
  const addBlock = (
    kind: string,
    headCount: number,
    at?: { readonly xMm: number; readonly yMm: number },
  ): string | undefined => {
    const place = at ?? placeForBlock(plan, kind, headCount, present);
    const add = callOf('add-block', { arrangement: kind, rule: ruleFor(kind), headCount, place });
    const taken = new Set(plan.schemes.flatMap((scheme) => scheme.blocks.map((block) => block.id)));
    const id = blockIdFor(kind, taken);
    const others = selectedSchemeOf(plan).blocks.map((block) => block.id);
    const first = STANDS_IN_FRONT.has(kind) && others.length > 0;
    const order = first ? [callOf('order-blocks', { order: [id, ...others] })] : [];
    const listed = kind === 'rostrum' ? listedForRostrum(plan) : [];
    const meant = listed.map((person) => callOf('edit-person', { person, changes: { block: id } }));
    const outcome = runAll([add, ...order, ...meant]);
    if (outcome.ok) return id;
    void message.warning(sayRefusal(outcome.failure, say));
    return undefined;
  };

  /** Change one into another arrangement where it stands. */
  const replaceBlock = (block: string, kind: string, headCount: number): string => {
    void runPastPins((unpin) =>
      run('edit-block', { block, changes: { arrangement: kind, rule: ruleFor(kind) }, headCount, unpin }),
    );
    return block;
  };
  return { addBlock, replaceBlock };
}
