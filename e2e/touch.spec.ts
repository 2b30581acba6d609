import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { boxOf, emptyRoom, gripOf, hand, onPage, status, thing } from './room.ts';
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

/** Let the fingers lie where they are. */
async function rest(page: Page, forMs: number): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction(([start, ms]) => performance.now() - start > ms, [since, forMs] as const);
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
  await rest(page, 700);
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

test('fingers build a room: a card set down, a block moved, pulled by its handle, turned, its menu', async ({
  page,
}) => {
  await emptyRoom(page, '手指搭会场');
  const fingers = await page.context().newCDPSession(page);
  const drag = async (from: Point, ...to: readonly Point[]): Promise<void> => {
    await touch(fingers, 'touchStart', [from]);
    let at = from;
    for (const point of to) {
      await slide(fingers, at, point);
      at = point;
    }
    // A finger that leaves in full movement flings, and the browser takes its next tap for the end of that.
    await rest(page, 150);
    await touch(fingers, 'touchEnd', []);
  };
  const card = await boxOf(page.locator('[data-card=theatre]'));
  const room = await boxOf(hand(page));
  const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
  const place = { x: room.x + room.width / 2, y: room.y + room.height * 0.55 };
  await drag(middle, { x: middle.x + 60, y: middle.y }, place);
  await expect(status(page)).toContainText('座位 96');

  // A finger moves what is chosen; the handles are found by a whole finger, 20 pixels beside their middle.
  await page.getByRole('tab', { name: /清单/ }).tap();
  const before = await thing(page, 'block/theatre');
  const from = await onPage(page, before.xMm, before.yMm + 1800);
  await drag(from, { x: from.x + 60, y: from.y + 40 });
  await expect.poll(async () => (await thing(page, 'block/theatre')).xMm).toBeGreaterThan(before.xMm);
  const rows = await gripOf(page, 'rows');
  const scale = Number((await hand(page).getAttribute('data-sight'))?.split(' ')[2]);
  await drag({ x: rows.x + 20, y: rows.y }, { x: rows.x + 20, y: rows.y + 1800 * scale });
  await expect(status(page)).not.toContainText('座位 96');
  const turn = await gripOf(page, 'turn');
  const now = await thing(page, 'block/theatre');
  const pivot = await onPage(page, now.xMm, now.yMm);
  const far = pivot.y - turn.y;
  await drag({ x: turn.x, y: turn.y - 20 }, { x: pivot.x + far * 0.5, y: pivot.y - far * 0.87 });
  await expect.poll(async () => (await thing(page, 'block/theatre')).turnDeg).toBe(30);

  // One that is not chosen stays under a finger that moves the sight; resting on it brings its menu.
  const sight = await hand(page).getAttribute('data-sight');
  const bare = { x: room.x + 40, y: room.y + 40 };
  await page.touchscreen.tap(bare.x, bare.y);
  const again = await onPage(page, now.xMm, now.yMm + 900);
  await drag(again, { x: again.x - 50, y: again.y });
  await expect.poll(() => hand(page).getAttribute('data-sight')).not.toBe(sight);
  expect((await thing(page, 'block/theatre')).xMm).toBe(now.xMm);
  const held = await onPage(page, now.xMm, now.yMm + 900);
  await touch(fingers, 'touchStart', [held]);
  await rest(page, 700);
  await touch(fingers, 'touchEnd', []);
  await page.getByRole('menuitem', { name: /复制一份/ }).tap();
  await expect(page.getByRole('list', { name: '会场内容' }).getByRole('button')).toHaveCount(2);
});

test('buttons and fields are as large as a finger wants', async ({ page }) => {
  await rostrumOfSeven(page, '手指');
  for (const name of ['重新排座', '更换布置', '存为文件'])
    expect((await page.getByRole('button', { name }).boundingBox())?.height).toBeGreaterThanOrEqual(40);
  const name = await page.locator('.canvasFrame-name').boundingBox();
  const bar = await page.locator('.canvasBar').boundingBox();
  expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});
