import { memo } from 'react';
import { sineCosine } from '../../layout/geometry/point.ts';
import { breakName } from '../../scene/break-name.ts';
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
    case 'text':
      return <Words item={item} />;
  }
}

type TextItem = Extract<SceneItem, { readonly kind: 'text' }>;

/** A long name on two lines: their height, and how far each stands from the middle, in heights of the name. */
const LINE = 0.74;
const APART = 0.375;

function Words({ item }: { readonly item: TextItem }) {
  const { at, sizeMm, text } = item;
  const [upper = '', under] = item.look === 'name' ? breakName(text) : [text];
  if (under === undefined) return <Line item={item} />;
  const line = (words: string, share: number): TextItem => ({
    ...item,
    at: { xMm: at.xMm, yMm: at.yMm + share * sizeMm },
    sizeMm: sizeMm * LINE,
    text: words,
  });
  return (
    <>
      <Line item={line(upper, -APART)} />
      <Line item={line(under, APART)} />
    </>
  );
}

function Line({ item: { at, sizeMm, widestMm, look, text } }: { readonly item: TextItem }) {
  const squeeze =
    widthInCharacters(text) * sizeMm > widestMm
      ? { textLength: widestMm, lengthAdjust: 'spacingAndGlyphs' as const }
      : {};
  return (
    <text
      x={at.xMm}
      y={at.yMm + sizeMm * BASELINE}
      fontSize={sizeMm}
      fill={INKS[look]}
      fontWeight={look === 'name' || look === 'title' ? 600 : 400}
      {...squeeze}
    >
      {text}
    </text>
  );
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
