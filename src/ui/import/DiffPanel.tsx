import { Radio, Select } from 'antd';
import type { RosterDiff } from '../../io/diff-roster.ts';
import { personIndex } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { useSay } from '../say/use-say.ts';

import { sayField, sayValue } from './say-change.ts';

/** What becomes of people whom the new list no longer has. */
export type Dropped = 'kept' | 'absent' | 'removed';

interface Props {
  readonly diff: RosterDiff;
  readonly dropped: Dropped;
  readonly onDropped: (dropped: Dropped) => void;
  readonly ambiguous: ReadonlyMap<string, string>;
  readonly onAmbiguous: (key: string, person: string) => void;
}

const MOST_SHOWN = 200;

/** An updated list against the present one: who is new, who is gone, what changes of whom. */
export function DiffPanel({ diff, dropped, onDropped, ambiguous, onAmbiguous }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const people = personIndex(plan.people);
  const units = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  return (
    <div className="diff" data-testid="diff">
      {diff.ambiguous.length > 0 && (
        <section>
          <h3>{say('import.diff.ambiguous')}</h3>
          <ul>
            {diff.ambiguous.slice(0, MOST_SHOWN).map(({ person, candidates }) => (
              <li key={person.key}>
                <strong>{person.name}</strong> <span>{person.unit}</span>{' '}
                <Select<string>
                  size="small"
                  popupMatchSelectWidth={false}
                  aria-label={person.name}
                  value={ambiguous.get(person.key) ?? 'new'}
                  options={[
                    { value: 'new', label: say('import.diff.new') },
                    ...candidates.map((id) => ({
                      value: id,
                      label: `${people.get(id)?.name ?? ''} ${units.get(people.get(id)?.unit ?? '') ?? ''}`,
                    })),
                  ]}
                  onChange={(id) => onAmbiguous(person.key, id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {diff.dropped.length > 0 && (
        <section>
          <h3>
            {say('import.diff.dropped')} <span className="figure">{diff.dropped.length}</span>
          </h3>
          <Radio.Group
            size="small"
            optionType="button"
            aria-label={say('import.diff.droppedBecome')}
            value={dropped}
            onChange={(event) => onDropped(event.target.value)}
            options={[
              { value: 'absent', label: say('import.diff.absent') },
              { value: 'kept', label: say('import.diff.keep') },
              { value: 'removed', label: say('import.diff.remove') },
            ]}
          />
          <p className="diff-names">
            {diff.dropped.slice(0, MOST_SHOWN).map((id) => (
              <span key={id}>{people.get(id)?.name}</span>
            ))}
          </p>
        </section>
      )}
      {diff.added.length > 0 && (
        <section>
          <h3>
            {say('import.diff.added')} <span className="figure">{diff.added.length}</span>
          </h3>
          <p className="diff-names">
            {diff.added.slice(0, MOST_SHOWN).map((person) => (
              <span key={person.key}>{person.name}</span>
            ))}
          </p>
        </section>
      )}
      {diff.changed.length > 0 && (
        <section>
          <h3>
            {say('import.diff.changed')} <span className="figure">{diff.changed.length}</span>
          </h3>
          <ul>
            {diff.changed.slice(0, MOST_SHOWN).map(({ id, person, changes }) => (
              <li key={id}>
                <strong>{person.name}</strong>
                {changes.map(({ field, was, becomes }) => (
                  <span key={field} className="diff-change">
                    {sayField({ field, was, becomes }, say)}
                    {say('common.colon')}
                    <del>{sayValue(field, was, say)}</del> → <ins>{sayValue(field, becomes, say)}</ins>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="hint">{say('import.diff.same', { count: diff.unchanged.length })}</p>
    </div>
  );
}
