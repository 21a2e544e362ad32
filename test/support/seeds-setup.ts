import type { ParsedArticle } from '#model/article.ts';
import { readSeeds } from '../../src/cli/read-seeds.ts';

// Parsed once for all test files of a project: what is behind the parser is tested with what the parser says today.
export async function setup(project: { provide: (key: 'seedArticles', value: ParsedArticle[]) => void }) {
  project.provide('seedArticles', await readSeeds(new URL('../../seeds', import.meta.url).pathname));
}

declare module 'vitest' {
  interface ProvidedContext {
    seedArticles: ParsedArticle[];
  }
}
