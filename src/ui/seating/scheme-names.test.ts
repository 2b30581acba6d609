import { describe, expect, it } from 'vitest';
import { nextSchemeName, schemeNameOf } from './scheme-names.ts';

describe('names of schemes', () => {
  it.each([
    [['A'], 'B'],
    [['A', 'C'], 'B'],
    [['送审稿'], 'A'],
    [[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], 'A2'],
  ])('after %j comes %s', (taken, next) => {
    expect(nextSchemeName(taken)).toBe(next);
  });

  it.each([
    ['方案B', 'B'],
    ['Scheme c', 'C'],
    [' d ', 'D'],
    ['领导意见稿', '领导意见稿'],
  ])('%j is kept as %s', (typed, name) => {
    expect(schemeNameOf(typed)).toBe(name);
  });
});
