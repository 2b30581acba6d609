import { describe, expect, it } from 'vitest';
import { across, countsOf, down, layOut, rowNamed } from '../../../test/support/lay-out.ts';
import { meetingOf } from '../../../test/support/plain-demand.ts';
import type { RoomPoint } from '../geometry/point.ts';
import type { BlockShape } from '../seat.ts';
import { rostrum, rowsForHeadCount } from './rostrum.ts';

const middleOf = (outline: readonly RoomPoint[]): readonly [number, number] => [
  Math.round(outline.reduce((sum, { xMm }) => sum + xMm / outline.length, 0)) + 0,
  Math.round(outline.reduce((sum, { yMm }) => sum + yMm / outline.length, 0)) + 0,
];
const pieces = (shape: BlockShape, kind: string) => shape.furniture.filter((piece) => piece.kind === kind);
const lecternAt = (shape: BlockShape) => pieces(shape, 'lectern').map(({ outline }) => middleOf(outline));

describe('rostrum, laid out', () => {
  it('R1: seven face the hall, the fourth on the axis, the sitters’ left first', () => {
    const row = rowNamed(layOut(rostrum, { demand: meetingOf(7) }), 'r1');
    expect(across(row)).toEqual([2400, 1600, 800, 0, -800, -1600, -2400]);
    expect(new Set(row.seats.map(({ facingDeg }) => facingDeg))).toEqual(new Set([180]));
    expect(row.axis).toBe(3);
  });

  it.each([
    ['pair-centred', 'left', [2000, 1200, 400, -400, -1200, -2000]],
    ['first-on-axis', 'left', [2400, 1600, 800, 0, -800, -1600]],
    ['first-on-axis', 'right', [1600, 800, 0, -800, -1600, -2400]],
  ] as const)('R9: six, %s, %s-high', (evenAnchor, high, places) => {
    const shape = layOut(rostrum, { demand: meetingOf(6), policies: { evenAnchor, high } });
    expect(across(rowNamed(shape, 'r1'))).toEqual(places);
  });

  it('R10: an empty centre takes a place of its own', () => {
    const shape = layOut(rostrum, { demand: meetingOf(7), policies: { twinHeads: 'centre-gap' } });
    expect(countsOf(shape)).toEqual({ r1: 8 });
  });

  it('R11: rows behind are farther from the hall and centred', () => {
    const shape = layOut(rostrum, { given: { rows: [7, 5] } });
    expect(new Set(down(rowNamed(shape, 'r2')))).toEqual(new Set([-1600]));
    expect(across(rowNamed(shape, 'r2'))).toEqual([1600, 800, 0, -800, -1600]);
  });

  it('R11: a head-count is shared among rows of nearly equal length, the front row odd', () => {
    expect(rowsForHeadCount(15, 15)).toEqual([15]);
    expect(rowsForHeadCount(19, 15)).toEqual([11, 8]);
    expect(rowsForHeadCount(31, 15)).toEqual([11, 11, 9]);
    for (let people = 1; people <= 200; people += 1) {
      const rows = rowsForHeadCount(people, 15);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(people);
      expect(Math.max(...rows)).toBeLessThanOrEqual(15);
    }
  });

  it('R13: an aisle parts the seats and the table of its row, the other rows stay whole', () => {
    const shape = layOut(rostrum, {
      given: { rows: [7, 6], aisles: [{ row: 2, afterSeat: 3, widthMm: 1000 }] },
    });
    expect(across(rowNamed(shape, 'r2'))).toEqual([2500, 1700, 900, -900, -1700, -2500]);
    expect(rowNamed(shape, 'r2').aisles).toEqual([3]);
    expect(rowNamed(shape, 'r1').aisles).toEqual([]);
    expect(pieces(shape, 'table').map(({ id }) => id)).toEqual(['b/r1/table1', 'b/r2/table1', 'b/r2/table2']);
  });

  it('H3: the lectern stands at the presidium’s right front, outside the row', () => {
    const shape = layOut(rostrum, { demand: meetingOf(5) });
    const [[x, y] = [0, 0]] = lecternAt(shape);
    // They face down the drawing: their right is its left.
    expect(x).toBeLessThan(Math.min(...across(rowNamed(shape, 'r1'))) - 400);
    expect(y).toBeGreaterThan(Math.max(...down(rowNamed(shape, 'r1'))));
  });

  it('H3: the right front is the same for an even row on the axis', () => {
    const shape = layOut(rostrum, { demand: meetingOf(6), policies: { evenAnchor: 'first-on-axis' } });
    const [[x] = [0]] = lecternAt(shape);
    expect(x).toBeLessThan(Math.min(...across(rowNamed(shape, 'r1'))) - 400);
  });

  it('H3: on the axis it stands before the table', () => {
    const shape = layOut(rostrum, { demand: meetingOf(5), policies: { lectern: 'front-centre' } });
    const [[x, y] = [1, 0]] = lecternAt(shape);
    expect(x).toBe(0);
    expect(y - 250).toBeGreaterThan(300 + 500);
  });

  it('H3: a fixed lectern wins over every policy; none and explicit draw none of their own', () => {
    const lectern = { xMm: 4000, yMm: 900 };
    for (const policy of ['presidium-right-front', 'front-centre', 'explicit'] as const) {
      const given = { rows: [5], lectern };
      expect(lecternAt(layOut(rostrum, { given, policies: { lectern: policy } }))).toEqual([[4000, 900]]);
    }
    expect(lecternAt(layOut(rostrum, { given: { rows: [5], lectern: 'none' } }))).toEqual([]);
    expect(lecternAt(layOut(rostrum, { demand: meetingOf(5), policies: { lectern: 'explicit' } }))).toEqual(
      [],
    );
  });
});
