import { InputNumber } from 'antd';
import { useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly suffix: string;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A number that counts when it is finished: on leaving the field, on Enter, and with each step. */
export function NumberField({ label, value, onChange, ...rest }: Props) {
  // What is typed and not yet finished; null = emptied, undefined = nothing.
  const [draft, setDraft] = useState<number | null>();
  const typed = useRef<number | null>(undefined);
  const hold = (next: number | null | undefined): void => {
    typed.current = next;
    setDraft(next);
  };
  const finish = (next = typed.current): void => {
    hold(undefined);
    if (next !== undefined && next !== null && next !== value) onChange(next);
  };
  const live = useRef(finish);
  live.current = finish;
  // A finger on the drawing can take the field away before the focus leaves it.
  useEffect(() => () => live.current(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the number is put within its bounds first; a blur comes here after that
    <div className="field" onBlur={() => finish()}>
      <span className="field-label">{label}</span>
      <InputNumber
        {...rest}
        aria-label={label}
        changeOnBlur
        value={draft === undefined ? (value ?? null) : draft}
        onChange={hold}
        onStep={(next) => finish(next)}
        onPressEnter={() => finish()}
      />
    </div>
  );
}
