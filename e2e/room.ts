import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, newMeeting } from './support.ts';

/** Where the hand works in the room. */
export const hand = (page: Page): Locator => page.locator('.roomHand');
/** The line under the room. */
export const status = (page: Page): Locator => page.getByTestId('venue-status');
/** Box of the canvas on the page. */
export async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box;
}

/** Where a point of the room appears on the page. */
export async function onPage(page: Page, xMm: number, yMm: number) {
  const [left = 0, top = 0, scale = 1] = ((await hand(page).getAttribute('data-sight')) ?? '')
    .split(' ')
    .map(Number);
  const box = await boxOf(hand(page));
  return { x: box.x + (xMm - left) * scale, y: box.y + (yMm - top) * scale };
}

/** Where a handle of what is chosen appears on the page. */
export async function gripOf(page: Page, id: string) {
  await expect(hand(page)).toHaveAttribute('data-grips', new RegExp(`(^| )${id}:`));
  const grips = ((await hand(page).getAttribute('data-grips')) ?? '').split(' ');
  const [, x = '0', y = '0'] = (grips.find((one) => one.startsWith(`${id}:`)) ?? '').split(':');
  const box = await boxOf(hand(page));
  return { x: box.x + Number(x), y: box.y + Number(y) };
}

/** A thing as the list of the room has it. */
export async function thing(page: Page, key: string) {
  const item = page.locator(`[data-thing="${key}"]`);
  const read = async (name: string): Promise<number> => Number(await item.getAttribute(name));
  return { xMm: await read('data-x'), yMm: await read('data-y'), turnDeg: await read('data-turn') };
}

/** Begin a meeting at its empty room. */
export async function emptyRoom(page: Page, name: string): Promise<void> {
  await newMeeting(page, name);
  await goTo(page, '会场');
  await expect(page.getByRole('heading', { name: '从空会场开始' })).toBeVisible();
  await expect(hand(page)).toHaveAttribute('data-sight', /\d/);
}
