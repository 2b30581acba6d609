import { blockIdOf, type LaidBlock } from '../../../layout/lay-out-blocks.ts';
import type { PrintRequest } from '../../document.ts';
import { FOOTER_MM } from '../../layout/footer.ts';
import { frameFor, frameWords } from '../../layout/frame-words.ts';
import { INK } from '../../layout/inks.ts';
import { legendUnder } from '../../layout/legend.ts';
import { write } from '../../layout/lettering.ts';
import { type Lie, type PageSize, sheetSize } from '../../layout/sheet.ts';
import { titleBlock } from '../../layout/title-block.ts';
import { type DrawnMap, drawMap, scaleFor } from '../../map/draw-map.ts';
import { mapScene } from '../../map/map-scene.ts';
import { nameHeights } from '../../map/name-heights.ts';
import { drawnBox } from '../../map/scene-box.ts';
import { type SeatWordsChoice, seatWordsOnPaper } from '../../map/seat-words-on-paper.ts';
import { legendOf, type TintedGroup, tintBySeat, tintedGroups } from '../../map/unit-tints.ts';
import type { PageItem, PagePoint } from '../../page.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import type { MapOptions } from './map-options.ts';

/** Names smaller than this cannot be read on paper, millimetres (4.7 points). */
export const LEAST_NAME_MM = 1.65;
/** Numbers below names are left out where they would be smaller. */
const LEAST_NUMBER_MM = 1.15;
/** Names never become larger than on a page for the leaders. */
const MOST_NAME_MM = 11;
/** Words of the frame, and a line that leads to the list. */
const FRAME_MM = 12;
const NUMBER_TO_NAME = 96 / 144;

/** A map to be drawn on one page. */
export interface MapPageRequest {
  readonly request: PrintRequest<MapOptions>;
  readonly blocks: readonly LaidBlock[];
  readonly heading: string;
  /** The room is drawn too. */
  readonly room: boolean;
  /** Drawn by themselves under the map: the front rows in the large-type edition. */
  readonly below?: readonly LaidBlock[];
  /** Stage and door are not named. */
  readonly bare?: boolean;
  /** Own numbers of seats. */
  readonly own?: ReadonlyMap<string, number>;
  /** Kept free at the right for a list. */
  readonly asideMm?: number;
  readonly titleMm?: number;
}

/** A page with a map. */
export interface MapPage {
  readonly sheet: PageSize;
  readonly items: readonly PageItem[];
  readonly notes: readonly PageItem[];
  /** False where seats show numbers and a list must tell the names. */
  readonly named: boolean;
  readonly topMm: number;
}

/** The groups whose seats are coloured. */
export const mapGroups = ({ source, options }: PrintRequest<MapOptions>): readonly TintedGroup[] =>
  options.colour === 'none' ? [] : tintedGroups(source, options.colour, options.look);

/** The scene of some blocks with names or numbers. */
export function sceneOf(asked: MapPageRequest, choice: SeatWordsChoice) {
  const { source, options } = asked.request;
  const words = seatWordsOnPaper(source, choice, options.showEmpty);
  const frame = frameFor({ shape: { ...source.shape, blocks: asked.blocks } }, options.frame);
  const { blocks, room, bare = false } = asked;
  return { frame, scene: mapScene({ source, blocks, frame, words, room, rowLabels: true, bare }) };
}

/** Style of the seats of a map. */
export function mapStyle({ options, type }: PrintRequest<MapOptions>, groups: readonly TintedGroup[]) {
  const { look, face } = options;
  return { type, look, face, tints: tintBySeat(groups), marks: groups.length > 0, leastMm: 2.2 };
}

