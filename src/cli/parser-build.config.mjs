// The parser as one minified module, only to weigh it (see measure-size.mjs). Built as an application builds its chunks: in Vite's
// library mode an ES module keeps its blanks and comments.
import { compactTables } from './compact-tables.ts';

export default {
  plugins: [compactTables()],
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: '.cache/parser',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'src/parse/parse-article.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'parser.js' },
    },
  },
};
