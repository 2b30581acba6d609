import { expect, type Page, test } from '@playwright/test';
import {
  arrange,
  confirmImport,
  goTo,
  newMeeting,
  paste,
  placeOf,
  saved,
  seatAll,
  seatsOnDrawing,
} from './support.ts';

const UNITS = ['县财政局', '县教育局', '县水利局'];
/** Thirty people of three units by turns: 财01 教01 水01 财02 … */
const LIST = [
  '姓名\t单位\t职务',
  ...Array.from({ length: 30 }, (_, index) => {
    const unit = UNITS[index % 3] ?? '';
    return `${unit[1]}某${'一二三四五六七八九十'[Math.floor(index / 3)]}\t${unit}\t科员`;
  }),
].join('\n');

async function hall(page: Page, name: string): Promise<void> {
  await newMeeting(page, name);
  await paste(page, LIST);
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'theatre');
}

const panel = (page: Page) => page.getByTestId('zone-panel');
const seat = (page: Page, label: string) =>
  placeOf(page, seatsOnDrawing(page, new RegExp(`^${label}，`)).first());

/** Draw one stroke over seats. */
async function stroke(page: Page, ...labels: readonly string[]): Promise<void> {
  const [first, ...others] = await Promise.all(labels.map((label) => seat(page, label)));
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const at of others) await page.mouse.move(at.x, at.y, { steps: 10 });
  await page.mouse.up();
}

/** Names on the seats whose label begins so. */
const sitters = async (page: Page, label: RegExp): Promise<string[]> => {
  const texts = await seatsOnDrawing(page, label).allInnerTexts();
  return texts.map((text) => text.split('，')[1] ?? '');
};

test('a zone painted with the brush and given to a unit holds that unit when everyone is seated', async ({
  page,
}) => {
  await hall(page, '划区');
  await page.getByRole('tab', { name: '分区' }).click();
  await panel(page).getByText('画笔').click();
  await stroke(page, '1排1号', '1排4号', '2排4号', '2排1号');
  await expect(panel(page).getByText(/^8 座/)).toBeVisible();
  await panel(page).getByLabel('坐在这里的单位').click();
  await page.keyboard.type('水利');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByText('差 2 座')).toBeVisible();
  await panel(page).getByText('整排').click();
  await stroke(page, '1排1号', '1排4号');
  await panel(page).getByText('不划').click();
  await expect(panel(page).getByText(/差 \d+ 座/)).toBeHidden();
  await seatAll(page);
  const inside = (await sitters(page, /^1排/)).filter((name) => name.startsWith('水'));
  const second = (await sitters(page, /^2排[1-4]号/)).filter((name) => name.startsWith('水'));
  expect(inside.length + second.length).toBe(10);

  // A stroke is one step; Alt wipes; Escape leaves no trace.
  await panel(page).getByText('画笔').click();
  await page.keyboard.down('Alt');
  await stroke(page, '2排1号', '2排4号');
  await page.keyboard.up('Alt');
  await expect(
    panel(page)
      .getByText(/县水利局/)
      .first(),
  ).toBeVisible();
  const before = await panel(page).locator('.zoneItem .figure').first().innerText();
  const from = await seat(page, '3排1号');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(panel(page).locator('.zoneItem .figure').first()).toHaveText(before);
  await page.keyboard.press('Control+z');
  await expect(panel(page).locator('.zoneItem .figure').first()).not.toHaveText(before);
});

test('seats chosen on the drawing become a zone without painting, and stay after a reload', async ({
  page,
}) => {
  await hall(page, '选座成区');
  const at = await seat(page, '1排2号');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Alt+Shift+R');
  await page.getByRole('tab', { name: '分区' }).click();
  await panel(page)
    .getByRole('button', { name: /把选中的 \d+ 个座位划入/ })
    .click();
  await panel(page).getByLabel('分区名称').fill('记者席');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.reload();
  await page.getByRole('tab', { name: '分区' }).click();
  await expect(panel(page).getByText('记者席')).toBeVisible();
});

