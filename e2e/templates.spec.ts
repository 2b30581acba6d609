import { expect, test } from '@playwright/test';
import { chooseRoster, goTo, namesOnDrawing, newMeeting, roster } from './support.ts';

test('the sample becomes a seated hall in three clicks', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '用示例试一试' }).click();
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByRole('region', { name: '座次' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^已排好 \d{3} 人/).last()).toBeVisible();
});

test('a template sets out the room before the list comes, and the list is seated in it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByRole('radio', { name: '会谈', exact: true }).check();
  await expect(page.getByLabel('会议名称')).toHaveValue('会谈');
  await page.getByLabel('会议名称').fill('市领导会见外宾');
  await page.getByRole('button', { name: '建立会议' }).click();
  await chooseRoster(page, roster('外事会谈-双方名单.xlsx'));
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('button', { name: '导入 17 人并排座' }).click();
  await expect(page.getByText(/^已排好 17 人/).last()).toBeVisible();
  await expect.poll(async () => (await namesOnDrawing(page)).length).toBe(17);
});

test('a list dropped on a blank meeting proposes its template, which may be another', async ({ page }) => {
  await newMeeting(page, '例会');
  await chooseRoster(page, roster('政府常务会议-议题与人员.xlsx'));
  await page.getByTestId('import-summary').waitFor();
  await expect(page.locator('.importFoot-template')).toContainText('政府常务会议');
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
});

test('a meeting becomes a template that the next one begins with', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByRole('radio', { name: '宴会', exact: true }).check();
  await page.getByRole('button', { name: '建立会议' }).click();
  await goTo(page, '座次');
  await page.getByRole('button', { name: '存为模板' }).click();
  await page.getByLabel('模板名称').fill('招商晚宴');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已存为模板“招商晚宴”')).toBeVisible();
  await page.getByRole('button', { name: '全部会议' }).click();
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByRole('radio', { name: '招商晚宴' }).check();
  await page.getByRole('button', { name: '建立会议' }).click();
  await chooseRoster(page, roster('招商晚宴-宾客名单.xlsx'));
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
});
