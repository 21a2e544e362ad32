import { memo, useMemo } from 'react';
import type { Day } from '#model/day.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { ComparedPanel } from './ComparedPanel.tsx';
import { compareEncounters } from './compare-encounters.ts';
import { compareOffices } from './compare-offices.ts';
import { EncounterTable } from './EncounterTable.tsx';
import { OfficeGrid } from './OfficeGrid.tsx';
import { PanelSection } from './PanelSection.tsx';

export interface PeoplePanelProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly visits: readonly VisitId[];
  /** Only what was known on this day is compared; null: all. */
  readonly asOf: Day | null;
}

/** People by office, and who met whom. */
export const PeoplePanel = memo(function PeoplePanel({ index, selection, visits, asOf }: PeoplePanelProps) {
  const offices = useMemo(() => compareOffices(index, visits, selection), [index, visits, selection]);
  const encounters = useMemo(() => compareEncounters(index, visits, selection), [index, visits, selection]);
  return (
    <ComparedPanel index={index} visits={visits} asOf={asOf}>
      <PanelSection title="Offices and their holders">
        <OfficeGrid table={offices} />
      </PanelSection>
      <PanelSection title="Who met whom">
        <EncounterTable grid={encounters} />
      </PanelSection>
    </ComparedPanel>
  );
});
