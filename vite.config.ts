import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compactTables } from './src/cli/compact-tables.ts';
import { contentSecurityPolicy } from './src/cli/csp-plugin.ts';
import { leanQueries } from './src/cli/lean-queries.ts';
import { leanTimeline, timelineStandIns } from './src/cli/lean-timeline.ts';
import { bundledSeeds } from './src/cli/seeds-plugin.ts';

const chunks = [
  // All that the first screen needs comes in one request.
  { name: 'first-screen', tags: ['$initial' as const] },
  // What several parts need of the model comes with the first of them, not with the timeline: on a phone the list comes without that.
  {
    name: 'shared',
    test: /[\\/]src[\\/](base|model|select|views[\\/]timeline[\\/](AsOfSlider|as-of))\b/,
    minShareCount: 2,
  },
  // The timeline's own code and vis-timeline are no use without one another: one request. Its card comes when it is asked for.
  { name: 'timeline', test: /[\\/](views[\\/]timeline(?!.*Card\.tsx)|node_modules[\\/]vis-(data|timeline))[\\/]/ },
  // What popovers, menus and dialogs share comes when the first of them is asked for.
  {
    name: 'controls',
    test: /[\\/](node_modules[\\/](@base-ui|@floating-ui)|src[\\/]ui[\\/](Sheet|PickList|AnchoredPopover|PopoverPanel)\.tsx)/,
  },
];

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    bundledSeeds(),
    contentSecurityPolicy(),
    leanTimeline(),
    leanQueries(),
    compactTables(),
  ],
  resolve: { alias: timelineStandIns },
  worker: { format: 'es', plugins: () => [compactTables()] },
  build: {
    target: 'es2023',
    // Inlined files would be data: URLs, which the policy does not allow for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // Not for Node, where the first screen is drawn: there vis-timeline must not come along with the pane.
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
});
