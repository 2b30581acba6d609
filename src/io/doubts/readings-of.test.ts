import { describe, expect, it } from 'vitest';
import { readRoster } from '../read-roster.ts';
import { readingsOf } from './readings-of.ts';

describe('readings of a surname', () => {
  it.each([
    ['单明', ['shan4', 'dan1']],
    ['王明', []],
  ])('%s', (name, readings) => {
    expect(readingsOf(name)).toEqual(readings);
  });

  it('are asked for where a surname has several', () => {
    const read = readRoster({ kind: 'paste', text: '单明、王明、曾华' }, { surnameReadings: readingsOf });
    const doubts = read.ok ? read.value.diagnostics.filter(({ code }) => code === 'surname-reading') : [];
    expect(doubts.map((doubt) => doubt.with)).toEqual([{ name: '单明', readings: 'shan4 / dan1' }]);
  });
});
