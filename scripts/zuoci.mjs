import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureFonts } from './ensure-fonts.mjs';
import { installMissing, root } from './install-missing.mjs';

installMissing({ quiet: true });
if (process.argv.includes('print')) ensureFonts();
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
const main = join(root, 'src', 'cli', 'main.ts');
const { status } = spawnSync(process.execPath, ['--import', tsx, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
