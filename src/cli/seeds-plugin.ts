import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type * as ReadSeeds from './read-seeds.ts';

const VIRTUAL_ID = 'virtual:bundled-seeds';
const DEV_URL = '/bundled-seeds.json';

/**
 * Parses seeds/*.txt while the app is built, with the parser that the browser runs too, and hands the app the URL of the
 * result: `import { bundledSeedsUrl } from 'virtual:bundled-seeds'`. A seed that can't be read fails the build with its name.
 */
export function bundledSeeds(): Plugin {
  let config: ResolvedConfig;
  const parseSeeds = async () => {
    const { module } = await runnerImport<typeof ReadSeeds>(join(config.root, 'src/cli/read-seeds.ts'), {
      configFile: false,
    });
    return JSON.stringify(await module.readSeeds(join(config.root, 'seeds')));
  };
  return {
    name: 'entente:bundled-seeds',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === VIRTUAL_ID ? `\0${VIRTUAL_ID}` : undefined),
    async load(id) {
      if (id !== `\0${VIRTUAL_ID}`) return undefined;
      if (config.command === 'serve') return `export const bundledSeedsUrl = ${JSON.stringify(DEV_URL)};`;
      const asset = this.emitFile({ type: 'asset', name: 'seeds.json', source: await parseSeeds() });
      return `export const bundledSeedsUrl = import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    configureServer(server) {
      server.middlewares.use(DEV_URL, (_request, response, next) => {
        parseSeeds().then((json) => response.setHeader('content-type', 'application/json').end(json), next);
      });
    },
  };
}
