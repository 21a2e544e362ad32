import { defineConfig, mergeConfig } from 'vite';
import app from '../../vite.config.ts';

// The same app as one script with nothing prerendered: what the first screen would cost without its design.
export default mergeConfig(
  app,
  defineConfig({
    build: {
      outDir: '.cache/bench-eager',
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: false } } } } },
  }),
);