test('a numbering is seen before it is kept; Escape gives it up, keeping is one step', async ({ page }) => {
  await hall(page, '编号');
  const row = async (): Promise<string[]> => {
    const texts = await seatsOnDrawing(page, /^1排/).allInnerTexts();
    return texts.map((text) => /排(\d+)号/.exec(text)?.[1] ?? '');
  };
  const before = await row();
  expect(before.slice(0, 3)).toEqual(['1', '2', '3']);
  await page.getByRole('tab', { name: '编号' }).click();
  const oddLeft = async (): Promise<void> => {
    await page.getByTestId('numbering-panel').getByLabel('排列方式').first().click();
    await page.locator('.ant-select-dropdown:visible').getByText('左单右双', { exact: true }).click();
    await expect(page.getByText('图上显示的是预览，尚未保留。')).toBeVisible();
  };
  await oddLeft();
  await expect.poll(async () => (await row()).slice(0, 2)).not.toEqual(['1', '2']);
  const odd = await row();
  expect(odd.indexOf('1')).toBe(odd.indexOf('2') - 1);
  await page.keyboard.press('Escape');
  await expect.poll(row).toEqual(before);
  await expect(page.getByText('图上显示的是预览，尚未保留。')).toBeHidden();
  await oddLeft();
  await page.getByRole('button', { name: '保留' }).click();
  await expect.poll(row).toEqual(odd);
  await page
    .locator('.canvas-frame')
    .first()
    .click({ position: { x: 20, y: 20 } });
  await page.keyboard.press('Control+z');
  await expect.poll(row).toEqual(before);
});

test('a zone, odd numbers at the left and a pin with its reason by keyboard alone, undone to the empty hall', async ({
  page,
}) => {
  await hall(page, '键盘划区');
  const keys = (...pressed: readonly string[]): Promise<void> =>
    pressed.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const tree = page.getByRole('tree', { name: /座次图/ });
  const tabTo = async (name: string): Promise<void> => {
    await page.getByRole('tab', { selected: true }).last().focus();
    const wanted = page.getByRole('tab', { name });
    for (
      let step = 0;
      step < 6 && !(await wanted.evaluate((one) => one === document.activeElement));
      step += 1
    )
      await keys('ArrowRight');
    await keys('Enter');
  };
  const before = await seatsOnDrawing(page).allInnerTexts();

  await tree.focus();
  await keys('Control+Home', 'Alt+Shift+R');
  await tabTo('分区');
  await panel(page)
    .getByRole('button', { name: /把选中的 \d+ 个座位划入/ })
    .focus();
  await keys('Enter');
  await panel(page).getByLabel('分区名称').focus();
  await keys('Control+A');
  await page.keyboard.insertText('记者席');
  await keys('Enter');
  await expect(panel(page).getByText('记者席')).toBeVisible();

  await tabTo('编号');
  await page.getByTestId('numbering-panel').getByLabel('排列方式').first().focus();
  await keys('Enter');
  const active = page.locator('.ant-select-dropdown:visible .ant-select-item-option-active');
  await expect(active).toBeVisible();
  for (let step = 0; step < 8 && (await active.innerText()) !== '左单右双'; step += 1)
    await keys('ArrowDown');
  await keys('Enter');
  await expect(page.getByText('图上显示的是预览，尚未保留。')).toBeVisible();
  await page.getByRole('button', { name: '保留' }).focus();
  await keys('Enter');
  await expect.poll(() => seatsOnDrawing(page).allInnerTexts()).not.toEqual(before);

  await page.getByRole('button', { name: '全部排座' }).focus();
  await keys('Enter');
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
  await tree.focus();
  await keys('Home', 'Alt+P');
  await page.keyboard.insertText('主任指定');
  await keys('Enter');
  await expect(seatsOnDrawing(page, /指定/)).toHaveCount(1);
  const pinned = await seatsOnDrawing(page, /指定/).innerText();
  await page.getByRole('button', { name: '重新排座' }).focus();
  await keys('Enter');
  await expect.poll(() => seatsOnDrawing(page, /指定/).innerText()).toBe(pinned);

  await tree.focus();
  const undo = page.getByRole('button', { name: /^撤销：/ });
  for (let step = 0; step < 20 && (await undo.count()) > 0; step += 1) await keys('Control+z');
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled();
});
