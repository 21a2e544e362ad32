import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './src/cli/csp-plugin.ts';
import { leanTimeline, timelineStandIns } from './src/cli/lean-timeline.ts';
import { bundledSeeds } from './src/cli/seeds-plugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), bundledSeeds(), contentSecurityPolicy(), leanTimeline()],
  resolve: { alias: timelineStandIns },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Inlined files would be data: URLs, which the policy does not allow for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
