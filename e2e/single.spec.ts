import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPdf } from '../test/support/read-pdf.ts';
import { roster } from './support.ts';

const folder = resolve('.cache/single');
const file = join(folder, 'zuoci.html');

test.beforeAll(() => {
  test.setTimeout(300_000);
  execFileSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'vite.single.config.ts',
      '--outDir',
      folder,
      '--emptyOutDir',
    ],
    { stdio: 'pipe' },
  );
});

test('one file opens from a folder, reads a list, seats people, prints, and keeps the meeting', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  expect(statSync(file).size).toBeLessThan(60_000_000);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
  });
  await page.addInitScript(() => localStorage.setItem('zuoci-preferences', '{"toured":true}'));
  await page.goto(`file://${file}`);
  await page.getByRole('button', { name: '新建会议' }).click();
  await page.getByLabel('会议名称').fill('U 盘上的会议');
  await page.getByRole('button', { name: '建立会议' }).click();
  await page.getByRole('main').getByRole('button', { name: '导入名单' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles(roster('政府常务会议-议题与人员.xlsx'));
  await page.getByTestId('import-summary').waitFor();
  await page.getByRole('button', { name: /并排座$/ }).click();
  await expect(page.getByText(/^已排好/).last()).toBeVisible();
  await page.locator('[data-step=print]').click();
  await page.locator('[data-document=plates]').click();
  await page.getByTestId('print-page').waitFor({ timeout: 60_000 });
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: '存为 PDF' }).click();
  const path = info.outputPath('plates.pdf');
  await (await download).saveAs(path);
  const pages = await readPdf(readFileSync(path));
  expect(pages.flatMap(({ texts }) => texts).join(' ')).toContain('陆刚永');
  await page.locator('[data-step=seating]').click();
  await expect(page.getByTestId('save-state')).toContainText('已保存');
  await page.reload();
  await expect(page.getByRole('button', { name: '会议名称：U 盘上的会议' })).toBeVisible();
  await expect(page.getByRole('region', { name: '座次' })).toBeVisible();
  expect(wrong).toEqual([]);
});
