import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { makeTypeMeasure } from '../../src/print/fonts/type-measure.ts';
import { makePrintSource } from '../../src/print/make-print-source.ts';
import { paginate } from '../../src/print/paginate.ts';
import { documentOf } from '../../src/print/registry.ts';
import { describePages } from '../support/describe-pages.ts';
import { overEdges } from '../support/print-bounds.ts';
import { hallPlan, printBlock, printPeople, seatedPlan } from '../support/print-people.ts';

const type = makeTypeMeasure();
const regenerate = process.env.REGEN === '1';
const folder = new URL('./papers/', import.meta.url);
const rostrum = (count: number, rows: readonly number[]): Plan =>
  seatedPlan(printPeople(count), [printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows } })]);

const CASES: readonly {
  readonly file: string;
  readonly kind: string;
  readonly plan: Plan;
  readonly options: object;
}[] = [
  { file: 'map-rostrum', kind: 'map', plan: rostrum(13, [7, 6]), options: {} },
  { file: 'map-from-stage', kind: 'map', plan: rostrum(5, [5]), options: { frame: 'S', colour: 'unit' } },
  { file: 'map-leaders', kind: 'map', plan: rostrum(7, [7]), options: { part: 'leaders', sheet: 'A3' } },
  { file: 'plates', kind: 'plates', plan: rostrum(9, [9]), options: { format: '200x100', second: 'unit' } },
  { file: 'plates-strips', kind: 'plates', plan: rostrum(11, [11]), options: { format: 'strip-55' } },
  { file: 'guide', kind: 'guide', plan: hallPlan(22), options: {} },
  { file: 'approval', kind: 'approval', plan: rostrum(13, [5, 5]), options: {} },
  { file: 'calibration', kind: 'calibration', plan: rostrum(1, [1]), options: {} },
];

describe('golden papers', () => {
  it.each(CASES)('$file', ({ file, kind, plan, options }) => {
    const source = makePrintSource(plan, { language: 'zh', printedAt: '2026-03-04T18:30' });
    const document = documentOf(kind);
    if (document === undefined) throw new Error(`no document ${kind}`);
    const pages = paginate(document, { source, options, type });
    expect(pages.flatMap((page) => overEdges(page, type))).toEqual([]);
    const said = describePages(pages, type);
    const target = new URL(`${file}.txt`, folder);
    if (regenerate) writeFileSync(target, said);
    expect(said).toBe(readFileSync(target, 'utf8'));
  });

  it('there is none without a case', () => {
    expect(readdirSync(folder).sort()).toEqual(CASES.map(({ file }) => `${file}.txt`).sort());
  });
});
