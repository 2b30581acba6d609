import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { readPdf } from '../test/support/read-pdf.ts';
import { chooseLate, chooseRoster, goTo, namesOnDrawing, newMeeting, roster } from './support.ts';

const step = (page: Page, word: 'approval' | 'print'): Promise<void> =>
  page.locator(`[data-step=${word}]`).click();
const section = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '审定的内容' }).getByRole('button', { name }).click();
const state = (page: Page): Locator => page.getByTestId('plan-state');

/** An executive meeting, seated. */
async function seatedMeeting(page: Page): Promise<void> {
  await newMeeting(page, '县政府常务会议');
  await chooseRoster(page, roster('政府常务会议-议题与人员.xlsx'));
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
}

async function submit(page: Page, note: string): Promise<void> {
  await section(page, '送审与结论');
  await page.locator('.stateLine').getByRole('button', { name: /送审$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('经办人').fill('张会务');
  await dialog.getByLabel('说明').fill(note);
  await dialog.getByRole('button', { name: /送审$/ }).click();
  await expect(dialog).toBeHidden();
}

async function saveDownload(page: Page, press: () => Promise<void>, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  await file.saveAs(path);
  return file.suggestedFilename();
}

const exportPackage = (page: Page, number: number, path: string): Promise<string> =>
  saveDownload(
    page,
    () =>
      page
        .getByRole('listitem', { name: `第${number}稿` })
        .getByRole('button', { name: '导出送审件' })
        .click(),
    path,
  );

/** A leader's tablet: another browser profile that opens the file and nothing else. */
async function openPackage(browser: Browser, path: string): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    acceptDownloads: true,
    storageState: { cookies: [], origins: [] },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) errors.push(request.url());
  });
  await page.goto(`file://${path}`);
  return { page, errors };
}

