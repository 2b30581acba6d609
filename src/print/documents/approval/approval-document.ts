import { defineDocument, type PrintRequest } from '../../document.ts';
import { timeWords } from '../../layout/date-words.ts';
import { FOOTER_MM, footer, schemeWords, stateWords } from '../../layout/footer.ts';
import { frameFor, frameWords } from '../../layout/frame-words.ts';
import { INK } from '../../layout/inks.ts';
import { write, writeWithin } from '../../layout/lettering.ts';
import { placeOfMeeting } from '../../layout/meeting-words.ts';
import { SHEETS } from '../../layout/sheet.ts';
import { drawMap, scaleFor } from '../../map/draw-map.ts';
import { mapScene } from '../../map/map-scene.ts';
import { nameHeights } from '../../map/name-heights.ts';
import { seatWordsOnPaper } from '../../map/seat-words-on-paper.ts';
import type { PageItem } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import { type ApprovalOptions, approvalOptions, USUAL_OFFICES } from './approval-options.ts';
import {
  boxLines,
  brokenLines,
  type FormBox,
  headBox,
  lineBox,
  linesBox,
  linesIn,
  linesMm,
} from './draw-table.ts';
import { openPoints } from './open-points.ts';

const HEAD_MM = 26;
const ROW_MM = 9;
const SIGN_MM = 26;
/** Least height of the map; notes and open points share the rest. */
const LEAST_MAP_MM = 60;
const MOST_NOTES = 8;
const NAME_LEAST_MM = 1.5;

function papers(request: PrintRequest<ApprovalOptions>): readonly Paper[] {
  const { source, options, type } = request;
  const sheet = SHEETS.A4;
  const { marginMm } = options;
  const left = marginMm;
  const widthMm = sheet.widthMm - 2 * marginMm;
  const top = headOf(request);
  const items: PageItem[] = [...top.items];
  let yMm = top.bottomMm;
  const body = widthMm - HEAD_MM;
  for (const row of dataRows(request)) {
    const cells = row.length;
    row.forEach(([heading, text], index) => {
      const part = widthMm / cells;
      const xMm = left + index * part;
      items.push(
        ...headBox(type, { xMm, yMm, widthMm: HEAD_MM, heightMm: ROW_MM }, heading),
        ...lineBox(type, { xMm: xMm + HEAD_MM, yMm, widthMm: part - HEAD_MM, heightMm: ROW_MM }, text),
      );
    });
    yMm += ROW_MM;
  }
  const bottom = sheet.heightMm - marginMm - FOOTER_MM;
  const offices = officesOf(request);
  const signRows = Math.ceil(offices.length / 3);
  const signTop = bottom - signRows * SIGN_MM;
  const words = sections(request, body, signTop - yMm - (options.showMap ? LEAST_MAP_MM : 0));
  const wordsTop = signTop - words.reduce((sum, { heightMm }) => sum + heightMm, 0);
  if (options.showMap) {
    items.push(...mapBox(request, { xMm: left, yMm, widthMm, heightMm: wordsTop - yMm }));
    yMm = wordsTop;
  }
  const spare = (signTop - yMm - words.reduce((sum, { heightMm }) => sum + heightMm, 0)) / words.length;
  for (const { heading, lines, heightMm } of words) {
    const height = heightMm + spare;
    items.push(
      ...headBox(type, { xMm: left, yMm, widthMm: HEAD_MM, heightMm: height }, heading),
      ...linesBox(type, { xMm: left + HEAD_MM, yMm, widthMm: body, heightMm: height }, lines),
    );
    yMm += height;
  }
  items.push(
    ...signatures(request, { xMm: left, yMm: signTop, widthMm, heightMm: bottom - signTop }, offices),
  );
  const state = sayOnPaper(source.language, 'approval.version', { state: stateWords(source) });
  const stateAt = { xMm: left + widthMm, yMm: top.bottomMm - 3.2 };
  const how = { face: 'song', sizeMm: 3.6, align: 'end' } as const;
  return [
    {
      key: 'approval/sheet',
      ...sheet,
      items,
      notes: [
        writeWithin(type, state, stateAt, how, widthMm / 2),
        ...footer({ source, type, sheet, marginMm, page: 1, pages: 1 }),
      ],
    },
  ];
}

