import { expect, type Page, test } from '@playwright/test';
import { choosePaper, closed, paperOf, savePaper, wordsOf } from './journeys/journey.ts';
import { clickSeat, goTo, rostrumOfSeven, saved, seatsOnDrawing } from './support.ts';

const finding = (page: Page, words: string) => page.locator('.findings-list li').filter({ hasText: words });

test('what the check before printing finds is a click away, with a seat or without', async ({ page }) => {
  await rostrumOfSeven(page, '检查');
  await clickSeat(page, /庚七/);
  await page.keyboard.press('Delete');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 6');
  await choosePaper(page, 'map');
  await finding(page, '庚七').getByRole('button', { name: '去看' }).click();
  const standing = page.getByRole('complementary', { name: '未就座' }).getByRole('button', { name: /庚七/ });
  await expect(standing).toHaveAttribute('aria-pressed', 'true');
  // He is chosen: a click on a seat puts him there.
  await clickSeat(page, /空/);
  await expect(page.getByTestId('seating-status')).toContainText('已就座 7');
  await choosePaper(page, 'map');
  await expect(finding(page, '庚七')).toHaveCount(0);
});

test('a plate that lies in the library is not printed again', async ({ page }) => {
  await rostrumOfSeven(page, '库存');
  await saved(page);
  await page.goto('/#/');
  await page.getByRole('button', { name: '资料库与设置' }).click();
  await page.getByRole('tab', { name: '座签库存' }).click();
  await page.getByLabel('粘贴姓名').fill('甲一、丙三');
  await page.getByRole('button', { name: '加入库存' }).click();
  await expect(page.getByLabel('数量：丙三')).toHaveValue('1');
  await page.goto('/#/');
  await page.getByTestId('meeting-card').click();
  expect(await paperOf(page, 'plates')).toHaveLength(7);
  await page.getByRole('button', { name: '更多设置' }).click();
  await page.getByRole('switch', { name: '库存已有的不印' }).click();
  await expect(page.getByTestId('print-pages')).toContainText('5 页');
  const words = closed(wordsOf(await savePaper(page)));
  for (const name of ['甲一', '丙三']) expect(words).not.toContain(name);
  for (const name of ['乙二', '庚七']) expect(words).toContain(name);
  await goTo(page, '座次');
  await expect(seatsOnDrawing(page, /甲一/)).toHaveCount(1);
});

test('a paper that was made is told of with its time, and when the plan has changed since', async ({
  page,
}) => {
  await rostrumOfSeven(page, '印制');
  const step = page.locator('[data-step=print]');
  await expect(step).not.toHaveAttribute('aria-description');
  await paperOf(page, 'plates');
  const plates = page.locator('[data-document=plates]');
  const map = page.locator('[data-document=map]');
  await expect(plates).toContainText(/\d\d:\d\d 已印制$/);
  await expect(map).not.toContainText('印制');
  await expect(step).toHaveAttribute('aria-description', '已完成');
  await goTo(page, '座次');
  await clickSeat(page, /庚七/);
  await page.keyboard.press('Delete');
  await expect(step).toHaveAttribute('aria-description', '还有待办');
  await saved(page);
  await page.reload();
  await step.click();
  await expect(plates).toContainText('印制后有变动');
  await page.keyboard.press('Control+z');
  await expect(plates).toContainText(/已印制$/);
  await page.locator('[data-step=approval]').click();
  await page.getByRole('button', { name: '改动记录' }).click();
  await expect(page.getByRole('row', { name: /印制：座签（方案A）/ })).toBeVisible();
});
