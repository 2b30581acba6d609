import { describe, expect, it } from 'vitest';
import { overEdges, textsOf } from '../../../../test/support/print-bounds.ts';
import { standInType } from '../../../../test/support/stand-in-type.ts';
import { emptyPlan } from '../../../model/plan.ts';
import { makePrintSource } from '../../make-print-source.ts';
import { paginate } from '../../paginate.ts';
import { calibrationDocument } from './calibration-document.ts';

const pageOf = (options: object, language: 'zh' | 'en' = 'zh') => {
  const source = makePrintSource(emptyPlan('m', '会'), { language, printedAt: '2026-03-05T08:00' });
  const [page] = paginate(calibrationDocument, { source, options, type: standInType });
  if (page === undefined) throw new Error('no page');
  return page;
};

describe('the calibration page', () => {
  it.each([
    [{}, 150, 200],
    [{ lie: 'landscape' }, 200, 100],
    [{ sheet: 'A3' }, 150, 200],
  ])('has rulers, a line and a box of exact lengths: %j', (options, across, down) => {
    const page = pageOf(options);
    const lengths = page.items.flatMap((item) =>
      item.kind === 'line' ? [Math.hypot(item.to.xMm - item.from.xMm, item.to.yMm - item.from.yMm)] : [],
    );
    for (const wanted of [across, down, 100]) expect(lengths).toContain(wanted);
    const sizes = page.items.flatMap((item) =>
      item.kind === 'polygon'
        ? [
            (item.points[1]?.xMm ?? 0) - (item.points[0]?.xMm ?? 0),
            (item.points[2]?.yMm ?? 0) - (item.points[1]?.yMm ?? 0),
          ]
        : [],
    );
    expect(sizes).toEqual([50, 50, page.widthMm - 20, page.heightMm - 20]);
  });

  it.each(['zh', 'en'] as const)('keeps inside its frame in %s', (language) => {
    for (const lie of ['portrait', 'landscape']) {
      const page = pageOf({ lie }, language);
      expect(overEdges(page, standInType)).toEqual([]);
      for (const { text, box } of textsOf(page, standInType)) {
        expect([text, box.left >= 10, box.right <= page.widthMm - 10]).toEqual([text, true, true]);
      }
    }
  });
});
