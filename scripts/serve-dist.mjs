import { preview } from 'vite';
import { root } from './install-missing.mjs';

/**
 * Serve the built program at a free port.
 *
 * @param {string} outDir - folder of the build.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveDist(outDir = 'dist') {
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 4391, host: '127.0.0.1' },
  });
  const [address = 'http://127.0.0.1:4391/'] = server.resolvedUrls?.local ?? [];
  return { address, close: () => server.close() };
}

/** How a browser is started that has neither a graphics card nor a wish to phone home. */
export const BROWSER = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
};
