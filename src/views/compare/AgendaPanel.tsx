import { clsx } from 'clsx';
import { memo, useMemo } from 'react';
import type { Day } from '#model/day.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { ComparedPanel } from './ComparedPanel.tsx';
import { compareAgenda, comparePlans } from './compare-agenda.ts';
import { ItineraryColumn } from './ItineraryColumn.tsx';
import { PanelSection } from './PanelSection.tsx';
import { PlanLedger } from './PlanLedger.tsx';

export interface AgendaPanelProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly visits: readonly VisitId[];
  /** Only what was known on this day is compared; null: all. */
  readonly asOf: Day | null;
}

/** Each visit in order, side by side; and what became of what was planned. */
export const AgendaPanel = memo(function AgendaPanel({ index, selection, visits, asOf }: AgendaPanelProps) {
  const itineraries = useMemo(() => compareAgenda(index, visits, selection), [index, visits, selection]);
  const plans = useMemo(() => comparePlans(index, visits, selection), [index, visits, selection]);
  return (
    <ComparedPanel index={index} visits={visits} asOf={asOf}>
      <PanelSection title="Itineraries">
        <div
          className={clsx(
            'grid gap-x-10 gap-y-6 pt-3',
            itineraries.length > 1 && 'md:grid-cols-2',
            itineraries.length > 2 && 'xl:grid-cols-3',
          )}
        >
          {itineraries.map((itinerary) => (
            <ItineraryColumn key={itinerary.column.visit} itinerary={itinerary} visits={itineraries.length} />
          ))}
        </div>
      </PanelSection>
      <PanelSection title="Planned → reported" note="Each announced event, and what later articles say of it.">
        <PlanLedger plans={plans} />
      </PanelSection>
    </ComparedPanel>
  );
});
