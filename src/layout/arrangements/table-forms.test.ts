import { describe, expect, it } from 'vitest';
import { across, countsOf, down, layOut, rowNamed } from '../../../test/support/lay-out.ts';
import { meetingOf, talkOf } from '../../../test/support/plain-demand.ts';
import type { Demand } from '../arrangement.ts';
import { hollowSquare } from './hollow-square.ts';
import { ovalTable } from './oval-table.ts';
import { uShape } from './u-shape.ts';

describe('hollow square', () => {
  it('T1: five at the top, four at each side, five at the bottom, the reporter opposite the chair', () => {
    const shape = layOut(hollowSquare, { demand: meetingOf(18) });
    expect(countsOf(shape)).toEqual({ head: 5, left: 4, right: 4, foot: 5 });
    expect(rowNamed(shape, 'head').seats[2]?.xMm).toBe(0);
    expect(rowNamed(shape, 'foot').seats[2]?.xMm).toBe(0);
    expect(new Set(across(rowNamed(shape, 'left')))).toEqual(new Set([2050]));
    expect(down(rowNamed(shape, 'left'))).toEqual([1050, 350, -350, -1050]);
  });

  it('T1: four tables stand round a void', () => {
    const shape = layOut(hollowSquare, { demand: meetingOf(18) });
    expect(shape.furniture.map((table) => table.id)).toEqual([
      'b/table-head',
      'b/table-left',
      'b/table-right',
      'b/table-foot',
    ]);
  });

  it.each([
    [
      { left: 4, right: 4 },
      { head: 5, left: 4, right: 4, foot: 5 },
    ],
    [{ head: 7 }, { head: 7, left: 2, right: 2, foot: 7 }],
    [{ foot: 3 }, { head: 3, left: 6, right: 6, foot: 3 }],
    [
      { head: 5, left: 6 },
      { head: 5, left: 6, right: 2, foot: 5 },
    ],
  ])('T1: of 18 people, what the user set is kept: %j', (given, counts) => {
    expect(countsOf(layOut(hollowSquare, { demand: meetingOf(18), given }))).toEqual(counts);
  });

  it('R10: two equal heads get one more place in the head row of a meeting, not of a talk', () => {
    const policies = { twinHeads: 'centre-gap' } as const;
    const counts = (arrangement: typeof hollowSquare | typeof ovalTable, demand: Demand, given = {}) =>
      countsOf(layOut<never>(arrangement as never, { demand, policies, given }));
    expect(counts(hollowSquare, meetingOf(18))).toEqual({ head: 6, left: 4, right: 4, foot: 5 });
    expect(counts(ovalTable, meetingOf(18))).toEqual({ head: 8, left: 2, right: 2, foot: 7 });
    expect(counts(hollowSquare, talkOf(5, 5))).toEqual({ head: 5, foot: 5 });
    expect(countsOf(layOut(uShape, { demand: meetingOf(9), policies }))).toEqual({
      head: 4,
      left: 3,
      right: 3,
    });
    // A head row that the user has set keeps its length; somebody sits at the sides instead.
    expect(counts(hollowSquare, meetingOf(18), { head: 5, foot: 5 })).toEqual({
      head: 5,
      left: 5,
      right: 5,
      foot: 5,
    });
  });

  it('M7: lengthwise talks have the guests on the right of the drawing', () => {
    const policies = { tableOrientation: 'lengthwise' } as const;
    expect(countsOf(layOut(hollowSquare, { demand: talkOf(4, 5), policies }))).toEqual({ left: 5, right: 5 });
    const given = { head: 4 };
    expect(countsOf(layOut(hollowSquare, { demand: talkOf(4, 4), policies, given }))).toEqual({
      head: 4,
      foot: 4,
    });
  });

  it('T6: of a crowd those whom the sides cannot hold sit behind, the rest is left over', () => {
    const counts = countsOf(layOut(hollowSquare, { demand: meetingOf(5000) }));
    expect(Math.max(...Object.values(counts))).toBe(200);
    expect(counts['ring-head']).toBe(200);
    expect(hollowSquare.schema.safeParse({ head: 201 }).success).toBe(false);
  });

  it('T1: the order of the sides follows the high hand', () => {
    const parts = (high: 'left' | 'right'): string[] =>
      layOut(hollowSquare, { demand: meetingOf(18), policies: { high } }).rows.map((row) => row.part);
    expect(parts('left')).toEqual(['head', 'left', 'right', 'foot']);
    expect(parts('right')).toEqual(['head', 'right', 'left', 'foot']);
  });
});

