import { expect, it } from 'vitest';
import { rostrumPlan } from '../../../test/support/sample-plan.ts';
import { makePrintSource } from '../make-print-source.ts';
import { titleBlock } from './title-block.ts';

const type = { widthEm: (_: string, text: string) => [...text].length };
const titleOf = (name: string) => {
  const plan = rostrumPlan(3, 3);
  const source = makePrintSource(
    { ...plan, meeting: { ...plan.meeting, name } },
    { language: 'zh', printedAt: '2026-03-05T09:00' },
  );
  const { items, bottomMm } = titleBlock({
    source,
    type,
    sheet: { widthMm: 210, heightMm: 297 },
    marginMm: 12,
    heading: '座次图',
  });
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  const at = texts.findIndex(({ text }) => text === '座次图');
  return { lines: texts.slice(0, at), bottomMm };
};

it('a usual name stands in one line, a long one in several that can still be read, none of it lost', () => {
  const usual = titleOf('全县经济工作会议');
  expect(usual.lines.map(({ text }) => text)).toEqual(['全县经济工作会议']);
  const name = '关于深入贯彻落实全市经济工作会议精神暨重点项目建设推进与招商引资工作专题部署会议';
  const long = titleOf(name);
  expect(long.lines.length).toBeGreaterThan(1);
  expect(long.lines.map(({ text }) => text).join('')).toBe(name);
  for (const { stretch = 1 } of long.lines) expect(stretch).toBeGreaterThan(0.75);
  expect(long.bottomMm).toBeGreaterThan(usual.bottomMm);
});
