import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  arrange,
  chooseRoster,
  confirmImport,
  goTo,
  newMeeting,
  paste,
  rostrumOfSeven,
  SEVEN,
  saved,
  seatAll,
} from './support.ts';

test('a reload keeps people, seats and undo', async ({ page }) => {
  await rostrumOfSeven(page, '重载');
  await saved(page);
  await page.reload();
  await expect(page.getByTestId('seating-status')).toContainText('已就座 7');
  await page.getByRole('button', { name: '全部会议' }).click();
  const card = page.getByTestId('meeting-card');
  await expect(card).toContainText('7 人');
  await expect(card).toContainText('已就座 7');
  await expect(card.locator('img')).toBeVisible();
});

test('a step that is seen is kept, though the page goes away in the same moment', async ({ page }) => {
  await rostrumOfSeven(page, '立刻关闭');
  await saved(page);
  for (const seated of ['已就座 0', '已就座 7']) {
    await page.keyboard.press(seated === '已就座 0' ? 'Control+Z' : 'Control+Y');
    await expect(page.getByTestId('seating-status')).toContainText(seated);
    await page.reload();
    await expect(page.getByTestId('seating-status')).toContainText(seated);
  }
});

test('a crash of the page loses nothing that was saved', async ({ context }) => {
  const page = await context.newPage();
  await rostrumOfSeven(page, '崩溃');
  await saved(page);
  const address = page.url();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByTestId('seating-status')).toContainText('已就座 7');
  await expect(again.getByTestId('save-state')).toContainText('已保存');
});

test('the second window follows, and may take over', async ({ context }) => {
  const first = await context.newPage();
  await newMeeting(first, '两个窗口');
  await paste(first, SEVEN);
  await confirmImport(first);
  await saved(first);
  const second = await context.newPage();
  await second.goto(first.url());
  await expect(second.getByText('另一个窗口中编辑')).toBeVisible();
  await expect(second.getByTestId('roster-counts')).toContainText('7 人');
  await paste(first, '辛八');
  await first.getByTestId('import-summary').waitFor();
  await first.getByText('保留', { exact: true }).click();
  await confirmImport(first);
  await expect(second.getByTestId('roster-counts')).toContainText('8 人');
  await second.getByRole('button', { name: '改在这里编辑' }).click();
  await expect(second.getByTestId('save-state')).toContainText('已保存');
  await expect(first.getByText('另一个窗口中编辑')).toBeVisible();
});

test('a meeting is saved as a file and opened again; lists are exported and read back', async ({ page }) => {
  await newMeeting(page, '存取');
  await paste(
    page,
    '姓名\t单位\t职务\t备注\n甲一\t财政局\t局长\t主持\n乙二\t教育局\t局长\t请假\n丙三\t公安局\t局长\t',
  );
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await seatAll(page);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件' }).click();
  const plan = await (await file).path();
  expect((await readFile(plan)).subarray(0, 2).toString()).toBe('PK');
  for (const kind of ['Excel', 'CSV']) {
    const exported = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: new RegExp(kind) }).click();
    const download = await exported;
    const path = test.info().outputPath(download.suggestedFilename());
    await download.saveAs(path);
    await goTo(page, '名单');
    await chooseRoster(page, path);
    await expect(page.getByTestId('diff')).toContainText('3 人没有变化');
    await page.locator('.importFoot').getByRole('button', { name: '取消' }).click();
    await expect(page.locator('.importDialog')).toBeHidden();
    await goTo(page, '座次');
  }
  const path = test.info().outputPath('会议.zuoci');
  await (await file).saveAs(path);
  await page.getByRole('button', { name: '全部会议' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByTestId('seating-status')).toContainText('已就座 2');
  await page.getByRole('button', { name: '全部会议' }).click();
  await expect(page.getByTestId('meeting-card')).toHaveCount(2);
});

test('a meeting is copied, deleted and brought back', async ({ page }) => {
  await newMeeting(page, '列表');
  await page.getByRole('button', { name: '全部会议' }).click();
  const card = page.getByTestId('meeting-card');
  await card.getByRole('button', { name: /更多操作/ }).click();
  await page.getByRole('menuitem', { name: '复制' }).click();
  await expect(card).toHaveCount(2);
  await card
    .first()
    .getByRole('button', { name: /更多操作/ })
    .click();
  await page.getByRole('menuitem', { name: '删除' }).last().click();
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(card).toHaveCount(2);
});

test('where the browser keeps nothing, this is said at once and work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/');
  await expect(page.getByText('浏览器不允许在本机保存')).toBeVisible();
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByLabel('会议名称').fill('不保存');
  await page.getByRole('button', { name: '建立会议' }).click();
  await expect(page.getByTestId('save-state')).toContainText('未能保存');
});

test('where the storage is taken away meanwhile, the meeting can still be saved as a file', async ({
  page,
  context,
}) => {
  await rostrumOfSeven(page, '存储被清');
  await saved(page);
  const other = await context.newPage();
  await other.goto('/icon.svg');
  await other.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('zuoci').onsuccess = done;
      }),
  );
  await page.keyboard.press('Control+Z');
  await expect(page.getByTestId('save-state')).toContainText('未能保存');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件' }).first().click();
  expect((await file).suggestedFilename()).toBe('存储被清.zuoci');
  // Nothing is lost by leaving the meeting; leaving the page is asked about.
  await page.getByRole('button', { name: '全部会议' }).click();
  await expect(page.getByRole('heading', { name: '画面出了问题' })).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const reloading = page.getByRole('button', { name: '重新载入' }).click();
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await reloading;
});
