import type { TypeMeasure } from '../../face.ts';
import { fitText } from '../../layout/fit-text.ts';
import { write } from '../../layout/lettering.ts';
import type { Ink, PageItem } from '../../page.ts';
import { breakWithin, writeLines } from '../../set/break-within.ts';
import { tent } from '../../set/tent.ts';
import {
  DOWN_PITCH,
  downCharacters,
  downShare,
  FLATTEST,
  isTurned,
  type PlateBatch,
  type PlateLine,
} from './plate-batch.ts';
import type { PlateFormat } from './plate-formats.ts';
import type { PlateOptions } from './plate-options.ts';
import type { PlateTexts } from './plate-texts.ts';

/** Printed grounds, and inks that stay readable on them. Printers have no white: on red paper the ink is black. */
const GROUNDS = { white: '#ffffff', red: '#b5121b', pink: '#f8d3da' } as const;
const BLACK = '#000000';
const GOLD = '#ffe08a';

/** What the plates of a batch share. */
export interface PlateStyle {
  readonly type: TypeMeasure;
  readonly format: PlateFormat;
  readonly options: PlateOptions;
  readonly batch: PlateBatch;
}

/** Ink that stands out on the paper. */
export const plateInk = ({ paper, printGround }: Pick<PlateOptions, 'paper' | 'printGround'>): Ink =>
  printGround && paper === 'red' ? GOLD : BLACK;

/** Colour of the ground, where it is printed. */
const plateGround = ({ paper, printGround }: PlateOptions): Ink | undefined =>
  printGround && paper !== 'white' ? GROUNDS[paper] : undefined;

/** Height of the flat piece: two faces where it is folded. */
export const flatHeightMm = ({ face, single }: PlateFormat): number => face.heightMm * (single ? 1 : 2);

/** Draw a plate, flat: the lower face upright, the upper one turned about the fold. */
export function drawPlate(style: PlateStyle, texts: PlateTexts): readonly PageItem[] {
  const { format, options } = style;
  const { widthMm } = format.face;
  const face = drawFace(style, texts);
  const ground = plateGround(options);
  const flat = flatHeightMm(format);
  const items: PageItem[] = [];
  if (ground !== undefined) {
    const corner = (xMm: number, yMm: number) => ({ xMm, yMm });
    const points = [corner(0, 0), corner(widthMm, 0), corner(widthMm, flat), corner(0, flat)];
    items.push({ kind: 'polygon', points, fill: ground });
  }
  if (format.single) return [...items, ...face];
  return [...items, ...tent(face, face, format.face, options.marks)];
}

function drawFace({ type, format, options, batch }: PlateStyle, texts: PlateTexts): readonly PageItem[] {
  const ink = plateInk(options);
  const lines = [
    { line: batch.second, text: texts.second, face: options.secondFace },
    { line: batch.name, text: texts.name, face: options.face },
    { line: batch.latin, text: texts.latin, face: options.secondFace },
  ];
  if (options.secondPlace === 'below') lines.push(...lines.splice(0, 1));
  return lines.flatMap(({ line, text, face }): readonly PageItem[] => {
    if (line === undefined || text === '') return [];
    const how = { face, sizeMm: line.sizeMm, ink, align: 'middle' } as const;
    if (format.vertical && !isTurned(text)) return drawDown(text, line, how);
    if (line.most !== undefined) {
      const room = { face, sizeMm: line.sizeMm, widthMm: line.lengthMm, most: line.most, even: true };
      return writeLines(breakWithin(type, text, room), line, how);
    }
    const fit = fitText(type, face, text, line.sizeMm, line.lengthMm, options.narrowest);
    return [write(text, line, { ...how, turnDeg: format.vertical ? 90 : 0 }, fit)];
  });
}

/** Set a name down the plate; one that is too long is squeezed in height, then becomes narrower too. */
function drawDown(
  text: string,
  line: PlateLine,
  how: { readonly face: PlateOptions['face']; readonly sizeMm: number; readonly ink: Ink },
): readonly PageItem[] {
  const characters = downCharacters(text);
  const wholeEm = characters.reduce((sum, character) => sum + downShare(character), 0);
  const natural = wholeEm * how.sizeMm * DOWN_PITCH;
  const squeeze = Math.min(1, line.lengthMm / natural);
  const share = Math.min(1, squeeze * FLATTEST);
  const flat = { ...how, sizeMm: (how.sizeMm * squeeze) / share, align: 'middle' } as const;
  const fit = { share, stretch: Math.min(FLATTEST, 1 / squeeze) };
  let yMm = line.yMm - (natural * squeeze) / 2;
  const items = characters.flatMap((character): readonly PageItem[] => {
    const height = downShare(character) * how.sizeMm * squeeze * DOWN_PITCH;
    yMm += height;
    if (character.trim() === '') return [];
    return [write(character, { xMm: line.xMm, yMm: yMm - height / 2 }, flat, fit)];
  });
  return [{ kind: 'group', at: { xMm: 0, yMm: 0 }, reads: text.replaceAll('\u3000', ''), items }];
}
