import type { TypeMeasure } from '../face.ts';
import type { Ink, PageItem, PagePoint } from '../page.ts';
import { INK, LINE } from './inks.ts';
import { writeWithin } from './lettering.ts';

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
