import { describe, expect, it } from 'vitest';
import { hallRows } from '../../test/support/hall-rows.ts';
import { fieldOf } from './seat-field.ts';
import { changedSeats, sheetOf, stateOf } from './seat-sheet.ts';

const blocks = [{ id: 'hall', rows: hallRows([3, 4]) }];

describe('the seats of a drawing as arrays', () => {
  it('lists blocks, rows and the sitters from left to right, each with its number', () => {
    const field = fieldOf(blocks, 'H');
    expect(field.ids).toEqual(
      blocks.flatMap(({ rows }) => rows.flatMap((row) => row.seats.map((s) => s.id))),
    );
    expect(field.ids.map((id) => field.numberOf.get(id))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([...field.rowOf]).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(field.rows.map(({ from, to, roomMm, forward }) => [from, to, roomMm, forward])).toEqual([
      [0, 3, 550, true],
      [3, 7, 550, true],
    ]);
  });

  it('Frames: S is H turned by 180°, never mirrored', () => {
    const [hall, stage] = [fieldOf(blocks, 'H'), fieldOf(blocks, 'S')];
    expect([...stage.xMm]).toEqual([...hall.xMm].map((x) => -x + 0));
    expect([...stage.yMm]).toEqual([...hall.yMm].map((y) => -y + 0));
    expect([...stage.facingDeg]).toEqual([...hall.facingDeg].map((deg) => (deg + 180) % 360));
    expect(stage.rows.map((row) => row.forward)).toEqual([false, false]);
  });

  it('has a box around every seat', () => {
    const { box } = fieldOf(blocks, 'H');
    expect(box).toEqual({ left: -825 - 240, right: 825 + 240, top: -240, bottom: 900 + 240 });
  });
});

describe('the words of seats', () => {
  it('tells which seats show something else', () => {
    const field = fieldOf(blocks, 'H');
    const before = sheetOf(field, new Map([['hall/r1/1', { name: '王伟' }]]));
    const after = sheetOf(
      field,
      new Map([
        ['hall/r1/1', { name: '王伟' }],
        ['hall/r2/4', { name: '李娜' }],
      ]),
    );
    expect(changedSeats(before, after)).toEqual([6]);
    expect(changedSeats(before, before)).toEqual([]);
    expect(after.map(stateOf)).toEqual(['taken', 'empty', 'empty', 'empty', 'empty', 'empty', 'taken']);
  });
});
