import { expect, test } from '@playwright/test';
import { arrange, confirmImport, goTo, namesOnDrawing, newMeeting, paste, seatAll } from './support.ts';

/** Middle of the n-th of seven places of a row that the canvas shows as large as it fits, in shares of its size. */
const placeOfSeven = (place: number): number => 0.5 + (place - 3) * 0.0903 + 0.0698;

test('two people change places by dragging, and undo puts them back', async ({ page }) => {
  await newMeeting(page, '拖动');
  await paste(page, '甲一、乙二、丙三、丁四、戊五、己六、庚七');
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await seatAll(page);
  const before = await namesOnDrawing(page);
  const byHand = page.getByRole('switch', { name: '拖动调整' });
  await byHand.click();
  await expect(page.getByRole('tree', { name: /座次图/ })).toBeAttached();
  const frame = page.locator('.canvas-frame');
  await expect(frame.locator('canvas').first()).toBeVisible();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('the canvas is not on screen');
  const y = box.y + box.height * 0.422;
  const x = (place: number): number => box.x + box.width * placeOfSeven(place);
  await page.mouse.move(x(3), y);
  await page.mouse.down();
  await page.mouse.move(x(5), y, { steps: 8 });
  await page.mouse.move(x(6), y, { steps: 8 });
  await page.mouse.up();
  await byHand.click();
  const swapped = [...before];
  [swapped[3], swapped[6]] = [before[6] ?? '', before[3] ?? ''];
  await expect.poll(() => namesOnDrawing(page)).toEqual(swapped);
  await page.keyboard.press('Control+z');
  await expect.poll(() => namesOnDrawing(page)).toEqual(before);
});

test('a drag to the list takes somebody off his seat; Escape leaves no trace', async ({ page }) => {
  await newMeeting(page, '离座');
  await paste(page, '甲一、乙二、丙三、丁四、戊五、己六、庚七');
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await seatAll(page);
  await page.getByRole('switch', { name: '拖动调整' }).click();
  const box = await page.locator('.canvas-frame').boundingBox();
  if (box === null) throw new Error('the canvas is not on screen');
  const y = box.y + box.height * 0.422;
  const from = box.x + box.width * placeOfSeven(3);
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(from + 80, y + 60, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 0');
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(box.x - 100, y, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 1');
});
