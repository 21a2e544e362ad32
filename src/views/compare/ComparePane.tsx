import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';
import type { Day } from '#model/day.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { CompareTab, TopicSort } from '#select/view-choices.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { type Tab, Tabs } from '#ui/Tabs.tsx';
import { EvidenceScope } from './EvidenceScope.tsx';
import { findSeries } from './find-series.ts';
import type { EvidenceSource } from './use-evidence.ts';
import { findVisits } from './visit-columns.ts';

const VisitChoice = lazyPart(() => import('./VisitChoice.tsx').then((loaded) => loaded.VisitChoice));
const TopicPanel = lazyPart(() => import('./TopicPanel.tsx').then((loaded) => loaded.TopicPanel), { says: 'inside' });
const PeoplePanel = lazyPart(() => import('./PeoplePanel.tsx').then((loaded) => loaded.PeoplePanel), {
  says: 'inside',
});
const AgendaPanel = lazyPart(() => import('./AgendaPanel.tsx').then((loaded) => loaded.AgendaPanel), {
  says: 'inside',
});
const SeriesPanel = lazyPart(() => import('./SeriesPanel.tsx').then((loaded) => loaded.SeriesPanel), {
  says: 'inside',
});

export interface ComparePaneProps extends Pick<EvidenceSource, 'linkFor' | 'onShow'> {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** The compared main visits, in time order. */
  readonly visits: readonly VisitId[];
  /** Only what was known on this day is compared; null: all. */
  readonly asOf?: Day | null;
  readonly onVisits: (visits: readonly VisitId[]) => void;
  readonly tab: CompareTab;
  readonly onTab: (tab: CompareTab) => void;
  readonly sort: TopicSort;
  readonly onSort: (sort: TopicSort) => void;
  /** The articles side by side. */
  readonly articles: ReactNode;
}

/** The visits against one another: their articles, topics, people and agenda. */
export function ComparePane(props: ComparePaneProps) {
  const { index, selection, visits, tab } = props;
  const chosen = useMemo(() => findVisits(index, visits), [index, visits]);
  const series = useMemo(() => findSeries(index.corpus), [index]);
  const compared = { index, selection, visits, asOf: props.asOf ?? null };
  const tabs: Tab<CompareTab>[] = [{ value: 'articles', label: 'Articles', panel: props.articles, kept: true }];
  if (chosen.length > 0) {
    tabs.push(
      {
        value: 'topics',
        label: 'Topics',
        fetch: TopicPanel.fetch,
        panel: frame(<TopicPanel {...compared} sort={props.sort} onSort={props.onSort} />),
      },
      { value: 'people', label: 'People', fetch: PeoplePanel.fetch, panel: frame(<PeoplePanel {...compared} />) },
      { value: 'agenda', label: 'Agenda', fetch: AgendaPanel.fetch, panel: frame(<AgendaPanel {...compared} />) },
    );
  }
  if (series.length > 0) {
    tabs.push({
      value: 'series',
      label: 'Series',
      fetch: SeriesPanel.fetch,
      panel: frame(<SeriesPanel index={index} selection={selection} series={series} />),
    });
  }
  const shown = tabs.some(({ value }) => value === tab) ? tab : 'articles';
  return (
    <EvidenceScope corpus={index.corpus} linkFor={props.linkFor} onShow={props.onShow}>
      <h2 className="sr-only">The visits compared</h2>
      <Tabs
        label="Compare"
        value={shown}
        onValue={props.onTab}
        tabs={tabs}
        // The articles have a choice of their own; a series has all visits between two sides, whichever are chosen here.
        end={
          shown !== 'series' &&
          shown !== 'articles' && <VisitChoice all={index.corpus.visits} chosen={chosen} onVisits={props.onVisits} />
        }
        // The articles' columns scroll by themselves under the page's header; the tables scroll with the page.
        className={clsx(
          'min-w-0 grow',
          shown === 'articles'
            ? // Lower than the window, so that an event and its sentence are in sight together.
              'md:h-[max(32rem,calc(100dvh-var(--header-height)-24rem))] md:grow-0 print:h-auto'
            : // As high as the window, so that the page stays where it is when one table gives way to a shorter one.
              'not-print:min-h-[calc(100dvh-var(--header-height))]',
        )}
      />
    </EvidenceScope>
  );
}

const frame = (panel: ReactNode) => <div className="min-w-0 px-4 pb-8 md:px-6 xl:px-8">{panel}</div>;
