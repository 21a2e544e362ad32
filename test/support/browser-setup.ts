import { serveFolder } from '../../src/cli/serve-folder.mjs';

// The production build as `npm start` serves it; `npm test` has built it before.
export async function setup(project: { provide: (key: 'appUrl', value: string) => void }) {
  const server = await serveFolder(new URL('../../dist', import.meta.url).pathname, 0);
  project.provide('appUrl', server.url);
  return () => server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
  }
}
