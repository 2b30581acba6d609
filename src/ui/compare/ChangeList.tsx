import { sayChange } from '../../i18n/say-change.ts';
import type { PlanChange } from '../../model/compare/plan-change.ts';
import { useSay } from '../say/use-say.ts';
import { groupChanges } from './group-changes.ts';

/** Most lines of one group that are written out. */
const MOST = 400;

/** Every change in words, in groups. */
export function ChangeList({ changes }: { readonly changes: readonly PlanChange[] }) {
  const say = useSay();
  return (
    <div className="compare-list">
      {groupChanges(changes).map(({ group, changes: listed }) => (
        <section key={group} aria-label={say(`compare.group.${group}`)}>
          <h3>
            {say(`compare.group.${group}`)} <span className="figure">{listed.length}</span>
          </h3>
          <ul>
            {listed.slice(0, MOST).map((change, index) => (
              // A change has no id of its own, and the list is never reordered.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>{sayChange(change, say)}</li>
            ))}
            {listed.length > MOST && <li>……</li>}
          </ul>
        </section>
      ))}
    </div>
  );
}
