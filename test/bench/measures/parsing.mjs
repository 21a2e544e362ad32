// The parser by itself, in plain Node; see ../parser.mjs.
import { measureParser } from '../parser.mjs';

export const PARSING = [
  {
    name: 'parser',
    // It takes its own medians, of rounds in which a bare scan for words runs in turn with it.
    rounds: 1,
    run: async () => {
      const [small, large, part, whole] = await measureParser();
      return { small, large, part, whole };
    },
    rows: [
      {
        name: 'parser-speed',
        what: 'parser, 5 MB of articles (reference: a bare scan for words)',
        bar: { least: 3 },
        unit: ' MB/s',
        sides: { ours: ({ large }) => large.speed, reference: ({ large }) => large.scanSpeed },
      },
      {
        name: 'parser-linear',
        what: 'parser: time a megabyte, 5 MB of articles ÷ 1 MB (1 is linear)',
        bar: { most: 1.25 },
        unit: ' MB/s',
        sides: { large: ({ large }) => large.speed, small: ({ small }) => small.speed },
        ratio: ({ large, small }) => small / large,
      },
      {
        name: 'parser-one',
        what: 'parser: time a megabyte, one article of 1 MB ÷ one of 250 KB (1 is linear)',
        bar: { most: 1.25 },
        unit: ' MB/s',
        sides: { whole: ({ whole }) => whole.speed, part: ({ part }) => part.speed },
        ratio: ({ whole, part }) => part / whole,
      },
    ],
  },
];
