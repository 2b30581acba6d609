import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { chooseRoster, confirmImport, newMeeting, paste, roster } from './support.ts';

/** File, people in the preview, people afterwards (the agenda brings its own), absent, units. */
const SAMPLES = [
  ['全县经济工作会议-参会名单.xlsx', 519, 519, 26, 62],
  ['全县经济工作会议-参会名单.xls', 519, 519, 26, 62],
  ['参会人员-GB18030.csv', 506, 506, 25, 62],
  ['招商晚宴-宾客名单.xlsx', 118, 118, 0, 42],
  ['外事会谈-双方名单.xlsx', 17, 17, 0, 0],
  ['政府常务会议-议题与人员.xlsx', 13, 46, 0, 23],
] as const;

for (const [file, read, people, absent, units] of SAMPLES) {
  test(`${file} is read, shown and taken over as one step`, async ({ page }) => {
    await newMeeting(page, '导入');
    await chooseRoster(page, roster(file));
    await expect(page.getByTestId('import-summary')).toContainText(`${read} 人`);
    await confirmImport(page);
    const counts = page.getByTestId('roster-counts');
    for (const told of [`${people} 人`, `请假 ${absent}`, `${units} 个单位`])
      await expect(counts).toContainText(told);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: '还没有人员' })).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(counts).toBeVisible();
  });
}

test('nothing changes before the list is confirmed', async ({ page }) => {
  await newMeeting(page, '取消');
  await chooseRoster(page, roster('外事会谈-双方名单.xlsx'));
  await page.getByTestId('import-summary').waitFor();
  await page.locator('.importFoot').getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('heading', { name: '还没有人员' })).toBeVisible();
});

test('names are pasted from a message, and a sheet can be left out', async ({ page }) => {
  await newMeeting(page, '粘贴');
  await paste(page, '张三、李四，王五 赵六');
  await expect(page.getByTestId('import-summary')).toContainText('4 人');
  await confirmImport(page);
  await expect(page.getByTestId('roster-counts')).toContainText('4 人');
  await chooseRoster(page, roster('外事会谈-双方名单.xlsx'));
  const summary = page.getByTestId('import-summary');
  await expect(summary).toContainText('17 人');
  await summary.getByRole('checkbox', { name: /Guests/ }).uncheck();
  await expect(summary).toContainText('9 人');
});

test('columns can be given another meaning', async ({ page }) => {
  await newMeeting(page, '列');
  await paste(page, '姓名\t单位\t代码\n张三\t财政局\tA1\n李四\t教育局\tB2');
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('tab', { name: '各列含义' }).click();
  const column = page.getByRole('combobox', { name: '第 2 列是' });
  await column.fill('不导入');
  await column.press('Enter');
  await expect(page.getByTestId('import-summary')).toContainText('0 个单位');
});

test('an updated list shows what is new, gone and changed, and keeps the rest', async ({ page }) => {
  await newMeeting(page, '更新');
  await paste(page, '姓名\t单位\t职务\n张三\t财政局\t局长\n李四\t教育局\t局长\n王五\t卫健局\t局长');
  await confirmImport(page);
  await paste(page, '姓名\t单位\t职务\n张三\t财政局\t副局长\n李四\t教育局\t局长\n赵六\t公安局\t局长');
  const diff = page.getByTestId('diff');
  await expect(diff).toContainText('王五');
  await expect(diff).toContainText('赵六');
  await expect(diff.locator('del')).toContainText('局长');
  await expect(diff.locator('ins')).toContainText('副局长');
  await confirmImport(page);
  const counts = page.getByTestId('roster-counts');
  await expect(counts).toContainText('4 人');
  await expect(counts).toContainText('请假 1');
});

test('a wrong file says what it is and what is wanted', async ({ page }, info) => {
  await newMeeting(page, '错误文件');
  const pdf = info.outputPath('名单.pdf');
  await writeFile(pdf, '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
  await chooseRoster(page, pdf);
  const failure = page.getByTestId('import-failure');
  await expect(failure).toContainText('PDF');
  await expect(failure).toContainText('.xlsx');
  const empty = info.outputPath('空.xlsx');
  await writeFile(empty, '');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles(empty);
  await expect(failure).toContainText('没有内容');
});

test('names that look like markup stay text', async ({ page }) => {
  await newMeeting(page, '文字');
  await paste(page, '姓名\t单位\n张<b>三</b>\t<img src=x onerror=document.title=1>局\n李四\t教育局');
  await confirmImport(page);
  await expect(page.getByText('<img src=x onerror=document.title=1>局').first()).toBeVisible();
  await expect(page.locator('main img[src=x]')).toHaveCount(0);
});

test('somebody added to a long list is in sight at once, with the name to be typed', async ({ page }) => {
  await newMeeting(page, '长名单');
  await chooseRoster(page, roster('全县经济工作会议-参会名单.xlsx'));
  await confirmImport(page);
  await page.getByRole('button', { name: '添加人员' }).click();
  const name = page.locator('.rosterTable input:focus');
  await expect(name).toHaveValue('新人员');
  await expect(name).toBeInViewport({ ratio: 1 });
});
