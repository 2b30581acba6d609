import { Input } from 'antd';
import { useMemo, useState } from 'react';
import { useDesk } from '../desk.ts';
import { isMeant, rosterRows } from '../roster/roster-row.ts';
import { useSpellings } from '../roster/use-spellings.ts';
import { useSay } from '../say/use-say.ts';
import { attendanceOf } from './attendance-counts.ts';
import { WindowedList } from './WindowedList.tsx';

interface Props {
  readonly chosen: string | undefined;
  readonly onChoose: (person: string | undefined) => void;
  readonly onRoster: () => void;
}

/** Everyone who comes and has no seat, most senior first. */
export function UnseatedList({ chosen, onChoose, onRoster }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const spellings = useSpellings(typed);
  const standing = useMemo(() => {
    const open = new Set(attendanceOf(plan).standing);
    return rosterRows(plan)
      .filter(({ person }) => open.has(person))
      .sort((a, b) => a.rank - b.rank);
  }, [plan]);
  const shown = useMemo(
    () => standing.filter((row) => isMeant(row, typed, spellings)),
    [standing, typed, spellings],
  );
  return (
    <aside className="unseated" aria-label={say('seating.unseated')}>
      <h3>
        {say('seating.unseated')} <span className="figure">{standing.length}</span>
      </h3>
      {standing.length > 8 && (
        <Input
          allowClear
          value={typed}
          aria-label={say('roster.search.label')}
          placeholder={say('roster.search')}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {standing.length === 0 ? (
        <div className="unseated-none">
          <p>{say(plan.people.length === 0 ? 'seating.unseated.nobody' : 'seating.unseated.none')}</p>
          {plan.people.length === 0 && (
            <button type="button" className="linkButton" onClick={onRoster}>
              {say('seating.toRoster')}
            </button>
          )}
        </div>
      ) : (
        <>
          <WindowedList
            rowHeight={48}
            label={say('seating.unseated')}
            count={shown.length}
            render={(index) => {
              const row = shown[index];
              if (row === undefined) return null;
              const { person, unit } = row;
              return (
                <button
                  type="button"
                  className="standing"
                  aria-pressed={person.id === chosen}
                  onClick={() => onChoose(person.id === chosen ? undefined : person.id)}
                >
                  <span className="standing-name">{person.name}</span>
                  <span className="standing-unit" title={`${unit} ${person.title ?? ''}`}>
                    {unit} {person.title ?? ''}
                  </span>
                </button>
              );
            }}
          />
          <p className="hint">{say('seating.unseated.hint')}</p>
        </>
      )}
      {attendanceOf(plan).waiting.length > 0 && (
        <p className="hint">
          {say('seating.unseated.waiting', { count: attendanceOf(plan).waiting.length })}
        </p>
      )}
    </aside>
  );
}