describe('u-shape', () => {
  it('T5: three at the base, three along each arm, the foot open', () => {
    const shape = layOut(uShape, { demand: meetingOf(9) });
    expect(countsOf(shape)).toEqual({ head: 3, left: 3, right: 3 });
    const [base, arm] = [rowNamed(shape, 'head'), rowNamed(shape, 'left')];
    expect(across(base)).toEqual([700, 0, -700]);
    expect(arm.seats.every((seat) => seat.facingDeg === 270)).toBe(true);
    expect(Math.min(...down(arm))).toBeGreaterThan(Math.max(...down(base)));
  });

  it('M7: two parties have the arms, guests at the right of the drawing', () => {
    expect(countsOf(layOut(uShape, { demand: talkOf(4, 5) }))).toEqual({ left: 5, right: 5 });
    expect(countsOf(layOut(uShape, { demand: talkOf(4, 4), given: { head: 3 } }))).toEqual({
      head: 3,
      left: 4,
      right: 4,
    });
  });

  it('T5: refuses seats at the open side', () => {
    expect(uShape.schema.safeParse({ head: 3, foot: 3 }).success).toBe(false);
  });
});

describe('oval table', () => {
  it('T4: seats stand evenly round the table, the middle of the foot opposite the chair', () => {
    const shape = layOut(ovalTable, { demand: meetingOf(18) });
    expect(countsOf(shape)).toEqual({ head: 7, left: 2, right: 2, foot: 7 });
    expect(rowNamed(shape, 'head').seats[3]).toMatchObject({ xMm: 0, facingDeg: 180 });
    expect(rowNamed(shape, 'foot').seats[3]?.xMm).toBe(0);
    expect(rowNamed(shape, 'foot').seats[3]?.facingDeg).toBe(0);
    // Clockwise: the head from its middle, the left side, the foot, the right side.
    const round = ['head', 'right', 'foot', 'left'].flatMap((name) => rowNamed(shape, name).seats);
    const gaps = round.map((seat, index) => {
      const next = round[(index + 1) % round.length] ?? seat;
      return Math.hypot(next.xMm - seat.xMm, next.yMm - seat.yMm);
    });
    // Straight distances shrink a little where the line of chairs bends.
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.05);
    expect(Math.min(...gaps)).toBeGreaterThan(650);
  });

  it('M1: a talk has both parties on the long sides', () => {
    expect(countsOf(layOut(ovalTable, { demand: talkOf(4, 5) }))).toEqual({ head: 5, foot: 5 });
    const policies = { tableOrientation: 'lengthwise' } as const;
    expect(countsOf(layOut(ovalTable, { demand: talkOf(4, 5), policies }))).toEqual({ left: 5, right: 5 });
  });

  it('T6: the ring stands straight behind the chairs and leaves the place behind the chair free', () => {
    const shape = layOut(ovalTable, { given: { head: 7, left: 2, right: 2, foot: 7, ring: { head: 6 } } });
    const [table, ring] = [rowNamed(shape, 'head').seats, rowNamed(shape, 'ring-head').seats];
    const facing = (seats: typeof table): number[] => seats.map((seat) => Math.round(seat.facingDeg));
    expect(facing(ring)).toEqual(facing(table).filter((_, index) => index !== 3));
    const [first, behind] = [table[0], ring[0]];
    expect(
      Math.hypot((behind?.xMm ?? 0) - (first?.xMm ?? 0), (behind?.yMm ?? 0) - (first?.yMm ?? 0)),
    ).toBeCloseTo(1000);
  });
});
