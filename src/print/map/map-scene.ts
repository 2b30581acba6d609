import type { LaidBlock } from '../../layout/lay-out-blocks.ts';
import { roomOf } from '../../model/layout-case-of.ts';
import { buildScene, type SeatWords } from '../../scene/build-scene.ts';
import { labelledRows } from '../../scene/labelled-rows.ts';
import { sceneFrameOf, type ViewFrame } from '../../scene/room-shape.ts';
import type { Scene } from '../../scene/scene.ts';
import type { PrintSource } from '../print-source.ts';
import { sayOnPaper } from '../words/say-paper.ts';
import { growSeats } from './grow-seats.ts';

/** What a map shows. */
export interface MapSceneRequest {
  readonly source: PrintSource;
  readonly blocks: readonly LaidBlock[];
  readonly frame: ViewFrame;
  readonly words: ReadonlyMap<string, SeatWords>;
  /** The room, its doors and columns are drawn too; not where only a part is shown. */
  readonly room: boolean;
  readonly rowLabels: boolean;
  /** Stage and door are not named: the map is drawn beside another. */
  readonly bare?: boolean;
}

/** Build the scene of a map: that of the screen, with seats as large as their neighbours allow. */
export function mapScene(request: MapSceneRequest): Scene {
  const { source, blocks, frame, words, room, rowLabels, bare = false } = request;
  const { plan, language, shape } = source;
  const outline = room ? roomOf(plan.venue) : undefined;
  const { fixtures } = plan.venue;
  const has = (kind: string): boolean => room && fixtures.some((fixture) => fixture.kind === kind);
  const hall = blocks.some(({ nativeFrame }) => nativeFrame === 'H');
  const rostrum = blocks.some(({ arrangement }) => arrangement === 'rostrum');
  const table = frame === 'P' || frame === 'T';
  const elsewhere = shape.blocks.some(({ arrangement }) => arrangement === 'rostrum');
  // Where the main screen stands people look to it, and the drawing needs no stage or door of its own.
  const hasMain = room && fixtures.some(({ main }) => main === true);
  const far =
    hall && !rostrum && !bare && !hasMain && !has('stage')
      ? sayOnPaper(language, elsewhere ? 'map.rostrum' : 'map.stage')
      : undefined;
  const near =
    table && !bare && room && !hasMain && !has('door') ? sayOnPaper(language, 'map.door') : undefined;
  const furnitureWords = new Map(
    blocks.flatMap((block) =>
      block.furniture
        .filter(({ kind }) => kind === 'lectern')
        .map(({ id }) => [id, sayOnPaper(language, 'map.lectern')] as const),
    ),
  );
  if (!bare) {
    for (const id of blocks.flatMap(rostrumTable)) {
      furnitureWords.set(id, sayOnPaper(language, 'map.rostrum'));
    }
  }
  const scene = buildScene({
    blocks,
    frame: sceneFrameOf(frame),
    words,
    furnitureWords,
    ...(room ? { fixtures } : {}),
    ...(outline === undefined ? {} : { room: outline }),
    ...(rowLabels ? { rowLabels: rowLabelsOf(source, blocks) } : {}),
    ...(far === undefined ? {} : { farWords: far }),
    ...(near === undefined ? {} : { nearWords: near }),
  });
  return growSeats(scene);
}

/** The table of a rostrum's front row where it is one piece: what it is stands on it. */
function rostrumTable({ arrangement, rows, furniture }: LaidBlock): readonly string[] {
  if (arrangement !== 'rostrum') return [];
  const tables = furniture.filter(({ kind, id }) => kind === 'table' && id.startsWith(`${rows[0]?.id}/`));
  return tables.length === 1 ? tables.map(({ id }) => id) : [];
}

/** Labels of rows that have neighbours: a single row needs none. */
function rowLabelsOf(
  { shape, language }: PrintSource,
  blocks: readonly LaidBlock[],
): ReadonlyMap<string, string> {
  const labelled = labelledRows({ blocks, labels: shape.labels });
  return new Map(
    blocks.flatMap((block) =>
      block.rows.flatMap((row) => {
        const label = labelled.get(row.id);
        if (label === undefined) return [];
        const key = row.part === 'round' ? 'paper.table' : 'paper.row';
        const plain = /^[\p{L}]*\d+$|^[A-Za-z]+$|^[一二三四五六七八九十百]+$/u.test(label);
        return [[row.id, plain ? sayOnPaper(language, key, { row: label }) : label] as const];
      }),
    ),
  );
}