/** Draw a line with a finger, from dots of an element to others. */
async function drawByFinger(
  page: Page,
  element: string,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> {
  const box = await page.locator(element).boundingBox();
  const touch = await page.context().newCDPSession(page);
  const at = (part: number) => [
    {
      x: (box?.x ?? 0) + fromX + (toX - fromX) * part,
      y: (box?.y ?? 0) + fromY + (toY - fromY) * part,
    },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  // A finger lifted while it moves throws, and the next tap would only stop what was thrown.
  await page.evaluate(() => new Promise((rested) => setTimeout(rested, 200)));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(1) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function takeIn(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /导入审阅结果$/ }).click();
  await (await chooser).setFiles(path);
}

test('submit, note on a tablet, return, take in, pin, approve, drop-out, replacement, changed plates', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(20_000);
  await seatedMeeting(page);
  await step(page, 'approval');
  await expect(state(page)).toHaveText('草案');
  await submit(page, '按惯例排定');
  await expect(state(page)).toHaveText('送审 第1稿');
  const file = info.outputPath('package.html');
  expect(await exportPackage(page, 1, file)).toBe('县政府常务会议-第1稿-送审.html');

  // The leader opens the file, taps somebody, notes with finger and words, and returns it.
  const tablet = await openPackage(browser, file);
  await expect(tablet.page.getByRole('heading', { name: '县政府常务会议' })).toBeVisible();
  const seat = tablet.page.locator('.seatMap-drawing [data-seat]').nth(4);
  const box = await seat.boundingBox();
  await tablet.page.touchscreen.tap(
    (box?.x ?? 0) + (box?.width ?? 0) / 2,
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  );
  const sheet = tablet.page.getByTestId('seat-sheet');
  await expect(sheet).toContainText('排座理由');
  const name = await sheet.getByRole('heading').innerText();
  await sheet.getByRole('button', { name: '批注此人' }).tap();
  await tablet.page.getByLabel('批注内容').fill('请坐到门口一侧');
  await tablet.page.getByRole('button', { name: '在图上画' }).tap();
  await drawByFinger(tablet.page, '.seatMap-frame', [200, 200], [280, 240]);
  await expect(tablet.page.getByText('已画 1 笔')).toBeVisible();
  await tablet.page.getByRole('button', { name: '画好了' }).tap();
  await expect(tablet.page.getByLabel('批注内容')).toHaveValue('请坐到门口一侧');
  await tablet.page.getByRole('button', { name: '记下' }).tap();
  await expect(tablet.page.getByRole('heading', { name: '我的批注（1）' })).toBeVisible();
  // A reload loses nothing.
  await tablet.page.reload();
  await expect(tablet.page.getByRole('heading', { name: '我的批注（1）' })).toBeVisible();
  await tablet.page.getByRole('button', { name: '退回修改' }).tap();
  await expect(tablet.page.getByText('请写姓名')).toBeVisible();
  await tablet.page.getByLabel('姓名').fill('陆县长');
  const result = info.outputPath('result.zuoci-review');
  const given = await saveDownload(
    tablet.page,
    () => tablet.page.getByRole('button', { name: '退回修改' }).tap(),
    result,
  );
  expect(given).toBe('县政府常务会议-第1稿-陆县长.zuoci-review');
  expect(tablet.errors).toEqual([]);

  // An altered result is refused; the true one is taken in, once.
  const altered = info.outputPath('altered.zuoci-review');
  writeFileSync(altered, readFileSync(result, 'utf8').replace('"return"', '"approve"'));
  await takeIn(page, altered);
  const refusal = page.getByRole('dialog', { name: '没有导入审阅结果' });
  await expect(refusal).toContainText('内容与封记不符');
  await refusal.getByRole('button', { name: '关闭' }).click();
  await expect(state(page)).toHaveText('送审 第1稿');
  await takeIn(page, result);
  await expect(page.getByText('第1稿已退回，带回 1 条批注')).toBeVisible();
  await expect(state(page)).toHaveText('退回 第1稿');

  // The note becomes an instruction, shown before it is kept.
  const note = page.getByRole('listitem').filter({ hasText: '请坐到门口一侧' });
  await expect(note).toContainText(name);
  await note.getByRole('button', { name: '按批注指定座位' }).click();
  const pin = page.getByRole('dialog');
  await pin.getByRole('combobox', { name: '座位' }).click();
  await page.keyboard.type('空座');
  await page.keyboard.press('Enter');
  await expect(pin.getByRole('status')).toContainText('指定座位改变');
  await expect(pin.getByRole('img', { name: /座次图/ })).toHaveCount(2);
  await pin.getByRole('radio', { name: /^只与那里的人对换/ }).click();
  await expect(pin.getByRole('status')).toContainText('1 人调整，1 处指定座位改变');
  await pin.getByRole('radio', { name: '其余人员按口径围绕重排' }).click();
  await expect(pin.getByRole('status')).not.toContainText('1 人调整，');
  await pin.getByRole('button', { name: '采纳并指定' }).click();
  await expect(note).toContainText('已采纳');
  await expect(state(page)).toHaveText('草案（第1稿退回后）');

  // What differs is told.
  await section(page, '对比');
  await expect(page.getByTestId('compare-summary')).toContainText('1 处指定座位改变');
  await page.getByText('清单', { exact: true }).click();
  await expect(page.getByRole('region', { name: '口径与指定' })).toContainText(`${name} 指定坐`);
  await page.getByText('叠加', { exact: true }).click();
  await expect(page.locator('.changeArrow').first()).toBeAttached();

  // Submitted again and approved from the signed sheet.
  await submit(page, '已按批注调整');
  await expect(state(page)).toHaveText('送审 第2稿');
  const second = page.getByRole('listitem', { name: '第2稿' });
  await second.getByRole('button', { name: '录入结论' }).click();
  await page.getByRole('dialog').getByLabel('审定人').fill('陆县长');
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click();
  await expect(state(page)).toHaveText('审定 第2稿');
  const code = (await second.locator('.revision-code').innerText()).replace('核验码 ', '');
  await section(page, '核验');
  await page.getByLabel('核验码').fill(code.toLowerCase());
  await expect(page.getByTestId('verify-answer')).toContainText('有效：这是现行审定稿（第2稿）');
  await page.getByLabel('核验码').fill('00000-00000');
  await expect(page.getByTestId('verify-answer')).toContainText('查无此码');

  // The approved map says what it is, with its code.
  await step(page, 'print');
  await page.locator('[data-document=map]').click();
  await page.getByTestId('print-page').waitFor({ timeout: 60_000 });
  const mapFile = info.outputPath('map.pdf');
  await saveDownload(page, () => page.getByRole('button', { name: '存为 PDF' }).click(), mapFile);
  const onMap = (await readPdf(readFileSync(mapFile))).flatMap(({ texts }) => texts).join(' ');
  expect(onMap).toContain('审定');
  expect(onMap).toContain(code);
  await step(page, 'approval');

  // Somebody drops out in the evening: the fewest move.
  await page.keyboard.press('Alt+C');
  const late = page.getByRole('dialog', { name: '临时变动' });
  await chooseLate(late, name);
  await late.getByRole('button', { name: '给出方案' }).click();
  await expect(
    late
      .getByRole('listitem', { name: '动人最少' })
      .or(late.getByRole('listitem', { name: '空着' }))
      .first(),
  ).toBeVisible();
  await expect(late.getByRole('img', { name: /座次图/ })).toHaveCount(2);
  await late.locator('.repair').first().getByRole('button', { name: '采用' }).click();
  await expect(late.getByText(/^已按“/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(state(page)).toHaveText('草案（第2稿审定后有改动）');
  await section(page, '核验');
  await page.getByLabel('核验码').fill(code);
  await expect(page.getByTestId('verify-answer')).toContainText('之后又有改动');

  // The approved revision stays printable beside the draft.
  await section(page, '送审与结论');
  await second.getByRole('button', { name: '打印这一稿' }).click();
  await expect(page.getByText('正在打印第2稿，不是现稿。')).toBeVisible();
  await page.locator('[data-document=map]').click();
  await page.getByTestId('print-page').waitFor({ timeout: 60_000 });
  const oldFile = info.outputPath('approved-map.pdf');
  await saveDownload(page, () => page.getByRole('button', { name: '存为 PDF' }).click(), oldFile);
  const onOld = (await readPdf(readFileSync(oldFile))).flatMap(({ texts }) => texts).join(' ');
  expect(onOld).toContain(code);
  expect(onOld).toContain(name);
  await page.getByRole('button', { name: '回到现稿' }).click();
  await expect(page.getByText('正在打印第2稿，不是现稿。')).toBeHidden();

  // Somebody comes instead: his plate alone is printed.
  await goTo(page, '座次');
  const [other = ''] = (await namesOnDrawing(page)).filter((one) => one !== name);
  await page.keyboard.press('Alt+C');
  await late.getByText('换人', { exact: true }).click();
  await chooseLate(late, other);
  await late.getByRole('combobox', { name: '由谁代参加' }).fill('欧阳震华');
  await late.getByRole('button', { name: '给出方案' }).click();
  const same = late.getByRole('listitem', { name: '坐原来的座位' });
  await expect(same.getByTestId('repair-papers')).toContainText('座签 1 个');
  await same.getByRole('button', { name: '采用' }).click();
  await late.getByRole('button', { name: '只打印变动的材料' }).click();
  await expect(page.getByRole('heading', { name: '座签', exact: true })).toBeVisible();
  const plates = info.outputPath('plates.pdf');
  await page.getByTestId('print-page').waitFor({ timeout: 60_000 });
  await saveDownload(page, () => page.getByRole('button', { name: '存为 PDF' }).click(), plates);
  const printed = await readPdf(readFileSync(plates));
  expect(printed.length).toBe(1);
  expect(new Set(printed.flatMap(({ texts }) => texts).filter((text) => text.length > 1))).toEqual(
    new Set(['欧阳震华']),
  );

  // Everything is on record.
  await step(page, 'approval');
  await section(page, '改动记录');
  await expect(page.getByTestId('trail-verdict')).toContainText('记录完整');
  await expect(page.getByRole('cell', { name: '按签字件录入：陆县长审定第2稿' })).toBeVisible();
});

test('a package that was altered shows nothing and says so', async ({ page, browser }, info) => {
  await seatedMeeting(page);
  await step(page, 'approval');
  await submit(page, '');
  const file = info.outputPath('package.html');
  await exportPackage(page, 1, file);
  const altered = info.outputPath('altered.html');
  writeFileSync(altered, readFileSync(file, 'utf8').replace(/"title":"[^"]+"/, '"title":"书记"'));
  const tablet = await openPackage(browser, altered);
  await expect(tablet.page.getByRole('alert')).toContainText('内容与送审时不一致');
});

test('the agenda is walked through item by item', async ({ page }) => {
  await seatedMeeting(page);
  await step(page, 'approval');
  await section(page, '议题走场');
  const items = page.getByRole('list', { name: '议题' }).getByRole('button');
  await expect(items.first()).toHaveAttribute('aria-current', 'step');
  await page.getByRole('button', { name: /下一议题/ }).click();
  await expect(items.nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('img', { name: '议题2的座次图' })).toBeVisible();
});
