import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { ComparePane } from '#views/compare/ComparePane.tsx';
import { ReaderPane } from '#views/reader/ReaderPane.tsx';
import type { SentenceAt } from '#views/reader/use-shown-steps.ts';
import { describeDoubt } from './doubt-messages.ts';
import { PaneBoundary } from './PaneBoundary.tsx';
import type { Actions } from './use-actions.ts';
import type { Explorer } from './use-explorer.ts';

export interface ComparisonProps {
  readonly index: CorpusIndex;
  readonly explorer: Explorer;
  readonly actions: Actions;
  /** The address that brings this comparison back, with a sentence in view or without. */
  readonly linkFor: (link: SentenceLink | null) => string;
}

/** The visits against one another, and the articles side by side. Both follow a click on a filter one step behind. */
export function Comparison({ index, explorer, actions, linkFor }: ComparisonProps) {
  const { view, pair, late } = explorer;
  return (
    <ComparePane
      {...late.known}
      onVisits={actions.onVisits}
      tab={view.tab}
      onTab={actions.onTab}
      sort={view.rows}
      onSort={actions.onRows}
      linkFor={linkFor}
      onShow={actions.onShow}
      articles={
        <PaneBoundary pane="The article view">
          <ReaderPane
            index={index}
            selection={late.selection}
            pair={pair}
            focus={view.focus as EventId | null}
            sentence={view.at as SentenceAt | null}
            shown={view.shown as readonly SentenceAt[] | null}
            onShownStep={actions.onShownStep}
            marks={view.marks}
            raw={view.raw}
            onFocus={actions.onFocus}
            onPair={actions.onPair}
            onMarks={actions.onMarks}
            onRaw={actions.onRaw}
            asOf={late.known.asOf}
            describeDoubt={describeDoubt}
            linkNow={actions.linkNow}
          />
        </PaneBoundary>
      }
    />
  );
}
