import { describe, expect, it } from 'vitest';
import { labelsFrom } from './label-sequence.ts';
import { alphabetWithout, chineseNumeral, letterNumeral } from './label-style.ts';

describe('labels', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [117, '一百一十七'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2300, '二千三百'],
    [12345, '一二三四五'],
  ])('N1: row %i is called %s', (value, label) => {
    expect(chineseNumeral(value)).toBe(label);
  });

  it('N1: letters go on after Z; skipped I and O are in no label', () => {
    const whole = alphabetWithout([]);
    expect([1, 26, 27, 52, 53, 702, 703].map((value) => letterNumeral(value, whole))).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    const labels = labelsFrom({ start: 1, step: 1, style: 'letters', skip: ['I', 'O'] }, 60);
    expect(labels.slice(7, 9)).toEqual(['H', 'J']);
    expect(labels[24]).toBe('AA');
    expect(labels.filter((label) => /[IO]/.test(label))).toEqual([]);
  });

  it('N1: skipped numbers are passed over and odd stays odd', () => {
    expect(labelsFrom({ start: 1, step: 1, style: 'arabic', skip: ['4', '13'] }, 12).join(' ')).toBe(
      '1 2 3 5 6 7 8 9 10 11 12 14',
    );
    expect(labelsFrom({ start: 2, step: 2, style: 'arabic', skip: ['4'] }, 3)).toEqual(['2', '6', '8']);
  });
});
