import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../io/roster.ts';
import { choiceOf, importChoices, keyOfDoubt } from './decisions.ts';

const doubt = (more: Partial<Diagnostic>): Diagnostic => ({
  code: 'same-person-twice',
  severity: 'warning',
  at: { sheet: '名单', row: 4 },
  with: {},
  people: [],
  ...more,
});
const twice = doubt({ people: ['1/4', '1/9', '1/12'] });
const namesakes = doubt({ code: 'same-name', people: ['1/5', '1/6'] });
const near = doubt({ code: 'near-unit', with: { unit: '财政局', like: '县财政局' } });

describe('choices about the doubts of a list', () => {
  it('joins one person and keeps namesakes apart, unless told', () => {
    const choices = importChoices({ diagnostics: [twice, namesakes, near] }, new Map());
    expect([...choices.skip]).toEqual(['1/9', '1/12']);
    expect([...choices.units]).toEqual([]);
  });

  it('follows what the user chose', () => {
    const decisions = new Map([
      [keyOfDoubt(twice), 'two' as const],
      [keyOfDoubt(namesakes), 'one' as const],
      [keyOfDoubt(near), 'take' as const],
    ]);
    const choices = importChoices({ diagnostics: [twice, namesakes, near] }, decisions);
    expect([...choices.skip]).toEqual(['1/6']);
    expect([...choices.units]).toEqual([['财政局', '县财政局']]);
  });

  it('leaves out numbers that stand where a name should', () => {
    const number = doubt({ code: 'number-as-name', people: ['1/7'] });
    expect(choiceOf(number, new Map())).toBe('leave-out');
    expect([...importChoices({ diagnostics: [number] }, new Map()).skip]).toEqual(['1/7']);
  });

  it('has no choice for what is only told', () => {
    expect(choiceOf(doubt({ code: 'phone-length' }), new Map())).toBeUndefined();
  });
});
