import { expect, type Page, test } from '@playwright/test';
import {
  arrange,
  clickSeat,
  confirmImport,
  goTo,
  namesOnDrawing,
  newMeeting,
  paste,
  rostrumOfSeven,
  SEVEN,
  SEVEN_BY_RULE,
  saved,
  seatsOnDrawing,
} from './support.ts';

const scheme = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

test('two schemes of one meeting: copy, change, compare, rename, remove, undo', async ({ page }) => {
  await rostrumOfSeven(page, '两个方案');
  await page.getByRole('button', { name: '新建方案' }).click();
  await page.getByRole('menuitem', { name: '复制当前方案为方案B' }).click();
  await expect(scheme(page, '方案B')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => namesOnDrawing(page)).toEqual(SEVEN_BY_RULE);
  await clickSeat(page, /甲一/);
  await page.getByRole('combobox', { name: '换人' }).fill('庚七');
  await page.locator('.ant-select-item-option').first().click();
  const swapped = ['甲一', '戊五', '丙三', '庚七', '乙二', '丁四', '己六'];
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
  await scheme(page, '方案A').click();
  await expect(scheme(page, '方案A')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => namesOnDrawing(page)).toEqual(SEVEN_BY_RULE);
  await scheme(page, '方案B').click();
  await page.getByRole('button', { name: '方案B：更多操作' }).click();
  await page.getByRole('menuitem', { name: '重命名' }).click();
  await page.getByLabel('方案名称').fill('书记意见');
  await page.keyboard.press('Enter');
  await expect(scheme(page, '书记意见')).toHaveAttribute('aria-selected', 'true');
  await saved(page);
  await page.reload();
  await expect(scheme(page, '书记意见')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
  await page.getByRole('button', { name: '书记意见：更多操作' }).click();
  await page.getByRole('menuitem', { name: '删除这个方案' }).click();
  await expect(scheme(page, '书记意见')).toHaveCount(0);
  await expect.poll(() => namesOnDrawing(page)).toEqual(SEVEN_BY_RULE);
  await page.locator('.undoLine').getByRole('button', { name: '撤销' }).click();
  await expect(scheme(page, '书记意见')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
});

test('an empty scheme begins with an empty room, and the last one stays', async ({ page }) => {
  await newMeeting(page, '空白方案');
  await paste(page, SEVEN);
  await confirmImport(page);
  await goTo(page, '座次');
  await page.getByRole('button', { name: '方案A：更多操作' }).click();
  await expect(page.getByRole('menuitem', { name: '删除这个方案' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await arrange(page, 'rostrum');
  await page.getByRole('button', { name: '新建方案' }).click();
  await page.getByRole('menuitem', { name: '新建空白的方案B' }).click();
  await expect(page.getByRole('heading', { name: '还没有布置会场' })).toBeVisible();
  await expect(scheme(page, '方案B')).toHaveAttribute('aria-selected', 'true');
  await scheme(page, '方案A').click();
  await expect(seatsOnDrawing(page)).toHaveCount(7);
});
