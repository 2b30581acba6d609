import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStrokeTable } from '../../src/layout/order/load-stroke-table.ts';
import type { Plan } from '../../src/model/plan.ts';
import { makePrintSource } from '../../src/print/make-print-source.ts';
import { paginate } from '../../src/print/paginate.ts';
import type { PaperLanguage } from '../../src/print/print-source.ts';
import { documentOf } from '../../src/print/registry.ts';
import { overEdges, textsOf } from '../support/print-bounds.ts';
import { banquetPlan, hallPlan, printBlock, printPeople, seatedPlan } from '../support/print-people.ts';
import { standInType } from '../support/stand-in-type.ts';

const regenerate = process.env.REGEN === '1';
const folder = new URL('./office-papers/', import.meta.url);

const awardPlan = (): Plan =>
  seatedPlan(
    printPeople(9).map((one, index) =>
      index < 3
        ? one
        : { ...one, roles: ['recipient' as const], grade: (index % 3) + 1, batch: index < 6 ? 1 : 2 },
    ),
    [printBlock('award', 'award-row', 'awards', { parameters: { leaders: 3, recipients: 3 } })],
  );

/** A hall of three seats, one of them blocked. */
function ticketPlan(): Plan {
  const plan = seatedPlan(printPeople(1), [
    printBlock('hall', 'theatre', 'hall', { parameters: { rows: [3] } }),
  ]);
  const closed = [{ seat: 'hall/r1/3', why: 'blocked' as const }];
  return { ...plan, schemes: plan.schemes.map((scheme) => ({ ...scheme, closed })) };
}

/** Every paper of the office, on pages small enough to be read. */
const CASES: readonly {
  readonly file: string;
  readonly plan: Plan;
  readonly kind: string;
  readonly options?: object;
  readonly language?: PaperLanguage;
}[] = [
  { file: 'cards', plan: hallPlan(5), kind: 'cards', options: { perSheet: '2', note: '请提前入场' } },
  { file: 'cards-banquet-en', plan: banquetPlan(3), kind: 'cards', language: 'en' },
  { file: 'tickets', plan: ticketPlan(), kind: 'cards', options: { holder: 'ticket', perSheet: '10' } },
  ...(['by-seat', 'by-name', 'by-unit', 'sign-in', 'absentees', 'door'] as const).map((list) => ({
    file: `list-${list}`,
    plan: hallPlan(6),
    kind: 'lists',
    options: { list },
  })),
  { file: 'list-tables', plan: banquetPlan(6), kind: 'lists', options: { list: 'tables' } },
  { file: 'table-cards', plan: banquetPlan(6), kind: 'table-cards', options: { shows: 'names' } },
  { file: 'welcome', plan: hallPlan(2), kind: 'welcome' },
  { file: 'badges', plan: hallPlan(2), kind: 'badges', options: { showSeat: true, showNumber: true } },
  { file: 'desk', plan: hallPlan(3), kind: 'desk' },
  { file: 'awards', plan: awardPlan(), kind: 'awards' },
];

const tenth = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** A page as lines: its size, then each text with its box, its size and its turn. */
function told(plan: Plan, kind: string, options: object, language: PaperLanguage, strokes: Strokes): string {
  const document = documentOf(kind);
  if (document === undefined) throw new Error(`no document ${kind}`);
  const source = {
    ...makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' }),
    names: { strokes },
  };
  const pages = paginate(document, { source, options, type: standInType });
  expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
  return pages
    .flatMap((page) => [
      `page ${tenth(page.widthMm)} x ${tenth(page.heightMm)}: ${page.papers.join(' ')}`,
      ...textsOf(page, standInType).map(({ text, face, sizeMm, turnDeg, box }) =>
        [
          tenth(box.left).padStart(6),
          tenth(box.top).padStart(6),
          tenth(box.right - box.left).padStart(6),
          tenth(sizeMm).padStart(5),
          turnDeg === 0 ? face : `${face} ${turnDeg}°`,
          text,
        ].join(' '),
      ),
    ])
    .join('\n')
    .concat('\n');
}
type Strokes = Awaited<ReturnType<typeof loadStrokeTable>>;

describe('golden papers of the office', () => {
  it.each(CASES)('$file', async ({ file, plan, kind, options = {}, language = 'zh' }) => {
    const lines = told(plan, kind, options, language, await loadStrokeTable());
    const path = new URL(`${file}.txt`, folder);
    if (regenerate) writeFileSync(path, lines);
    expect(lines).toBe(readFileSync(path, 'utf8'));
    expect(lines.length).toBeLessThan(8000);
  });

  it('there is a file for every case, and none without one', () => {
    expect(readdirSync(folder).sort()).toEqual(CASES.map(({ file }) => `${file}.txt`).sort());
  });
});
