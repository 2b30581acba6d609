import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { clickSeat, goTo, namesOnDrawing, rostrumOfSeven } from './support.ts';

const section = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '审定的内容' }).getByRole('button', { name }).click();

/** Submit the meeting on screen and export the review package. */
async function packageOf(page: Page, path: string): Promise<void> {
  await page.locator('[data-step=approval]').click();
  await page.locator('.stateLine').getByRole('button', { name: /送审$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('经办人').fill('张会务');
  await dialog.getByRole('button', { name: /送审$/ }).click();
  await expect(dialog).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出送审件' }).click();
  await (await download).saveAs(path);
}

async function openPackage(browser: Browser, path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  await page.goto(`file://${path}`);
  await expect(page.locator('.seatMap-drawing [data-seat]').first()).toBeVisible();
  return page;
}

async function middleOf(page: Page, seat: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.seatMap-drawing [data-seat]').nth(seat).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** Nothing is wider than the screen. */
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test('the review page on a phone, enlarged twice, and by keys', async ({ page, browser }, info) => {
  await rostrumOfSeven(page, '审阅页');
  const file = info.outputPath('package.html');
  await packageOf(page, file);

  // 375 points wide, under a finger: who was tapped is told in sight, from the map and from the list.
  const phone = await openPackage(browser, file, {
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const sheet = phone.getByTestId('seat-sheet');
  const at = await middleOf(phone, 3);
  await phone.touchscreen.tap(at.x, at.y);
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await expect(sheet.getByRole('heading')).toHaveText('甲一');
  expect(await isWithin(phone)).toBe(true);
  await sheet.getByRole('button', { name: '关闭' }).tap();
  await phone.getByRole('radio', { name: '按排看名单' }).tap();
  await phone.getByRole('button', { name: /庚七/ }).tap();
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await sheet.getByRole('button', { name: '批注此人' }).tap();
  await phone.getByRole('button', { name: '在图上画' }).tap();
  // The form leaves the map in sight while it is drawn on.
  await expect(phone.getByRole('button', { name: '画好了' })).toBeInViewport({ ratio: 1 });
  await expect(phone.locator('.seatMap-frame')).toBeInViewport({ ratio: 0.4 });

  // A screen of 1440x900 enlarged to 200 %.
  const enlarged = await openPackage(browser, file, {
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
  });
  const there = await middleOf(enlarged, 3);
  await enlarged.mouse.click(there.x, there.y);
  await expect(enlarged.getByTestId('seat-sheet').getByRole('heading')).toBeInViewport({ ratio: 1 });
  expect(await isWithin(enlarged)).toBe(true);

  // By keys alone: the list, a person, a note, back to the same line.
  await enlarged.reload();
  await enlarged.getByRole('radio', { name: '按排看名单' }).press('Enter');
  const line = enlarged.getByRole('button', { name: /乙二/ });
  await line.press('Enter');
  await expect(enlarged.getByRole('button', { name: '批注此人' })).toBeFocused();
  await enlarged.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await enlarged.getByRole('radio', { name: '座次图' }).press('Enter');
  const map = enlarged.getByRole('group', { name: /^座次图：方向键/ });
  const before = await middleOf(enlarged, 3);
  await map.press('ArrowLeft');
  await expect.poll(async () => Math.round((await middleOf(enlarged, 3)).x - before.x)).toBe(80);
});

test('two schemes are compared, one is chosen on a tablet, and only that one is approved', async ({
  page,
  browser,
}, info) => {
  await rostrumOfSeven(page, '两个方案送审');
  await page.getByRole('button', { name: '新建方案' }).click();
  await page.getByRole('menuitem', { name: '复制当前方案为方案B' }).click();
  await clickSeat(page, /甲一/);
  await page.getByRole('combobox', { name: '换人' }).fill('庚七');
  await page.locator('.ant-select-item-option').first().click();
  const swapped = ['甲一', '戊五', '丙三', '庚七', '乙二', '丁四', '己六'];
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
  await page.getByRole('tab', { name: /^方案A/ }).click();

  // A beside B, over each other, and as a list.
  await page.locator('[data-step=approval]').click();
  await section(page, '对比');
  await expect(page.getByTestId('compare-summary')).toContainText('2 人调整');
  await expect(page.getByRole('img', { name: /座次图/ })).toHaveCount(2);
  await page.getByText('叠加', { exact: true }).click();
  await expect(page.locator('.changeArrow')).toHaveCount(2);
  await page.getByText('清单', { exact: true }).click();
  await expect(page.getByText(/甲一 与 庚七 互换|庚七 与 甲一 互换/)).toBeVisible();
  await section(page, '送审与结论');

  const file = info.outputPath('package.html');
  await packageOf(page, file);
  const tablet = await openPackage(browser, file, {
    viewport: { width: 768, height: 1024 },
    hasTouch: true,
  });
  await tablet.getByRole('radio', { name: '方案B' }).tap();
  await expect(tablet.locator('.decision').getByText('方案B')).toBeVisible();
  const at = await middleOf(tablet, 3);
  await tablet.touchscreen.tap(at.x, at.y);
  await expect(tablet.getByTestId('seat-sheet').getByRole('heading')).toHaveText('庚七');
  await tablet.getByLabel('姓名').fill('陆县长');
  const result = info.outputPath('result.zuoci-review');
  const download = tablet.waitForEvent('download');
  await tablet.getByRole('button', { name: '同意' }).tap();
  await (await download).saveAs(result);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /导入审阅结果$/ }).click();
  await (await chooser).setFiles(result);
  await expect(page.getByTestId('plan-state')).toHaveText('审定 第1稿');
  await section(page, '送审与结论');
  await expect(page.getByRole('listitem', { name: '第1稿' })).toContainText('方案B');
  // The chosen scheme is on screen; the other one is not what was approved.
  await goTo(page, '座次');
  await expect(page.getByRole('tab', { name: /^方案B/ })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
  await page.getByRole('tab', { name: /^方案A/ }).click();
  await expect(page.getByTestId('plan-state')).toContainText('草案');
});
