import type { LaidBlock } from '../../../layout/lay-out-blocks.ts';
import type { PrintRequest } from '../../document.ts';
import { FOOTER_MM } from '../../layout/footer.ts';
import { frameWords } from '../../layout/frame-words.ts';
import { INK } from '../../layout/inks.ts';
import { type PageSize, sheetSize } from '../../layout/sheet.ts';
import { tile, tileMarks } from '../../layout/tile.ts';
import { wholeDrawing } from '../../map/draw-map.ts';
import { nameHeights } from '../../map/name-heights.ts';
import type { PageItem } from '../../page.ts';
import { writeBroken } from '../../set/break-within.ts';
import { sayOnPaper } from '../../words/say-paper.ts';
import type { MapOptions } from './map-options.ts';
import { LEAST_NAME_MM, mapGroups, mapStyle, sceneOf } from './map-page.ts';

const HEAD_MM = 8;

/** One sheet of a map that is glued together from several. */
export interface TilePage {
  readonly sheet: PageSize;
  readonly items: readonly PageItem[];
  /** 2-3: row 2, column 3. */
  readonly place: string;
  readonly named: boolean;
}

/**
 * Draw a map at its scale over as many sheets as it takes, without sheets that show nothing.
 *
 * @param room - the room is drawn too.
 */
export function mapTiles(
  request: PrintRequest<MapOptions>,
  blocks: readonly LaidBlock[],
  heading: string,
  room: boolean,
): readonly TilePage[] {
  const { source, options, type } = request;
  const { marginMm, overlapMm } = options;
  const scale = 1 / options.scale;
  const groups = mapGroups(request);
  const asked = { request, blocks, heading, room };
  const withNames = { names: true, numbers: false, units: false };
  const { least } = nameHeights(sceneOf(asked, withNames).scene);
  const named = options.show === 'names' || (options.show === 'auto' && least * scale >= LEAST_NAME_MM);
  const choice = { names: named, numbers: !named || options.showNumbers, units: named && options.showUnits };
  const { scene, frame } = sceneOf(asked, choice);
  const drawing = wholeDrawing(scene, scale, type);
  const sheets = (['portrait', 'landscape'] as const)
    .filter((lie) => options.lie === 'auto' || options.lie === lie)
    .map((lie) => {
      const sheet = sheetSize(options.sheet, lie);
      const window = {
        widthMm: sheet.widthMm - 2 * marginMm,
        heightMm: sheet.heightMm - 2 * marginMm - HEAD_MM - FOOTER_MM,
      };
      return { sheet, tiling: tile(drawing.size, window, overlapMm) };
    })
    .sort((a, b) => a.tiling.tiles.length - b.tiling.tiles.length);
  const [best] = sheets;
  if (best === undefined) return [];
  const { sheet, tiling } = best;
  const style = mapStyle(request, groups);
  const at = { xMm: marginMm, yMm: marginMm + HEAD_MM };
  const { language, plan } = source;
  return tiling.tiles.flatMap((part): readonly TilePage[] => {
    const items = drawing.part(part, style);
    if (items.length === 0) return [];
    const { row, column } = part;
    const of = { row: row + 1, column: column + 1, rows: tiling.rows, columns: tiling.columns };
    const head = [
      plan.meeting.name,
      heading,
      `${sayOnPaper(language, 'map.scale', { scale: options.scale })}`,
      frameWords(language, frame),
      sayOnPaper(language, 'map.tile', of),
      ...(overlapMm > 0 && tiling.tiles.length > 1
        ? [sayOnPaper(language, 'map.glue', { mm: overlapMm })]
        : []),
    ].filter((part) => part !== '');
    const how = { face: 'hei', sizeMm: 3.2, ink: INK.soft } as const;
    const width = sheet.widthMm - 2 * marginMm;
    const clip = { widthMm: part.widthMm, heightMm: part.heightMm };
    return [
      {
        sheet,
        named,
        place: `${row + 1}-${column + 1}`,
        items: [
          ...writeBroken(type, head.join('　'), { xMm: marginMm, yMm: marginMm + 3 }, how, {
            widthMm: width,
            most: 2,
          }),
          { kind: 'group', at, clip, items },
          ...tileMarks(part, tiling, at, overlapMm),
        ],
      },
    ];
  });
}
