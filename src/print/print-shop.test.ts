import { describe, expect, it } from 'vitest';
import { hallPlan } from '../../test/support/print-people.ts';
import { person } from '../../test/support/sample-plan.ts';
import { seatingFrom } from '../model/seating-chunks.ts';
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

  it('compares a scheme with itself in a version, whichever was on screen when it was submitted', async () => {
    const one = hallPlan(3);
    const [first] = one.schemes;
    if (first === undefined) throw new Error('no scheme');
    const two = { ...one, schemes: [first, { ...first, id: 'b', name: 'B', seating: seatingFrom([]) }] };
    const revision = {
      number: 1,
      author: '王',
      content: two,
      time: '2026-03-04T09:00',
      state: 'submitted',
      hash: '',
    } as const;
    const plan = { ...two, revisions: [revision] };
    const shop = openPrintShop(nodeFontBook());
    const pagesOf = (selectedScheme: string) =>
      shop.pages({ ...task, plan: { ...plan, selectedScheme }, options: {}, sinceRevision: 1 });
    expect(await pagesOf(first.id)).toEqual([]);
    expect(await pagesOf('b')).toEqual([]);
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