/** Title in the style of an office: the organiser in red over a red line where it is named. */
function headOf({ source, options, type }: PrintRequest<ApprovalOptions>) {
  const { marginMm } = options;
  const { language, plan } = source;
  const widthMm = SHEETS.A4.widthMm - 2 * marginMm;
  const middle = SHEETS.A4.widthMm / 2;
  const organiser = plan.meeting.organiser?.trim() ?? '';
  const red = options.head === 'red' && organiser !== '';
  const items: PageItem[] = [];
  let yMm = marginMm + 5;
  if (red) {
    const how = { face: 'song-heavy', sizeMm: 10, align: 'middle', ink: INK.red } as const;
    items.push(writeWithin(type, organiser, { xMm: middle, yMm }, how, widthMm));
    yMm += 9;
    items.push({
      kind: 'line',
      from: { xMm: marginMm, yMm },
      to: { xMm: marginMm + widthMm, yMm },
      stroke: { ink: INK.red, widthMm: 0.8 },
    });
    yMm += 9;
  }
  const title = { face: 'song-heavy', sizeMm: 7.4, align: 'middle' } as const;
  items.push(write(sayOnPaper(language, 'approval.title'), { xMm: middle, yMm }, title));
  return { items, bottomMm: yMm + 13 };
}

function dataRows({
  source,
}: PrintRequest<ApprovalOptions>): readonly (readonly (readonly [string, string])[])[] {
  const { language, plan } = source;
  const { meeting } = plan;
  const say = (key: Parameters<typeof sayOnPaper>[1], values = {}): string =>
    sayOnPaper(language, key, values);
  const { placeOf, absent, unseated, waiting } = placeBookOf(source);
  const time = timeWords(language, {
    ...(meeting.startsAt === undefined ? {} : { startsAt: meeting.startsAt }),
    ...(meeting.endsAt === undefined ? {} : { endsAt: meeting.endsAt }),
  });
  const come = plan.people.length - absent.length;
  const counts = {
    come,
    seated: placeOf.size,
    open: unseated.length + waiting.length,
    away: absent.length,
  };
  const named = plan.schemes.length > 1;
  return [
    [[say('approval.meeting'), meeting.name]],
    [
      [say('approval.time'), time ?? ''],
      [say('approval.place'), placeOfMeeting(plan)],
    ],
    [
      [say('approval.organiser'), meeting.organiser ?? ''],
      ...(named ? [[say('approval.scheme'), schemeWords(source)] as const] : []),
    ],
    [[say('approval.people'), say('approval.counts', counts)]],
  ];
}

/** Notes and open points, as tall as their words, within what the page has left. */
function sections(
  request: PrintRequest<ApprovalOptions>,
  widthMm: number,
  roomMm: number,
): readonly { readonly heading: string; readonly lines: readonly string[]; readonly heightMm: number }[] {
  const { source, options, type } = request;
  const { language, plan } = source;
  const own = options.notes.trim() || plan.meeting.notes?.trim() || '';
  const notes = brokenLines(type, own === '' ? [] : [own], widthMm);
  const points = brokenLines(type, openPoints(request), widthMm);
  const wantsPoints = options.showIssues || options.showPins;
  const half = Math.max(2, Math.min(MOST_NOTES, linesIn(roomMm / (wantsPoints ? 2 : 1))));
  const cut = (lines: readonly string[]): readonly string[] =>
    lines.length <= half ? lines : [...lines.slice(0, half - 1), `${lines[half - 1] ?? ''}……`];
  const none = [sayOnPaper(language, 'approval.none')];
  const made = [
    // Empty lines invite a note by hand.
    { heading: sayOnPaper(language, 'approval.notes'), lines: cut(notes), least: 2 },
    ...(wantsPoints
      ? [
          {
            heading: sayOnPaper(language, 'approval.issues'),
            lines: points.length > 0 ? cut(points) : none,
            least: 1,
          },
        ]
      : []),
  ];
  return made.map(({ heading, lines, least }) => ({
    heading,
    lines,
    heightMm: linesMm(Math.max(least, lines.length)),
  }));
}

