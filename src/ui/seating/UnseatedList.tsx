import { Input } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useDesk } from '../desk.ts';
import { isMeant, rosterRows } from '../roster/roster-row.ts';
import { useSpellings } from '../roster/use-spellings.ts';
import { useSay } from '../say/use-say.ts';
import { attendanceOf } from './attendance-counts.ts';
import { choosePeople } from './hand/choose-people.ts';
import { takeFromList } from './hand/take-from-list.ts';
import type { TakenPerson } from './seating-canvas.ts';
import { takenPeople } from './taken-people.ts';
import { WindowedList } from './WindowedList.tsx';

interface Props {
  /** People chosen, to be put on seats. */
  readonly chosen: readonly TakenPerson[];
  readonly onChoose: (people: readonly TakenPerson[]) => void;
  /** They are dragged out of the list. */
  readonly onTake: (people: readonly TakenPerson[], pointer: number) => void;
  readonly onRoster: () => void;
}

/** Everyone who comes and has no seat, most senior first. */
export function UnseatedList({ chosen, onChoose, onTake, onRoster }: Props) {
  const { plan, readOnly } = useDesk();
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
  const takenOf = (ids: readonly string[]): readonly TakenPerson[] => takenPeople(standing, ids);
  const chosenIds = chosen.map(({ person }) => person);
  const take = useRef(onTake);
  take.current = (people, pointer) => {
    if (!readOnly) onTake(people, pointer);
  };
  const now = useRef({ chosenIds, takenOf });
  now.current = { chosenIds, takenOf };
  const [listeners] = useState(() =>
    takeFromList((person, pointer) => {
      const ids = now.current.chosenIds.includes(person) ? now.current.chosenIds : [person];
      take.current(now.current.takenOf(ids), pointer);
    }),
  );
  return (
    <aside className="unseated" aria-label={say('seating.unseated')}>
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
            shown={shown.findIndex(({ person }) => person.id === chosen[0]?.person)}
            render={(index) => {
              const row = shown[index];
              if (row === undefined) return null;
              const { person, unit } = row;
              return (
                <button
                  type="button"
                  className="standing"
                  aria-pressed={chosenIds.includes(person.id)}
                  {...listeners(person.id)}
                  onClick={({ ctrlKey, metaKey, shiftKey }) => {
                    const ids = shown.map((one) => one.person.id);
                    const keys = { toggles: ctrlKey || metaKey, extends: shiftKey };
                    onChoose(takenOf(choosePeople(ids, chosenIds, person.id, keys)));
                  }}
                >
                  <span className="standing-name">{person.name}</span>
                  <span className="standing-unit" title={`${unit} ${person.title ?? ''}`}>
                    {unit} {person.title ?? ''}
                  </span>
                </button>
              );
            }}
          />
          <p className="hint">
            {chosen.length > 1 ? say('hand.list.chosen', { count: chosen.length }) : say('hand.list.drag')}
          </p>
        </>
      )}
      {attendanceOf(plan).waiting.length > 0 && (
        <p className="hint">
          {say('seating.unseated.waiting', { count: attendanceOf(plan).waiting.length })}
        </p>
      )}
      {attendanceOf(plan).offstage.length > 0 && (
        <p className="hint">
          {say('seating.unseated.offstage', { count: attendanceOf(plan).offstage.length })}
        </p>
      )}
    </aside>
  );
}
