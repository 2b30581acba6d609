// Pictures of the main screens for the README and the guide: docs/images/*.png. Needs a build: npm run build.
// Takes the address of a running program as its first word; serves the folder `dist` (or DIST) without one.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './install-missing.mjs';
import { BROWSER, serveDist } from './serve-dist.mjs';

const FOLDER = process.env.IMAGES ?? join(root, 'docs', 'images');
/** Each picture stays below this, so that a clone stays small. */
const MOST_BYTES = 200_000;
const COUNTY = join(root, 'test/fixtures/rosters/全县经济工作会议-参会名单.xlsx');
const TALKS = join(root, 'test/fixtures/rosters/外事会谈-双方名单.xlsx');
const BANQUET = join(root, 'test/fixtures/rosters/招商晚宴-宾客名单.xlsx');

const given = process.argv[2];
const served = given === undefined ? await serveDist(process.env.DIST) : undefined;
const address = given ?? served?.address ?? '';
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(BROWSER);

/** A window of somebody who has seen the tour. */
async function open(locale, appearance = 'light') {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    colorScheme: appearance,
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    if (localStorage.getItem('zuoci-preferences') === null)
      localStorage.setItem('zuoci-preferences', '{"toured":true}');
  });
  await context.addInitScript(
    (language) => localStorage.setItem('zuoci-language', language),
    locale.slice(0, 2),
  );
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

let taken = 0;
async function shoot(page, name) {
  await page.mouse.move(720, 899);
  // Messages go by themselves; the picture shows the screen as it is worked on.
  await page
    .locator('.ant-message-notice')
    .first()
    .waitFor({ state: 'detached', timeout: 20_000 })
    .catch(() => undefined);
  await page
    .locator('.ant-spin')
    .first()
    .waitFor({ state: 'detached', timeout: 20_000 })
    .catch(() => undefined);
  await page.evaluate(() => document.fonts.ready);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, allowed ${MOST_BYTES}`);
  taken += 1;
  console.log(`${path}  ${Math.round(size / 1024)} KB`);
}

/** Words of the screens by language. */
const WORDS = {
  'zh-CN': {
    fresh: '新建会议',
    open: '打开文件',
    seat: /并排座$/,
    back: '全部会议',
    library: '资料库与设置',
  },
  'en-US': {
    fresh: 'New meeting',
    open: 'Open file',
    seat: /and seat them$/,
    back: 'All meetings',
    library: 'Library and settings',
  },
};

async function choose(page, words, file) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.open }).first().click();
  await (await chooser).setFiles(file);
  await page.getByTestId('import-summary').waitFor();
}

async function seat(page, words) {
  await page.getByRole('button', { name: words.seat }).click();
  await page.getByTestId('seating-status').waitFor({ timeout: 60_000 });
  await page.locator('.canvas-frame [data-hand]').waitFor({ timeout: 60_000 });
  await page.locator('.importDialog').waitFor({ state: 'detached' });
  await page.locator('.saveState.is-saved').waitFor();
}

const go = (page, step) => page.locator(`[data-step=${step}]`).click();

async function paper(page, kind) {
  await go(page, 'print');
  await page.locator(`[data-document=${kind}]`).click();
  await page.getByTestId('print-page').waitFor({ timeout: 60_000 });
  await page.waitForFunction(
    () => document.querySelector('.preview-board')?.getAttribute('aria-busy') !== 'true',
  );
}

// Chinese: the county conference from the list to the papers.
{
  const words = WORDS['zh-CN'];
  const page = await open('zh-CN');
  await choose(page, words, COUNTY);
  await shoot(page, '02-import');
  await seat(page, words);
  await shoot(page, '05-seating');
  await go(page, 'roster');
  await shoot(page, '03-roster');
  await go(page, 'venue');
  await page.locator('.canvas-frame [data-hand], .venue canvas').first().waitFor({ timeout: 60_000 });
  await shoot(page, '04-venue');
  await go(page, 'approval');
  await page.getByRole('button', { name: /送审$/ }).click();
  await page.getByRole('dialog').getByLabel('经办人').fill('张明');
  await page.getByRole('dialog').getByRole('button', { name: '送审' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await shoot(page, '06-approval');
  await paper(page, 'map');
  await shoot(page, '07-print');
  await page.getByRole('button', { name: words.back }).click();
  for (const file of [TALKS, BANQUET]) {
    await choose(page, words, file);
    await seat(page, words);
    if (file === TALKS) await shoot(page, '08-talks');
    await page.getByRole('button', { name: words.back }).click();
  }
  await page.getByTestId('meeting-card').last().click();
  await page.locator('.seating-people').getByText('签到', { exact: true }).click();
  const door = page.getByLabel('姓名或扫座位卡');
  for (const unit of ['教育', '公安', '财政', '卫生', '镇']) {
    await door.fill(unit);
    await page
      .locator('.arrivals')
      .getByRole('button', { name: /都到了$/ })
      .or(page.locator('.arrival-person'))
      .first()
      .click();
  }
  await door.fill('');
  await shoot(page, '10-arrivals');
  await page.getByRole('button', { name: words.back }).click();
  await page.getByTestId('meeting-card').nth(2).locator('img').waitFor();
  await shoot(page, '01-start');
  await page.getByRole('button', { name: words.library }).click();
  await page.getByRole('tab', { name: '设置' }).click();
  await shoot(page, '09-library');
  await page.context().close();
}

// English, for the README, and the dark theme.
{
  const words = WORDS['en-US'];
  const page = await open('en-US');
  await choose(page, words, COUNTY);
  await seat(page, words);
  await shoot(page, 'en-seating');
  await paper(page, 'plates');
  await shoot(page, 'en-print');
  await page.emulateMedia({ colorScheme: 'dark' });
  await go(page, 'seating');
  await page.locator('.canvas-frame [data-hand]').waitFor();
  await shoot(page, 'en-dark');
  await page.context().close();
}

await browser.close();
await served?.close();
console.log(`${taken} pictures`);
