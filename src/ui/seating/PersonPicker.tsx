import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { willCome } from '../../model/person.ts';
import { useDesk } from '../desk.ts';
import { isMeant, rosterRows } from '../roster/roster-row.ts';
import { useSpellings } from '../roster/use-spellings.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Where somebody sits, in words; empty = nowhere. */
  readonly seatOf: (person: string) => string;
  readonly except: string | undefined;
  readonly disabled: boolean;
  readonly onPick: (person: string) => void;
}

/** Find one person by name, unit or pinyin. */
export function PersonPicker({ label, placeholder, seatOf, except, disabled, onPick }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const spellings = useSpellings(typed);
  const rows = useMemo(() => rosterRows(plan).filter(({ person }) => willCome(person)), [plan]);
  const options = useMemo(
    () =>
      rows
        .filter((row) => row.person.id !== except && isMeant(row, typed, spellings))
        .map(({ person, unit }) => ({ value: person.id, label: person.name, unit })),
    [rows, except, typed, spellings],
  );
  return (
    <Select
      className="wide"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      aria-label={label}
      placeholder={placeholder}
      disabled={disabled}
      value={null}
      options={options}
      notFoundContent={say('roster.nothing', { query: typed })}
      optionRender={({ data }) => (
        <span className="pick">
          <strong>{data.label}</strong>
          <span className="pick-unit">{data.unit}</span>
          <span className="pick-seat">{seatOf(data.value) || say('seating.unseated')}</span>
        </span>
      )}
      onSelect={(person: string | null) => {
        setTyped('');
        if (person !== null) onPick(person);
      }}
    />
  );
}
