import type { Look, Scene, SceneItem, TextLook } from './scene.ts';

const FILL: Readonly<Record<Look, string>> = {
  room: 'fill:#fbfaf7;stroke:#8a8578',
  obstacle: 'fill:#c9c4b8;stroke:#8a8578',
  stage: 'fill:#f1ece1;stroke:#cfc7b4',
  table: 'fill:#e9dfcb;stroke:#b8a988',
  soft: 'fill:#efe6dc;stroke:#cdbca4',
  'seat-taken': 'fill:#ffffff;stroke:#8c2f2b',
  'seat-empty': 'fill:#ffffff;stroke:#b9b3a5;stroke-dasharray:60 40',
  'seat-pinned': 'fill:#fdf1d6;stroke:#8c2f2b',
  'seat-closed': 'fill:#e4e1da;stroke:#b9b3a5',
  'seat-back': 'fill:none;stroke:#8c2f2b',
  axis: 'fill:none;stroke:#b9b3a5;stroke-dasharray:100 60',
};

const INK: Readonly<Record<TextLook, string>> = {
  name: 'fill:#1f1b16;font-weight:600',
  rank: 'fill:#7a7264',
  label: 'fill:#7a7264',
  'row-label': 'fill:#7a7264',
  frame: 'fill:#7a7264',
  title: 'fill:#1f1b16;font-weight:600',
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const number = (value: number): string => String(Math.round(value) + 0);

/** About how wide a text is in characters of full width; Latin letters count a little over half. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1;
  return width;
}

function paintItem(item: SceneItem): string {
  switch (item.kind) {
    case 'polygon': {
      const points = item.points.map((point) => `${number(point.xMm)},${number(point.yMm)}`).join(' ');
      return `<polygon points="${points}" style="${FILL[item.look]}"/>`;
    }
    case 'line':
      return `<line x1="${number(item.from.xMm)}" y1="${number(item.from.yMm)}" x2="${number(item.to.xMm)}" y2="${number(item.to.yMm)}" style="${FILL[item.look]}"/>`;
    case 'seat': {
      const half = item.sizeMm / 2;
      const place = `translate(${number(item.at.xMm)} ${number(item.at.yMm)}) rotate(${Number(item.facingDeg.toFixed(2))})`;
      const shape = item.round
        ? `<circle r="${half}" style="${FILL[item.look]}"/>`
        : `<rect x="${-half}" y="${-half}" width="${item.sizeMm}" height="${item.sizeMm}" rx="90" style="${FILL[item.look]}"/>`;
      const back = `<path d="M ${-half + 50} ${half - 30} L ${half - 50} ${half - 30}" style="${FILL['seat-back']}"/>`;
      return `<g transform="${place}">${shape}${back}</g>`;
    }
    case 'text': {
      const natural = widthInCharacters(item.text) * item.sizeMm;
      const squeeze =
        natural > item.widestMm
          ? ` textLength="${number(item.widestMm)}" lengthAdjust="spacingAndGlyphs"`
          : '';
      return `<text x="${number(item.at.xMm)}" y="${number(item.at.yMm)}" dy="0.36em" font-size="${number(item.sizeMm)}" style="${INK[item.look]}"${squeeze}>${escapeText(item.text)}</text>`;
    }
  }
}

/**
 * Paint a scene as SVG, one item a line, so that a change reads well in a comparison.
 *
 * @param scene - in millimetres; the viewBox is the scene's own box.
 */
export function paintSvg(scene: Scene): string {
  const box = [scene.xMm, scene.yMm, scene.widthMm, scene.heightMm].map(number).join(' ');
  const style =
    "font-family:'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif;text-anchor:middle;stroke-width:14";
  // Text inherits the stroke width only; it has no stroke colour of its own.
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" style="${style}">`,
    ...scene.items.map(paintItem),
    '</svg>',
    '',
  ].join('\n');
}
