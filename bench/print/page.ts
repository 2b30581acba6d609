import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER, serveDist } from '../../scripts/serve-dist.mjs';
import { writeZuoci } from '../../src/io/zuoci-file.ts';
import { COUNTS, type Work } from './contenders.ts';
import { benchPlan } from './make-plan.ts';

/** What the main thread of the page was busy with while papers were looked at and saved. */
export interface PageRun {
  /** From the click to the file. */
  readonly savedMs: number;
  /** The longest task: processor time, and time by the clock, which a busy machine stretches. */
  readonly longest: { readonly cpuMs: number; readonly wallMs: number };
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Open the built program, look at pages of each kind of paper in its print step and save them as PDF. */
export async function printInPage(folder: string): Promise<ReadonlyMap<Work, PageRun>> {
  const { address, close } = await serveDist(process.env.PRINT_DIST);
  const browser = await chromium.launch(BROWSER);
  const runs = new Map<Work, PageRun>();
  for (const work of ['plates', 'cards', 'map'] as const) {
    const file = join(folder, `${work}.zuoci`);
    writeFileSync(file, writeZuoci(benchPlan(COUNTS[work])));
    runs.set(work, await printOnce(browser, address, { work, file }));
  }
  await browser.close();
  await close();
  return runs;
}

async function printOnce(
  browser: Browser,
  address: string,
  { work, file }: { readonly work: Work; readonly file: string },
): Promise<PageRun> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('zuoci-preferences', '{"toured":true}'));
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(file);
  await page.getByTestId('seating-status').waitFor();
  // The seating step has come to rest, and what the print step is made of has been fetched once.
  await page.waitForTimeout(2000);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.locator('[data-step=print]').click();
  await page.locator(`[data-document=${work}]`).click();
  await pictureReady(page);
  for (let i = 0; i < 3 && (await page.getByRole('button', { name: '下一页' }).isEnabled()); i += 1) {
    await page.getByRole('button', { name: '下一页' }).click();
    await pictureReady(page);
  }
  const clicked = performance.now();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 PDF' }).click();
  await (await download).path();
  const savedMs = performance.now() - clicked;
  await page.waitForTimeout(300);
  const longest = longestTask((await browser.stopTracing()).toString());
  await context.close();
  return { savedMs, longest };
}

const pictureReady = (page: Page) =>
  page.locator('.preview-board[aria-busy=false] [data-testid=print-page]').waitFor({ timeout: 60_000 });

/** The main thread of a page is named so, and a task as the engine of the browser names it. */
function longestTask(json: string): PageRun['longest'] {
  const { traceEvents } = JSON.parse(json) as { readonly traceEvents: readonly TraceEvent[] };
  const key = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(key),
  );
  return traceEvents
    .filter((one) => one.ph === 'X' && one.name === 'ThreadControllerImpl::RunTask' && main.has(key(one)))
    .map(({ dur = 0, tdur = 0 }) => ({ cpuMs: Math.min(tdur, dur) / 1000, wallMs: dur / 1000 }))
    .reduce((most, one) => (one.cpuMs > most.cpuMs ? one : most), { cpuMs: 0, wallMs: 0 });
}
