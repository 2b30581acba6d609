/**
 * Print 2,000 two-sided plates, 3,000 seat cards with code and small map, and a map of 3,000 seats, each in a
 * process of its own; the plates also by a plain jsPDF loop and by pdf-lib with fontkit, turn by turn.
 * `npm run bench:print`. Names are read back with pdftotext and looked at with pdftoppm where they are installed.
 * Then the built program looks at the same papers and saves them in Chromium, where no task may hold the page up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTS, type Contender, type Work } from './contenders.ts';
import { benchNames } from './make-plan.ts';
import { printInPage } from './page.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const folder = join('.cache', 'bench-print');
mkdirSync(folder, { recursive: true });

interface Run {
  readonly ms: number;
  /** Time of processors, which a busy machine does not stretch. */
  readonly cpuMs: number;
  readonly bytes: number;
  readonly peakMb: number;
}

const fileOf = (contender: Contender, work: Work): string => join(folder, `${contender}-${work}.pdf`);

function runOnce(contender: Contender, work: Work): Run {
  const script = join('bench', 'print', 'child.ts');
  const words = ['--import', 'tsx', script, contender, work, fileOf(contender, work)];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${contender} ${work}: ${stderr}`);
  return JSON.parse(stdout) as Run;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How many names a file gives back as they were written, spaces apart; undefined where pdftotext is missing. */
function namesRead(file: string, names: readonly string[]): number | undefined {
  const { stdout, error } = spawnSync('pdftotext', ['-raw', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) return undefined;
  const pages = stdout.split('\f').map((page) => page.replaceAll(/\s/g, ''));
  const all = pages.join('\n');
  return names.filter((name) => all.includes(name)).length;
}

/** Pages of a sample on which less ink lies than two characters of a plate leave. */
function pagesWithoutInk(file: string, pages: number): string {
  let pale = 0;
  let looked = 0;
  for (let page = 1; page <= pages; page += Math.ceil(pages / 40)) {
    const words = ['-r', '12', '-gray', '-f', String(page), '-l', String(page), file];
    const { stdout, error } = spawnSync('pdftoppm', words, { maxBuffer: 1 << 26 });
    if (error !== undefined) return 'not looked at (pdftoppm is not installed)';
    const dark = stdout.subarray(15).filter((grey) => grey < 128).length;
    looked += 1;
    if (dark < 400) pale += 1;
  }
  return `${pale} of ${looked} pages looked at`;
}

function report(contender: Contender, work: Work, runs: readonly Run[]): Run {
  const times = runs.map(({ cpuMs }) => cpuMs);
  const { bytes } = runs[0] ?? { bytes: 0 };
  const peakMb = Math.max(...runs.map((run) => run.peakMb));
  const names = benchNames(COUNTS[work]);
  const right = namesRead(fileOf(contender, work), names);
  console.log(
    `${work} by ${contender}: ${Math.round(middle(times))} ms of processor time (${Math.round(Math.min(...times))}-${Math.round(Math.max(...times))}; ${Math.round(middle(runs.map(({ ms }) => ms)))} ms by the clock), ${(bytes / 1e6).toFixed(2)} MB, at most ${Math.round(peakMb)} MB of memory`,
  );
  console.log(`  names right: ${right ?? 'not read (pdftotext is not installed)'} of ${names.length}`);
  if (work === 'plates') {
    console.log(`  without ink: ${pagesWithoutInk(fileOf(contender, work), COUNTS.plates)}`);
  }
  return { ms: middle(runs.map(({ ms }) => ms)), cpuMs: middle(times), bytes, peakMb };
}

const contenders: readonly Contender[] = ['product', 'jspdf', 'pdf-lib'];
const plates = new Map<Contender, Run[]>(contenders.map((one) => [one, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [contender, runs] of plates) runs.push(runOnce(contender, 'plates'));
}
const results = [...plates].map(([contender, runs]) => ({ contender, ...report(contender, 'plates', runs) }));
const [product, ...others] = results;
if (product === undefined) throw new Error('nothing was printed');
const fastest = Math.min(...others.map(({ cpuMs }) => cpuMs));
const smallest = Math.min(...results.map(({ bytes }) => bytes));
console.log(
  `plates: ${(fastest / product.cpuMs).toFixed(2)} times as fast as the faster of the others (wanted: 2); file ${(product.bytes / smallest).toFixed(2)} times the smallest (wanted: at most 1.3)`,
);
const works: readonly Work[] = ['cards', 'map'];
const most = works.map((work) => report('product', work, [runOnce('product', work)]).peakMb);
console.log(`memory: ${Math.round(Math.max(product.peakMb, ...most))} MB at most (wanted: under 400)`);
if (!existsSync(join(process.env.PRINT_DIST ?? 'dist', 'index.html'))) {
  console.log('page: not looked at (npm run build makes the program)');
} else {
  for (const [work, { savedMs, longest }] of await printInPage(folder)) {
    console.log(
      `page with ${COUNTS[work]} ${work}: longest task of the main thread ${Math.round(longest.cpuMs)} ms of processor time (${Math.round(longest.wallMs)} ms by the clock; wanted: at most 50), saved in ${Math.round(savedMs)} ms`,
    );
  }
}
