import { describe, expect, it } from 'vitest';
import { hallRows } from '../../../test/support/hall-rows.ts';
import { fieldOf } from '../../scene/seat-field.ts';
import type { PaintTool } from '../tools/canvas-event.ts';
import type { ScreenPoint, Viewport } from '../view/viewport.ts';
import { growStroke } from './grow-stroke.ts';
import { indexSeats } from './seat-index.ts';
import { runsIn, zoneShapes } from './zone-shape.ts';

/** Three rows of five, 550 apart, 900 deep, on x = -1100 … 1100. */
const field = fieldOf([{ id: 'hall', rows: hallRows([5, 5, 5]) }], 'H');
const hall = { field, index: indexSeats(field) };
const view: Viewport = { xMm: -2000, yMm: -1000, scale: 0.1, widthPx: 400, heightPx: 400 };
const seat = (row: number, place: number): ScreenPoint => ({
  x: ((place - 3) * 550 + 2000) * 0.1,
  y: ((row - 1) * 900 + 1000) * 0.1,
});
const paint = (tool: PaintTool, ...path: readonly ScreenPoint[]): string => {
  let seats: ReadonlySet<number> = new Set();
  path.forEach((_, index) => {
    seats = growStroke(seats, tool, path.slice(0, index + 1), { ...hall, view });
  });
  return [...seats]
    .sort((a, b) => a - b)
    .map((number) => field.ids[number]?.slice(6))
    .join(' ');
};

describe('a stroke', () => {
  it.each<[string, PaintTool, readonly ScreenPoint[], string]>([
    ['of the brush takes the seat it touches', 'brush', [seat(2, 3)], '2/3'],
    ['of the brush takes all seats on its way', 'brush', [seat(1, 1), seat(1, 4)], '1/1 1/2 1/3 1/4'],
    ['goes on where it was', 'brush', [seat(1, 1), seat(1, 2), seat(3, 2)], '1/1 1/2 2/2 3/2'],
    ['beside the seats takes none', 'brush', [{ x: 0, y: 0 }], ''],
    ['of rows takes them whole', 'rows', [seat(2, 1), seat(3, 1)], '2/1 2/2 2/3 2/4 2/5 3/1 3/2 3/3 3/4 3/5'],
    [
      'round seats takes what lies inside',
      'area',
      [seat(0, 0.5), seat(0, 2.5), seat(2.5, 2.5), seat(2.5, 0.5)],
      '1/1 1/2 2/1 2/2',
    ],
  ])('%s', (_, tool, path, seats) => {
    expect(paint(tool, ...path)).toBe(seats);
  });
});

describe('the shape of a zone', () => {
  const mark = (...places: string[]) => ({
    id: 'z',
    name: 'A',
    colour: '#1f6f8b',
    seats: places.map((place) => `hall/r${place}`),
  });
  it('runs along neighbours of a row, its name on the uppermost, rows grow together', () => {
    const [shape] = zoneShapes([mark('2/3', '1/2', '1/1', '2/1', 'gone/1')], field);
    expect(shape?.runs).toEqual([
      [0, 1],
      [5, 5],
      [7, 7],
    ]);
    expect(shape?.nameAt).toEqual({ xMm: -825, yMm: 0 });
    expect(shape?.bandMm).toBe(920);
  });

  it('is traced only where its runs are in sight', () => {
    const [shape] = zoneShapes([mark('1/1', '1/2', '3/1', '3/5')], field);
    if (shape === undefined) throw new Error('no shape');
    expect(runsIn(shape, { left: -200, right: 200, top: -200, bottom: 200 })).toEqual([[0, 1]]);
    expect(runsIn(shape, { left: 900, right: 1400, top: 1000, bottom: 2000 })).toEqual([[14, 14]]);
    expect(runsIn(shape, { left: -9000, right: 9000, top: -9000, bottom: 9000 })).toHaveLength(3);
  });

  it('is left out where none of its seats is drawn', () => {
    expect(zoneShapes([mark('9/9')], field)).toEqual([]);
  });
});
