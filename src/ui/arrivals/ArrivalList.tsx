import { AimOutlined, CheckCircleFilled, SelectOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef, Progress, Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RoomShape } from '../../scene/room-shape.ts';
import { useDesk } from '../desk.ts';
import { onEnter } from '../on-enter.ts';
import { useSpellings, warmSpellings } from '../roster/use-spellings.ts';
import { useSay } from '../say/use-say.ts';
import { WindowedList } from '../seating/WindowedList.tsx';
import { useRun } from '../use-run.ts';
import { type ArrivalLine, arrivalLines, countArrivals, findArrivals, whoHasCome } from './arrival-lines.ts';

interface Props {
  readonly shape: RoomShape;
  readonly labelOf: (seat: string) => string;
  /** Where somebody sits, in words; empty = nowhere. */
  readonly seatOf: (person: string) => string;
  readonly onPerson: (person: string) => void;
  readonly onPeople: (people: readonly string[]) => void;
}

/** 签到: who is here, who is not yet, front row first; a name, a few letters or a scanned card is enough. */
export function ArrivalList({ shape, labelOf, seatOf, onPerson, onPeople }: Props) {
  const { plan, readOnly } = useDesk();
  const run = useRun();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [which, setWhich] = useState<'missing' | 'here'>('missing');
  const [told, setTold] = useState('');
  const field = useRef<InputRef>(null);
  const spellings = useSpellings(typed);
  useEffect(() => warmSpellings(plan.people.map(({ name }) => name)), [plan.people]);
  const lines = useMemo(() => arrivalLines(plan, shape), [plan, shape]);
  const { here, expected } = countArrivals(plan);
  const searching = typed.trim() !== '';
  const shown = useMemo(
    () =>
      searching
        ? findArrivals(lines, typed, spellings)
        : lines.filter(({ isHere }) => isHere === (which === 'here')),
    [lines, typed, spellings, searching, which],
  );
  const missing = shown.filter(({ isHere }) => !isHere).map(({ person }) => person.id);
  const units = new Set(shown.filter(({ isHere }) => !isHere).map(({ unit }) => unit));
  const isOneUnit = missing.length > 1 && units.size === 1 && !units.has('');
  const sayWhere = ({ person }: ArrivalLine): string => seatOf(person.id) || say('find.unseated');
  const mark = (people: readonly string[], attendance: 'arrived' | 'confirmed'): boolean =>
    people.length > 0 && run('set-attendance', { people: [...people], attendance }) !== undefined;
  const toggle = (line: ArrivalLine): void => {
    if (!mark([line.person.id], line.isHere ? 'confirmed' : 'arrived')) return;
    const params = { name: line.person.name, seat: sayWhere(line) };
    setTold(say(line.isHere ? 'arrivals.taken-back' : 'arrivals.told', params));
  };
  const arrive = (): void => {
    const line = whoHasCome(shown, typed);
    if (!searching) return;
    if (line === undefined) setTold(say('find.nothing', { query: typed.trim() }));
    else if (line.isHere) setTold(say('arrivals.already', { name: line.person.name, seat: sayWhere(line) }));
    else toggle(line);
    if (line !== undefined) setTyped('');
  };
  return (
    <aside className="unseated arrivals" aria-label={say('arrivals')}>
      <p className="arrivals-count" data-testid="arrivals-count">
        <strong className="figure">{here}</strong> {say('arrivals.of', { expected })}
      </p>
      <Progress percent={expected === 0 ? 0 : (here / expected) * 100} showInfo={false} size="small" />
      <Input
        ref={field}
        allowClear
        value={typed}
        disabled={readOnly}
        aria-label={say('arrivals.field')}
        placeholder={say('arrivals.field')}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={onEnter(arrive)}
      />
      <p className="arrivals-told" role="status">
        {told === '' ? say('arrivals.hint') : told}
      </p>
      {searching ? (
        isOneUnit && (
          <Button
            size="small"
            disabled={readOnly}
            onClick={() => {
              if (!mark(missing, 'arrived')) return;
              setTold(say('arrivals.all.told', { count: missing.length }));
              setTyped('');
              field.current?.focus();
            }}
          >
            {say('arrivals.all', { count: missing.length })}
          </Button>
        )
      ) : (
        <Segmented
          block
          size="small"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'missing', label: say('arrivals.missing', { count: expected - here }) },
            { value: 'here', label: say('arrivals.here', { count: here }) },
          ]}
        />
      )}
      {shown.length === 0 ? (
        <p className="unseated-none">
          {searching
            ? say('find.nothing', { query: typed.trim() })
            : say(which === 'here' ? 'arrivals.nobody' : 'arrivals.everybody')}
        </p>
      ) : (
        <WindowedList
          rowHeight={48}
          label={say('arrivals')}
          count={shown.length}
          render={(index) => {
            const line = shown[index];
            if (line === undefined) return null;
            const { person, unit, seat, isHere } = line;
            const place = seat === undefined ? say('find.unseated') : labelOf(seat);
            return (
              <div className="arrival">
                <button
                  type="button"
                  className="arrival-person"
                  aria-pressed={isHere}
                  disabled={readOnly}
                  onClick={() => toggle(line)}
                >
                  <CheckCircleFilled
                    className={isHere ? 'arrival-mark is-here' : 'arrival-mark'}
                    aria-hidden
                  />
                  <span className="arrival-words">
                    <span className="standing-name">{person.name}</span>
                    <span className="standing-unit" title={`${sayWhere(line)} ${unit}`}>
                      {place} {unit}
                    </span>
                  </span>
                </button>
                <Button
                  type="text"
                  size="small"
                  icon={<AimOutlined aria-hidden />}
                  aria-label={say('arrivals.show', { name: person.name })}
                  onClick={() => onPerson(person.id)}
                />
              </div>
            );
          }}
        />
      )}
      {!searching && which === 'missing' && here > 0 && missing.length > 0 && (
        <Button size="small" icon={<SelectOutlined aria-hidden />} onClick={() => onPeople(missing)}>
          {say('arrivals.select')}
        </Button>
      )}
    </aside>
  );
}
