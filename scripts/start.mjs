import { installMissing, root, run } from './install-missing.mjs';

installMissing();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) {
  console.error('The build failed; the reason stands above.');
  process.exit(1);
}
const { preview } = await import('vite');
const port = Number(process.env.PORT ?? 4173);
const server = await preview({
  root,
  preview: { port, strictPort: process.env.PORT !== undefined, host: '127.0.0.1' },
});
const [address] = server.resolvedUrls?.local ?? [`http://127.0.0.1:${port}/`];
console.log(`\n座次 Zuoci is ready: ${address}\nStop it with Ctrl+C.`);
