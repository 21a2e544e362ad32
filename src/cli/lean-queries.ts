import type { Plugin } from 'vite';

// What TanStack Query brings along for writes to a server and for lists without an end. Entente asks for two things and writes to no server;
// its cache of queries reaches for these only when it is made, cleared, or the connection comes back.
const STAND_INS: Readonly<Record<string, string>> = {
  mutationCache: `export class MutationCache {
    findAll() { return []; }
    resumePausedMutations() { return Promise.resolve(); }
    clear() {}
  }`,
  infiniteQueryBehavior: `export function infiniteQueryBehavior() { throw new Error('Left out: see lean-queries.ts'); }
    export { infiniteQueryBehavior as hasNextPage, infiniteQueryBehavior as hasPreviousPage };`,
};

const MODULE = /\/query-core\/build\/modern\/(mutationCache|infiniteQueryBehavior)\.js$/;

/** Leaves out of the build what TanStack Query brings and nobody uses here. */
export function leanQueries(): Plugin {
  const left = new Set(Object.keys(STAND_INS));
  return {
    name: 'entente:lean-queries',
    apply: 'build',
    // Where the first screen is drawn, in Node, the package is no part of the bundle.
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: MODULE },
      handler(_code, id) {
        const [, name = ''] = MODULE.exec(id) ?? [];
        left.delete(name);
        return { code: STAND_INS[name] ?? '', map: null };
      },
    },
    buildEnd(error) {
      // Another release may be laid out in another way: better a build that stops than one that grows in silence.
      if (!error && left.size > 0) this.error(`Look at TanStack Query again: it has no ${[...left].join(', ')}`);
    },
  };
}
