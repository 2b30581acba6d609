import type { Signature as Strokes } from '../../model/note.ts';

/** A signature drawn by hand, as large as it needs. */
export function Signature({ strokes, label }: { readonly strokes: Strokes; readonly label: string }) {
  const points = strokes.flat();
  // A signature from a file may have more points than a call has room for arguments.
  const right = points.reduce((most, { x }) => Math.max(most, x), 1);
  const bottom = points.reduce((most, { y }) => Math.max(most, y), 1);
  return (
    <svg className="signature" role="img" aria-label={label} viewBox={`-10 -10 ${right + 20} ${bottom + 20}`}>
      {strokes.map((stroke, index) => (
        // Strokes have no names; their order is their name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <polyline key={index} points={stroke.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
    </svg>
  );
}
