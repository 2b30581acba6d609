import { AutoComplete } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../say/use-say.ts';

/** A seat that can be chosen for somebody. */
export interface SeatOption {
  readonly value: string;
  /** Who sits there, or that it is free. */
  readonly hint: string;
}

interface Props {
  readonly label: string;
  readonly shown: string;
  readonly editing: boolean;
  readonly readOnly: boolean;
  readonly suggest: (typed: string) => readonly SeatOption[];
  readonly onEdit: () => void;
  readonly onLeave: () => void;
  /** What was typed; empty = no seat. */
  readonly onCommit: (typed: string) => void;
}

/** The seat of somebody: type another one over it. */
export function SeatCell({ label, shown, editing, readOnly, suggest, onEdit, onLeave, onCommit }: Props) {
  const say = useSay();
  const cell = useRef<HTMLButtonElement>(null);
  const goesBack = useRef(false);
  // Whoever left by a key goes on from the cell.
  useEffect(() => {
    if (editing || !goesBack.current) return;
    goesBack.current = false;
    cell.current?.focus();
  }, [editing]);
  if (editing) {
    const leave = (byKey: boolean): void => {
      goesBack.current = byKey;
      onLeave();
    };
    return (
      <div className="cell-field">
        <SeatField label={label} value={shown} suggest={suggest} onLeave={leave} onCommit={onCommit} />
      </div>
    );
  }
  const value = shown === '' ? say('table.unseated') : shown;
  return (
    <button
      ref={cell}
      type="button"
      className={shown === '' ? 'cell is-unset' : 'cell'}
      disabled={readOnly}
      onClick={onEdit}
      title={say('table.seat.hint')}
      aria-label={say('roster.edit', { field: label, value })}
    >
      {shown === '' ? '—' : shown}
    </button>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly suggest: Props['suggest'];
  readonly onLeave: (byKey: boolean) => void;
  readonly onCommit: (typed: string) => void;
}

function SeatField({ label, value, suggest, onLeave, onCommit }: FieldProps) {
  const [draft, setDraft] = useState(value);
  const isLeft = useRef(false);
  const leave = (typed: string | undefined, byKey: boolean): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    if (typed !== undefined && typed.trim() !== value) onCommit(typed.trim());
    onLeave(byKey);
  };
  return (
    <AutoComplete
      autoFocus
      size="small"
      aria-label={label}
      style={{ width: '100%' }}
      popupMatchSelectWidth={false}
      defaultActiveFirstOption={false}
      value={draft}
      options={suggest(draft === value ? '' : draft).map(({ value: seat, hint }) => ({
        value: seat,
        label: (
          <span className="pick">
            <strong>{seat}</strong>
            <span className="pick-seat">{hint}</span>
          </span>
        ),
      }))}
      onFocus={(event) => {
        if (event.target instanceof HTMLInputElement) event.target.select();
      }}
      onChange={(text: string) => setDraft(text)}
      onSelect={(text: string) => leave(text, true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          // The cell takes the focus at once and must not feel the same key.
          event.preventDefault();
          // The list may choose with it: it goes first.
          queueMicrotask(() => leave(draft, true));
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          leave(undefined, true);
        }
      }}
      onBlur={() => leave(draft, false)}
    />
  );
}
