import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { goTo, newMeeting, roster, saved } from './support.ts';

test('a part that the server has no more is told as such, and a reload goes on', async ({ page }) => {
  await newMeeting(page, '更新');
  await saved(page);
  await page.route(/VenuePage/, (route) => route.fulfill({ status: 404 }));
  await goTo(page, '会场');
  await expect(page.getByRole('heading', { name: '这一部分没有载入' })).toBeVisible();
  await page.unroute(/VenuePage/);
  await page.getByRole('button', { name: '重新载入' }).click();
  await expect(page.getByRole('button', { name: '会议名称：更新' })).toBeVisible();
});

test('where seats cannot be worked out, this is said, and the list is taken over', async ({ page }) => {
  await page.route(/plan\.worker/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(roster('外事会谈-双方名单.xlsx'));
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByText('排座没有完成')).toBeVisible();
  await expect(page.locator('.importDialog')).toBeHidden();
  await expect(page.getByTestId('roster-counts')).toContainText('17 人');
});

test.describe('with the program kept on the computer', () => {
  test.use({ serviceWorkers: 'allow' });

  const TYPES: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
  };
  let newer = false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? '/index.html' : path;
    readFile(join(process.env.E2E_DIST ?? 'dist', name)).then(
      (bytes) => {
        response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
        response.end(newer && name === '/service-worker.js' ? `${bytes}// newer` : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  test.afterAll(() => void server.close());

  test('a newer program leaves open windows as they are, and is offered', async ({ page }) => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await page.goto(`http://127.0.0.1:${port}/`);
    // From the first load on nothing depends on what the server has later.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    newer = true;
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    const offer = page.locator('.ant-notification-notice').filter({ hasText: '程序有了新版本' });
    await expect(offer).toBeVisible();
    const reloaded = page.waitForEvent('load');
    await offer.getByRole('button', { name: '重新载入' }).click();
    await reloaded;
    await expect(page.getByRole('button', { name: '新建会议' })).toBeVisible();
    await expect(offer).toBeHidden();
  });
});
