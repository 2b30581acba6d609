import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ensureFonts } from './scripts/ensure-fonts.mjs';
import { reviewPage } from './scripts/vite/review-page.ts';
import { singleFile } from './scripts/vite/single-file.ts';

ensureFonts();

/** The whole program as one file: `npm run build:single`. */
export default defineConfig({
  base: './',
  plugins: [react(), reviewPage(), singleFile()],
  publicDir: false,
  build: {
    outDir: 'dist-single',
    target: 'chrome109',
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: () => true,
    chunkSizeWarningLimit: 60_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
