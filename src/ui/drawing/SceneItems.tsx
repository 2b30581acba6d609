import { memo } from 'react';
import { sineCosine } from '../../layout/geometry/point.ts';
import { widthInCharacters } from '../../scene/paint-svg.ts';
import { INKS, PAINTS } from '../../scene/palette.ts';
import type { Look, Scene, SceneItem } from '../../scene/scene.ts';

/** From the middle of a line of text down to its baseline, in characters. */
const BASELINE = 0.36;

/** A drawing as elements of the page: its names can be read, found and enlarged. Drawn anew only where it changes. */
export const SceneItems = memo(function SceneItems({ scene }: { readonly scene: Scene }) {
  return (
    <g strokeWidth="14" strokeLinecap="round" textAnchor="middle">
      {scene.items.map((item, index) => (
        // Things of a drawing have no names of their own; their order is their name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Item key={index} item={item} />
      ))}
    </g>
  );
});

const fillOf = (look: Look) => {
  const { fill = 'none', stroke = 'none', dashMm } = PAINTS[look];
  const dash = dashMm === undefined || look.startsWith('seat-') ? {} : { strokeDasharray: dashMm.join(' ') };
  return { fill, stroke, ...dash };
};

function Item({ item }: { readonly item: SceneItem }) {
  switch (item.kind) {
    case 'polygon':
      return (
        <polygon
          points={item.points.map(({ xMm, yMm }) => `${xMm},${yMm}`).join(' ')}
          {...fillOf(item.look)}
        />
      );
    case 'line':
      return (
        <line
          x1={item.from.xMm}
          y1={item.from.yMm}
          x2={item.to.xMm}
          y2={item.to.yMm}
          {...fillOf(item.look)}
        />
      );
    case 'seat':
      return <Chair item={item} />;
    case 'text': {
      const natural = widthInCharacters(item.text) * item.sizeMm;
      const squeeze =
        natural > item.widestMm
          ? { textLength: item.widestMm, lengthAdjust: 'spacingAndGlyphs' as const }
          : {};
      return (
        <text
          x={item.at.xMm}
          y={item.at.yMm + item.sizeMm * BASELINE}
          fontSize={item.sizeMm}
          fill={INKS[item.look]}
          fontWeight={item.look === 'name' || item.look === 'title' ? 600 : 400}
          {...squeeze}
        >
          {item.text}
        </text>
      );
    }
  }
}

/** Roundness of the corners of a chair. */
const CORNER_MM = 90;

/**
 * A chair with its back, or the shoulders of somebody who stands. Its points are turned here: a browser takes a
 * transformed group for a layer of its own, and thousands of them make each step of a hand slow.
 */
function Chair({ item }: { readonly item: Extract<SceneItem, { readonly kind: 'seat' }> }) {
  const { at, facingDeg, sizeMm, round } = item;
  const { sine, cosine } = sineCosine(facingDeg);
  const point = (x: number, y: number): string =>
    `${Math.round(at.xMm + x * cosine - y * sine)} ${Math.round(at.yMm + x * sine + y * cosine)}`;
  const half = sizeMm / 2;
  const around = half + 10;
  const [x, y] = [around * 0.72, around * 0.69];
  const inner = half - CORNER_MM;
  const turn = (toX: number, toY: number): string => `A${CORNER_MM} ${CORNER_MM} 0 0 1 ${point(toX, toY)}`;
  return (
    <g {...fillOf(item.look)} data-seat={item.id}>
      {round ? (
        <>
          <circle cx={at.xMm} cy={at.yMm} r={half} />
          <path strokeWidth="46" d={`M${point(-x, y)}A${around} ${around} 0 0 0 ${point(x, y)}`} />
        </>
      ) : (
        <>
          <path
            d={`M${point(-inner, -half)}L${point(inner, -half)}${turn(half, -inner)}L${point(half, inner)}${turn(inner, half)}L${point(-inner, half)}${turn(-half, inner)}L${point(-half, -inner)}${turn(-inner, -half)}Z`}
          />
          <path strokeWidth="46" d={`M${point(75 - half, around)}L${point(half - 75, around)}`} />
        </>
      )}
    </g>
  );
}
