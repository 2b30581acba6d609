import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../test/support/print-bounds.ts';
import { standInType } from '../../../test/support/stand-in-type.ts';
import type { Paper } from '../paper.ts';
import { dateWords, timeWords } from './date-words.ts';
import { batchSizeMm, fitText, NARROWEST } from './fit-text.ts';
import { imposeNUp, nUpGrid } from './impose-n-up.ts';
import { legend } from './legend.ts';
import { write, writeWithin } from './lettering.ts';
import { SHEETS, sheetSize } from './sheet.ts';
import { stackOrder } from './stack-order.ts';
import { tile } from './tile.ts';
import { wrapText } from './wrap-text.ts';

const size = fc.record({
  widthMm: fc.double({ min: 40, max: 1200, noNaN: true }),
  heightMm: fc.double({ min: 40, max: 1200, noNaN: true }),
});

describe('sheets', () => {
  it('have the sizes of ISO 216, and their sides change places when they lie', () => {
    expect(SHEETS.A4).toEqual({ widthMm: 210, heightMm: 297 });
    expect(sheetSize('A3', 'landscape')).toEqual({ widthMm: 420, heightMm: 297 });
  });
});

describe('texts', () => {
  it('are squeezed into their width and no more, never beyond three fifths, then smaller', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[一-龥A-Za-z·]{1,12}$/),
        fc.double({ min: 1, max: 300, noNaN: true }),
        (text, widestMm) => {
          const { share, stretch } = fitText(standInType, 'song', text, 10, widestMm);
          const width = standInType.widthEm('song', text) * 10 * share * stretch;
          expect(width).toBeLessThanOrEqual(widestMm);
          expect(stretch === 1 || width > widestMm * 0.99).toBe(true);
          expect(stretch).toBeGreaterThanOrEqual(NARROWEST * 0.99);
          expect(share === 1 || stretch === NARROWEST).toBe(true);
        },
      ),
    );
  });

  it('have one size in a batch: the largest, unless the widest would be squeezed too much', () => {
    const room = { widthMm: 100, mostMm: 40, narrowest: 0.5 };
    expect(batchSizeMm([2, 4], room)).toBe(40);
    expect(batchSizeMm([2, 7], room)).toBeCloseTo(100 / 7 / 0.5);
    expect(batchSizeMm([], room)).toBe(40);
  });

  it('of a batch are not made smaller by one very long text, and share one size where all are long', () => {
    const room = { widthMm: 100, mostMm: 40, narrowest: 0.5 };
    expect(batchSizeMm([2, 4, 40], room)).toBe(40);
    expect(batchSizeMm([30, 40], room)).toBe(5);
  });

  it('wrap between characters and words, never before a closing mark', () => {
    const how = { face: 'song', sizeMm: 5, widthMm: 25 } as const;
    expect(wrapText(standInType, '一二三四五，六七', how)).toEqual(['一二三四五，', '六七']);
    expect(wrapText(standInType, '一二三四（五六）', how)).toEqual(['一二三四', '（五六）']);
    expect(wrapText(standInType, '（（（（（（', how)).toEqual(['（（（（（', '（']);
    expect(wrapText(standInType, 'seat map of', how)).toEqual(['seat map', 'of']);
    expect(wrapText(standInType, '甲\n乙', how)).toEqual(['甲', '乙']);
    expect(wrapText(standInType, '', how)).toEqual(['']);
  });
});

describe('dates', () => {
  it('are said as papers say them', () => {
    expect(dateWords('zh', '2026-03-05T09:00')).toBe('2026年3月5日 9:00');
    expect(dateWords('en', '2026-03-05')).toBe('5 March 2026');
    expect(timeWords('zh', { startsAt: '2026-03-05T09:00', endsAt: '2026-03-05T11:30' })).toBe(
      '2026年3月5日 9:00-11:30',
    );
    expect(timeWords('en', { endsAt: '2026-03-05' })).toBeUndefined();
  });
});

