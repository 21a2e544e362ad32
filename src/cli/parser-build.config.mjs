// The parser as one minified module, only to weigh it (see measure-size.mjs).
export default {
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: '.cache/parser',
    lib: { entry: 'src/parse/parse-article.ts', formats: ['es'], fileName: 'parser' },
    minify: true,
  },
};
