import { ensureChromium } from './chromium.mjs';
import { installMissing, run } from './install-missing.mjs';

installMissing();
const steps = [
  ['format and lint', 'npx', ['biome', 'ci', '--colors=off', '.']],
  ['types of the pure folders', 'npx', ['tsc', '-p', 'tsconfig.pure.json']],
  ['types', 'npx', ['tsc', '-p', 'tsconfig.json']],
  ['unit tests', 'npx', ['vitest', 'run']],
  ['build', 'npx', ['vite', 'build', '--logLevel', 'warn']],
];
const failed = [];
for (const [name, command, words] of steps) {
  console.log(`\n== ${name}`);
  if (run(command, words) !== 0) failed.push(name);
}
console.log('\n== end-to-end tests');
const chromium = ensureChromium();
if (chromium === undefined) {
  console.error(
    'No Chromium was found and none could be installed: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chrome, Edge or Chromium, then run npm test again.',
  );
  failed.push('end-to-end tests');
} else if (run('npx', ['playwright', 'test'], { env: { CHROMIUM_PATH: chromium } }) !== 0) {
  failed.push('end-to-end tests');
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
else console.log('\nAll steps passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
