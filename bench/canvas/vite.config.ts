import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Pages of the bench and of the pictures to look at; no part of the product. */
export default defineConfig({
  root: 'bench/canvas',
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome109',
    outDir: '../../.cache/bench-canvas',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rollupOptions: { input: ['bench/canvas/look.html', 'bench/canvas/measure.html'] },
  },
});
