import { describe, expect, it } from 'vitest';
import { makeInterfaceWords } from './app-i18n.ts';
import { sayRow, saySeat } from './say-seat.ts';
import type { WordKey } from './words/registry.ts';

const sayIn = (language: 'zh' | 'en') => {
  const words = makeInterfaceWords(language);
  return (key: WordKey, values?: Readonly<Record<string, string | number>>) => words.t(key, { ...values });
};
const [zh, en] = [sayIn('zh'), sayIn('en')];

describe('where a seat is', () => {
  it.each([
    [{ row: '3', seat: '12' }, '3排12号', 'Row 3, seat 12'],
    [{ row: '8', seat: '2', atTable: true }, '8桌2号', 'Table 8, seat 2'],
    [{ row: '', seat: '5' }, '5号', 'Seat 5'],
  ] as const)('%j is %s', (label, chinese, english) => {
    expect([saySeat(zh, label), saySeat(en, label)]).toEqual([chinese, english]);
  });

  it.each([
    [{ part: 'row', tier: 1 }, '2', '第2排', 'Row 2'],
    [{ part: 'round', tier: 0 }, '8', '8桌', 'Table 8'],
    [{ part: 'head', tier: 0 }, '', '上首', 'Head'],
    [{ part: 'left', tier: 1 }, '', '左侧后排', 'Left side, row behind'],
  ] as const)('the row %j with the label "%s" is %s', (row, label, chinese, english) => {
    expect([sayRow(zh, row, label), sayRow(en, row, label)]).toEqual([chinese, english]);
  });
});
