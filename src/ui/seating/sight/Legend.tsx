import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { LegendLine } from '../../../scene/colour-seats.ts';
import type { SeatTint } from '../../../scene/seat-sheet.ts';
import type { ColouredBy } from '../../../scene/seat-sight.ts';
import { TINT_CUTS } from '../../../scene/tint-cuts.ts';
import { useSay } from '../../say/use-say.ts';

interface Props {
  readonly by: Exclude<ColouredBy, 'none'>;
  readonly lines: readonly LegendLine[];
}

/** A seat of this colour as it is seen from far. */
function Swatch({ tint }: { readonly tint: SeatTint }) {
  return (
    <svg className="legend-swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect width="1" height="1" fill={tint.colour} />
      {TINT_CUTS[tint.cut]?.map((cut) => (
        <rect key={`${cut.x} ${cut.y}`} {...cut} fill="#ffffff" />
      ))}
    </svg>
  );
}

/** What the colours of the seats mean: the same mark and colour as on the seat, and how many. */
export function Legend({ by, lines }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(true);
  const words = say(`sight.colour.${by}`);
  const nameOf = ({ meaning }: LegendLine): string => {
    if (meaning.kind === 'name') return meaning.name;
    // The three tables have a word for each of their codes.
    return say(`${meaning.kind}.${meaning.code}` as 'party.host');
  };
  return (
    <section className="legend" aria-label={say('sight.legend', { by: words })}>
      <button
        type="button"
        className="legend-head"
        aria-expanded={open}
        aria-label={say(open ? 'sight.legend.hide' : 'sight.legend.show')}
        onClick={() => setOpen(!open)}
      >
        <strong>{say('sight.legend', { by: words })}</strong>
        {open ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
      </button>
      {open && lines.length === 0 && <p>{say('sight.legend.none', { by: words })}</p>}
      {open && (
        <ul>
          {lines.map((line) => (
            <li key={nameOf(line)}>
              <Swatch tint={line.tint} />
              <span
                className="legend-mark"
                style={{ borderColor: line.tint.colour, color: line.tint.colour }}
              >
                {line.tint.mark}
              </span>
              <span className="legend-name" title={nameOf(line)}>
                {nameOf(line)}
              </span>
              <span className="figure">{say('sight.legend.count', { count: line.count })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
