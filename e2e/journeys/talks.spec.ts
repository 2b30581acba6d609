import { expect, test } from '@playwright/test';
import { goTo, seatsOnDrawing } from '../support.ts';
import { beginBy, closed, importAndSeat, paperOf, reopenElsewhere, wordsOf } from './journey.ts';

test('会谈: nine of ours and the guests, principals and interpreters face to face', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await beginBy(page, '会谈', { name: '友城会谈' });
  await importAndSeat(page, '外事会谈-双方名单.xlsx');
  await expect(page.getByTestId('seating-status')).toContainText('已就座 17');
  const place = async (name: RegExp) => {
    const seat = seatsOnDrawing(page, name).first();
    return {
      x: Number(await seat.getAttribute('data-x')),
      y: Number(await seat.getAttribute('data-y')),
    };
  };
  const [host, guest] = [await place(/卢德安/), await place(/James Okafor/)];
  expect(guest.x).toBe(host.x);
  // Guests on the far side, which faces the door.
  expect(guest.y).toBeLessThan(host.y);
  const [ours, theirs] = [await place(/曹永祥/), await place(/Zoë Müller/)];
  expect(theirs.x).toBe(ours.x);
  expect(ours.x).toBeGreaterThan(host.x);

  const map = wordsOf(await paperOf(page, 'map'));
  for (const name of ['James Okafor', "Liam O'Connor", '卢德安', '尉迟敏伟']) expect(map).toContain(name);
  expect(map).toContain('从门口看');

  const plates = await paperOf(page, 'plates');
  expect(plates).toHaveLength(17);
  for (const { texts, content } of plates) {
    // Both faces bear the name, the upper one turned by half a circle.
    expect(texts).toEqual([texts[0], texts[0]]);
    expect(content).toMatch(/q -1 0 0 -1 [\d.]+ [\d.]+ cm/);
  }
  const names = plates.map(({ texts }) => closed(texts[0] ?? ''));
  expect(new Set(names).size).toBe(17);
  expect(names).toContain('Peter van der Berg');

  await goTo(page, '座次');
  await reopenElsewhere(browser, page, '已就座 17');
});
