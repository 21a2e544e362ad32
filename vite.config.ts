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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that the first screen needs comes in one request.
            { name: 'first-screen', tags: ['$initial'] },
            // What popovers, menus and dialogs share comes when the first of them is asked for.
            { name: 'controls', test: /[\\/]node_modules[\\/](@base-ui|@floating-ui)[\\/]/ },
          ],
        },
      },
    },
  },
});
