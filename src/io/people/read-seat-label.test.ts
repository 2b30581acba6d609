import { describe, expect, it } from 'vitest';
import { bareNumber, readNumber, readSeatLabel } from './read-seat-label.ts';

describe('seats as written', () => {
  it.each([
    ['3排5号', '', '3', '5'],
    ['第三排第5座', '', '3', '5'],
    ['３排０５号', '', '3', '5'],
    ['A区12排8座', '', '12', '8'],
    ['3-5', '', '3', '5'],
    ['A-12', '', 'A', '12'],
    ['2桌6号', '2', '', '6'],
    ['15号', '', '', '15'],
    ['15', '', '', '15'],
    ['靠窗', '', '', '靠窗'],
    ['', '', '', ''],
  ])('IO-SEAT: %s', (text, table, row, seat) => {
    expect(readSeatLabel(text)).toEqual({ table, row, seat });
  });

  it('IO-SEAT: numbers in words and with their counting word', () => {
    expect(['十', '十二', '二十', '二十三', '第三', '12', '三五', '张'].map(readNumber)).toEqual([
      10,
      12,
      20,
      23,
      3,
      12,
      undefined,
      undefined,
    ]);
    expect(['第3排', '5号', '主桌', '六桌'].map(bareNumber)).toEqual(['3', '5', '主桌', '6']);
  });
});
