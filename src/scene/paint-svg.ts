import type { Look, Scene, SceneItem, TextLook } from './scene.ts';

const FILL: Readonly<Record<Look, string>> = {
  room: 'fill="#fbfaf7" stroke="#8a8578"',
  obstacle: 'fill="#c9c4b8" stroke="#8a8578"',
  stage: 'fill="#f1ece1" stroke="#cfc7b4"',
  table: 'fill="#e9dfcb" stroke="#b8a988"',
  lectern: 'fill="#dcc19a" stroke="#8a6a45"',
  soft: 'fill="#efe6dc" stroke="#cdbca4"',
  landmark: 'fill="#f1ece1" stroke="#cfc7b4"',
  'seat-taken': 'fill="#fff" stroke="#8c2f2b"',
  'seat-empty': 'fill="#fff" stroke="#b9b3a5"',
  'seat-pinned': 'fill="#fdf1d6" stroke="#8c2f2b"',
  'seat-closed': 'fill="#e4e1da" stroke="#b9b3a5"',
  axis: 'fill="none" stroke="#b9b3a5" stroke-dasharray="100 60"',
};

/** Names are drawn in the colour of the whole drawing. */
const INK: Readonly<Record<TextLook, string>> = {
  name: ' font-weight="600"',
  rank: ' fill="#7a7264"',
  label: ' fill="#7a7264"',
  'row-label': ' fill="#7a7264"',
  landmark: ' fill="#7a7264"',
  frame: ' fill="#7a7264"',
  title: ' font-weight="600"',
};

const ROOT =
  'fill="#1f1b16" stroke-width="14" stroke-linecap="round" text-anchor="middle" font-family="\'Noto Sans SC\',\'Noto Sans CJK SC\',\'Source Han Sans SC\',\'PingFang SC\',\'Microsoft YaHei\',sans-serif"';

/** From the middle of a line of text down to its baseline, in characters. */
const BASELINE = 0.36;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const number = (value: number): string => String(Math.round(value) + 0);

/** About how wide a text is in characters of full width; Latin letters count a little over half. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1;
  return width;
}

/** A chair with its back, or the shoulders of somebody who stands. */
function paintSeat(item: Extract<SceneItem, { readonly kind: 'seat' }>): string {
  const half = item.sizeMm / 2;
  const turn = Number(item.facingDeg.toFixed(1));
  const turned = turn === 0 ? '' : ` rotate(${turn})`;
  const place = `translate(${number(item.at.xMm)} ${number(item.at.yMm)})${turned}`;
  const [x, y] = [number((half + 10) * 0.72), number((half + 10) * 0.69)];
  const body = item.round
    ? `<circle r="${half}"/><path stroke-width="46" d="M-${x} ${y}A${half + 10} ${half + 10} 0 0 0 ${x} ${y}"/>`
    : `<rect x="${-half}" y="${-half}" width="${item.sizeMm}" height="${item.sizeMm}" rx="90"/><path stroke-width="46" d="M-${number(half - 75)} ${number(half + 10)}H${number(half - 75)}"/>`;
  return `<g transform="${place}" ${FILL[item.look]}>${body}</g>`;
}

function paintItem(item: SceneItem): string {
  switch (item.kind) {
    case 'polygon': {
      const points = item.points.map((point) => `${number(point.xMm)},${number(point.yMm)}`).join(' ');
      return `<polygon points="${points}" ${FILL[item.look]}/>`;
    }
    case 'line':
      return `<line x1="${number(item.from.xMm)}" y1="${number(item.from.yMm)}" x2="${number(item.to.xMm)}" y2="${number(item.to.yMm)}" ${FILL[item.look]}/>`;
    case 'seat':
      return paintSeat(item);
    case 'text': {
      const natural = widthInCharacters(item.text) * item.sizeMm;
      const squeeze =
        natural > item.widestMm
          ? ` textLength="${number(item.widestMm)}" lengthAdjust="spacingAndGlyphs"`
          : '';
      const y = number(item.at.yMm + item.sizeMm * BASELINE);
      return `<text x="${number(item.at.xMm)}" y="${y}" font-size="${number(item.sizeMm)}"${INK[item.look]}${squeeze}>${escapeText(item.text)}</text>`;
    }
  }
}

/**
 * Paint a scene as SVG: one element an item, in their order, one a line, so that a change reads well in a
 * comparison and an element can be found by its number.
 *
 * @param scene - in millimetres; the viewBox is the scene's own box.
 */
export function paintSvg(scene: Scene): string {
  const box = [scene.xMm, scene.yMm, scene.widthMm, scene.heightMm].map(number).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${ROOT}>`,
    ...scene.items.map(paintItem),
    '</svg>',
    '',
  ].join('\n');
}
