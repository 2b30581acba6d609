import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../test/support/print-people.ts';
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
});
