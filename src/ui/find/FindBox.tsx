import { SearchOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import type { RefSelectProps } from 'antd/es/select';
import { type Ref, useEffect, useMemo, useState } from 'react';
import { willCome } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { ariaKeysOf } from '../keys/written-keys.ts';
import { rosterRows } from '../roster/roster-row.ts';
import { useSpellings, warmSpellings } from '../roster/use-spellings.ts';
import { useSay } from '../say/use-say.ts';
import { findPeople } from './find-people.ts';

interface Props {
  readonly ref: Ref<RefSelectProps>;
  /** Where somebody sits, in words; empty = nowhere. */
  readonly seatOf: (person: string) => string;
  readonly onPerson: (person: string) => void;
  readonly onUnit: (people: readonly string[]) => void;
}

/** Find somebody by name, letters or unit and go there; a unit selects the seats of all its people. */
export function FindBox({ ref, seatOf, onPerson, onUnit }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const spellings = useSpellings(typed);
  const rows = useMemo(() => (open ? rosterRows(plan) : []), [open, plan]);
  const units = useMemo(() => new Map(plan.units.map(({ id, name }) => [id, name])), [plan.units]);
  const found = useMemo(() => findPeople(rows, units, typed, spellings), [rows, units, typed, spellings]);
  // Names are spelled while the hands are still on the way to the keys.
  useEffect(() => {
    if (!open) return;
    return warmSpellings(plan.people.map(({ name }) => name));
  }, [open, plan.people]);
  const options = found.map((one) => {
    if (one.kind === 'unit') {
      const hint = say('find.unit', { count: one.people.length });
      return { value: `unit/${one.unit}`, label: one.name, unit: '', hint };
    }
    const { person, unit } = one.row;
    const none = say(willCome(person) ? 'find.unseated' : 'find.absent');
    return { value: person.id, label: person.name, unit, hint: seatOf(person.id) || none };
  });
  return (
    <Select
      ref={ref}
      className="findBox"
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      aria-label={say('find.label')}
      aria-keyshortcuts={ariaKeysOf('find')}
      placeholder={say('find.placeholder')}
      suffixIcon={<SearchOutlined aria-hidden />}
      popupMatchSelectWidth={340}
      open={open && typed.trim() !== ''}
      onOpenChange={setOpen}
      onFocus={() => setOpen(true)}
      onBlur={() => {
        setOpen(false);
        setTyped('');
      }}
      value={null}
      options={options}
      notFoundContent={say('find.nothing', { query: typed })}
      optionRender={({ data }) => (
        <span className="pick">
          <strong>{data.label}</strong>
          <span className="pick-unit">{data.unit}</span>
          <span className="pick-seat">{data.hint}</span>
        </span>
      )}
      onSelect={(value: string | null) => {
        const unit = found.find((one) => one.kind === 'unit' && `unit/${one.unit}` === value);
        setTyped('');
        if (unit?.kind === 'unit') onUnit(unit.people.map(({ id }) => id));
        else if (value !== null) onPerson(value);
      }}
    />
  );
}
