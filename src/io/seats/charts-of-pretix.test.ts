import { describe, expect, it } from 'vitest';
import { readRoster } from '../read-roster.ts';
import type { SeatChart } from './seat-chart.ts';

const seat = (row: string, number: number, x: number) => ({
  seat_guid: `${row}-${number}-${x}`,
  seat_number: String(number),
  category: 'A',
  position: { x, y: 0 },
});
const row = (row_number: string, y: number, seats: object[]) => ({
  row_number,
  position: { x: 0, y },
  seats,
});
const plan = (zones: object[]) => ({ name: '礼堂', categories: [{ name: 'A' }], zones });
const read = (content: unknown) =>
  readRoster({ kind: 'file', bytes: new TextEncoder().encode(JSON.stringify(content)) });

function charts(content: unknown): readonly SeatChart[] {
  const found = read(content);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.charts ?? [];
}

const xs = [0, 25, 50, 100, 125, 150];
const rows = [
  row(
    '1',
    0,
    xs.map((x, index) => seat('1', index + 1, x)),
  ),
  row(
    '2',
    40,
    xs.slice(0, 5).map((x, index) => seat('2', index + 1, x)),
  ),
];

describe('pretix plans as halls', () => {
  it('IO-PRETIX: rows, the aisle between them, the missing seat and the distances', () => {
    const [chart] = charts(plan([{ name: '池座', position: { x: 10, y: 10 }, rows }]));
    expect(chart?.parameters).toEqual({
      rows: [6, 6],
      aisles: [{ afterSeat: 3, widthMm: 550 }],
      seatPitchMm: 550,
      rowDepthMm: 880,
      missing: ['r2/6'],
    });
    expect(chart).toMatchObject({ rows: 2, seats: 11, name: '池座', at: { xMm: 1870, yMm: 220 } });
    expect(chart?.numbering).toEqual({ seats: { order: 'continuous' } });
  });

  it('IO-PRETIX: a stage below turns the hall: the front row is the lowest, left is right', () => {
    const areas = [
      { shape: 'text', position: { x: 60, y: 90 }, text: { text: 'Stage', position: { x: 0, y: 0 } } },
    ];
    const [chart] = charts(plan([{ name: '', position: { x: 0, y: 0 }, rows, areas }]));
    expect(chart?.facingDeg).toBe(180);
    expect(chart?.at.yMm).toBe(880);
    expect(chart?.parameters).toMatchObject({ missing: ['r1/1'], aisles: [{ afterSeat: 3 }] });
    expect(chart?.numbering).toEqual({ seats: { order: 'continuous', direction: 'from-right' } });
    expect(chart?.passedOver).toEqual([{ text: 'Stage' }]);
  });

  it('IO-PRETIX: numbers that follow no order are kept seat by seat', () => {
    const odd = [row('7', 0, [seat('7', 8, 0), seat('7', 3, 25)])];
    const [chart] = charts(plan([{ name: 'Z', position: { x: 0, y: 0 }, rows: odd }]));
    expect(chart?.numbering).toEqual({ rows: { start: 7 } });
    expect(chart?.labels).toEqual([
      ['r1/1', '8'],
      ['r1/2', '3'],
    ]);
  });

  it.each([
    ['[1, 2]', 'not-a-seating-plan', ''],
    ['{"name":"x","categories":[]}', 'not-a-seating-plan', 'zones'],
    ['{"name":"x","categories":[],"zones":[]}', 'not-a-seating-plan', 'zones'],
  ])('IO-PRETIX: %s is refused', (text, code, path) => {
    expect(read(JSON.parse(text))).toMatchObject({ failure: { code, with: { path } } });
  });

  it('IO-PRETIX: JSON that breaks off is refused', () => {
    const bytes = new TextEncoder().encode('{"name": "x", "zones": [');
    expect(readRoster({ kind: 'file', bytes })).toMatchObject({ failure: { code: 'not-json' } });
  });
});
