import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    environment: 'node',
    // No test measures time; a busy machine must not fail one.
    testTimeout: 60_000,
    setupFiles: ['test/support/lawful-seed.ts'],
    // Pages are printed with the bundled fonts in tests.
    globalSetup: ['test/support/cut-fonts.ts'],
  },
});
