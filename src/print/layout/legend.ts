import type { TypeMeasure } from '../face.ts';
import type { Ink, PageItem, PagePoint } from '../page.ts';
import { INK, LINE } from './inks.ts';
import { writeWithin } from './lettering.ts';
import type { PageSize } from './sheet.ts';

/** One line of a legend. */
export interface LegendEntry {
  readonly fill: Ink;
  readonly edge: Ink;
  /** One or two characters in the swatch, the same as on the drawing: colour never speaks alone. */
  readonly mark: string;
  readonly text: string;
}

/** How a legend is set. */
export interface LegendRequest {
  readonly entries: readonly LegendEntry[];
  readonly type: TypeMeasure;
  readonly at: PagePoint;
  readonly widthMm: number;
  /** Height of a character; 3.2 unless told. */
  readonly sizeMm?: number;
}

/** A legend with the height it takes. */
export interface Legend {
  readonly items: readonly PageItem[];
  readonly heightMm: number;
}

const LEAST_COLUMN_EM = 7;

/** Set a legend in as many equal columns as its longest text allows, read down each column. */
export function legend({ entries, type, at, widthMm, sizeMm = 3.2 }: LegendRequest): Legend {
  if (entries.length === 0) return { items: [], heightMm: 0 };
  const swatch = sizeMm * 2;
  const lead = sizeMm * 1.6;
  const longest = Math.max(LEAST_COLUMN_EM, ...entries.map(({ text }) => type.widthEm('song', text)));
  // A long entry is rather squeezed a little than the legend one column long.
  const wanted = swatch + sizeMm * (longest * 0.82 + 2);
  const columns = Math.min(entries.length, Math.max(1, Math.floor(widthMm / wanted)));
  const rows = Math.ceil(entries.length / columns);
  const columnMm = widthMm / columns;
  const items = entries.flatMap((entry, index): readonly PageItem[] => {
    const xMm = at.xMm + Math.floor(index / rows) * columnMm;
    const yMm = at.yMm + ((index % rows) + 0.5) * lead;
    const half = sizeMm * 0.62;
    const corners = [
      { xMm, yMm: yMm - half },
      { xMm: xMm + swatch, yMm: yMm - half },
      { xMm: xMm + swatch, yMm: yMm + half },
      { xMm, yMm: yMm + half },
    ];
    const mark = { face: 'hei', sizeMm: sizeMm * 0.8, align: 'middle' } as const;
    const text = { face: 'song', sizeMm } as const;
    const room = columnMm - swatch - sizeMm;
    return [
      {
        kind: 'polygon',
        points: corners,
        fill: entry.fill,
        stroke: { ink: entry.edge, widthMm: LINE.thin },
      },
      writeWithin(
        type,
        entry.mark,
        { xMm: xMm + swatch / 2, yMm },
        { ...mark, ink: INK.black },
        swatch - 0.6,
      ),
      writeWithin(type, entry.text, { xMm: xMm + swatch + sizeMm * 0.5, yMm }, text, room),
    ];
  });
  return { items, heightMm: rows * lead };
}

/** A drawing over its legend. */
export interface LegendStage {
  readonly entries: readonly LegendEntry[];
  readonly type: TypeMeasure;
  readonly leftMm: number;
  readonly widthMm: number;
  /** Where the drawing begins, and where the legend ends. */
  readonly topMm: number;
  readonly footMm: number;
  /** Between the two. */
  readonly gapMm: number;
  /** Height of a character, where there is room. */
  readonly sizeMm: number;
  /** A higher legend becomes smaller whatever the drawing gains. */
  readonly mostMm: number;
  /** How large the drawing becomes in some room. */
  readonly scaleIn: (room: PageSize) => number;
}

/** Sizes that are tried, against the one wanted, and the least that is read with ease. */
const SHARES = [0.9, 0.8, 0.72, 0.65, 0.58, 0.5] as const;
const READ_SHARE = 0.65;
const LEAST_MM = 1.6;

/**
 * Set a legend at the foot of a drawing. It gives way to the drawing while it can be read, and farther only where
 * it would be too high.
 */
export function legendUnder(stage: LegendStage) {
  const { entries, type, leftMm, widthMm, footMm } = stage;
  const make = (sizeMm: number, yMm: number): Legend =>
    legend({ entries, type, at: { xMm: leftMm, yMm }, widthMm, sizeMm });
  const tryAt = (sizeMm: number) => {
    const { heightMm } = make(sizeMm, 0);
    const bottomMm = footMm - heightMm - stage.gapMm;
    const room = { widthMm, heightMm: bottomMm - stage.topMm };
    return { sizeMm, heightMm, bottomMm, room, scale: stage.scaleIn(room) };
  };
  let chosen = tryAt(stage.sizeMm);
  for (const share of entries.length === 0 ? [] : SHARES) {
    const next = tryAt(Math.max(LEAST_MM, stage.sizeMm * share));
    const tooHigh = chosen.heightMm > stage.mostMm;
    if (tooHigh || (share >= READ_SHARE && next.scale > chosen.scale * 1.03)) chosen = next;
  }
  const { bottomMm, room, scale } = chosen;
  return { under: make(chosen.sizeMm, footMm - chosen.heightMm), bottomMm, room, scale };
}
