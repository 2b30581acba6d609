import { App, Button } from 'antd';
import { callOf } from '../../commands/run-command.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { POLICY_NAMES } from '../../layout/policies.ts';
import { selectedSchemeOf } from '../../model/plan.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useRunPastPins } from '../use-run.ts';
import { useHousePolicies } from './use-house-policies.ts';

/** Make what was chosen here the policies of the organisation, or follow those it has. */
export function PolicyActions({ block }: { readonly block: LaidBlock }) {
  const { plan, runAll, readOnly } = useDesk();
  const { policies, isRead, keep } = useHousePolicies();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const { message } = App.useApp();
  const scheme = selectedSchemeOf(plan);
  const own = scheme.blocks.find(({ id }) => id === block.id)?.policies ?? {};
  const save = async (): Promise<void> => {
    if (await keep({ ...policies, ...scheme.policies, ...own }))
      void message.success(say('library.policies.kept'));
  };
  const follow = (): void => {
    const others = POLICY_NAMES.filter((name) => policies[name] === undefined);
    void runPastPins((unpin) =>
      runAll([
        callOf('set-policies', { policies, clear: others, unpin }),
        callOf('set-policies', { block: block.id, clear: [...POLICY_NAMES], unpin }),
      ]),
    );
  };
  return (
    <div className="policyActions">
      <Button size="small" disabled={!isRead} onClick={() => void save()}>
        {say('library.policies.keep')}
      </Button>
      <Button size="small" disabled={readOnly || !isRead} onClick={follow}>
        {say('library.policies.use')}
      </Button>
    </div>
  );
}
