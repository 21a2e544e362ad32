import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Three ways to run a test, told by the suffix: pure in Node (twice, in two time zones), components in jsdom, and a
// real browser against the production build.
const pure = (timeZone: string) => ({
  test: {
    name: `pure ${timeZone}`,
    root: '.',
    environment: 'node' as const,
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts'],
    globalSetup: ['test/support/seeds-setup.ts'],
    env: { TZ: timeZone },
    // Laws over much text take their time on a busy machine; a hang still ends.
    testTimeout: 60_000,
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      pure('UTC'),
      pure('Pacific/Kiritimati'),
      {
        plugins: [react()],
        test: {
          name: 'component',
          root: '.',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          // axe looks at every node of a whole pane; on a busy machine that takes longer than a test may by default.
          testTimeout: 30_000,
          globalSetup: ['test/support/seeds-setup.ts'],
          setupFiles: ['test/support/component-setup.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          environment: 'node',
          include: ['test/browser/**/*.browser.test.ts'],
          globalSetup: ['test/support/browser-setup.ts'],
          // A page with 100,000 events takes its time to be made on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
