import { describe, expect, it } from 'vitest';
import { isPrivateUse, standardCharacter } from './private-use.ts';

describe('private characters of old systems', () => {
  it('IO-PUA: maps all 80 characters of U+E815..U+E864, 䶮 from U+E863', () => {
    const all = Array.from({ length: 80 }, (_, index) =>
      standardCharacter(String.fromCodePoint(0xe815 + index)),
    );
    expect(all.every((character) => character !== undefined && !isPrivateUse(character))).toBe(true);
    expect(new Set(all).size).toBe(80);
    expect(standardCharacter('\ue863')).toBe('䶮');
    expect(standardCharacter('\ue815')).toBe('⺁');
    expect(standardCharacter('\ue864')).toBe('龻');
  });

  it('IO-PUA: knows no standard form outside the range', () => {
    expect(standardCharacter('\ue814')).toBeUndefined();
    expect(standardCharacter('\ue865')).toBeUndefined();
    expect(standardCharacter('张')).toBeUndefined();
  });
});
