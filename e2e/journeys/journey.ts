import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page } from '@playwright/test';
import { readZuoci } from '../../src/io/zuoci-file.ts';
import type { Plan } from '../../src/model/plan.ts';
import { seatedEntries } from '../../src/model/seating-chunks.ts';
import { type PrintedPage, readPdf } from '../../test/support/read-pdf.ts';
import { chooseRoster, roster } from '../support.ts';

/** Begin a meeting by a template; the list is asked for next. */
export async function beginBy(
  page: Page,
  template: string,
  meeting: { readonly name: string; readonly seats?: string },
): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByRole('radio', { name: template, exact: true }).check();
  await page.getByLabel('会议名称').fill(meeting.name);
  if (meeting.seats !== undefined) {
    await page.getByLabel('会场座位').click();
    await page.locator('.ant-select-item-option').filter({ hasText: meeting.seats }).click();
  }
  await page.getByRole('button', { name: '建立会议' }).click();
}

/** Take a sample list over and seat its people as the template says. */
export async function importAndSeat(page: Page, file: string): Promise<void> {
  await chooseRoster(page, roster(file));
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible({ timeout: 60_000 });
}

/** Choose a paper in the print step and look at its first page. */
export async function choosePaper(page: Page, kind: string): Promise<void> {
  await page.locator('[data-step=print]').click();
  await page.locator(`[data-document=${kind}]`).click();
  await expect(page.locator(`[data-document=${kind}]`)).toHaveAttribute('aria-current', 'true');
  await page.getByTestId('print-page').waitFor({ timeout: 60_000 });
}

/** Change a setting of the paper that is shown. */
export async function choose(page: Page, setting: string, value: string): Promise<void> {
  const settings = page.getByRole('complementary', { name: '设置' });
  await settings.getByRole('combobox', { name: setting, exact: true }).click();
  await page.getByTitle(value, { exact: true }).locator('visible=true').last().click();
  await expect(settings).toContainText(value);
}

/** Save the paper that is shown as a PDF and read it. */
export async function savePaper(page: Page): Promise<readonly PrintedPage[]> {
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: '存为 PDF' }).click();
  return readPdf(await readFile(await (await download).path()));
}

/** Choose a paper, save it and read it. */
export async function paperOf(page: Page, kind: string): Promise<readonly PrintedPage[]> {
  await choosePaper(page, kind);
  return savePaper(page);
}

/** Every text of some pages as one line, for a look at what stands there. */
export const wordsOf = (pages: readonly PrintedPage[]): string =>
  pages.flatMap(({ texts }) => texts).join(' ');

/** Names without the space that sets two characters apart. */
export const closed = (text: string): string => text.replaceAll('　', '');

/** Save the meeting as a file and read it. */
export async function saveFile(page: Page): Promise<{ readonly path: string; readonly plan: Plan }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件' }).click();
  const path = await (await download).path();
  const read = readZuoci(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(`the saved file cannot be read: ${read.failure.code}`);
  return { path, plan: read.value.plan };
}

/** Who sits where, scheme by scheme. */
const seatingOf = ({ schemes }: Plan): unknown =>
  schemes.map(({ name, seating }) => [name, [...seatedEntries(seating)].sort()]);

/**
 * Save the meeting as a file, open it on a computer that has never seen it, and find everybody on the same seat.
 *
 * @returns the plan as it was saved.
 */
export async function reopenElsewhere(browser: Browser, page: Page, shown: string): Promise<Plan> {
  const first = await saveFile(page);
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const other = await context.newPage();
  await other.goto(new URL('/', page.url()).href);
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles({
    name: '会议.zuoci',
    mimeType: 'application/zip',
    buffer: await readFile(first.path),
  });
  await expect(other.getByTestId('seating-status')).toContainText(shown);
  const again = await saveFile(other);
  expect(seatingOf(again.plan)).toEqual(seatingOf(first.plan));
  expect(again.plan.people.map(({ name }) => name)).toEqual(first.plan.people.map(({ name }) => name));
  await context.close();
  return first.plan;
}

/** Leaders of the county list on the rostrum as the hall sees them; whoever asked for leave has no seat. */
export const LEADERS: readonly string[] =
  '顾玉东 汪瑞云 龚福 董秀华 薛玲磊 罗强宇 胡东刚 侯燕安 梁宇 马霞 严华霞 蒋欣红'.split(' ');
