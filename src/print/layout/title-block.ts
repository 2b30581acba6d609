import type { TypeMeasure } from '../face.ts';
import type { PageItem } from '../page.ts';
import type { PrintSource } from '../print-source.ts';
import { breakWithin, brokenMm, writeLines } from '../set/break-within.ts';
import { sayOnPaper } from '../words/say-paper.ts';
import { timeWords } from './date-words.ts';
import { stateWords } from './footer.ts';
import { INK, LINE } from './inks.ts';
import { writeWithin } from './lettering.ts';
import { logoWithin } from './logo.ts';
import { nameOfMeeting, placeOfMeeting } from './meeting-words.ts';
import type { PageSize } from './sheet.ts';

/** What the head of a page is drawn from. */
export interface TitleRequest {
  readonly source: PrintSource;
  readonly type: TypeMeasure;
  readonly sheet: PageSize;
  readonly marginMm: number;
  /** What the paper is: 座次图. */
  readonly heading: string;
  /** Size of the meeting's name; the rest follows it. 7 unless told. */
  readonly sizeMm?: number;
  /** Words at the left and the right of the line under the title instead of place and time. */
  readonly line?: string;
}

/** The head of a page. */
export interface TitleBlock {
  readonly items: readonly PageItem[];
  /** State and version in a frame at the upper right: for the `notes` of the paper. */
  readonly notes: readonly PageItem[];
  /** Where the matter of the page may begin. */
  readonly bottomMm: number;
}

/** A long name takes this many lines at most, each this much smaller. */
const MOST_LINES = 3;
const LONG = 0.85;

/** Draw the head of a page: logo, meeting, what the paper is, time and place, and the state in a frame. */
export function titleBlock(request: TitleRequest): TitleBlock {
  const { source, type, sheet, marginMm, heading, sizeMm = 7 } = request;
  const widthMm = sheet.widthMm - 2 * marginMm;
  const middle = sheet.widthMm / 2;
  const stamp = stateStamp(request);
  let yMm = marginMm + Math.max(sizeMm * 0.5, 1);
  // The frame of the state stands beside the name, so the name keeps clear of it on both sides.
  const widestMm = Math.max(widthMm / 3, widthMm - 2 * stamp.widthMm - 4);
  const face = 'song-heavy';
  const name = nameOfMeeting(source);
  const room = { face, widthMm: widestMm, most: MOST_LINES, even: true } as const;
  const long = breakWithin(type, name, { ...room, sizeMm: sizeMm * LONG });
  const short = long.lines.length === 1;
  const title = short ? breakWithin(type, name, { face, sizeMm, widthMm: widestMm }) : long;
  const how = { face, sizeMm: short ? sizeMm : sizeMm * LONG, align: 'middle' } as const;
  const lineMm = how.sizeMm * title.share;
  const fartherMm = brokenMm(title, how.sizeMm) - lineMm;
  const corner = { xMm: marginMm, yMm: marginMm };
  const items = [
    ...logoWithin(source, corner, { widthMm: stamp.widthMm, heightMm: sizeMm * 2 }),
    ...writeLines(title, { xMm: middle, yMm: yMm + fartherMm / 2 }, how),
  ];
  yMm += fartherMm + lineMm / 2 + sizeMm * 0.75;
  const below = { face: 'hei', sizeMm: sizeMm * 0.68, align: 'middle' } as const;
  items.push(writeWithin(type, heading, { xMm: middle, yMm }, below, widthMm));
  const line = request.line ?? timeAndPlace(source);
  if (line !== '') {
    yMm += sizeMm * 0.95;
    const how = { face: 'kai', sizeMm: sizeMm * 0.5, align: 'middle', ink: INK.soft } as const;
    items.push(writeWithin(type, line, { xMm: middle, yMm }, how, widthMm));
  }
  return { items, notes: stamp.items, bottomMm: yMm + sizeMm * 0.7 };
}

/** Time and place of the meeting in one line; empty where neither is known. */
function timeAndPlace({ plan, language }: Pick<PrintSource, 'plan' | 'language'>): string {
  const { startsAt, endsAt } = plan.meeting;
  const time = timeWords(language, {
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
  });
  const where = placeOfMeeting(plan);
  const parts = [
    ...(time === undefined ? [] : [sayOnPaper(language, 'paper.time', { time })]),
    ...(where === '' ? [] : [sayOnPaper(language, 'paper.place', { place: where })]),
  ];
  return parts.join(language === 'zh' ? '　　' : '    ');
}

function stateStamp({ source, type, sheet, marginMm, sizeMm = 7 }: TitleRequest) {
  const text = stateWords(source);
  const size = sizeMm * 0.5;
  const widthMm = Math.min(type.widthEm('hei', text) * size, sheet.widthMm / 5) + 3;
  const [left, right, top] = [sheet.widthMm - marginMm - widthMm, sheet.widthMm - marginMm, marginMm];
  const bottom = top + size + 2;
  const ink = source.approval.state === 'approved' ? INK.red : INK.black;
  const corner = (xMm: number, yMm: number) => ({ xMm, yMm });
  const items: readonly PageItem[] = [
    {
      kind: 'polygon',
      points: [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)],
      stroke: { ink, widthMm: LINE.plain },
    },
    writeWithin(
      type,
      text,
      { xMm: (left + right) / 2, yMm: (top + bottom) / 2 },
      { face: 'hei', sizeMm: size, align: 'middle', ink },
      widthMm - 2,
    ),
  ];
  return { items, widthMm };
}
