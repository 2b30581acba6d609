import { expect, test } from '@playwright/test';
import {
  arrange,
  clickSeat,
  confirmImport,
  goTo,
  newMeeting,
  paste,
  seatAll,
  watchRequests,
} from './support.ts';

const NAMES = ['Ann Lee', 'Bo Chan', 'Cy Young', 'Di Ross'];
const HAN = /\p{Script=Han}+/gu;

const chineseOn = (text: string): readonly string[] =>
  (text.match(HAN) ?? []).filter((word) => word !== '中文');

test('English has no Chinese left outside of names, and no request leaves the origin', async ({
  page,
  baseURL,
}) => {
  const foreign = watchRequests(page, baseURL ?? '');
  await newMeeting(page, 'Plenary');
  await page.getByRole('button', { name: '切换为英文' }).click();
  const seen: string[] = [];
  const look = async (): Promise<void> => {
    const spoken = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label],[title],[placeholder]')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) =>
          ['aria-label', 'title', 'placeholder'].map((name) => part.getAttribute(name)).join(' '),
        )
        .join(' '),
    );
    seen.push(...chineseOn(await page.locator('body').innerText()), ...chineseOn(spoken));
  };
  await look();
  await paste(page, `Name\tUnit\tTitle\n${NAMES.map((name) => `${name}\tOffice\tHead`).join('\n')}`);
  await page.getByTestId('import-summary').waitFor();
  await look();
  for (const tab of ['People found', 'Columns', 'Rows passed over']) {
    await page.getByRole('tab', { name: tab }).click();
    await look();
  }
  await confirmImport(page);
  await look();
  await page.getByRole('navigation').getByRole('button', { name: 'Seats' }).click();
  await look();
  await page.getByRole('button', { name: 'Choose an arrangement' }).click();
  await look();
  await page.locator('[data-arrangement=rostrum]').click();
  await page.getByRole('button', { name: 'Use this arrangement' }).click();
  await page.getByRole('button', { name: 'Seat everyone' }).click();
  await expect(page.getByText('4 people seated')).toBeVisible();
  await page.getByRole('button', { name: 'More settings' }).click();
  await look();
  await clickSeat(page, /Ann Lee/);
  await expect(page.getByTestId('seat-reason')).not.toContainText('Checking');
  await look();
  await page.getByRole('tab', { name: /Issues/ }).click();
  await look();
  for (const step of ['Room', 'Approval', 'Print']) {
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
    await look();
  }
  for (const paper of await page.locator('[data-document]').all()) {
    await paper.click();
    await expect(paper).toHaveAttribute('aria-current', 'true');
    await look();
  }
  await page.getByRole('button', { name: 'All meetings' }).click();
  await page.getByTestId('meeting-card').waitFor();
  await look();
  await page.getByRole('button', { name: 'Library and settings' }).click();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look();
  }
  expect([...new Set(seen)]).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the language is remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '切换为英文' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Begin with a list of people' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('people are found by pinyin, edited in place and ranked by hand', async ({ page }) => {
  await newMeeting(page, '名单');
  await paste(page, '张三、李四、王五');
  await confirmImport(page);
  await page.getByLabel('查找人员').fill('ls');
  await expect(page.getByTestId('roster-counts')).toContainText('找到 1 人');
  await page.getByLabel('查找人员').fill('');
  await page
    .getByRole('button', { name: /^职务：未填/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: '职务' }).fill('局长');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^职务：局长/ })).toBeVisible();
  await page.getByRole('button', { name: /拖动调整 王五/ }).press('ArrowUp');
  const names = page.locator('.rosterTable button[aria-label^="姓名："]');
  await expect(names.nth(1)).toHaveText('王五');
  await page.keyboard.press('Control+z');
  await expect(names.nth(2)).toHaveText('王五');
});

test('the seats are reachable and named without a mouse', async ({ page }) => {
  await newMeeting(page, '键盘');
  await paste(page, '甲一、乙二、丙三');
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'rostrum');
  await seatAll(page);
  const drawing = page.getByRole('tree', { name: /座次图/ });
  const active = async (): Promise<string | null> => {
    const id = await drawing.getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`).getAttribute('data-seat');
  };
  await drawing.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const before = await active();
  expect(before).toMatch(/^rostrum/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(active).not.toBe(before);
  await expect(page.getByTestId('seat-panel').getByRole('heading', { level: 2 })).toBeVisible();
});

test('a tab that has the focus says its own words only', async ({ page }) => {
  await page.goto('/#/library');
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: '模板', exact: true })).toBeFocused();
});
