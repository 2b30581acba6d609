import { expect, test } from '@playwright/test';
import { namesOnDrawing, rostrumOfSeven, seatAt } from './support.ts';

test('two people change places by dragging, and undo puts them back', async ({ page }) => {
  await rostrumOfSeven(page, '拖动');
  const before = await namesOnDrawing(page);
  const [from, to] = [await seatAt(page, /甲一/), await seatAt(page, /己六/)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 8 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  const swapped = [...before];
  [swapped[3], swapped[6]] = [before[6] ?? '', before[3] ?? ''];
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
  await page.keyboard.press('Control+z');
  await expect.poll(() => namesOnDrawing(page)).toEqual(before);
});

test('a drag to the list takes somebody off his seat; Escape leaves no trace', async ({ page }) => {
  await rostrumOfSeven(page, '离座');
  const from = await seatAt(page, /甲一/);
  const list = await page.getByRole('complementary', { name: '未就座' }).boundingBox();
  if (list === null) throw new Error('the list is not on screen');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 60, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 0');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(list.x + 60, list.y + 200, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 1');
});

test('the same swap by keyboard only', async ({ page }) => {
  await rostrumOfSeven(page, '键盘换座');
  await page.getByRole('tree', { name: /座次图/ }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByText('庚七 与 戊五 对换')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('庚七 与 戊五 对换')).toBeVisible();
  await page.keyboard.press('Space');
  await expect
    .poll(() => namesOnDrawing(page))
    .toEqual(['戊五', '庚七', '丙三', '甲一', '乙二', '丁四', '己六']);
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => namesOnDrawing(page))
    .toEqual(['庚七', '戊五', '丙三', '甲一', '乙二', '丁四', '己六']);
});
