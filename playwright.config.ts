import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4199);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  // No journey fails because the machine is busy.
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // A dialog that is still growing moves its buttons away under the pointer.
    contextOptions: { reducedMotion: 'reduce' },
    // Each journey would fetch the whole program once more to keep it.
    serviceWorkers: 'block',
    // Somebody who has seen the tour; a journey of its own takes it.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://127.0.0.1:${port}`,
          localStorage: [{ name: 'zuoci-preferences', value: '{"toured":true}' }],
        },
      ],
    },
    launchOptions: {
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
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${process.env.E2E_DIST ?? 'dist'}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
