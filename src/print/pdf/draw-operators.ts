import { assertNever } from '../../base/assert-never.ts';
import { type GlyphRun, placeRun, type SetTextIn, THICKENING_EM, turned } from '../fonts/set-text.ts';
import type { Ink, Page, PageItem, PagePoint, Stroke } from '../page.ts';
import type { NamedPictures } from './put-pictures.ts';
import { utf16 } from './utf16.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Part of the radius at which the handles of a quarter of an ellipse lie. */
const ROUND = 0.5522847498;
/** Two characters spaced out to the width of three; found and copied as the word they are. */
const SPACED_OUT = /^(\p{Script=Han})\s+(\p{Script=Han})$/u;

/** What PDF remembers between operators. */
interface Pen {
  fill: Ink;
  stroke: Ink;
  widthMm: number;
  dash: string;
}

/** How texts are set, and by which names pictures are called. */
interface Means {
  readonly set: SetTextIn;
  readonly pictures: NamedPictures;
  /** It was said already how these texts read. */
  readonly read?: boolean;
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
const at = ({ xMm, yMm }: PagePoint): string => `${n(xMm)} ${n(yMm)}`;
/** Numbers of a matrix, finer than lengths. */
const m = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0);

const colours = new Map<Ink, string>();

function rgb(ink: Ink): string {
  const known = colours.get(ink);
  if (known !== undefined) return known;
  const value = Number.parseInt(ink.slice(1), 16);
  const colour = [16, 8, 0].map((shift) => n(((value >> shift) & 0xff) / 255)).join(' ');
  colours.set(ink, colour);
  return colour;
}

/** Write the drawing operators of a page; lengths in millimetres, y down. */
export function drawOperators(page: Page, set: SetTextIn, pictures: NamedPictures): string {
  const lines: string[] = [];
  const k = m(POINTS_PER_MM);
  lines.push(`${k} 0 0 -${k} 0 ${m(page.heightMm * POINTS_PER_MM)} cm`);
  drawItems(page.items, { fill: '', stroke: '', widthMm: -1, dash: '' }, { set, pictures }, lines);
  return lines.join('\n');
}

function drawItems(items: readonly PageItem[], pen: Pen, means: Means, lines: string[]): void {
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        drawText(item, pen, means, lines);
        break;
      case 'line':
        drawPath(`${at(item.from)} m ${at(item.to)} l`, { stroke: item.stroke }, pen, lines);
        break;
      case 'polygon': {
        const steps = item.points.map((point, i) => `${at(point)} ${i === 0 ? 'm' : 'l'}`);
        if (steps.length > 0) drawPath(`${steps.join(' ')} h`, item, pen, lines);
        break;
      }
      case 'ellipse':
        drawPath(ellipse(item), item, pen, lines);
        break;
      case 'path':
        drawPath(writtenPath(item.steps), item, pen, lines);
        break;
      case 'picture':
        drawPicture(item, means.pictures, lines);
        break;
      case 'group':
        drawGroup(item, pen, means, lines);
        break;
      default:
        assertNever(item);
    }
  }
}

type Steps = Extract<PageItem, { kind: 'path' }>['steps'];
/** Paths met before: one that several papers share, such as the sketch of the room on every card, is kept written. */
const met = new WeakMap<Steps, string | undefined>();

function writtenPath(steps: Steps): string {
  const known = met.get(steps);
  if (known !== undefined) return known;
  const written = steps.map(pathStep).join(' ');
  met.set(steps, met.has(steps) ? written : undefined);
  return written;
}

function pathStep(step: Extract<PageItem, { kind: 'path' }>['steps'][number]): string {
  switch (step.to) {
    case 'move':
      return `${at(step.at)} m`;
    case 'line':
      return `${at(step.at)} l`;
    case 'curve':
      return `${at(step.first)} ${at(step.second)} ${at(step.at)} c`;
    case 'close':
      return 'h';
    default:
      return assertNever(step);
  }
}

function ellipse({
  at: { xMm: x, yMm: y },
  halfWidthMm: w,
  halfHeightMm: h,
}: Extract<PageItem, { kind: 'ellipse' }>): string {
  const [i, j] = [w * ROUND, h * ROUND];
  const points = (...numbers: readonly number[]): string => numbers.map(n).join(' ');
  return [
    `${points(x + w, y)} m`,
    `${points(x + w, y + j, x + i, y + h, x, y + h)} c`,
    `${points(x - i, y + h, x - w, y + j, x - w, y)} c`,
    `${points(x - w, y - j, x - i, y - h, x, y - h)} c`,
    `${points(x + i, y - h, x + w, y - j, x + w, y)} c h`,
  ].join(' ');
}

