import { Select } from 'antd';
import type { WordKey } from '../../i18n/words/registry.ts';
import { DEFAULT_POLICIES, POLICY_VALUES, type Policies, type PolicyName } from '../../layout/policies.ts';
import { useSay } from '../say/use-say.ts';
import { useHousePolicies } from './use-house-policies.ts';

// The keys of the table of policies are its names.
const NAMES = Object.keys(POLICY_VALUES) as readonly PolicyName[];
const FOLLOW = '';

/** 本单位口径: what the organisation has chosen once, for every new meeting. */
export function HousePolicies() {
  const { policies, keep } = useHousePolicies();
  const say = useSay();
  const choose = (name: PolicyName, value: string): void => {
    const { [name]: _before, ...others } = policies;
    // The value comes from the list of values of this very policy.
    void keep(value === FOLLOW ? others : ({ ...others, [name]: value } as Partial<Policies>));
  };
  return (
    <section>
      <p className="hint">{say('library.policies.hint')}</p>
      <div className="housePolicies">
        {NAMES.map((name) => (
          <div className="field is-stacked" key={name}>
            <span className="field-label">{say(`policy.${name}`)}</span>
            <Select<string>
              aria-label={say(`policy.${name}`)}
              popupMatchSelectWidth={false}
              value={policies[name] ?? FOLLOW}
              onChange={(value) => choose(name, value)}
              options={[
                {
                  value: FOLLOW,
                  label: say('library.policies.usual', {
                    // Each value of each policy has its word; the type of the table holds that.
                    value: say(`policy.${name}.${DEFAULT_POLICIES[name]}` as WordKey),
                  }),
                },
                ...POLICY_VALUES[name].map((value) => ({
                  value,
                  label: say(`policy.${name}.${value}` as WordKey),
                })),
              ]}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
