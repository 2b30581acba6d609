import { assertNever } from '../../base/assert-never.ts';
import { placeRun, type SetTextIn, THICKENING_EM } from '../fonts/set-text.ts';
import type { Ink, Page, PageItem, PagePoint, Stroke } from '../page.ts';
import type { PictureFont } from './picture-fonts.ts';

/** How a page is drawn as SVG. */
export interface SvgParts {
  /** How texts are set; families are named by it. */
  readonly set: SetTextIn;
  /** Fonts put into the picture, so that it looks the same everywhere and needs nothing beside it. */
  readonly fonts?: readonly PictureFont[];
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
const m = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0);
const at = ({ xMm, yMm }: PagePoint): string => `${n(xMm)} ${n(yMm)}`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Draw a page as SVG: a millimetre is a unit, texts are texts.
 *
 * @returns a whole document.
 */
export function paintSvg(page: Page, { set, fonts = [] }: SvgParts): string {
  const [w, h] = [n(page.widthMm), n(page.heightMm)];
  const clips: string[] = [];
  const body = drawItems(page.items, set, clips);
  const faces = fonts.map(
    ({ family, file }) => `@font-face{font-family:${family};src:url(data:font/sfnt;base64,${base64(file)})}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}">`,
    faces.length + clips.length === 0 ? '' : `<defs><style>${faces.join('')}</style>${clips.join('')}</defs>`,
    `<rect width="${w}" height="${h}" fill="#fff"/>`,
    `<g style="font-kerning:none;font-variant-ligatures:none">${body}</g></svg>`,
  ].join('');
}

/** A shape or text without its look, and the look as attributes. */
interface Piece {
  readonly look: string;
  readonly shape: string;
}

/** Draw items; the look of neighbours that look alike is said once, which makes browsers twice as quick with maps. */
function drawItems(items: readonly PageItem[], set: SetTextIn, clips: string[]): string {
  const drawn: string[] = [];
  let look = '';
  for (const piece of items.flatMap((item) => piecesOf(item, set, clips))) {
    if (piece.look !== look) {
      if (look !== '') drawn.push('</g>');
      if (piece.look !== '') drawn.push(`<g${piece.look}>`);
      look = piece.look;
    }
    drawn.push(piece.shape);
  }
  if (look !== '') drawn.push('</g>');
  return drawn.join('');
}

function piecesOf(item: PageItem, set: SetTextIn, clips: string[]): readonly Piece[] {
  switch (item.kind) {
    case 'text':
      return textPieces(item, set);
    case 'line':
      return [{ look: paint(undefined, item.stroke), shape: `<path d="M${at(item.from)}L${at(item.to)}"/>` }];
    case 'polygon':
      return [
        { look: paint(item.fill, item.stroke), shape: `<path d="M${item.points.map(at).join('L')}Z"/>` },
      ];
    case 'ellipse':
      return [
        {
          look: paint(item.fill, item.stroke),
          shape: `<ellipse cx="${n(item.at.xMm)}" cy="${n(item.at.yMm)}" rx="${n(item.halfWidthMm)}" ry="${n(item.halfHeightMm)}"/>`,
        },
      ];
    case 'path':
      return [
        { look: paint(item.fill, item.stroke), shape: `<path d="${item.steps.map(stepOf).join('')}"/>` },
      ];
    case 'picture':
      return [
        {
          look: '',
          shape: `<image x="${n(item.at.xMm)}" y="${n(item.at.yMm)}" width="${n(item.widthMm)}" height="${n(item.heightMm)}" preserveAspectRatio="none" href="data:image/jpeg;base64,${escaped(item.picture.jpeg)}"/>`,
        },
      ];
    case 'group':
      return [{ look: '', shape: groupOf(item, set, clips) }];
    default:
      return assertNever(item);
  }
}

function paint(fill: Ink | undefined, stroke: Stroke | undefined): string {
  const area = ` fill="${fill ?? 'none'}"`;
  if (stroke === undefined) return area;
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(n).join(' ')}"`;
  return `${area} stroke="${stroke.ink}" stroke-width="${n(stroke.widthMm)}"${dash}`;
}

function stepOf(step: Extract<PageItem, { kind: 'path' }>['steps'][number]): string {
  switch (step.to) {
    case 'move':
      return `M${at(step.at)}`;
    case 'line':
      return `L${at(step.at)}`;
    case 'curve':
      return `C${at(step.first)} ${at(step.second)} ${at(step.at)}`;
    case 'close':
      return 'Z';
    default:
      return assertNever(step);
  }
}

function groupOf(group: Extract<PageItem, { kind: 'group' }>, set: SetTextIn, clips: string[]): string {
  const { turnDeg = 0, scale = 1, clip } = group;
  const turn = turnDeg === 0 ? '' : ` rotate(${n(turnDeg)})`;
  const size = scale === 1 ? '' : ` scale(${m(scale)})`;
  let clipped = '';
  if (clip !== undefined) {
    const id = `clip-${clips.length}`;
    clips.push(
      `<clipPath id="${id}"><rect width="${n(clip.widthMm)}" height="${n(clip.heightMm)}"/></clipPath>`,
    );
    clipped = ` clip-path="url(#${id})"`;
  }
  const body = drawItems(group.items, set, clips);
  return `<g transform="translate(${at(group.at)})${turn}${size}"${clipped}>${body}</g>`;
}

function textPieces(item: Extract<PageItem, { kind: 'text' }>, set: SetTextIn): readonly Piece[] {
  const { runs, widthEm } = set(item.face, item.text);
  return runs.map((run) => {
    const { along, down, at: from } = placeRun(item, run, widthEm);
    const upright = along.xMm === 1 && along.yMm === 0;
    const place = upright
      ? ` x="${n(from.xMm)}" y="${n(from.yMm)}"`
      : ` transform="matrix(${[along.xMm, along.yMm, down.xMm, down.yMm].map(m).join(' ')} ${at(from)})"`;
    const thick = run.thickened
      ? ` stroke="${item.ink}" stroke-width="${n(THICKENING_EM * item.sizeMm)}"`
      : '';
    return {
      look: ` font-family="${run.font}" font-size="${n(item.sizeMm)}" fill="${item.ink}"${thick}`,
      shape: `<text${place}${spacing(run.codes)}>${escaped(run.codes)}</text>`,
    };
  });
}

/** Spaces at the ends of a text are dropped unless the text itself says otherwise; nothing above it counts. */
const spacing = (text: string): string => (/^ | $| {2}/.test(text) ? ' xml:space="preserve"' : '');

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8190) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(i, i + 8190))));
  }
  return parts.join('');
}
