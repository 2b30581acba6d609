import { expect, test } from '@playwright/test';
import { newMeeting } from './support.ts';

test.use({ storageState: { cookies: [], origins: [] } });

test('the first meeting is introduced step by step, once, and the tour may be left', async ({ page }) => {
  await newMeeting(page, '首次会议');
  const welcome = page.getByText('从名单到座次图');
  // Where nothing is to move on its own, as here, what pops up still finds its place.
  await expect(welcome).toBeInViewport();
  await expect(page.locator('.ant-tour-indicator')).toHaveCount(6);
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await expect(page.getByText('把 Excel 名单拖进来', { exact: false })).toBeVisible();
  await page.locator('.ant-tour-close').click();
  await expect(page.locator('.ant-tour')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: '还没有人员' })).toBeVisible();
  await expect(welcome).toBeHidden();
});
