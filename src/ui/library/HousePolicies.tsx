import type { WordKey } from '../../i18n/words/registry.ts';
import {
  DEFAULT_POLICIES,
  POLICY_NAMES,
  POLICY_VALUES,
  type Policies,
  type PolicyName,
} from '../../layout/policies.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useSay } from '../say/use-say.ts';
import { policyDrawing } from './policy-drawing.ts';
import { useHousePolicies } from './use-house-policies.ts';

/** 本单位口径: what the organisation has chosen once, for every new meeting, each value with a picture. */
export function HousePolicies() {
  const { policies, isRead, keep } = useHousePolicies();
  const say = useSay();
  const choose = (name: PolicyName, value: string): void => {
    const { [name]: _before, ...others } = policies;
    // The value comes from the list of values of this very policy.
    const chosen = { ...others, [name]: value } as Partial<Policies>;
    void keep(value === DEFAULT_POLICIES[name] ? others : chosen);
  };
  return (
    <section>
      <p className="hint">{say('library.policies.hint')}</p>
      <div className="policyCards">
        {POLICY_NAMES.map((name) => (
          <fieldset key={name} data-policy={name} disabled={!isRead}>
            <legend>{say(`policy.${name}`)}</legend>
            <div className="policyCards-values">
              {POLICY_VALUES[name].map((value) => {
                // Each value of each policy has its word; the type of the table holds that.
                const label = say(`policy.${name}.${value}` as WordKey);
                return (
                  <label key={value} className="template">
                    <input
                      type="radio"
                      name={name}
                      aria-label={label}
                      checked={(policies[name] ?? DEFAULT_POLICIES[name]) === value}
                      onChange={() => choose(name, value)}
                    />
                    <span className="template-drawing">
                      <SvgPicture svg={policyDrawing(name, value)} label="" />
                    </span>
                    <span className="template-name">{label}</span>
                    {value === DEFAULT_POLICIES[name] && (
                      <span className="template-text">{say('library.policies.usual')}</span>
                    )}
                  </label>
                );
              })}
            </div>
          </fieldset>
        ))}
      </div>
    </section>
  );
}
