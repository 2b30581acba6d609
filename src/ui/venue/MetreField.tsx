import { useOpenWords } from '../say/use-say.ts';
import { NumberField } from './NumberField.tsx';

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
    <NumberField
      label={label}
      value={mm === undefined ? undefined : mm / 1000}
      min={(least ?? -FARTHEST_MM) / 1000}
      max={FARTHEST_MM / 1000}
      step={0.1}
      suffix={words(['unit.metres'], 'm')}
      disabled={disabled}
      onChange={(metres) => onChange(Math.round(metres * 1000))}
    />
  );
}
