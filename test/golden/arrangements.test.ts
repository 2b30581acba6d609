import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS } from '../../src/layout/arrangements/registry.ts';
import { collisions } from '../support/collisions.ts';
import { drawCase, planJson } from '../support/draw-case.ts';
import { GOLDEN_CASES } from './golden-cases.ts';

const MOST_BYTES = 150_000;
const fileOf = (name: string): URL => new URL(`./${name}.svg`, import.meta.url);
const regenerate = process.env.REGEN === '1';

describe('golden drawings', () => {
  it.each(GOLDEN_CASES)('$file', ({ file, json, how }) => {
    const drawn = drawCase(json, how);
    expect(Buffer.byteLength(drawn)).toBeLessThan(MOST_BYTES);
    if (regenerate) writeFileSync(fileOf(file), drawn);
    expect(drawn).toBe(readFileSync(fileOf(file), 'utf8'));
  });

  it.each(GOLDEN_CASES)('$file seats everybody and nothing overlaps', ({ json }) => {
    const { planned } = planJson(json);
    expect(planned.seated.unseated).toEqual([]);
    expect(planned.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(planned.blocks.flatMap(collisions)).toEqual([]);
  });

  it('there is a drawing of every arrangement, and none without a case', () => {
    const drawn = new Set(
      GOLDEN_CASES.flatMap(({ json }) => planJson(json).planned.blocks.map((one) => one.arrangement)),
    );
    expect(ARRANGEMENTS.map(({ kind }) => kind).filter((kind) => !drawn.has(kind))).toEqual([]);
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.svg'));
    expect(files.sort()).toEqual(GOLDEN_CASES.map(({ file }) => `${file}.svg`).sort());
  });
});
