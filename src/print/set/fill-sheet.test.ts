import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper.ts';
import { fillSheets } from './fill-sheet.ts';

const papers = (count: number, widthMm: number, heightMm: number): readonly Paper[] =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), widthMm, heightMm, items: [] }));
const sheetsOf = (count: number, widthMm: number, heightMm: number) =>
  fillSheets(papers(count, widthMm, heightMm)).map((page) => ({
    size: [page.widthMm, page.heightMm],
    corners: page.items.flatMap((item) => (item.kind === 'group' ? [[item.at.xMm, item.at.yMm]] : [])),
  }));

describe('papers on sheets of A4', () => {
  it('a half and a quarter of A4 go to the very edges, one cut parts two', () => {
    expect(sheetsOf(2, 210, 148.5)).toEqual([
      {
        size: [210, 297],
        corners: [
          [0, 0],
          [0, 148.5],
        ],
      },
    ]);
    expect(sheetsOf(4, 148.5, 105)).toEqual([
      {
        size: [297, 210],
        corners: [
          [0, 0],
          [148.5, 0],
          [0, 105],
          [148.5, 105],
        ],
      },
    ]);
  });

  it('the sheet lies where more pieces fit on it so', () => {
    expect(sheetsOf(1, 90, 54)[0]?.size).toEqual([210, 297]);
    expect(sheetsOf(1, 140, 98)[0]?.size).toEqual([297, 210]);
  });

  it.each([
    ['wider', 310, 80],
    ['higher', 80, 310],
    ['larger', 420, 297],
  ])('what is %s than A4 has a page of its own size', (_, widthMm, heightMm) => {
    expect(sheetsOf(2, widthMm, heightMm).map(({ size }) => size)).toEqual([
      [widthMm, heightMm],
      [widthMm, heightMm],
    ]);
  });

  it('pieces cut and piled up are in their order', () => {
    // Nine cards, four on a sheet of two by two: the pile from each place comes after the one before.
    const pages = fillSheets(papers(9, 100, 130));
    const piles = [0, 1, 2, 3].flatMap((place) => pages.flatMap((page) => page.papers[place] ?? []));
    expect(piles).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
  });
});
