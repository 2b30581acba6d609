import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import { hallPlan, printBlock, printPeople, seatedPlan } from '../../../../test/support/print-people.ts';
import { person } from '../../../../test/support/sample-plan.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import { emptyPlan, type Plan } from '../../../model/plan.ts';
import { seatingFrom } from '../../../model/seating-chunks.ts';
import { makePrintSource } from '../../make-print-source.ts';
import type { Page } from '../../page.ts';
import { paginate } from '../../paginate.ts';
import { approvalDocument } from './approval-document.ts';

const sheetOf = (plan: Plan, options: object = {}, language: 'zh' | 'en' = 'zh'): readonly Page[] => {
  const source = makePrintSource(plan, { language, printedAt: '2026-03-05T08:00' });
  return paginate(approvalDocument, { source, options, type: standInType });
};
const said = (plan: Plan, options: object = {}, language: 'zh' | 'en' = 'zh'): readonly string[] =>
  sheetOf(plan, options, language).flatMap((page) => textsOf(page, standInType).map(({ text }) => text));
const rostrum = (count: number, rows: readonly number[]): Plan =>
  seatedPlan(printPeople(count), [printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows } })]);

describe('the approval sheet', () => {
  it('tells the meeting, who comes, and who has no seat', () => {
    const texts = said(rostrum(13, [5, 5]));
    expect(texts).toContain('全县经济工作会议');
    expect(texts).toContain('2026年3月5日 9:00-11:30');
    expect(texts).toContain('应到 13 人，已排座 10 人，未排座 3 人，请假 0 人');
    expect(texts.some((text) => text.startsWith('未排座：买买提'))).toBe(false);
    expect(texts.some((text) => text.startsWith('未排座：'))).toBe(true);
    expect(texts).toContain('版本状态：草案');
  });

  it('speaks English throughout, of one person too', () => {
    const plan = rostrum(3, [3]);
    const seating = seatingFrom([['rostrum/r9/1', 'p1']]);
    const lost = { ...plan, schemes: plan.schemes.map((scheme) => ({ ...scheme, seating })) };
    const texts = said(lost, {}, 'en');
    expect(texts).toContain('Version: Draft');
    expect(texts).toContain('Seated where the room no longer has a seat: 1');
  });

  it('has a box for each office, the usual ones or those named', () => {
    expect(said(rostrum(3, [3])).filter((text) => text.endsWith('：'))).toEqual([
      '经办人：',
      '会务组负责人：',
      '办公室主任：',
      '分管领导：',
      '主要领导：',
    ]);
    const own = said(rostrum(3, [3]), { offices: ['秘书长', ' ', '主席'] });
    expect(own.filter((text) => text.endsWith('：'))).toEqual(['秘书长：', '主席：']);
  });

  it('shows names where they can be read, else those of the rostrum and where the others are', () => {
    expect(said(rostrum(13, [7, 6]))).toContain('欧阳建国');
    const hall = printBlock('hall', 'theatre', 'hall', {
      place: { xMm: 0, yMm: 5500 },
      parameters: { rows: { rows: 23, first: 22, last: 22 } },
    });
    const front = printBlock('rostrum', 'rostrum', 'rostrum', { parameters: { rows: [7, 6] } });
    const both = said(seatedPlan(printPeople(506), [front, hall]));
    expect(both).toContain('欧阳建国');
    expect(both).not.toContain('王建国');
    expect(both.some((text) => text.startsWith('其余座次详见所附座次图'))).toBe(true);
    expect(said(hallPlan(506)).some((text) => text.startsWith('详见所附座次图'))).toBe(true);
  });

  it('keeps to one sheet whatever it must say', () => {
    const anyText = fc.stringMatching(/^[一-龥，。A-Za-z ]{0,900}$/);
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.stringMatching(/^[一-龥]{1,40}$/), { maxLength: 8 }),
        fc.constantFrom('zh', 'en'),
        fc.boolean(),
        fc.integer({ min: 5, max: 40 }),
        (notes, unseated, offices, language, showMap, marginMm) => {
          const plan = rostrum(7, [7]);
          const more = Array.from({ length: unseated }, (_, index) => person(`q${index}`, `未排${index}`));
          const pages = sheetOf(
            { ...plan, people: [...plan.people, ...more] },
            { notes, offices, showMap, marginMm },
            language === 'zh' ? 'zh' : 'en',
          );
          expect(pages).toHaveLength(1);
          expect(pages.flatMap((page) => overEdges(page, standInType))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('can be printed before there is a seat', () => {
    expect(sheetOf(emptyPlan('m', '会')).flatMap((page) => overEdges(page, standInType))).toEqual([]);
  });
});
