import { useRef, useState } from 'react';
import type { Signature } from '../../model/note.ts';
import { withLine, withPoint } from '../drawing/hand-line.ts';
import { useSay } from '../say/use-say.ts';

interface Props {
  readonly value: Signature;
  readonly onChange: (value: Signature) => void;
}

/** Tenths of a millimetre under one dot of a screen. */
const TENTHS_PER_PX = 2.6;

/** A frame to sign in, with finger, pen or mouse. */
export function SignaturePad({ value, onChange }: Props) {
  const say = useSay();
  const [line, setLine] = useState<Signature[number]>([]);
  const holds = useRef(false);
  const at = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: Math.round((event.clientX - box.left) * TENTHS_PER_PX),
      y: Math.round((event.clientY - box.top) * TENTHS_PER_PX),
    };
  };
  const lines = line.length > 0 ? withLine(value, line) : value;
  return (
    <div className="pad">
      <svg
        className="pad-frame"
        role="img"
        aria-label={say('review.sign')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          holds.current = true;
          setLine([at(event)]);
        }}
        onPointerMove={(event) => {
          if (!holds.current) return;
          const point = at(event);
          setLine((before) => withPoint(before, point));
        }}
        onPointerUp={() => {
          holds.current = false;
          if (line.length > 0) onChange(withLine(value, line));
          setLine([]);
        }}
        onPointerCancel={() => {
          holds.current = false;
          setLine([]);
        }}
      >
        <g transform={`scale(${1 / TENTHS_PER_PX})`}>
          {lines.map((stroke, index) => (
            // Strokes have no names; their order is their name.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <polyline key={index} points={stroke.map(({ x, y }) => `${x},${y}`).join(' ')} />
          ))}
        </g>
      </svg>
      {lines.length === 0 ? (
        <span className="pad-hint">{say('review.sign.hint')}</span>
      ) : (
        <button type="button" className="plainButton" onClick={() => onChange([])}>
          {say('review.sign.clear')}
        </button>
      )}
    </div>
  );
}
