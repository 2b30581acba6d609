import { describe, expect, it } from 'vitest';
import { readSeat, seatNames } from './read-seat.ts';

const labels = new Map([
  ['hall/r3/5', { row: '3', seat: '5' }],
  ['hall/r3/6', { row: '三', seat: '6' }],
  ['gallery/r3/5', { row: '3', seat: '5' }],
  ['hall/r4/1', { row: 'B', seat: '12' }],
  ['table/head/1', { row: '', seat: '7' }],
]);
const names = seatNames(
  { labels },
  new Map([
    ['hall', '礼堂'],
    ['gallery', '楼座'],
  ]),
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
