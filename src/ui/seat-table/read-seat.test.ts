import { describe, expect, it } from 'vitest';
import { readSeat, seatNames } from './read-seat.ts';

const labels = new Map([
  ['hall/r3/5', { row: '3', seat: '5' }],
  ['hall/r3/6', { row: '三', seat: '6' }],
  ['gallery/r3/5', { row: '3', seat: '5' }],
  ['hall/r4/1', { row: 'B', seat: '12' }],
  ['table/head/1', { row: '', seat: '7' }],
]);
const labelOf = (of: ReadonlyMap<string, { readonly row: string; readonly seat: string }>) => (id: string) =>
  `${of.get(id)?.row ?? ''}排${of.get(id)?.seat ?? ''}座`;
const names = seatNames(
  { labels },
  new Map([
    ['hall', '礼堂'],
    ['gallery', '楼座'],
  ]),
  labelOf(labels),
);

describe('reading a seat as it is typed', () => {
  it.each([
    ['礼堂3排5号', ['hall/r3/5']],
    ['楼座 3-5', ['gallery/r3/5']],
    ['3排5座', ['hall/r3/5', 'gallery/r3/5']],
    ['第3排第5号', ['hall/r3/5', 'gallery/r3/5']],
    ['３－５', ['hall/r3/5', 'gallery/r3/5']],
    ['3，5', ['hall/r3/5', 'gallery/r3/5']],
    ['三排6号', ['hall/r3/6']],
    ['b12', ['hall/r4/1']],
    ['Row B, seat 12', ['hall/r4/1']],
    ['7', ['table/head/1']],
    ['7号', ['table/head/1']],
    ['9-9', []],
    ['', []],
    ['1 2 3', []],
  ])('%s', (typed, seats) => {
    expect(readSeat(typed, names)).toEqual(seats);
  });
});

describe('labels with words of their own', () => {
  const worded = new Map([
    ['hall/r3/5', { row: '第3排', seat: 'A-05号' }],
    ['hall/r4/5', { row: 'A座', seat: '1' }],
    ['hall/r5/5', { row: 'A席', seat: '1' }],
    ['hall/r6/1', { row: '礼堂', seat: '6' }],
    ['annex/r1/1', { row: '', seat: '9' }],
    ['annex/r1/2', { row: 'C', seat: '9' }],
  ]);
  const rooms = new Map([
    ['hall', '礼堂'],
    ['annex', 'C'],
  ]);
  const own = seatNames({ labels: worded }, rooms, labelOf(worded));
  it.each([
    ['第3排 A-05号', ['hall/r3/5']],
    ['3排A-05', ['hall/r3/5']],
    ['礼堂 第3排排A-05号座', ['hall/r3/5']],
    ['A座 1', ['hall/r4/5']],
    ['A席排1座', ['hall/r5/5']],
    ['A 1', ['hall/r4/5', 'hall/r5/5']],
    ['礼堂 6', ['hall/r6/1']],
    ['C 9', ['annex/r1/1']],
  ])('%s', (typed, seats) => {
    expect(readSeat(typed, own)).toEqual(seats);
  });
});
