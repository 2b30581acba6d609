import { expect, type Page } from '@playwright/test';

/** A sample list by its name. */
export const roster = (name: string): string => `test/fixtures/rosters/${name}`;

/** Gather every request that leaves the page's own origin. */
export function watchRequests(page: Page, origin: string): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  return foreign;
}

/** Make a meeting from the start page. */
export async function newMeeting(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByLabel('会议名称').fill(name);
  await page.getByRole('button', { name: '建立会议' }).click();
  await expect(page.getByRole('heading', { name: '还没有人员' })).toBeVisible();
}

/** Choose a list in the open meeting; the preview is open afterwards, or says why not. */
export async function chooseRoster(page: Page, file: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: '导入名单' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles(file);
}

/** Take over what the preview shows. */
export async function confirmImport(page: Page): Promise<void> {
  await page.getByTestId('import-summary').waitFor();
  await page.locator('.importFoot .ant-btn-primary').click();
  await expect(page.locator('.importDialog')).toBeHidden();
}

/** Paste a text into the page. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
}

/** Go to a step of the meeting. */
export const goTo = (page: Page, step: '名单' | '座次'): Promise<void> =>
  page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: step }).click();

/** Put an arrangement into a room that has none. */
export async function arrange(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: '选一种会场布置' }).click();
  await page.locator(`[data-arrangement=${kind}]`).click();
  await page.getByRole('button', { name: '使用这种布置' }).click();
  await expect(page.locator('.drawing-frame [data-seat]').first()).toBeVisible();
}

/** Seat everybody by the rules. */
export async function seatAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /全部排座|重新排座/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
}

/** Names on the drawing from left to right, as it stands on screen. */
export const namesOnDrawing = (page: Page): Promise<string[]> =>
  page.locator('.drawing-frame text').evaluateAll((texts) =>
    texts
      .filter((text) => getComputedStyle(text).fontWeight === '600')
      .map((text) => ({ name: text.textContent ?? '', x: text.getBoundingClientRect().x }))
      .sort((a, b) => a.x - b.x)
      .map(({ name }) => name),
  );

/** Wait until every step is on disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByTestId('save-state')).toContainText('已保存');
