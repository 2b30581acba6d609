import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_DRAWINGS } from '../../scripts/rule-drawings.ts';
import { drawRule, withDrawings, writeRuleDrawings } from '../../scripts/write-rule-drawings.ts';

if (process.env.REGEN === '1') writeRuleDrawings();

const MOST_BYTES = 15_000;

describe('drawings of the specification', () => {
  it.each(RULE_DRAWINGS)('$file', (drawing) => {
    const drawn = drawRule(drawing);
    expect(Buffer.byteLength(drawn)).toBeLessThan(MOST_BYTES);
    expect(drawn).toBe(readFileSync(`docs/drawings/${drawing.file}.svg`, 'utf8'));
  });

  it('stand in their sections, none is left over, sections 1 to 12 have one', () => {
    const text = readFileSync('docs/SEATING-RULES.md', 'utf8');
    expect(withDrawings(text)).toBe(text);
    const files = RULE_DRAWINGS.map(({ file }) => `${file}.svg`);
    expect(readdirSync('docs/drawings').sort()).toEqual([...files].sort());
    expect(files.filter((file) => !text.includes(`drawings/${file}`))).toEqual([]);
    const sections = new Set(RULE_DRAWINGS.map(({ section }) => Number(section)));
    expect([...sections].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });
});
