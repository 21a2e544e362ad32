import { generateCorpus } from '../generate-corpus.ts';

// What is measured is chosen by the address: `what` names one of the pages below, Entente if none; `events` and `seed` say over what.
const asked = new URLSearchParams(window.location.search);
const generate = () =>
  generateCorpus({ size: Number(asked.get('events') ?? 1000), seed: Number(asked.get('seed') ?? 1) });

async function start(): Promise<void> {
  switch (asked.get('what')) {
    case 'app':
      return (await import('./show-app.tsx')).showApp(generate());
    case 'vis':
      return (await import('./plain-vis.ts')).showVis(generate(), asked);
    case 'canvas':
      return (await import('./bare-canvas.ts')).showCanvas(generate());
    case 'facets':
      return (await import('./count-facets.ts')).offerFacets(generate());
    case 'churn':
      return (await import('./churn.tsx')).offerChurn(generate());
    case 'reading':
      return (await import('./add-articles.tsx')).offerReading();
    case 'search':
      return (await import('./offer-search.tsx')).offerSearch();
    default:
      return (await import('./show-entente.tsx')).showEntente(generate(), asked);
  }
}

void start();
