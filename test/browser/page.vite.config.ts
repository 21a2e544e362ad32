import { defineConfig, mergeConfig } from 'vite';
import app from '../../vite.config.ts';

// The app with generated events, for the tests alone; built as the app is.
export default mergeConfig(
  app,
  defineConfig({
    build: {
      outDir: '.cache/generated',
      emptyOutDir: true,
      rolldownOptions: { input: 'test/browser/page/index.html' },
    },
  }),
);
