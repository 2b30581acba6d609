import type { SeatWords } from '../../../scene/build-scene.ts';
import { defineDocument, type PrintRequest } from '../../document.ts';
import { FOOTER_MM, footer } from '../../layout/footer.ts';
import { frameFor, frameWords } from '../../layout/frame-words.ts';
import { INK } from '../../layout/inks.ts';
import { type LegendEntry, legendUnder } from '../../layout/legend.ts';
import { writeWithin } from '../../layout/lettering.ts';
import { type Lie, type PageSize, sheetSize } from '../../layout/sheet.ts';
import { titleBlock } from '../../layout/title-block.ts';
import { drawMap, scaleFor } from '../../map/draw-map.ts';
import { mapScene } from '../../map/map-scene.ts';
import { type TintedGroup, tintBySeat, tintedGroups } from '../../map/unit-tints.ts';
import type { Paper } from '../../paper.ts';
import { placeBookOf } from '../../places/place-book.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import { groupLabels } from './group-labels.ts';
import { type GuideOptions, guideOptions } from './guide-options.ts';
import { whereWords } from './where-words.ts';

const NOTE_MM = 13;
const LIES = ['portrait', 'landscape'] as const;
/** Sizes that a sheet calls for: a handout is read in the hand, a poster from two metres. */
const SIZES = {
  A4: { titleMm: 8, legendMm: 3.2, wordsMm: 2.5, leastMm: 2.4, mostMm: 6 },
  A3: { titleMm: 12, legendMm: 4.5, wordsMm: 3.3, leastMm: 3.4, mostMm: 9 },
  A2: { titleMm: 17, legendMm: 6.2, wordsMm: 4.6, leastMm: 4.8, mostMm: 13 },
} as const;

function papers(request: PrintRequest<GuideOptions>): readonly Paper[] {
  const { source, options, type } = request;
  const { shape, language } = source;
  if (shape.seats.size === 0) return [];
  const groups = tintedGroups(source, options.by, options.look);
  const frame = frameFor(source, options.frame);
  const blocks = shape.blocks;
  const words = marksOnSeats(request, groups);
  const scene = mapScene({ source, blocks, frame, words, room: options.showRoom, rowLabels: true });
  const size = SIZES[options.sheet];
  const entries = options.showLegend ? groups.map((group) => entryOf(source, group, options)) : [];
  const { sheet, title, under, room, bottomMm } = LIES.filter(
    (lie) => options.lie === 'auto' || options.lie === lie,
  )
    .map((lie) => stageOf(request, entries, lie, (box) => scaleFor(scene, box, type)))
    .reduce((best, next) => (next.scale > best.scale * 1.02 ? next : best));
  const { marginMm } = options;
  const tints = tintBySeat(groups);
  const style = {
    type,
    look: options.look,
    face: 'hei',
    tints,
    marks: false,
    leastMm: size.wordsMm,
  } as const;
  const drawn = drawMap(scene, { xMm: marginMm, yMm: title.bottomMm }, room, style);
  const at = new Map(
    scene.items.flatMap((item) => (item.kind === 'seat' ? [[item.id, { ...item }] as const] : [])),
  );
  const labels = groupLabels({
    groups,
    seats: shape.seats,
    on: (seat) => drawn.on(at.get(seat.id)?.at ?? seat),
    seatMm: [...at.values()].reduce((least, { sizeMm }) => Math.min(least, sizeMm), 1000) * drawn.scale,
    type,
    leastMm: size.leastMm,
    mostMm: size.mostMm,
  });
  const note = options.note.trim() || sayOnPaper(language, 'guide.find');
  const seen = frameWords(language, frame);
  const line = language === 'zh' ? `${note}（${seen}）` : `${note} (${seen})`;
  const how = { face: 'kai', sizeMm: size.legendMm * 1.3, align: 'middle', ink: INK.black } as const;
  const noteAt = {
    xMm: sheet.widthMm / 2,
    yMm: Math.min(bottomMm + NOTE_MM * 0.5, drawn.bottomMm + NOTE_MM * 0.9),
  };
  return [
    {
      key: 'guide/whole',
      ...sheet,
      items: [
        ...title.items,
        ...drawn.items,
        ...labels,
        writeWithin(type, line, noteAt, how, sheet.widthMm - 2 * marginMm),
        ...under.items,
      ],
      notes: [...title.notes, ...footer({ source, type, sheet, marginMm, page: 1, pages: 1 })],
    },
  ];
}

/** Each seat carries the mark of its unit, so that colour never speaks alone. */
function marksOnSeats(
  { source }: PrintRequest<GuideOptions>,
  groups: readonly TintedGroup[],
): ReadonlyMap<string, SeatWords> {
  const tints = tintBySeat(groups);
  return new Map(
    placeBookOf(source).places.map(({ seat, closed }) => {
      const tint = tints.get(seat.id);
      const state = closed !== undefined ? 'closed' : tint === undefined ? 'empty' : 'taken';
      return [seat.id, { state, ...(tint === undefined ? {} : { label: tint.mark }) }] as const;
    }),
  );
}

function stageOf(
  { source, options, type }: PrintRequest<GuideOptions>,
  entries: readonly LegendEntry[],
  lie: Lie,
  scaleIn: (room: PageSize) => number,
) {
  const sheet = sheetSize(options.sheet, lie);
  const { marginMm } = options;
  const { titleMm, legendMm } = SIZES[options.sheet];
  const heading = sayOnPaper(source.language, 'guide.title');
  const title = titleBlock({ source, type, sheet, marginMm, heading, sizeMm: titleMm });
  const widthMm = sheet.widthMm - 2 * marginMm;
  const stage = legendUnder({
    entries,
    type,
    leftMm: marginMm,
    widthMm,
    topMm: title.bottomMm,
    footMm: sheet.heightMm - marginMm - FOOTER_MM - 1,
    gapMm: NOTE_MM,
    sizeMm: legendMm,
    mostMm: sheet.heightMm * 0.3,
    scaleIn,
  });
  return { sheet, title, ...stage };
}

function entryOf(
  source: PrintRequest<GuideOptions>['source'],
  { name, seats, tint }: TintedGroup,
  { showCounts }: GuideOptions,
): LegendEntry {
  const parts = { unit: name, where: whereWords(source, seats), count: seats.length };
  return { ...tint, text: sayOnPaper(source.language, showCounts ? 'guide.entry' : 'guide.place', parts) };
}

/** 座位导向图: where each unit sits, to send out before the meeting and to put up at the entrance. */
export const guideDocument = defineDocument<GuideOptions>({
  kind: 'guide',
  options: guideOptions,
  isOffered: (source) =>
    source.shape.seats.size > 0 &&
    (tintedGroups(source, 'unit', 'colour').length > 0 || source.scheme.zones.length > 0),
  papers,
});
