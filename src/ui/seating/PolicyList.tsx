import { Select } from 'antd';
import type { WordKey } from '../../i18n/words/registry.ts';
import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { POLICY_VALUES, type Policies, type PolicyName } from '../../layout/policies.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';
import { useRunPastPins } from '../use-run.ts';

/** The readings that the rule of a block depends on, each with its choices in plain words. */
export function PolicyList({ block }: { readonly block: LaidBlock }) {
  const { run, readOnly } = useDesk();
  const runPastPins = useRunPastPins();
  const say = useSay();
  const choose = (name: PolicyName, value: string): void => {
    // The value comes from the list of values of this very policy.
    const policies = { [name]: value } as Partial<Policies>;
    void runPastPins((unpin) => run('set-policies', { block: block.id, policies, unpin }));
  };
  if (block.rule.reads.length === 0) return <p className="hint">{say('block.policies.none')}</p>;
  return (
    <div className="fields">
      {block.rule.reads.map((name) => (
        <div className="field is-stacked" key={name}>
          <span className="field-label">{say(`policy.${name}`)}</span>
          <Select<string>
            aria-label={say(`policy.${name}`)}
            disabled={readOnly}
            popupMatchSelectWidth={false}
            value={block.policies[name]}
            options={POLICY_VALUES[name].map((value) => ({
              value,
              // Each value of each policy has its word; the type of the table holds that.
              label: say(`policy.${name}.${value}` as WordKey),
            }))}
            onChange={(value) => choose(name, value)}
          />
        </div>
      ))}
    </div>
  );
}