/**
 * The map, small: everybody where names can be read, else the rostrum, else the seats alone; where it does not
 * show all names it says where they are.
 */
function mapBox({ source, options, type }: PrintRequest<ApprovalOptions>, box: FormBox): readonly PageItem[] {
  const { language, shape } = source;
  if (shape.seats.size === 0) return [boxLines(box)];
  const room = { widthMm: box.widthMm - 4, heightMm: box.heightMm - 9 };
  const rostrum = shape.blocks.filter(({ arrangement }) => arrangement === 'rostrum');
  const tries = [
    { blocks: shape.blocks, names: true, more: undefined },
    { blocks: rostrum, names: true, more: 'approval.mapRest' },
    { blocks: shape.blocks, names: false, more: 'approval.mapNext' },
  ] as const;
  for (const { blocks, names, more } of tries) {
    if (blocks.length === 0) continue;
    const frame = frameFor({ shape: { ...shape, blocks } }, options.frame);
    const words = seatWordsOnPaper(source, { names, numbers: false, units: false });
    const scene = mapScene({ source, blocks, frame, words, room: false, rowLabels: false });
    const { least, most } = nameHeights(scene);
    const mostScale = 6 / most;
    if (names && least * scaleFor(scene, room, type, mostScale) < NAME_LEAST_MM) continue;
    const style = { type, look: 'colour', face: 'hei', tints: new Map(), marks: false, leastMm: 2 } as const;
    const drawn = drawMap(scene, { xMm: box.xMm + 2, yMm: box.yMm + 1 }, room, style, mostScale);
    const seen = frameWords(language, frame);
    const line = [
      ...(more === undefined ? [] : [sayOnPaper(language, more)]),
      language === 'zh' ? `（${seen}）` : `(${seen})`,
    ].join(' ');
    const middle = { xMm: box.xMm + box.widthMm / 2, yMm: box.yMm + box.heightMm - 4 };
    const how = { face: 'kai', sizeMm: 3.4, align: 'middle' } as const;
    return [boxLines(box), ...drawn.items, writeWithin(type, line, middle, how, box.widthMm - 6)];
  }
  return [boxLines(box)];
}

const officesOf = ({ source, options }: PrintRequest<ApprovalOptions>): readonly string[] => {
  const own = options.offices.map((office) => office.trim()).filter((office) => office !== '');
  return own.length > 0 ? own : USUAL_OFFICES[source.language];
};

/** Boxes for signatures: office at the upper left, date at the lower right, room for a hand between. */
function signatures(
  { source, type }: PrintRequest<ApprovalOptions>,
  area: FormBox,
  offices: readonly string[],
): readonly PageItem[] {
  const rows = Math.ceil(offices.length / 3);
  const perRow = Math.ceil(offices.length / rows);
  return offices.flatMap((office, index): readonly PageItem[] => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, offices.length - row * perRow);
    const widthMm = area.widthMm / inRow;
    const box = {
      xMm: area.xMm + (index - row * perRow) * widthMm,
      yMm: area.yMm + row * SIGN_MM,
      widthMm,
      heightMm: SIGN_MM,
    };
    const date = sayOnPaper(source.language, 'approval.date');
    const how = { face: 'song', sizeMm: 3.6 } as const;
    const zh = source.language === 'zh';
    const dateAt = { xMm: box.xMm + (zh ? box.widthMm - 3 : box.widthMm / 2), yMm: box.yMm + SIGN_MM - 4 };
    return [
      boxLines(box),
      writeWithin(
        type,
        zh ? `${office}：` : `${office}:`,
        { xMm: box.xMm + 2.5, yMm: box.yMm + 4.5 },
        { ...how, face: 'hei' },
        widthMm - 5,
      ),
      writeWithin(type, date, dateAt, { ...how, ink: INK.soft, align: zh ? 'end' : 'start' }, widthMm / 2),
    ];
  });
}

/** 审批单: what a leader signs. */
export const approvalDocument = defineDocument<ApprovalOptions>({
  kind: 'approval',
  options: approvalOptions,
  isOffered: () => true,
  // Made before the decision that it is for.
  tells: 'content',
  papers,
});
