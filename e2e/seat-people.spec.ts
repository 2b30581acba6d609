import { expect, type Page, test } from '@playwright/test';
import {
  arrange,
  clickSeat,
  confirmImport,
  goTo,
  namesOnDrawing,
  newMeeting,
  paste,
  placeOf,
  rostrumOfSeven,
  SEVEN_BY_RULE,
  seatAt,
  seatsOnDrawing,
} from './support.ts';

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

const inList = (page: Page, name: string) =>
  page.getByRole('complementary', { name: '未就座' }).getByRole('button', { name });

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await inList(page, name).boundingBox();
  if (box === null) throw new Error(`${name} is not in the list`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const menuItem = (page: Page, name: RegExp) => page.getByRole('menuitem', { name });

test('before two leaders change places the tip names the rule that would be left', async ({ page }) => {
  await rostrumOfSeven(page, '换座提醒');
  await drag(page, await seatAt(page, /甲一/), await seatAt(page, /乙二/));
  const tip = page.locator('.canvas-frame [role=status]');
  await expect(tip).toContainText('甲一 与 乙二 对换');
  await expect(tip).toContainText(/不合规则 R\d：甲一应坐/);
  await page.mouse.up();
  await expect
    .poll(() => namesOnDrawing(page))
    .toEqual(['庚七', '戊五', '丙三', '乙二', '甲一', '丁四', '己六']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => namesOnDrawing(page)).toEqual(SEVEN_BY_RULE);
});

test('pinned from the menu with a reason, a person stays while all others are seated again', async ({
  page,
}) => {
  await rostrumOfSeven(page, '指定');
  await drag(page, await seatAt(page, /甲一/), await seatAt(page, /己六/));
  await page.mouse.up();
  await expect.poll(async () => (await namesOnDrawing(page))[6]).toBe('甲一');
  const { x, y } = await seatAt(page, /甲一/);
  await page.mouse.click(x, y, { button: 'right' });
  await menuItem(page, /^指定座位/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '指定座位' }).click();
  await expect(dialog).toContainText('请写明原因');
  await dialog.getByLabel('指定的原因').fill('按领导意见');
  await dialog.getByRole('button', { name: '指定座位' }).click();
  await expect(seatsOnDrawing(page, /甲一，指定座位/)).toHaveCount(1);
  await page.getByRole('button', { name: '更多排座' }).click();
  await menuItem(page, /固定后重排/).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
  const names = await namesOnDrawing(page);
  expect(names[6]).toBe('甲一');
  expect(names[3]).toBe('乙二');
  expect([...names].sort()).toEqual([...SEVEN_BY_RULE].sort());
});

test('people are dragged from the list, one and then several by rank', async ({ page }) => {
  await rostrumOfSeven(page, '名单拖动', false);
  const seats = await seatsOnDrawing(page).all();
  const [first, third] = [seats[0], seats[2]];
  if (first === undefined || third === undefined) throw new Error('no seats');
  await drag(page, await middleOf(page, '丁四'), await placeOf(page, first));
  await expect(page.locator('.canvas-frame [role=status]')).toContainText('丁四 坐到这里');
  await page.mouse.up();
  await expect.poll(() => namesOnDrawing(page)).toEqual(['丁四']);
  await inList(page, '丙三').click();
  await inList(page, '甲一').click({ modifiers: ['Control'] });
  await inList(page, '庚七').click({ modifiers: ['Control'] });
  await expect(page.getByText('已选 3 人')).toBeVisible();
  await drag(page, await middleOf(page, '庚七'), await placeOf(page, third));
  await expect(page.locator('.canvas-frame [role=status]')).toContainText('3 人按排序从这里起坐空位');
  await page.mouse.up();
  await expect.poll(() => namesOnDrawing(page)).toEqual(['丁四', '甲一', '丙三', '庚七']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => namesOnDrawing(page)).toEqual(['丁四']);
});

