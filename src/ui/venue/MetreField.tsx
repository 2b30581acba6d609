import { InputNumber } from 'antd';
import { useOpenWords } from '../say/use-say.ts';

interface Props {
  readonly label: string;
  readonly mm: number | undefined;
  readonly least?: number;
  readonly disabled: boolean;
  readonly onChange: (mm: number) => void;
}

const FARTHEST_MM = 1_000_000;

/** A length in metres; it is kept in millimetres. */
export function MetreField({ label, mm, least, disabled, onChange }: Props) {
  const words = useOpenWords();
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <InputNumber
        aria-label={label}
        changeOnBlur
        disabled={disabled}
        step={0.1}
        min={(least ?? -FARTHEST_MM) / 1000}
        max={FARTHEST_MM / 1000}
        suffix={words(['unit.metres'], 'm')}
        value={mm === undefined ? null : mm / 1000}
        onChange={(value) => {
          if (value !== null) onChange(Math.round(value * 1000));
        }}
      />
    </div>
  );
}
