import { expect, test } from '@playwright/test';
import { goTo, rostrumOfSeven, saved } from './support.ts';

test('back closes what lies over a step before it leaves the step, and keeps what was typed', async ({
  page,
}) => {
  await rostrumOfSeven(page, '后退');
  await saved(page);
  await goTo(page, '会场');
  await goTo(page, '座次');
  const dialog = page.getByRole('dialog');
  const seating = page.getByRole('region', { name: '座次' });

  await page.keyboard.press('Alt+C');
  await expect(dialog).toContainText('临时变动');
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(seating).toBeVisible();

  await page.getByRole('button', { name: '会议信息' }).click();
  await expect(dialog).toContainText('会议信息');
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(seating).toBeVisible();

  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('menuitem', { name: /Excel/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('menuitem', { name: /Excel/ })).toBeHidden();
  await expect(seating).toBeVisible();

  await goTo(page, '名单');
  await page.getByRole('main').getByRole('button', { name: '导入名单' }).click();
  await expect(dialog).toContainText('更新名单');
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('roster-counts')).toBeVisible();

  await page.getByRole('button', { name: '会议名称：后退' }).click();
  await page.getByLabel('会议名称').fill('改了名');
  await page.goBack();
  await expect(seating).toBeVisible();
  await expect(page.getByRole('button', { name: '会议名称：改了名' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: '会场', level: 1 })).toBeAttached();
});
