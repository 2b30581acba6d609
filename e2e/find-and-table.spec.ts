import { expect, type Page, test } from '@playwright/test';
import { arrange, confirmImport, goTo, newMeeting, paste, seatAll, seatsOnDrawing } from './support.ts';

const LIST = '张三、李四、王五、赵六、钱七、孙八、周九、吴十、郑一、冯二、陈三、卫四';

async function hall(page: Page, name: string): Promise<void> {
  await newMeeting(page, name);
  await paste(page, LIST);
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'theatre');
}

test('somebody is found by his initials, and the drawing flies to his seat', async ({ page }) => {
  await hall(page, '找人');
  await seatAll(page);
  const drawing = page.locator('[data-hand]').first();
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('查找人员或单位')).toBeFocused();
  await page.keyboard.type('zs');
  await expect(page.locator('.ant-select-item-option').first()).toContainText('张三');
  const before = await drawing.getAttribute('data-sight');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('seat-panel').getByRole('heading', { name: '张三' })).toBeVisible();
  await expect.poll(() => drawing.getAttribute('data-sight')).not.toBe(before);
  // The keyboard goes on from the seat.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('seat-panel').getByRole('heading', { name: '张三' })).toBeHidden();
});

test('somebody without a seat is found in the list', async ({ page }) => {
  await hall(page, '找未就座的人');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('wujiu');
  await expect(page.getByText('没有找到“wujiu”')).toBeVisible();
  await page.getByLabel('查找人员或单位').fill('');
  await page.keyboard.type('qian');
  await expect(page.locator('.ant-select-item-option').first()).toContainText('钱七');
  await page.keyboard.press('Enter');
  await expect(page.locator('.standing[aria-pressed=true]')).toContainText('钱七');
});

test('with the keyboard only, somebody is seated, swapped and fixed in the table', async ({ page }) => {
  await hall(page, '表格');
  await page.keyboard.press('Alt+v');
  const table = page.getByTestId('table-view');
  await expect(table).toBeVisible();
  const seatOf = (name: string) => table.getByRole('button', { name: new RegExp(`^${name} 座位`) });
  await seatOf('王五').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('1-3');
  await page.keyboard.press('Enter');
  await expect(seatOf('王五')).toHaveText('1排3号');
  await expect(seatOf('王五')).toBeFocused();
  await expect(page.getByTestId('seating-status')).toContainText('已就座 1');
  // A seat that is taken is swapped.
  await seatOf('李四').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('1排4号');
  await page.keyboard.press('Enter');
  await expect(seatOf('李四')).toHaveText('1排4号');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1 3');
  await page.keyboard.press('Enter');
  await expect(seatOf('李四')).toHaveText('1排3号');
  await expect(seatOf('王五')).toHaveText('1排4号');
  // Fixed, with a reason.
  await table.getByRole('button', { name: '指定李四的座位' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('领导指定');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('button', { name: '取消李四的指定' })).toBeVisible();
  // A seat that is not there is told, and changes nothing.
  await seatOf('赵六').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('99-99');
  await page.keyboard.press('Enter');
  await expect(page.getByText('会场里没有座位“99-99”')).toBeVisible();
  await expect(seatOf('赵六')).toHaveText('—');
});

test('the tree of seats is walked with the arrows and opens a seat', async ({ page }) => {
  await hall(page, '目录');
  await seatAll(page);
  await page.keyboard.press('Alt+v');
  // Away from the button whose hint lies over the choice.
  await page.mouse.move(900, 600);
  await page.getByText('按座位').click();
  const tree = page.getByRole('tree', { name: '区块、排、座位' });
  await tree.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await tree.locator('.is-focus').innerText();
  expect(name).toMatch(/^1排1号，/);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('seat-panel')).toBeVisible();
  await expect(tree.locator('[aria-selected=true]')).toHaveText(name);
});

test('the list of shortcuts opens by its key and by a button, and not while a text is typed', async ({
  page,
}) => {
  await hall(page, '键盘');
  await expect(seatsOnDrawing(page).first()).toBeAttached();
  const dialog = page.getByRole('dialog', { name: '快捷键' });
  await page.getByLabel('查找人员或单位').focus();
  await page.keyboard.type('?');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '快捷键', exact: true }).click();
  await expect(dialog.getByText('撤销')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '快捷键', exact: true }).focus();
  await page.keyboard.press('Shift+?');
  await expect(dialog).toBeVisible();
});
