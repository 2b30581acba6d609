import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { namesOnDrawing, rostrumOfSeven, SEVEN_BY_RULE, seatAt } from './support.ts';

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

interface Point {
  readonly x: number;
  readonly y: number;
}

async function rostrum(page: Page, name: string, seated = true): Promise<CDPSession> {
  await rostrumOfSeven(page, name, seated);
  return page.context().newCDPSession(page);
}

const touch = (
  fingers: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
): Promise<unknown> =>
  fingers.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
  });

async function slide(fingers: CDPSession, from: Point, to: Point): Promise<void> {
  for (let step = 1; step <= 8; step += 1) {
    const part = step / 8;
    const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    await touch(fingers, 'touchMove', [point]);
  }
}

const scaleOf = async (page: Page): Promise<number> =>
  Number((await page.locator('.canvas-frame [data-hand]').getAttribute('data-sight'))?.split(' ')[2]);

test('a finger drags a person it has chosen to another seat', async ({ page }) => {
  const fingers = await rostrum(page, '手指换座');
  const [from, to] = [await seatAt(page, /甲一/), await seatAt(page, /己六/)];
  await page.touchscreen.tap(from.x, from.y);
  await expect(page.getByTestId('seat-panel')).toContainText('甲一');
  await touch(fingers, 'touchStart', [from]);
  await slide(fingers, from, to);
  await expect(page.locator('.canvas-frame [role=status]')).toContainText('甲一 与 己六 对换');
  await touch(fingers, 'touchEnd', []);
  await expect
    .poll(() => namesOnDrawing(page))
    .toEqual(['庚七', '戊五', '丙三', '己六', '乙二', '丁四', '甲一']);
});

test('two fingers zoom, and the picture stays between them', async ({ page }) => {
  const fingers = await rostrum(page, '捏合');
  const middle = await seatAt(page, /甲一/);
  const before = await scaleOf(page);
  const spread = (half: number): readonly Point[] => [
    { x: middle.x - half, y: middle.y },
    { x: middle.x + half, y: middle.y },
  ];
  await touch(fingers, 'touchStart', spread(40));
  for (const half of [50, 60, 70, 80]) await touch(fingers, 'touchMove', spread(half));
  await touch(fingers, 'touchEnd', []);
  expect(await scaleOf(page)).toBeGreaterThan(before * 1.5);
  const after = await seatAt(page, /甲一/);
  expect(Math.hypot(after.x - middle.x, after.y - middle.y)).toBeLessThan(12);
});

test('a long press brings up the menu of a seat', async ({ page }) => {
  const fingers = await rostrum(page, '长按');
  const seat = await seatAt(page, /戊五/);
  await touch(fingers, 'touchStart', [seat]);
  const held = page.waitForFunction(
    (since) => performance.now() - since > 700,
    await page.evaluate(() => performance.now()),
  );
  await held;
  await touch(fingers, 'touchEnd', []);
  await page.getByRole('menuitem', { name: /^请下座位/ }).tap();
  await expect(page.getByTestId('seating-status')).toContainText('未就座 1');
  await expect.poll(() => namesOnDrawing(page)).toEqual(SEVEN_BY_RULE.filter((name) => name !== '戊五'));
});

test('a finger drags somebody from the list onto a seat', async ({ page }) => {
  const fingers = await rostrum(page, '手指入座', false);
  const box = await page.getByRole('button', { name: '丙三' }).boundingBox();
  if (box === null) throw new Error('nobody is in the list');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const to = await seatAt(page, /空座/);
  await touch(fingers, 'touchStart', [from]);
  await slide(fingers, from, { x: from.x + 60, y: from.y });
  await slide(fingers, { x: from.x + 60, y: from.y }, to);
  await expect(page.locator('.canvas-frame [role=status]')).toContainText('丙三 坐到这里');
  await touch(fingers, 'touchEnd', []);
  await expect.poll(() => namesOnDrawing(page)).toEqual(['丙三']);
});
