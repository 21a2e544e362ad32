import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanTimeline, timelineStandIns } from '../../src/cli/lean-timeline.ts';

// The page that is measured, built as the app is as far as it is measured: with the same vis-timeline.
export default defineConfig({
  root: new URL('./page', import.meta.url).pathname,
  plugins: [react(), tailwindcss(), leanTimeline()],
  worker: { format: 'es' },
  resolve: { alias: timelineStandIns },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    outDir: new URL('../../.cache/bench', import.meta.url).pathname,
    emptyOutDir: true,
  },
});
