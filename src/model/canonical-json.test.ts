import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { wholeMillimetres } from './measures.ts';

describe('canonical JSON', () => {
  it('sorts keys, rounds millimetres, leaves out what has no value', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '座' }], a: { xMm: 2.5, ratio: 0.5 }, z: undefined })).toBe(
      '{"a":{"ratio":0.5,"xMm":3},"b":[1,{"c":"座","d":null}]}',
    );
    expect(canonicalJson({ xMm: -0.2, n: -0 })).toBe('{"n":0,"xMm":0}');
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ widthMm: Number.NaN })).toThrow('widthMm');
    expect(() => canonicalJson({ f: () => 1 })).toThrow('function');
  });

  it('law: is JSON of the same value, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = canonicalJson(value);
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        if (!text.includes('Mm')) expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('whole millimetres and hundredths of degrees go deep and leave all else alone', () => {
    const given = { place: { xMm: 1.6, yMm: -0.4 }, facingDeg: -90.004, rows: [3, 4.5], name: 'a' };
    expect(wholeMillimetres(given)).toEqual({
      place: { xMm: 2, yMm: 0 },
      facingDeg: 270,
      rows: [3, 4.5],
      name: 'a',
    });
  });
});