/** Draw a map that fills a page: names where they can be read, else numbers. */
export function mapPage(asked: MapPageRequest): MapPage {
  const { request, own } = asked;
  const { source, options, type } = request;
  const groups = mapGroups(request).filter(({ seats }) => {
    const here = new Set(asked.blocks.map(({ id }) => id));
    return seats.some((seat) => here.has(blockIdOf(seat)));
  });
  const ownNumbers = own === undefined ? {} : { own };
  const withNames = { names: true, numbers: own !== undefined, units: options.showUnits, ...ownNumbers };
  const { scene: first } = sceneOf(asked, withNames);
  const nameMm = nameHeights(first);
  const box = drawnBox(first, type);
  const wide = box.right - box.left > box.bottom - box.top;
  const share = asked.below === undefined ? 1 : 1 - BELOW;
  const upper = (whole: PageSize): PageSize => ({ ...whole, heightMm: whole.heightMm * share });
  const most = MOST_NAME_MM / nameMm.most;
  const { sheet, title, under, room, bottomMm, scale } = (wide ? [...LIES].reverse() : LIES)
    .filter((lie) => options.lie === 'auto' || options.lie === lie)
    .map((lie) => stageOf(asked, groups, lie, (room) => scaleFor(first, upper(room), type, most)))
    .reduce((best, next) => (next.scale > best.scale * 1.02 ? next : best));
  const named =
    options.show === 'names' || (options.show === 'auto' && nameMm.least * scale >= LEAST_NAME_MM);
  const small = nameMm.least * NUMBER_TO_NAME * scale >= LEAST_NUMBER_MM;
  const numbers = !named || own !== undefined || (options.showNumbers && small);
  const choice = { names: named, numbers, units: options.showUnits && named, ...ownNumbers };
  const { scene, frame } = sceneOf(asked, choice);
  const { marginMm } = options;
  const drawn = drawMap(
    scene,
    { xMm: marginMm, yMm: title.bottomMm },
    upper(room),
    mapStyle(request, groups),
    most,
  );
  const lower =
    asked.below === undefined
      ? undefined
      : drawBelow({ ...asked, blocks: asked.below }, choice, groups, {
          over: drawn,
          at: { xMm: marginMm, yMm: drawn.bottomMm + 3 },
          room: { ...room, heightMm: room.heightMm * BELOW },
        });
  const xMm = marginMm + room.widthMm / 2;
  const yMm = Math.min(bottomMm + 4, (lower ?? drawn).bottomMm + 9);
  const how = { face: 'kai', sizeMm: 4.2, align: 'middle', ink: INK.black } as const;
  const seen = frameWords(source.language, frame);
  const words = source.language === 'zh' ? `（${seen}）` : `(${seen})`;
  const items = [
    ...title.items,
    ...drawn.items,
    ...(lower?.items ?? []),
    write(words, { xMm, yMm }, how),
    ...under.items,
  ];
  if (!named && options.withList !== 'never') {
    const hint = sayOnPaper(source.language, 'map.numbersOnly');
    items.push(write(hint, { xMm, yMm: yMm + 4.6 }, { ...how, sizeMm: 3, ink: INK.soft }));
  }
  return { sheet, items, notes: title.notes, named, topMm: title.bottomMm };
}

/** Part of the page that the front rows take under the rostrum. */
const BELOW = 0.3;

function drawBelow(
  asked: MapPageRequest,
  choice: SeatWordsChoice,
  groups: readonly TintedGroup[],
  { at, room, over }: { readonly at: PagePoint; readonly room: PageSize; readonly over: DrawnMap },
): DrawnMap {
  const { scene } = sceneOf({ ...asked, bare: true }, choice);
  // Nobody of the front rows is drawn larger than the rostrum, and their middle stays under where it is there.
  const drawn = drawMap(scene, at, room, mapStyle(asked.request, groups), over.scale);
  const { left, right } = drawnBox(scene, asked.request.type);
  const middle = { xMm: (left + right) / 2, yMm: 0 };
  const free = (room.widthMm - (right - left) * drawn.scale) / 2;
  const wanted = over.on(middle).xMm - drawn.on(middle).xMm;
  const xMm = Math.max(-free, Math.min(free, wanted));
  return { ...drawn, items: [{ kind: 'group', at: { xMm, yMm: 0 }, items: drawn.items }] };
}

const LIES = ['portrait', 'landscape'] as const;

/** The page around the drawing, and how large that becomes when the sheet lies so. */
function stageOf(
  { request, heading, asideMm = 0, titleMm }: MapPageRequest,
  groups: readonly TintedGroup[],
  lie: Lie,
  scaleIn: (room: PageSize) => number,
) {
  const { source, options, type } = request;
  const { marginMm } = options;
  const sheet = sheetSize(options.sheet, lie);
  const sizeMm = titleMm ?? TITLE_MM[options.sheet];
  const title = titleBlock({ source, type, sheet, marginMm, heading, sizeMm });
  const stage = legendUnder({
    entries: legendOf(groups),
    type,
    leftMm: marginMm,
    widthMm: sheet.widthMm - 2 * marginMm - asideMm,
    topMm: title.bottomMm,
    footMm: sheet.heightMm - marginMm - FOOTER_MM,
    gapMm: FRAME_MM,
    sizeMm: LEGEND_MM,
    mostMm: sheet.heightMm * 0.25,
    scaleIn,
  });
  return { sheet, title, ...stage };
}

const TITLE_MM = { A4: 7, A3: 9, A2: 12 } as const;
const LEGEND_MM = 3.2;
