import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Stop with one sentence where Node is older than what the project builds with. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Zuoci needs Node 20.19 or later; this is ${process.versions.node}. Get one from nodejs.org.`,
  );
  process.exit(1);
}

/** Run a command in the project; its output goes to standard error where `quiet` keeps standard output clean. */
export function run(command, words, { quiet = false, env = {} } = {}) {
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit';
  const options = { cwd: root, stdio, env: { ...process.env, ...env }, shell: process.platform === 'win32' };
  return spawnSync(command, words, options).status ?? 1;
}

/** Install the packages of the lock file unless this very lock file is installed already. */
export function installMissing({ quiet = false } = {}) {
  checkNode();
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const mark = join(root, 'node_modules', '.zuoci-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'], { quiet }) !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}
