import { describe, expect, it } from 'vitest';
import { across, countsOf, down, layOut, rowNamed } from '../../../test/support/lay-out.ts';
import { meetingOf, talkOf } from '../../../test/support/plain-demand.ts';
import { longTable } from './long-table.ts';

describe('long table', () => {
  it('T3: chair at the short end: one at the head, the others four by four along the sides', () => {
    const shape = layOut(longTable, { demand: meetingOf(9), policies: { chairAt: 'short-end' } });
    expect(countsOf(shape)).toEqual({ head: 1, left: 4, right: 4 });
    expect(across(rowNamed(shape, 'left'))).toEqual([1000, 1000, 1000, 1000]);
    // Sitters at the right of the plan look left: their own left hand is at the foot.
    expect(down(rowNamed(shape, 'left'))).toEqual([1050, 350, -350, -1050]);
    expect(down(rowNamed(shape, 'right'))).toEqual([-1050, -350, 350, 1050]);
    expect(rowNamed(shape, 'head').seats[0]).toMatchObject({ xMm: 0, yMm: -1700, facingDeg: 180 });
  });

  it('T3: a reporter gets the seat at the foot, exactly opposite the chair', () => {
    const demand = meetingOf(10, { reporters: 1 });
    const shape = layOut(longTable, { demand, policies: { chairAt: 'short-end' } });
    expect(countsOf(shape)).toEqual({ head: 1, left: 4, right: 4, foot: 1 });
    expect(rowNamed(shape, 'foot').seats[0]).toMatchObject({ xMm: 0, facingDeg: 0 });
  });

  it('T4: seven on the far side, seven opposite, each exactly face to face', () => {
    const shape = layOut(longTable, { given: { head: 7, foot: 7 } });
    const [far, near] = [rowNamed(shape, 'head'), rowNamed(shape, 'foot')];
    expect(across(far)).toEqual([2100, 1400, 700, 0, -700, -1400, -2100]);
    expect(across(near)).toEqual([-2100, -1400, -700, 0, 700, 1400, 2100]);
    expect(new Set(down(far))).toEqual(new Set([-1000]));
    expect(far.seats.map((seat) => seat.id)[0]).toBe('b/head/1');
  });

  it('T4: an even row opposite an odd one moves by half a place: somebody sits opposite the chair', () => {
    const near = rowNamed(layOut(longTable, { given: { head: 7, foot: 4 } }), 'foot');
    expect(across(near)).toEqual([-1400, -700, 0, 700]);
    expect(near.axis).toBe(2);
  });

  it('T4: an odd row opposite an even one moves to the side of the even row first seat', () => {
    const shape = layOut(longTable, { given: { head: 6, foot: 5 } });
    const first = rowNamed(shape, 'head').seats[3];
    expect(first?.xMm).toBe(-350);
    expect(rowNamed(shape, 'foot').seats[2]?.xMm).toBe(-350);
    expect(rowNamed(shape, 'foot').axis).toBe(2.5);
  });

  it.each([
    [1, 1],
    [2, 1],
    [6, 3],
    [8, 5],
    [14, 7],
  ])('T4: %i people make two odd rows of %i', (people, each) => {
    expect(countsOf(layOut(longTable, { demand: meetingOf(people) }))).toEqual({ head: each, foot: each });
  });

  it('R10: an empty centre between two heads is a place of its own; one alone at the head has none', () => {
    const policies = { twinHeads: 'centre-gap' } as const;
    expect(countsOf(layOut(longTable, { demand: meetingOf(14), policies }))).toEqual({ head: 8, foot: 7 });
    const shortEnd = { ...policies, chairAt: 'short-end' } as const;
    expect(countsOf(layOut(longTable, { demand: meetingOf(9), policies: shortEnd }))).toEqual({
      head: 1,
      left: 4,
      right: 4,
    });
  });

  it('T4: a table with seats at the foot only', () => {
    const given = { head: 0, left: 0, right: 0, foot: 5 };
    expect(countsOf(layOut(longTable, { demand: meetingOf(5), given }))).toEqual({ foot: 5 });
  });

  it('T6: two thousand people: full sides, a full row behind them, the rest is left over', () => {
    expect(countsOf(layOut(longTable, { demand: meetingOf(2000) }))).toEqual({
      head: 200,
      foot: 200,
      'ring-head': 200,
      'ring-foot': 200,
    });
    expect(countsOf(layOut(longTable, { demand: talkOf(900, 3) }))).toEqual({ head: 200, foot: 200 });
  });

  it('T4: what the user has set is kept, the other side takes the rest', () => {
    const shape = layOut(longTable, { demand: meetingOf(12), given: { head: 7, left: 1, right: 1 } });
    expect(countsOf(shape)).toEqual({ head: 7, left: 1, right: 1, foot: 3 });
  });

  it.each([
    ['M1', talkOf(5, 5), {}, { head: 5, foot: 5 }],
    ['M3', talkOf(4, 4), {}, { head: 4, foot: 4 }],
    ['M1', talkOf(3, 6), {}, { head: 6, foot: 6 }],
    ['M1', talkOf(3, 6), { tableOrientation: 'lengthwise' }, { left: 6, right: 6 }],
    ['M6', talkOf(6, 6, { hostInterpreters: 1, guestInterpreters: 1 }), {}, { head: 6, foot: 6 }],
  ] as const)('%s: a talk of two parties has two equal sides (%#)', (_rule, demand, policies, counts) => {
    expect(countsOf(layOut(longTable, { demand, policies }))).toEqual(counts);
  });

  it('M2: interpreters behind sit straight behind their principals', () => {
    const demand = talkOf(6, 6, { hostInterpreters: 1, guestInterpreters: 1 });
    const shape = layOut(longTable, { demand, policies: { high: 'right', interpreters: 'behind' } });
    expect(countsOf(shape)).toEqual({ head: 5, foot: 5, 'behind-head': 1, 'behind-foot': 1 });
    expect(rowNamed(shape, 'behind-head')).toMatchObject({ part: 'head', tier: 1 });
    expect(across(rowNamed(shape, 'behind-head'))).toEqual([0]);
    expect(down(rowNamed(shape, 'behind-foot'))).toEqual([2000]);
  });

  it.each([
    ['principals-opposed', -350],
    ['strict-own-hand', 350],
  ] as const)('M3: in even rows the seat behind follows the principal under %s', (facingAlign, nearX) => {
    const demand = talkOf(5, 5, { hostInterpreters: 1, guestInterpreters: 1 });
    const shape = layOut(longTable, { demand, policies: { interpreters: 'behind', facingAlign } });
    expect(across(rowNamed(shape, 'behind-head'))).toEqual([-350]);
    expect(across(rowNamed(shape, 'behind-foot'))).toEqual([nearX]);
  });

  it('M1: lengthwise the guests are on the right of a person who looks in from the door', () => {
    const demand = talkOf(3, 4, { guestInterpreters: 1 });
    const policies = { tableOrientation: 'lengthwise', interpreters: 'behind' } as const;
    const shape = layOut(longTable, { demand, policies });
    expect(countsOf(shape)).toEqual({ left: 3, right: 3, 'behind-left': 1 });
    expect(across(rowNamed(shape, 'behind-left'))).toEqual([2000]);
  });

  it.each([
    [5, 4, [1400, 700, -700, -1400]],
    [4, 4, [1750, 1050, -1050, -1750]],
    [1, 2, [700, -700]],
  ])('T6: with %i at the head, %i in the ring leave the place behind the chair free', (head, ring, xs) => {
    const shape = layOut(longTable, { given: { head, foot: head, ring: { head: ring } } });
    expect(across(rowNamed(shape, 'ring-head'))).toEqual(xs);
    expect(rowNamed(shape, 'ring-head').tier).toBe(1);
  });

  it('T6: without a head the place behind the middle of the left side stays free', () => {
    const shape = layOut(longTable, { given: { head: 0, left: 5, right: 5, ring: { left: 2, right: 2 } } });
    expect(down(rowNamed(shape, 'ring-left'))).toEqual([700, -700]);
    expect(down(rowNamed(shape, 'ring-right'))).toEqual([-350, 350]);
  });

  it('T6: more people than a table takes get a row behind, the ids at the table stay', () => {
    const shape = layOut(longTable, { demand: meetingOf(60) });
    const { head = 0, foot = 0, 'ring-head': behind = 0, 'ring-foot': opposite = 0 } = countsOf(shape);
    expect(head + foot + behind + opposite).toBeGreaterThanOrEqual(60);
    expect([head, foot]).toEqual([21, 21]);
    expect(behind % 2).toBe(0);
  });

  it('law: adding a chair to a side keeps all other ids', () => {
    const given = { head: 5, left: 1, right: 1, foot: 5, ring: { head: 4, foot: 3 } };
    const ids = (more: object): string[] =>
      layOut(longTable, { given: { ...given, ...more } }).rows.flatMap((row) =>
        row.seats.map((seat) => seat.id),
      );
    const before = ids({});
    for (const more of [{ head: 6 }, { left: 2 }, { foot: 6 }, { ring: { head: 6, foot: 3 } }]) {
      expect(ids(more)).toEqual(expect.arrayContaining(before));
    }
  });

  it('law: refuses a table without seats, a negative count and words it does not know', () => {
    for (const bad of [{}, { head: -1 }, { head: 3, heads: 2 }, { head: 3, orientation: 'askew' }]) {
      expect(longTable.schema.safeParse(bad).success).toBe(false);
    }
  });
});
