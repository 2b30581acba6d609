import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ensureFonts } from './scripts/ensure-fonts.mjs';
import { contentPolicy } from './scripts/vite/content-policy.ts';
import { offline } from './scripts/vite/offline.ts';
import { reviewPage } from './scripts/vite/review-page.ts';

ensureFonts();

export default defineConfig({
  base: './',
  plugins: [react(), reviewPage(), contentPolicy(), offline()],
  worker: { format: 'es' },
  build: { target: 'chrome109', chunkSizeWarningLimit: 1200 },
});