function drawPath(
  path: string,
  { fill, stroke }: { readonly fill?: Ink; readonly stroke?: Stroke },
  pen: Pen,
  lines: string[],
): void {
  if (fill === undefined && stroke === undefined) return;
  if (fill !== undefined) fillWith(fill, pen, lines);
  if (stroke !== undefined) strokeWith(stroke, pen, lines);
  lines.push(`${path} ${fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'}`);
}

function fillWith(ink: Ink, pen: Pen, lines: string[]): void {
  if (pen.fill === ink) return;
  pen.fill = ink;
  lines.push(`${rgb(ink)} rg`);
}

function strokeWith({ ink, widthMm, dash = [] }: Stroke, pen: Pen, lines: string[]): void {
  if (pen.stroke !== ink) lines.push(`${rgb(ink)} RG`);
  if (pen.widthMm !== widthMm) lines.push(`${n(widthMm)} w`);
  const dashes = dash.map(n).join(' ');
  if (pen.dash !== dashes) lines.push(`[${dashes}] 0 d`);
  pen.stroke = ink;
  pen.widthMm = widthMm;
  pen.dash = dashes;
}

function drawGroup(
  group: Extract<PageItem, { kind: 'group' }>,
  pen: Pen,
  means: Means,
  lines: string[],
): void {
  const { turnDeg = 0, scale = 1, clip, reads } = group;
  const [cos, sin] = turned(turnDeg);
  if (reads !== undefined) lines.push(readAs(reads));
  lines.push(
    `q ${[cos * scale, sin * scale, -sin * scale, cos * scale].map(m).join(' ')} ${at(group.at)} cm`,
  );
  if (clip !== undefined) lines.push(`0 0 ${n(clip.widthMm)} ${n(clip.heightMm)} re W n`);
  drawItems(group.items, { ...pen }, reads === undefined ? means : { ...means, read: true }, lines);
  lines.push('Q');
  if (reads !== undefined) lines.push('EMC');
}

/** What follows until EMC is found and copied as this, however it is set. */
const readAs = (text: string): string => `/Span <</ActualText <FEFF${utf16(text)}>>> BDC`;

function drawPicture(
  { picture, at: corner, widthMm, heightMm }: Extract<PageItem, { kind: 'picture' }>,
  pictures: NamedPictures,
  lines: string[],
): void {
  const name = pictures.get(picture.jpeg)?.name;
  if (name === undefined) throw new Error('a picture has no name');
  // A picture is one by one, its foot below; here y runs down.
  const foot = { xMm: corner.xMm, yMm: corner.yMm + heightMm };
  lines.push(`q ${n(widthMm)} 0 0 ${n(-heightMm)} ${at(foot)} cm /${name} Do Q`);
}

function drawText(
  item: Extract<PageItem, { kind: 'text' }>,
  pen: Pen,
  { set, read = false }: Means,
  lines: string[],
): void {
  const { runs, widthEm } = set(item.face, item.text);
  if (runs.length === 0) return;
  fillWith(item.ink, pen, lines);
  const [, first, second] = SPACED_OUT.exec(item.text) ?? [];
  const spacedOut = !read && first !== undefined && second !== undefined;
  if (spacedOut) lines.push(readAs(`${first}${second}`));
  lines.push('BT');
  let last: GlyphRun | undefined;
  for (const run of runs) {
    const { along, down, at: from } = placeRun(item, run, widthEm);
    if (run.font !== last?.font) lines.push(`/${run.font} ${n(item.sizeMm)} Tf`);
    if (run.thickened) {
      strokeWith({ ink: item.ink, widthMm: THICKENING_EM * item.sizeMm }, pen, lines);
      lines.push('2 Tr');
    }
    const matrix = [along.xMm, along.yMm, -down.xMm, -down.yMm].map(m).join(' ');
    lines.push(`${matrix} ${at(from)} Tm <${run.codes}> Tj`);
    if (run.thickened) lines.push('0 Tr');
    last = run;
  }
  lines.push('ET');
  if (spacedOut) lines.push('EMC');
}
