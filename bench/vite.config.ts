import { defineConfig } from 'vite';

/** Benches run as built code: a loader that rewrites modules would be measured too. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: '.cache/bench',
    emptyOutDir: true,
    rollupOptions: { input: ['bench/layout.ts'] },
  },
});
