import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import {
  arrange,
  confirmImport,
  goTo,
  newMeeting,
  paste,
  roster,
  rostrumOfSeven,
  saved,
  seatAll,
  seatsOnDrawing,
} from './support.ts';

async function openLibrary(page: Page, tab: string): Promise<void> {
  await page.goto('/#/');
  await page.getByRole('button', { name: '资料库与设置' }).click();
  await page.getByRole('tab', { name: tab }).click();
}

/** Ranks of the leaders as they are on disk. */
const keptRanks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('zuoci');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('libraries').objectStore('libraries').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(
              all.result.flatMap(({ library, item }) => (library === 'leaders' ? [Number(item.rank)] : [])),
            );
          };
        };
      }),
  );

test('a hall is kept, survives a reload, is used in another meeting, deleted and brought back', async ({
  page,
}) => {
  await newMeeting(page, '甲会');
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await page.getByRole('button', { name: '存为会场' }).click();
  await page.getByLabel('会场名称').fill('第一会议室');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“第一会议室”已存入资料库')).toBeVisible();
  const seats = await seatsOnDrawing(page).count();
  await newMeeting(page, '乙会');
  await goTo(page, '座次');
  await page.getByRole('button', { name: '从资料库选会场' }).click();
  await page.locator('button.hall', { hasText: '第一会议室' }).click();
  await page.getByRole('button', { name: '选用这个会场' }).click();
  await expect(seatsOnDrawing(page)).toHaveCount(seats);
  await expect(
    page.locator('header').getByRole('button', { name: '撤销：选用会场 第一会议室' }),
  ).toBeEnabled();
  await saved(page);
  await openLibrary(page, '会场');
  await expect(page.getByTestId('hall')).toHaveCount(1);
  await page.getByRole('button', { name: '删除 第一会议室' }).click();
  await expect(page.getByTestId('hall')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByTestId('hall')).toHaveCount(1);
  await page.reload();
  await expect(page.getByTestId('hall')).toHaveCount(1);
});

test('leaders are kept from a list and added to another meeting with their ranks', async ({ page }) => {
  await newMeeting(page, '甲会');
  await paste(page, '姓名\t单位\t职务\n张三\t县委\t书记\n李四\t县政府\t县长\n王五\t县人大\t主任');
  await confirmImport(page);
  await page.getByRole('checkbox', { name: '选择 张三' }).check();
  await page.getByRole('checkbox', { name: '选择 李四' }).check();
  await page.getByRole('button', { name: '存入常用领导' }).click();
  await expect(page.getByText('2 人已存入常用领导')).toBeVisible();
  await newMeeting(page, '乙会');
  await page.getByRole('button', { name: '从常用领导添加' }).click();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('button', { name: '添加 2 人' }).click();
  await expect(page.getByTestId('roster-counts')).toContainText('2 人');
  await expect(page.getByRole('button', { name: /^职务：书记/ })).toBeVisible();
  await page.getByRole('button', { name: '从常用领导添加' }).click();
  await expect(page.getByText('已在名单')).toHaveCount(2);
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await openLibrary(page, '常用领导');
  const rank = page.getByLabel('排序：李四');
  await rank.fill('5');
  await rank.press('Enter');
  await expect.poll(() => keptRanks(page)).toContain(5);
  await page.reload();
  await page.getByRole('tab', { name: '常用领导' }).click();
  await expect(page.getByLabel('排序：李四')).toHaveValue('5');
});

test('house policies hold in new meetings', async ({ page }) => {
  await newMeeting(page, '甲会');
  await paste(page, '甲一、乙二、丙三、丁四、戊五、己六');
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await seatAll(page);
  await page.getByTestId('even-readings').getByRole('button', { name: '用这种' }).click();
  await page.getByRole('button', { name: '存为本单位口径' }).click();
  await expect(page.getByText('已存为本单位口径')).toBeVisible();
  await openLibrary(page, '本单位口径');
  await expect(page.getByRole('radio', { name: '1 号居左中位' })).toBeChecked();
  await newMeeting(page, '乙会');
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await expect(page.locator('.inspector .field', { hasText: '双数时' }).first()).toContainText(
    '1 号居左中位',
  );
});

test('plates are pasted, edited, and all libraries travel as one file', async ({ page, browser }) => {
  await openLibrary(page, '座签库存');
  await page.getByLabel('粘贴姓名').fill('张三、李四\n张三');
  await page.getByRole('button', { name: '加入库存' }).click();
  await expect(page.getByLabel('数量：张三')).toHaveValue('2');
  const count = page.getByLabel('数量：李四');
  await count.fill('7');
  await count.press('Enter');
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出资料库' }).click();
  const path = test.info().outputPath('资料库.json');
  await (await exported).saveAs(path);
  expect(JSON.parse(await readFile(path, 'utf8')).format).toBe('zuoci-libraries');
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const take = async (file: string): Promise<void> => {
    const chooser = other.waitForEvent('filechooser');
    await other.locator('.library-head').getByRole('button', { name: '导入资料库' }).click();
    await (await chooser).setFiles(file);
  };
  await openLibrary(other, '座签库存');
  await take(roster('参会人员-GB18030.csv'));
  await expect(other.getByText('这不是资料库文件')).toBeVisible();
  await take(path);
  await other.getByRole('dialog').getByRole('button', { name: '导入资料库' }).click();
  await expect(other.getByText('已导入 2 条')).toBeVisible();
  await expect(other.getByLabel('数量：李四')).toHaveValue('7');
  await other.close();
});

test('settings of the organisation hold on screen and on paper, and travel with the library', async ({
  page,
  browser,
}) => {
  await openLibrary(page, '设置');
  await page.getByText('A3', { exact: true }).click();
  await page.getByRole('combobox', { name: '默认视角' }).click();
  await page.getByTitle('从台上看', { exact: true }).click();
  const picture = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择图片' }).click();
  await (await picture).setFiles('public/icon-192.png');
  await expect(page.getByRole('img', { name: '单位标志' })).toBeVisible();
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出资料库与设置' }).click();
  const path = test.info().outputPath('设置.json');
  await (await exported).saveAs(path);

  const other = await (await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })).newPage();
  await openLibrary(other, '设置');
  const chooser = other.waitForEvent('filechooser');
  await other.locator('.library-head').getByRole('button', { name: '导入资料库与设置' }).click();
  await (await chooser).setFiles(path);
  await other.getByRole('dialog').getByRole('button', { name: '导入资料库与设置' }).click();
  await expect(other.getByRole('img', { name: '单位标志' })).toBeVisible();
  await other.evaluate(() => localStorage.setItem('zuoci-preferences', '{"toured":true}'));
  await rostrumOfSeven(other, '甲会');
  await expect(other.locator('.seating .ant-segmented-item-selected', { hasText: '从台上看' })).toBeVisible();
  await other.locator('[data-step=print]').click();
  await other.locator('[data-document=map]').click();
  await expect(other.getByText('420 × 297')).toBeVisible();
  const pdf = other.waitForEvent('download');
  await other.getByRole('button', { name: '存为 PDF' }).click();
  const bytes = await readFile(await (await pdf).path());
  expect(bytes.toString('latin1')).toContain('/DCTDecode');
  await other.close();
});
