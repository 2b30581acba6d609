import { expect, type Page, test } from '@playwright/test';
import { saveFile } from './journeys/journey.ts';
import { boxOf, emptyRoom, gripOf, hand, onPage, status, thing } from './room.ts';
import { saved } from './support.ts';

const tool = (page: Page, name: string): Promise<void> =>
  page.getByRole('toolbar', { name: '工具' }).getByRole('button', { name, exact: true }).click();

/** Drag a card of the palette onto the canvas, to a place in shares of its size. */
async function dragCard(page: Page, card: string, across: number, down: number): Promise<void> {
  const from = await boxOf(page.locator(`[data-card=${card}]`));
  const to = await boxOf(hand(page));
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2, { steps: 3 });
  await page.mouse.move(to.x + to.width * across, to.y + to.height * down, { steps: 8 });
  await page.mouse.up();
}

test('a room is built from nothing by hand, and undone to nothing', async ({ page }) => {
  await emptyRoom(page, '搭建会场');
  await dragCard(page, 'rostrum', 0.5, 0.2);
  await expect(status(page)).toContainText('座位 9');
  await page.keyboard.press('Escape');
  await dragCard(page, 'theatre', 0.42, 0.6);
  await expect(status(page)).toContainText('座位 105');

  // The hall is drawn under the rostrum: its middle comes to stand on the middle of the rostrum.
  await page.getByRole('tab', { name: /清单/ }).click();
  const rostrum = await thing(page, 'block/rostrum');
  const before = await thing(page, 'block/theatre');
  const from = await onPage(page, before.xMm, before.yMm + 1800);
  const to = await onPage(page, rostrum.xMm + 20, before.yMm + 2600);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await expect(hand(page)).toHaveAttribute('data-guides', /thing|axis/);
  await page.mouse.up();
  await expect.poll(async () => (await thing(page, 'block/theatre')).xMm).toBe(rostrum.xMm);

  // One more row for each 0.9 m that the handle is pulled; Escape leaves no trace.
  const rows = await gripOf(page, 'rows');
  await page.mouse.move(rows.x, rows.y);
  await page.mouse.down();
  await page.mouse.move(rows.x, rows.y + 30, { steps: 4 });
  const sight = ((await hand(page).getAttribute('data-sight')) ?? '').split(' ').map(Number);
  await page.mouse.move(rows.x, rows.y + 1800 * (sight[2] ?? 0), { steps: 4 });
  await expect(status(page)).toContainText('座位 137');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(status(page)).toContainText('座位 105');
  await page.mouse.move(rows.x, rows.y);
  await page.mouse.down();
  await page.mouse.move(rows.x, rows.y + 1800 * (sight[2] ?? 0), { steps: 8 });
  await page.mouse.up();
  await expect(status(page)).toContainText('座位 137');

  // Turned by the handle: a quarter of the way round is 90 degrees, in steps of 15.
  const turn = await gripOf(page, 'turn');
  const middle = await thing(page, 'block/theatre');
  const pivot = await onPage(page, middle.xMm, middle.yMm);
  const far = pivot.y - turn.y;
  await page.mouse.move(turn.x, turn.y);
  await page.mouse.down();
  await page.mouse.move(pivot.x + far * 0.5, pivot.y - far * 0.87, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await thing(page, 'block/theatre')).turnDeg).toBe(30);

  // Walls by a drag, and a door that goes onto one of them.
  await page.keyboard.press('Escape');
  await tool(page, '矩形会场');
  const canvas = await boxOf(hand(page));
  await page.mouse.move(canvas.x + 60, canvas.y + 50);
  await page.mouse.down();
  await page.mouse.move(canvas.x + canvas.width - 60, canvas.y + canvas.height - 40, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByText(/面积 .* 平方米/)).toBeVisible();
  await page.getByRole('tab', { name: '设施' }).click();
  await dragCard(page, 'door', 0.3, 0.93);
  await page.getByRole('tab', { name: /清单/ }).click();
  await expect(page.getByRole('list', { name: '会场内容' }).getByRole('button')).toHaveCount(3);
  await expect(page.getByTestId('venue-chosen')).toContainText('门');
  await saved(page);

  // The whole room survives a reload; then every step goes back.
  await page.reload();
  await expect(status(page)).toContainText('座位 137');
  await hand(page).focus();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '从空会场开始' })).toBeVisible();
  await expect(status(page)).toContainText('座位 0');
  await expect(page.getByRole('button', { name: '没有可撤销的步骤' })).toBeDisabled();
});

test('the same by keyboard alone', async ({ page }) => {
  await emptyRoom(page, '键盘搭建');
  await page.locator('[data-card=rostrum]').focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('座位 9');
  await page.locator('[data-card=theatre]').focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('座位 105');
  // What was added is chosen, and the canvas has the keyboard.
  await expect(hand(page)).toBeFocused();
  await expect(page.getByTestId('venue-chosen')).toContainText('剧场式会场');
  await page.getByRole('tab', { name: /清单/ }).focus();
  await page.keyboard.press('Enter');
  await hand(page).focus();
  const start = await thing(page, 'block/theatre');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('r');
  expect(await thing(page, 'block/theatre')).toEqual({
    xMm: start.xMm + 90,
    yMm: start.yMm + 1000,
    turnDeg: 15,
  });
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/已锁定，不能移动/)).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('Control+d');
  await expect(status(page)).toContainText('座位 201');
  await page.keyboard.press('Control+a');
  await expect(page.getByTestId('venue-chosen')).toContainText('已选 3 件');
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('venue-chosen')).toBeVisible();
  await page.keyboard.press('Control+Shift+g');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('座位 0');
  await page.getByLabel('宽', { exact: true }).fill('18');
  await page.keyboard.press('Tab');
  await expect(page.getByText('面积 324.0 平方米')).toBeVisible();
  await hand(page).focus();
  const undo = page.getByRole('button', { name: /^撤销：/ });
  for (let step = 0; step < 20 && (await undo.count()) > 0; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '从空会场开始' })).toBeVisible();
});

test('a picture of the room is brought to scale by two points and one length, by Enter', async ({ page }) => {
  await emptyRoom(page, '底图');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择图片' }).click();
  await (await chooser).setFiles('public/icon-512.png');
  const calibrate = page.getByRole('button', { name: '按两点校准' });
  await calibrate.waitFor();
  const wide = async () => (await saveFile(page)).plan.venue.background?.widthMm ?? 0;
  const before = await wide();
  await calibrate.click();
  const { x, y, width, height } = await boxOf(hand(page));
  await page.mouse.click(x + width * 0.4, y + height * 0.5);
  await page.mouse.click(x + width * 0.6, y + height * 0.5);
  const length = page.getByRole('dialog').getByRole('spinbutton', { name: '这段实际长度' });
  await expect(length).toBeFocused();
  const shown = Number(await length.inputValue());
  await length.fill('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(Math.abs((await wide()) / before / (12 / shown) - 1)).toBeLessThan(0.01);
  await page.keyboard.press('Control+z');
  await expect.poll(wide).toBe(before);
});
