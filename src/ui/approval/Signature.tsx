import type { Signature as Strokes } from '../../model/note.ts';

/** A signature drawn by hand, as large as it needs. */
export function Signature({ strokes, label }: { readonly strokes: Strokes; readonly label: string }) {
  const points = strokes.flat();
  const [right, bottom] = [
    Math.max(1, ...points.map(({ x }) => x)),
    Math.max(1, ...points.map(({ y }) => y)),
  ];
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