describe('a drawing larger than a sheet', () => {
  it('is covered whole by its parts, and neighbours share the strip', () => {
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 15, noNaN: true }), (drawing, window, overlap) => {
        const { tiles, columns, rows } = tile(drawing, window, overlap);
        expect(tiles).toHaveLength(columns * rows);
        const right = (one: (typeof tiles)[number]): number => one.xMm + one.widthMm;
        const bottom = (one: (typeof tiles)[number]): number => one.yMm + one.heightMm;
        for (const one of tiles) {
          expect(one.widthMm).toBeLessThanOrEqual(window.widthMm + 1e-6);
          expect(one.heightMm).toBeLessThanOrEqual(window.heightMm + 1e-6);
          expect(Math.min(one.widthMm, one.heightMm)).toBeGreaterThan(0);
          const beside = tiles.find((other) => other.row === one.row && other.column === one.column + 1);
          if (beside === undefined) expect(right(one)).toBeCloseTo(drawing.widthMm);
          else expect(right(one) - beside.xMm).toBeCloseTo(overlap);
          const under = tiles.find((other) => other.column === one.column && other.row === one.row + 1);
          if (under === undefined) expect(bottom(one)).toBeCloseTo(drawing.heightMm);
          else expect(bottom(one) - under.yMm).toBeCloseTo(overlap);
        }
        expect([tiles[0]?.xMm, tiles[0]?.yMm]).toEqual([0, 0]);
      }),
    );
  });
});

/** Cut the stack at once: the pile of the first place on top, then that of the second. */
const cutPile = (sheets: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] =>
  (sheets[0] ?? []).flatMap((_, place) => sheets.map((sheet) => sheet[place]));

describe('pieces on sheets', () => {
  it('lie in order after the stack is cut', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 24 }), (count, places) => {
        const pile = cutPile(stackOrder(count, places)).filter((piece) => piece !== undefined);
        expect(pile).toEqual(Array.from({ length: count }, (_, piece) => piece));
      }),
    );
  });

  it('are as many as fit, inside the margins, with marks that stay on the sheet', () => {
    const papers = Array.from({ length: 7 }, (_, index): Paper => {
      const text = write(String(index), { xMm: 45, yMm: 27 }, { face: 'hei', sizeMm: 5, align: 'middle' });
      return { key: `cards/${index}`, widthMm: 90, heightMm: 54, items: [text] };
    });
    const how = { sheet: SHEETS.A4, marginMm: 10, gapMm: 0 };
    expect(nUpGrid({ widthMm: 90, heightMm: 54 }, how)).toMatchObject({ columns: 2, rows: 5 });
    const pages = imposeNUp(papers, { ...how, rows: 2 });
    expect(pages.map((page) => page.papers.map((key) => key.slice(6)).join(' '))).toEqual([
      '0 2 4 6',
      '1 3 5',
    ]);
    expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
    expect(pages.flatMap((page) => textsOf(page, standInType).map(({ text }) => text))).toEqual(
      '0246135'.split(''),
    );
    expect(imposeNUp([], how)).toEqual([]);
  });
});

describe('a legend', () => {
  it('stays in its width whatever it says', () => {
    const texts = ['县委办公室', '一个名字非常长非常长非常长非常长的单位'];
    const entries = texts.map((text) => ({ fill: '#eeeeee', edge: '#888888', mark: '县', text }));
    const { items, heightMm } = legend({ entries, type: standInType, at: { xMm: 5, yMm: 5 }, widthMm: 50 });
    const page = { widthMm: 60, heightMm: 10 + heightMm, items, papers: [] };
    expect(overEdges(page, standInType)).toEqual([]);
    expect(textsOf(page, standInType).map(({ text }) => text)).toEqual(texts.flatMap((text) => ['县', text]));
  });

  it('finds texts that run over: the law above is no dead letter', () => {
    const items = [writeWithin(standInType, '张三', { xMm: 5, yMm: 1 }, { face: 'song', sizeMm: 5 }, 20)];
    expect(overEdges({ widthMm: 60, heightMm: 60, items, papers: [] }, standInType)).toHaveLength(1);
  });
});
