import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ensureFonts } from './scripts/ensure-fonts.mjs';
import { contentPolicy } from './scripts/vite/content-policy.ts';
import { offline } from './scripts/vite/offline.ts';
import { reviewPage } from './scripts/vite/review-page.ts';

ensureFonts();

const NOTHING = fileURLToPath(new URL('./scripts/vite/nothing.ts', import.meta.url));

export default defineConfig({
  base: './',
  plugins: [react(), reviewPage(), contentPolicy(), offline()],
  // Parts of jsPDF for printing web pages, which nothing here does.
  resolve: { alias: { html2canvas: NOTHING, canvg: NOTHING, dompurify: NOTHING } },
  worker: { format: 'es' },
  build: {
    target: 'chrome109',
    chunkSizeWarningLimit: 1200,
    // Zod is told before anything uses it that the page forbids `eval`: the telling stands in its chunk.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules.zod.|base.no-eval/ }] } },
    },
  },
});
