import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, SHORT } from './pack-text.ts';

const unpacked = (text: string): string =>
  inflateSync(Buffer.from(packText(text), 'latin1')).toString('latin1');

describe('packing short texts', () => {
  it('gives back any text', () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: byte, maxLength: 3000 }), (text) => {
        expect(unpacked(text)).toBe(text);
      }),
    );
    const few = fc.constantFrom('0 ', '1.5 ', 'm', 'l', '\n', '12');
    fc.assert(
      fc.property(fc.array(few, { maxLength: 2500 }), (words) => {
        const text = words.join('').slice(0, SHORT);
        expect(unpacked(text)).toBe(text);
      }),
    );
  });

  it('takes the longest match and the furthest distance', () => {
    for (const text of ['', 'a', 'a'.repeat(SHORT), `${'abc'.repeat(86)}x`, `xyz${'q'.repeat(5990)}xyz`]) {
      expect(unpacked(text)).toBe(text);
    }
    expect(packText('0 0 1 rg\n'.repeat(100)).length).toBeLessThan(60);
  });
});
