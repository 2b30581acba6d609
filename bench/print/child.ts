/** Prints once in a process of its own and tells time, size and greatest memory. */
import { writeFileSync } from 'node:fs';
import { type Contender, prepare, type Work } from './contenders.ts';

const [contender, work, file = ''] = process.argv.slice(2);
// The parent names them.
const print = await prepare(contender as Contender, work as Work);
const before = performance.now();
const used = process.cpuUsage();
const bytes = await print();
const ms = performance.now() - before;
const { user, system } = process.cpuUsage(used);
writeFileSync(file, bytes);
console.log(
  JSON.stringify({
    ms,
    cpuMs: (user + system) / 1000,
    bytes: bytes.length,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
