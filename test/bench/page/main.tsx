import { generateCorpus } from '../generate-corpus.ts';

// What is measured is chosen by the address: `what` is entente, vis, canvas or facets; `events` and `seed` say over what.
const asked = new URLSearchParams(window.location.search);
const corpus = generateCorpus({ size: Number(asked.get('events') ?? 1000), seed: Number(asked.get('seed') ?? 1) });

async function start(): Promise<void> {
  switch (asked.get('what')) {
    case 'vis':
      return (await import('./plain-vis.ts')).showVis(corpus, asked);
    case 'canvas':
      return (await import('./bare-canvas.ts')).showCanvas(corpus);
    case 'facets':
      return (await import('./count-facets.ts')).offerFacets(corpus);
    default:
      return (await import('./show-entente.tsx')).showEntente(corpus, asked);
  }
}

void start();
