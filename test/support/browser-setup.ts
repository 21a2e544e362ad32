import { build } from 'vite';
import { serveFolder } from '../../src/cli/serve-folder.mjs';

const root = new URL('../../', import.meta.url).pathname;

/**
 * The production build as `npm start` serves it; `npm test` has built it before. Beside it the same app with 100,000 generated
 * events, for the tests alone.
 */
export async function setup(project: { provide: (key: 'appUrl' | 'generatedUrl', value: string) => void }) {
  await build({ root, configFile: `${root}test/browser/page.vite.config.ts`, logLevel: 'error' });
  const [app, generated] = await Promise.all([
    serveFolder(`${root}dist`, 0),
    serveFolder(`${root}.cache/generated`, 0),
  ]);
  project.provide('appUrl', app.url);
  project.provide('generatedUrl', `${generated.url}test/browser/page/`);
  return () => Promise.all([app.close(), generated.close()]);
}

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
    generatedUrl: string;
  }
}
