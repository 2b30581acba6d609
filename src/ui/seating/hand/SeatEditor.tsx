import { AutoComplete } from 'antd';
import { useMemo, useState } from 'react';
import { type Person, willCome } from '../../../model/person.ts';
import { useDesk } from '../../desk.ts';
import { isMeant, rosterRows } from '../../roster/roster-row.ts';
import { useSpellings } from '../../roster/use-spellings.ts';
import { useSay } from '../../say/use-say.ts';

/** What was decided in the editor of a seat. */
export type EditedSeat =
  | { readonly kind: 'pick'; readonly person: string }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'add'; readonly name: string };

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly sitter: Person | undefined;
  /** Where in the window the seat lies. */
  readonly at: { readonly clientX: number; readonly clientY: number; readonly halfPx: number };
  readonly seatOf: (person: string) => string;
  readonly onDone: (edited: EditedSeat) => void;
  readonly onClose: () => void;
}

const WIDE_PX = 260;
const MOST = 200;

/** A name typed on a seat: pick somebody by name or pinyin, rename who sits there, or add somebody new. */
export function SeatEditor({ label, typed: first, sitter, at, seatOf, onDone, onClose }: Props) {
  const { plan } = useDesk();
  const say = useSay();
  const [typed, setTyped] = useState(first);
  const spellings = useSpellings(typed);
  const rows = useMemo(() => rosterRows(plan).filter(({ person }) => willCome(person)), [plan]);
  const options = useMemo(() => {
    const name = typed.trim();
    const meant = rows.filter((row) => row.person.id !== sitter?.id && isMeant(row, typed, spellings));
    const people = [
      ...meant.filter(({ person }) => seatOf(person.id) === ''),
      ...meant.filter(({ person }) => seatOf(person.id) !== ''),
    ].slice(0, MOST);
    const found = people.map(({ person, unit }) => ({
      value: `pick:${person.id}`,
      label: person.name,
      unit,
      seat: seatOf(person.id) || say('seating.unseated'),
    }));
    const known = name === '' || rows.some(({ person }) => person.name === name);
    const latin = /^[a-z]+$/.test(name) && found.length > 0;
    if (known || latin) return found;
    const own = [{ value: 'add', label: say('hand.editor.add', { name }), unit: '', seat: '' }];
    if (sitter !== undefined) {
      const words = say('hand.editor.rename', { from: sitter.name, to: name });
      own.unshift({ value: 'rename', label: words, unit: '', seat: '' });
    }
    return [...found, ...own];
  }, [rows, typed, spellings, sitter, seatOf, say]);
  return (
    <div
      className="seatEditor"
      style={{
        left: Math.max(8, Math.min(window.innerWidth - WIDE_PX - 8, at.clientX - WIDE_PX / 2)),
        top: Math.max(8, at.clientY - 18),
        width: WIDE_PX,
      }}
    >
      <AutoComplete
        autoFocus
        defaultOpen
        defaultActiveFirstOption
        className="wide"
        aria-label={label}
        placeholder={sitter?.name ?? say('seat.put.placeholder')}
        showSearch={{ filterOption: false }}
        value={typed}
        options={options}
        notFoundContent={say('roster.nothing', { query: typed })}
        optionRender={({ data }) => (
          <span className="pick">
            <strong>{data.label}</strong>
            <span className="pick-unit">{data.unit}</span>
            <span className="pick-seat">{data.seat}</span>
          </span>
        )}
        onSearch={setTyped}
        onSelect={(value: string) => {
          if (value === 'add' || value === 'rename') onDone({ kind: value, name: typed.trim() });
          else onDone({ kind: 'pick', person: value.slice('pick:'.length) });
        }}
        onInputKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
        onBlur={onClose}
      />
    </div>
  );
}
