import { z } from 'zod';
import { defineDocument, type PrintRequest } from '../../document.ts';
import { INK, LINE } from '../../layout/inks.ts';
import { write, writeWithin } from '../../layout/lettering.ts';
import { type PageSize, sheetSize } from '../../layout/sheet.ts';
import { wrapText } from '../../layout/wrap-text.ts';
import type { PageItem, PagePoint } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import type { PaperWordKey } from '../../words/registry.ts';
import { sayOnPaper } from '../../words/say-paper.ts';

/** Settings of the calibration page. */
const calibrationOptions = z.strictObject({
  sheet: z.enum(['A4', 'A3']).default('A4'),
  lie: z.enum(['portrait', 'landscape']).default('portrait'),
});
type CalibrationOptions = z.output<typeof calibrationOptions>;

/** Where the rulers begin, from the upper left corner. */
const CORNER: PagePoint = { xMm: 32, yMm: 50 };
const ACROSS_MM = 150;
const DOWN_MM = 100;
const LONG_MM = 200;
const BOX_MM = 50;
const STROKE = { ink: INK.black, widthMm: LINE.thin } as const;

const line = (x1: number, y1: number, x2: number, y2: number): PageItem => ({
  kind: 'line',
  from: { xMm: x1, yMm: y1 },
  to: { xMm: x2, yMm: y2 },
  stroke: STROKE,
});

/** A ruler with a tick every millimetre and a number every 10, both outside its line. */
function ruler(from: PagePoint, lengthMm: number, way: 'across' | 'down'): readonly PageItem[] {
  const across = way === 'across';
  const items: PageItem[] = [
    across
      ? line(from.xMm, from.yMm, from.xMm + lengthMm, from.yMm)
      : line(from.xMm, from.yMm, from.xMm, from.yMm + lengthMm),
  ];
  for (let mm = 0; mm <= lengthMm; mm += 1) {
    const tick = mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2;
    items.push(
      across
        ? line(from.xMm + mm, from.yMm, from.xMm + mm, from.yMm - tick)
        : line(from.xMm, from.yMm + mm, from.xMm - tick, from.yMm + mm),
    );
    if (mm % 10 !== 0) continue;
    const at = across ? { xMm: from.xMm + mm, yMm: from.yMm - 7 } : { xMm: from.xMm - 6, yMm: from.yMm + mm };
    const how = { face: 'hei', sizeMm: 2.6, align: across ? 'middle' : 'end', ink: INK.soft } as const;
    items.push(write(String(mm), at, how));
  }
  return items;
}

function box(at: PagePoint, widthMm: number, heightMm: number): PageItem {
  const { xMm, yMm } = at;
  return {
    kind: 'polygon',
    points: [
      { xMm, yMm },
      { xMm: xMm + widthMm, yMm },
      { xMm: xMm + widthMm, yMm: yMm + heightMm },
      { xMm, yMm: yMm + heightMm },
    ],
    stroke: STROKE,
  };
}

const STEPS = [
  'calibration.step.1',
  'calibration.step.2',
  'calibration.step.3',
  'calibration.step.4',
] as const;

function papers({ source, options, type }: PrintRequest<CalibrationOptions>): readonly Paper[] {
  const { language } = source;
  const sheet: PageSize = sheetSize(options.sheet, options.lie);
  const say = (key: PaperWordKey, values = {}): string => sayOnPaper(language, key, values);
  const middle = sheet.widthMm / 2;
  const upright = sheet.heightMm > sheet.widthMm;
  const across = upright ? ACROSS_MM : LONG_MM;
  const down = upright ? LONG_MM : DOWN_MM;
  const inner: PagePoint = { xMm: CORNER.xMm + 15, yMm: CORNER.yMm + 15 };
  const widthMm = sheet.widthMm - inner.xMm - 20;
  const items: PageItem[] = [
    writeWithin(
      type,
      say('calibration.title'),
      { xMm: middle, yMm: 18 },
      { face: 'song-heavy', sizeMm: 7, align: 'middle' },
      sheet.widthMm - 40,
    ),
    writeWithin(
      type,
      say('calibration.about', { sheet: options.sheet }),
      { xMm: middle, yMm: 28 },
      { face: 'kai', sizeMm: 4, align: 'middle', ink: INK.soft },
      sheet.widthMm - 40,
    ),
    ...ruler(CORNER, across, 'across'),
    ...ruler(CORNER, down, 'down'),
    box(inner, BOX_MM, BOX_MM),
    write(
      say('calibration.box', { mm: BOX_MM }),
      { xMm: inner.xMm + BOX_MM / 2, yMm: inner.yMm + BOX_MM / 2 },
      { face: 'hei', sizeMm: 3.6, align: 'middle' },
    ),
    // The hundred of the ruler once more, to be measured alone.
    ...hundred({ xMm: inner.xMm, yMm: inner.yMm + BOX_MM + 12 }, say('calibration.line', { mm: 100 })),
  ];
  // A frame 10 mm from every edge shows whether the printer shifts or cuts.
  items.push(box({ xMm: 10, yMm: 10 }, sheet.widthMm - 20, sheet.heightMm - 20));
  const how = { face: 'song', sizeMm: 4 } as const;
  const column = upright
    ? { xMm: inner.xMm, yMm: inner.yMm + BOX_MM + 26, widthMm }
    : {
        xMm: inner.xMm + BOX_MM + 62,
        yMm: inner.yMm + 2,
        widthMm: sheet.widthMm - inner.xMm - BOX_MM - 62 - 20,
      };
  let { yMm } = column;
  for (const key of STEPS) {
    for (const text of wrapText(type, say(key), { ...how, widthMm: column.widthMm })) {
      items.push(writeWithin(type, text, { xMm: column.xMm, yMm }, how, column.widthMm));
      yMm += 6.2;
    }
    yMm += 2.4;
  }
  const frame = write(
    say('calibration.frame'),
    { xMm: middle, yMm: sheet.heightMm - 13 },
    { face: 'hei', sizeMm: 3, align: 'middle', ink: INK.soft },
  );
  return [{ key: 'calibration', ...sheet, items: [...items, frame] }];
}

function hundred({ xMm, yMm }: PagePoint, text: string): readonly PageItem[] {
  return [
    line(xMm, yMm, xMm + 100, yMm),
    line(xMm, yMm - 2.5, xMm, yMm + 2.5),
    line(xMm + 100, yMm - 2.5, xMm + 100, yMm + 2.5),
    write(text, { xMm: xMm + 50, yMm: yMm - 3.4 }, { face: 'hei', sizeMm: 3.2, align: 'middle' }),
  ];
}

/** 打印校准页: whether the printer keeps to the millimetre, and what to do where it does not. */
export const calibrationDocument = defineDocument<CalibrationOptions>({
  kind: 'calibration',
  options: calibrationOptions,
  isOffered: () => true,
  tells: 'nothing',
  papers,
});
