import { expect, test } from '@playwright/test';
import { chooseRoster, confirmImport, newMeeting, roster, watchRequests } from './support.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first load the program works without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await newMeeting(page, '断网会议');
  await chooseRoster(page, roster('外事会谈-双方名单.xlsx'));
  await confirmImport(page);
  await expect(page.getByRole('main')).toContainText('17');
});

test('nothing is asked of another place, and nothing runs that the page forbids', async ({
  page,
  baseURL,
}) => {
  const foreign = watchRequests(page, baseURL ?? '');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} forbids ${blockedURI}`),
    );
  });
  await page.goto('/');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/);
  await newMeeting(page, '<img src=x onerror=alert(1)>');
  await chooseRoster(page, roster('招商晚宴-宾客名单.xlsx'));
  await confirmImport(page);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
