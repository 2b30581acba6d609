import { expect, type Locator, type Page } from '@playwright/test';

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

/** Take over the people whom the preview shows, and seat nobody. */
export async function confirmImport(page: Page): Promise<void> {
  await page.getByTestId('import-summary').waitFor();
  const alone = page.getByTestId('import-list-only');
  await ((await alone.isVisible()) ? alone : page.locator('.importFoot .ant-btn-primary')).click();
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
export const goTo = (page: Page, step: '名单' | '会场' | '座次'): Promise<void> =>
  page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: step }).click();

/** Put an arrangement into a room that has none. */
export async function arrange(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: '选一种会场布置' }).click();
  await page.locator(`[data-arrangement=${kind}]`).click();
  await page.getByRole('button', { name: '使用这种布置' }).click();
  await expect(seatsOnDrawing(page).first()).toBeAttached();
}

/** Seat everybody by the rules. */
export async function seatAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /全部排座|重新排座/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
}

/** Seats of the drawing as a screen reader meets them: section, row, seat; without others, all that are listed. */
export const seatsOnDrawing = (page: Page, name?: RegExp): Locator => {
  const seats = page.getByRole('tree', { name: /座次图|Seating plan/ }).locator('[data-seat]');
  return name === undefined ? seats : seats.filter({ hasText: name });
};

/** Names on the drawing from left to right, as it stands on screen. */
export const namesOnDrawing = (page: Page): Promise<string[]> =>
  seatsOnDrawing(page).evaluateAll((seats) =>
    seats
      .map((seat) => ({
        name: seat.textContent?.split(/，|, /)[1] ?? '',
        state: seat.getAttribute('data-state'),
        x: Number(seat.getAttribute('data-x')),
      }))
      .filter(({ state }) => state === 'taken' || state === 'pinned')
      .sort((a, b) => a.x - b.x)
      .map(({ name }) => name),
  );

/** Where a seat lies on screen, once the drawing has come to rest. */
export async function placeOf(
  page: Page,
  seat: Locator,
): Promise<{ readonly x: number; readonly y: number }> {
  const read = async () => {
    const [xMm, yMm] = await seat.evaluate((one) => [
      Number(one.getAttribute('data-x')),
      Number(one.getAttribute('data-y')),
    ]);
    const hand = page.locator('.canvas-frame [data-hand]');
    const [left = 0, top = 0, scale = 0] = ((await hand.getAttribute('data-sight')) ?? '')
      .split(' ')
      .map(Number);
    const box = await hand.boundingBox();
    return {
      x: (box?.x ?? 0) + ((xMm ?? 0) - left) * scale,
      y: (box?.y ?? 0) + ((yMm ?? 0) - top) * scale,
    };
  };
  let last = await read();
  await expect
    .poll(async () => {
      const before = last;
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
      last = await read();
      return Math.hypot(last.x - before.x, last.y - before.y);
    })
    .toBeLessThan(0.5);
  return last;
}

/** Click on the seat of somebody. */
export async function clickSeat(page: Page, name: RegExp): Promise<void> {
  const { x, y } = await placeOf(page, seatsOnDrawing(page, name).first());
  await page.mouse.click(x, y);
}

/** Wait until every step is on disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByTestId('save-state')).toContainText('已保存');

/** Seven people by rank, and as the rule seats them on a rostrum, seen from the hall. */
export const SEVEN = '甲一、乙二、丙三、丁四、戊五、己六、庚七';
export const SEVEN_BY_RULE: readonly string[] = ['庚七', '戊五', '丙三', '甲一', '乙二', '丁四', '己六'];

/** Set out a rostrum for the seven, seated by the rule unless told. */
export async function rostrumOfSeven(page: Page, name: string, seated = true): Promise<void> {
  await newMeeting(page, name);
  await paste(page, SEVEN);
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  if (seated) await seatAll(page);
}

/** Where the seat of somebody lies on screen. */
export const seatAt = (page: Page, name: RegExp) => placeOf(page, seatsOnDrawing(page, name).first());

/** Choose somebody in the dialog of late changes, by typing. */
export async function chooseLate(late: Locator, name: string): Promise<void> {
  const field = late.getByRole('combobox', { name: '人员' });
  await field.click();
  await field.pressSequentially(name);
  await expect(late.page().locator('.ant-select-item-option-active')).toContainText(name);
  await field.press('Enter');
  await expect(late.locator('.late-person')).toContainText(name);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
}