test('the menu closes, reserves, opens and clears seats; a number is given by hand', async ({ page }) => {
  await rostrumOfSeven(page, '菜单');
  const { x, y } = await seatAt(page, /戊五/);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menu').first()).toContainText('Alt+P');
  await menuItem(page, /^请下座位/).click();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 1');
  await page.mouse.click(x, y, { button: 'right' });
  await menuItem(page, /^停用/).click();
  await expect(seatsOnDrawing(page, /停用/)).toHaveCount(1);
  await page.keyboard.press('Shift+F10');
  await menuItem(page, /^恢复正常/).click();
  await expect(seatsOnDrawing(page, /停用/)).toHaveCount(0);
  await page.keyboard.press('Alt+l');
  await page.getByRole('dialog').getByRole('textbox').fill('88');
  await page.keyboard.press('Enter');
  await expect(seatsOnDrawing(page, /88号/)).toHaveCount(1);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(async () => {
    // A menu inside a menu opens a moment after the hand has come to rest.
    await menuItem(page, /^这一排/).hover();
    await menuItem(page, /^清空这一排/).click({ timeout: 3000 });
  }).toPass();
  await expect(page.getByTestId('seating-status')).toContainText('已就座 0');
});

test('the chosen seats alone are seated, by the rule', async ({ page }) => {
  await rostrumOfSeven(page, '排所选', false);
  await page.getByRole('tree', { name: /座次图/ }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+s');
  await expect(page.getByText('已排好 3 人')).toBeVisible();
  await expect.poll(async () => (await namesOnDrawing(page)).sort()).toEqual(['丙三', '乙二', '甲一'].sort());
  await expect(page.getByTestId('seating-status')).toContainText('未就座 4');
});

test('a name is typed on a seat: found by pinyin, renamed, added', async ({ page }) => {
  await rostrumOfSeven(page, '输入', false);
  await clickSeat(page, /空座/);
  await page.keyboard.press('j');
  await page.getByRole('combobox', { name: /姓名或拼音/ }).pressSequentially('y');
  await expect(page.locator('.ant-select-item-option', { hasText: '甲一' })).toBeVisible();
  await expect(page.locator('.ant-select-item-option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => namesOnDrawing(page)).toEqual(['甲一']);
  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: /姓名或拼音/ }).fill('甲壹');
  await page.locator('.ant-select-item-option', { hasText: '改名为 甲壹' }).click();
  await expect.poll(() => namesOnDrawing(page)).toEqual(['甲壹']);
  const { x, y } = await seatAt(page, /空座/);
  await page.mouse.dblclick(x, y);
  await page.getByRole('combobox', { name: /姓名或拼音/ }).fill('辛八');
  await page.locator('.ant-select-item-option', { hasText: '新增 辛八' }).click();
  await expect.poll(async () => (await namesOnDrawing(page)).sort()).toEqual(['甲壹', '辛八'].sort());
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 1');
});

test('seats and people are copied into another meeting', async ({ page }) => {
  await rostrumOfSeven(page, '甲会');
  await page.getByRole('tree', { name: /座次图/ }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(page.getByText(/已复制/)).toBeVisible();
  await newMeeting(page, '乙会');
  await paste(page, '甲一、壬九');
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'theatre');
  await page.getByRole('tree', { name: /座次图/ }).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('已粘贴，7 人就座')).toBeVisible();
  await expect(page.getByTestId('seating-status')).toContainText('已就座 7');
  await expect(page.getByTestId('seating-status')).toContainText('未就座 1');
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 0');
});

test('the card under the hand tells who sits there and why', async ({ page }) => {
  await rostrumOfSeven(page, '理由');
  const { x, y } = await seatAt(page, /甲一/);
  await page.mouse.move(x - 30, y - 90);
  await page.mouse.move(x, y, { steps: 4 });
  const card = page.getByRole('tooltip').filter({ hasText: '甲一' });
  await expect(card).toContainText(/依据 R/);
  await expect(card).toContainText('正中');
});
