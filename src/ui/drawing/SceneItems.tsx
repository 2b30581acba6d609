import { memo } from 'react';
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

/** A chair with its back, or the shoulders of somebody who stands. */
function Chair({ item }: { readonly item: Extract<SceneItem, { readonly kind: 'seat' }> }) {
  const half = item.sizeMm / 2;
  const [x, y, around] = [(half + 10) * 0.72, (half + 10) * 0.69, half + 10];
  const place = `translate(${item.at.xMm} ${item.at.yMm}) rotate(${item.facingDeg})`;
  return (
    <g transform={place} {...fillOf(item.look)} data-seat={item.id}>
      {item.round ? (
        <>
          <circle r={half} />
          <path strokeWidth="46" d={`M${-x} ${y}A${around} ${around} 0 0 0 ${x} ${y}`} />
        </>
      ) : (
        <>
          <rect x={-half} y={-half} width={item.sizeMm} height={item.sizeMm} rx="90" />
          <path strokeWidth="46" d={`M${-(half - 75)} ${around}H${half - 75}`} />
        </>
      )}
    </g>
  );
}
