/**
 * Pan, zoom and drag halls of 1,000 to 100,000 named seats in headless Chromium, against a raw canvas with the
 * same techniques, a raw canvas that paints all in sight in each frame, and one Konva group a seat, turn by
 * turn in one run. Prints milliseconds of processor time of the main thread a frame; `npm run bench:canvas`.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { Run, Way } from './measure.tsx';
import { readTrace, type TracedFrame } from './read-trace.ts';

const SIZES = (process.env.SIZES ?? '1000,10000,50000,100000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const RATIO = Number(process.env.RATIO ?? 1);
const NEAR = process.env.FAR !== '1';
const WAYS = (process.env.WAYS ?? 'product,raw,raw-all,groups').split(',') as readonly Way[];
const MOST_GROUPS = 10_000;

const server = await preview({
  configFile: false,
  root: 'bench/canvas',
  build: { outDir: '../../.cache/bench-canvas' },
  preview: { host: '127.0.0.1', port: Number(process.env.BENCH_PORT ?? 4812), strictPort: true },
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

interface Traced {
  readonly run: Run;
  readonly frames: readonly TracedFrame[];
  readonly firstMs: number;
}

async function runOnce(way: Way, size: number): Promise<Traced> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: RATIO });
  page.on('pageerror', (error) => console.error(way, size, error.message));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}measure.html`);
  const call = `window.measure(${JSON.stringify(way)}, ${size}, ${NEAR})`;
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const run = (await page.evaluate(call)) as Run;
  const traced = readTrace((await browser.stopTracing()).toString());
  await page.close();
  const firstAt = traced.findIndex(({ name }) => name === 'first');
  // Mounting, then the frame that shows the picture.
  const firstMs = traced.slice(firstAt, firstAt + 2).reduce((sum, frame) => sum + frame.cpuMs, 0);
  return { run, firstMs, frames: traced.filter(({ name }) => name.startsWith('frame-')) };
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const show = (ms: number): string => ms.toFixed(1).padStart(7);

console.log(
  `device pixel ratio ${RATIO}, ${NEAR ? 'names in sight' : 'whole hall in sight'}, ${ROUNDS} rounds; main-thread processor ms a frame`,
);
console.log(
  'seats   way        median     p95   | pan med/p95     zoom med/p95    drag med/p95    | first   heap MB',
);
for (const size of SIZES) {
  const runs = new Map<Way, Traced[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      if (way === 'groups' && (size > MOST_GROUPS || round > 0)) continue;
      runs.set(way, [...(runs.get(way) ?? []), await runOnce(way, size)]);
    }
  }
  const medians = new Map<Way, number>();
  for (const [way, list] of runs) {
    const frames = list.flatMap((one) => one.frames);
    const of = (kind: string): string => {
      const times = frames.filter((frame) => frame.name === `frame-${kind}`).map(({ cpuMs }) => cpuMs);
      return `${show(quantile(times, 0.5))}/${quantile(times, 0.95).toFixed(1).padEnd(7)}`;
    };
    const all = frames.map(({ cpuMs }) => cpuMs);
    medians.set(way, quantile(all, 0.5));
    const first = quantile(
      list.map((one) => one.firstMs),
      0.5,
    );
    console.log(
      `${String(size).padEnd(7)} ${way.padEnd(9)}${show(quantile(all, 0.5))} ${show(quantile(all, 0.95))}   |${of('pan')}${of('zoom')}${of('drag')}|${show(first)} ${show(list.at(-1)?.run.heapMb ?? 0)}`,
    );
  }
  const product = medians.get('product') ?? Number.NaN;
  const ratios = [...medians].map(([way, median]) => `${way} ${(median / product).toFixed(2)}×`);
  console.log(`        medians against the product: ${ratios.join(', ')}`);
}
await browser.close();
await server.close();
