import { INKS, PAINTS } from './palette.ts';
import type { Look, Scene, SceneItem, TextLook } from './scene.ts';

/** How a shape is filled and outlined. A dash on thousands of chairs would make a file heavy: only furniture has one. */
const fillOf = (look: Look): string => {
  const { fill = 'none', stroke = 'none', dashMm } = PAINTS[look];
  const dash =
    dashMm === undefined || look.startsWith('seat-') ? '' : ` stroke-dasharray="${dashMm.join(' ')}"`;
  return `fill="${fill}" stroke="${stroke}"${dash}`;
};

/** Texts whose ink is that of the whole drawing do not name it. */
const inkOf = (look: TextLook): string =>
  (INKS[look] === INKS.name ? '' : ` fill="${INKS[look]}"`) +
  (look === 'name' || look === 'title' ? ' font-weight="600"' : '');

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
  return `<g transform="${place}" ${fillOf(item.look)}>${body}</g>`;
}

function paintItem(item: SceneItem): string {
  switch (item.kind) {
    case 'polygon': {
      const points = item.points.map((point) => `${number(point.xMm)},${number(point.yMm)}`).join(' ');
      return `<polygon points="${points}" ${fillOf(item.look)}/>`;
    }
    case 'line':
      return `<line x1="${number(item.from.xMm)}" y1="${number(item.from.yMm)}" x2="${number(item.to.xMm)}" y2="${number(item.to.yMm)}" ${fillOf(item.look)}/>`;
    case 'seat':
      return paintSeat(item);
    case 'text': {
      const natural = widthInCharacters(item.text) * item.sizeMm;
      const squeeze =
        natural > item.widestMm
          ? ` textLength="${number(item.widestMm)}" lengthAdjust="spacingAndGlyphs"`
          : '';
      const y = number(item.at.yMm + item.sizeMm * BASELINE);
      return `<text x="${number(item.at.xMm)}" y="${y}" font-size="${number(item.sizeMm)}"${inkOf(item.look)}${squeeze}>${escapeText(item.text)}</text>`;
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
