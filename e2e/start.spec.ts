import { expect, test } from '@playwright/test';
import { confirmImport, newMeeting, paste, roster, saved } from './support.ts';

test('many meetings are found and put in order; the sample stays at hand', async ({ page }) => {
  await newMeeting(page, '例会');
  await saved(page);
  await page.goto('/');
  const cards = page.getByTestId('meeting-card');
  await expect(cards).toHaveCount(1);
  const search = page.getByLabel('查找会议');
  await expect(search).toBeHidden();
  for (let count = 2; count <= 9; count += 1) {
    await cards
      .first()
      .getByRole('button', { name: /更多操作/ })
      .click();
    await page.getByRole('menuitem', { name: '复制' }).click();
    await expect(cards).toHaveCount(count);
  }
  await newMeeting(page, '表彰大会');
  await saved(page);
  await page.goto('/');
  await expect(cards).toHaveCount(10);
  await expect(cards.first()).toContainText('表彰大会');
  await search.fill('表彰');
  await expect(cards).toHaveCount(1);
  await search.fill('没有的会');
  await expect(page.getByText('没有找到“没有的会”')).toBeVisible();
  await search.fill('');
  await page.getByRole('combobox', { name: '排序' }).click();
  await page.getByTitle('名称', { exact: true }).click();
  await expect(cards.last()).toContainText('例会');
  await page.getByRole('button', { name: '用示例试一试' }).click();
  await expect(page.getByTestId('import-summary')).toBeVisible();
});

test('a list dropped onto any step is read; one of a few people sends nobody home', async ({ page }) => {
  await newMeeting(page, '例会');
  await paste(page, '甲一、乙二、丙三、丁四');
  await confirmImport(page);
  await expect(page.getByTestId('next-action')).toHaveText('选布置');
  await page.locator('[data-step=approval]').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['姓名,单位\n甲一,县委\n戊五,县委'], '例会.csv', { type: 'text/csv' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByTestId('diff')).toContainText('丁四');
  await expect(page.getByRole('radio', { name: '保留' })).toBeChecked();
});

test('a meeting that begins with a list is called by the meeting, not by the list', async ({ page }) => {
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(roster('外事会谈-双方名单.xlsx'));
  await expect(page.getByRole('button', { name: '会议名称：外事会谈' })).toBeVisible();
});

test('a file that is no list, or is not taken over, leaves no meeting behind', async ({ page }) => {
  await page.goto('/');
  for (const file of ['public/icon-192.png', roster('外事会谈-双方名单.xlsx')]) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开文件' }).click();
    await (await chooser).setFiles(file);
    const dialog = page.getByRole('dialog', { name: '导入名单' });
    await expect(dialog.getByTestId('import-failure').or(page.getByTestId('import-summary'))).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(page.getByRole('heading', { name: '从一份名单开始' })).toBeVisible();
  }
  await page.getByRole('button', { name: '用示例试一试' }).dblclick();
  await page.getByTestId('import-summary').waitFor();
  await page.getByTestId('import-list-only').click();
  await saved(page);
  await page.goto('/');
  await expect(page.getByTestId('meeting-card')).toHaveCount(1);
});
