import { startTransition, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseFacet, FACETS, NO_FILTER } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { FacetPane } from '#views/facets/FacetPane.tsx';

/**
 * Draws the filters on a sheet that is not in the page, ticks the first value there and unticks it: whatever runs at a reader's first
 * click has run once by then. One step whenever the page has nothing else to do.
 */
export function rehearseClick(index: CorpusIndex): void {
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  const press = () => sheet.querySelector<HTMLInputElement>('input:enabled')?.click();
  const steps = [() => warmSelection(index), press, press];
  const next = () => {
    const step = steps.shift();
    if (!step) return root.unmount();
    step();
    whenIdle(next);
  };
  // In turns with the page, as long as it takes.
  startTransition(() => root.render(<Rehearsal index={index} onDrawn={() => void whenIdle(next)} />));
}

/** Selects by the first value of each facet: often enough for this code, which takes the longest of all, to be compiled well. */
function warmSelection(index: CorpusIndex): void {
  for (const facet of FACETS) {
    const [value] = index.rows[facet].keys();
    if (value !== undefined) selectEvents(index, chooseFacet(NO_FILTER, facet, { values: [value], mode: 'any' }));
  }
}

interface RehearsalProps {
  readonly index: CorpusIndex;
  readonly onDrawn: () => void;
}

function Rehearsal({ index, onDrawn }: RehearsalProps) {
  const [filter, setFilter] = useState(NO_FILTER);
  const selection = useMemo(() => selectEvents(index, filter), [index, filter]);
  useEffect(onDrawn, [onDrawn]);
  return <FacetPane index={index} selection={selection} onFilter={setFilter} />;
}
