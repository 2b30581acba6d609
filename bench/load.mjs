// How soon the built program can be used from localhost, and what it loads for that. Needs a build: npm run build.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { BROWSER, serveDist } from '../scripts/serve-dist.mjs';

const RUNS = 3;
/** Budget of the first load: JavaScript that comes before the start page can be used. */
const MOST_KB = 450;
/** Nothing may run after the start page stands for this long before it counts as usable. */
const QUIET_MS = 500;

const { address, close } = await serveDist(process.env.LOAD_DIST);
const browser = await chromium.launch(BROWSER);

function watchLoad() {
  const seen = { shift: 0, tasks: [], usable: undefined };
  Object.assign(window, { zuociLoad: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('.start-main button') === null) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        seen.usable = performance.now();
      });
  };
  requestAnimationFrame(look);
}

async function load() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.addInitScript(watchLoad);
  await page.goto(address);
  await page.waitForFunction(
    (quiet) => {
      const { usable, tasks } = window.zuociLoad;
      if (usable === undefined) return false;
      const last = Math.max(usable, ...tasks.map(([start, duration]) => start + duration));
      return performance.now() - last > quiet;
    },
    QUIET_MS,
    { timeout: 60_000, polling: 100 },
  );
  const { usable, tasks, shift } = await page.evaluate(() => window.zuociLoad);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const sizes = await Promise.all(
    scripts.map(async (one) => ({ url: one.url(), bytes: gzipSync(await one.body()).length })),
  );
  await context.close();
  // Interactive: the page stands and no long task that began before it is still running.
  const busyUntil = tasks.filter(([start]) => start <= usable).map(([start, duration]) => start + duration);
  return {
    paintMs: paint,
    interactiveMs: Math.max(usable, ...busyUntil),
    longestTaskMs: Math.max(0, ...tasks.map(([, duration]) => duration)),
    shift,
    scripts: sizes.sort((a, b) => b.bytes - a.bytes),
  };
}

const runs = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await load());
await browser.close();
await close();

const told = (pick) => {
  const values = runs.map(pick).sort((a, b) => a - b);
  const [least, middle, most] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)];
  return `${middle.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
};
const [{ scripts }] = runs;
const kb = scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
console.log(`first load, ${RUNS} runs, each in a browser profile of its own: median (least to most)`);
console.log(`  first contentful paint  ${told((run) => run.paintMs)} ms`);
console.log(`  interactive             ${told((run) => run.interactiveMs)} ms`);
console.log(`  longest task            ${told((run) => run.longestTaskMs)} ms`);
console.log(`  layout shift            ${Math.max(...runs.map(({ shift }) => shift)).toFixed(4)} (most)`);
console.log(
  `  JavaScript, gzipped     ${kb.toFixed(0)} KB in ${scripts.length} files, allowed ${MOST_KB} KB`,
);
for (const { url, bytes } of scripts.slice(0, 12))
  console.log(`    ${(bytes / 1024).toFixed(1).padStart(7)} KB  ${new URL(url).pathname}`);
if (kb > MOST_KB) process.exitCode = 1;
