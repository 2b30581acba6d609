import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../test/support/print-people.ts';
import { person } from '../../test/support/sample-plan.ts';
import { nodeFontBook } from './node-print.ts';
import { openPrintShop } from './print-shop.ts';
import type { PrintTask } from './print-task.ts';

const task: PrintTask = {
  plan: hallPlan(3),
  language: 'zh',
  printedAt: '2026-03-05T08:00',
  document: 'welcome',
  options: { face: 'own/Mine' },
};

describe('the print shop', () => {
  it('lays pages again that could not be laid, and keeps those that could', async () => {
    let asked = 0;
    const shop = openPrintShop({
      ...nodeFontBook(),
      face: async () => {
        asked += 1;
        if (asked === 1) throw new Error('offline');
        return undefined;
      },
    });
    await expect(shop.pages(task)).rejects.toThrow('offline');
    const pages = await shop.pages(task);
    expect(pages).toHaveLength(2);
    expect(await shop.pages(task)).toBe(pages);
  });

  it('looks over the plan and the fonts with the pages, so that no page on screen has to', async () => {
    const plan = hallPlan(3);
    const late = { ...plan, people: [...plan.people, person('p9', '迟到')] };
    const shop = openPrintShop(nodeFontBook());
    const { findings } = await shop.overview({ ...task, plan: late, options: {} });
    expect(findings.map(({ code }) => code)).toEqual(['person-unseated', 'draft']);
  });

  it('tells of a long job at most twenty times, and of its end', async () => {
    const shop = openPrintShop(nodeFontBook());
    const told: number[] = [];
    await shop.pdf({ ...task, plan: hallPlan(90), document: 'plates', options: {} }, '座签', (progress) => {
      if (progress.stage === 'pages') told.push(progress.done);
    });
    expect(told.at(-1)).toBe(90);
    expect(told).toHaveLength(18);
  });
});
