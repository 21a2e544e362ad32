import { clsx } from 'clsx';
import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { isOutBy } from '#corpus/known-on.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { Day } from '#model/day.ts';
import type { Doubt } from '#model/doubt.ts';
import type { ArticleId, EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { MarkKind } from '#select/view-choices.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { ArticleColumn, type DetailsRequest } from './ArticleColumn.tsx';
import { describeArticles } from './describe-article.ts';
import { describePair } from './describe-shared.ts';
import { findEvent } from './find-told-events.ts';
import { PairBar } from './PairBar.tsx';
import { PairRibbons } from './PairRibbons.tsx';
import { ReaderToolbar } from './ReaderToolbar.tsx';
import { ShownBar } from './ShownBar.tsx';
import { otherSide, type SharedPassage } from './shared-reading.ts';
import { usePairedReading } from './use-paired-reading.ts';
import { useSharedReading } from './use-shared-reading.ts';
import { type SentenceAt, useShownSteps } from './use-shown-steps.ts';
import { useSides } from './use-sides.ts';
import { useSoughtTopics } from './use-sought-topics.ts';

const DetailsPopover = lazyPart(() => import('./DetailsPopover.tsx').then((loaded) => loaded.DetailsPopover), {
  when: ({ details }) => details !== null,
});

export interface ReaderPaneProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** The articles to show, left and right; one where there is only one. */
  readonly pair: readonly ArticleId[];
  readonly focus: EventId | null;
  /** A sentence to go to, from a search. Another object is another wish, even for the same sentence. */
  readonly sentence: SentenceAt | null;
  /** Sentences asked for together, `sentence` among them; null: no others. */
  readonly shown: readonly SentenceAt[] | null;
  readonly marks: readonly MarkKind[];
  readonly raw: boolean;
  readonly onFocus: (event: EventId | null) => void;
  /** Goes to another one of those shown; null: shows them no longer. */
  readonly onShownStep: (at: SentenceAt | null) => void;
  readonly onPair: (pair: readonly ArticleId[]) => void;
  readonly onMarks: (marks: readonly MarkKind[]) => void;
  readonly onRaw: (raw: boolean) => void;
  /** Articles that came out after this day step back; null: none. */
  readonly asOf?: Day | null;
  readonly describeDoubt: (doubt: Doubt) => string;
  /** The address that brings the page back with a sentence in view. */
  readonly linkNow: (link: SentenceLink) => string;
  /** Whether both articles scroll together; without these two the pane remembers it itself, on at first. */
  readonly together?: boolean;
  readonly onTogether?: (together: boolean) => void;
}

/** Two articles side by side, each with its facts marked; on a phone one at a time. */
export const ReaderPane = memo(function ReaderPane(props: ReaderPaneProps) {
  const { index, selection, pair, sentence, onFocus } = props;
  const { corpus } = index;
  const [details, setDetails] = useState<DetailsRequest | null>(null);
  const event = useMemo(() => findEvent(index, props.focus), [index, props.focus]);
  const { topics, sought } = useSoughtTopics(index, selection);
  const articles = useMemo(
    () => pair.flatMap((id) => corpus.articles.find((article) => article.id === id) ?? []).slice(0, 2),
    [corpus, pair],
  );
  const state = useSharedReading(articles, corpus);
  const shared = state.phase === 'found' ? state.reading : null;
  const { columns, side, onSide } = useSides(articles, event, sentence, shared);
  const [own, setOwn] = useState(true);
  const together = props.together ?? own;
  const reading = usePairedReading({ corpus, columns, shared, together, side });
  const asked = useShownSteps(props.shown, sentence, props.onShownStep);

  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    // Keys of popovers and menus come here as well, by React's tree; they are not the reader's.
    if (!(pressed.target instanceof Element) || !pressed.currentTarget.contains(pressed.target)) return;
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.target.matches('input, textarea, select'))
      return;
    if (pressed.key === 'Escape') {
      const wasLit = reading.putOut();
      if (props.focus !== null) onFocus(null);
      else if (sentence !== null) props.onShownStep(null);
      else if (!wasLit) return;
    } else if (pressed.key === 'n' || pressed.key === 'p') {
      const by = pressed.key === 'n' ? 1 : -1;
      if (asked !== null) asked.step(by);
      else if (sought !== null) reading.stepTopic(reading.sideOf(pressed.target) ?? reading.active, by);
      else reading.stepShared(by);
    } else return;
    pressed.preventDefault();
  };

  if (articles.length === 0) return <p className="px-8 py-6 text-muted">No article is open.</p>;
  const current = reading.steps.current?.pair ?? null;
  const holding = articles.findIndex((article) => article.id === sentence?.article);
  const turn = () => onSide(otherSide(side), current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys that its columns do not use themselves.
    <div data-reader="" className="flex min-h-0 grow flex-col" onKeyDown={onKeyDown}>
      <h2 className="sr-only">Articles side by side</h2>
      <ReaderToolbar {...props} articles={corpus.articles} />
      {articles.length > 1 && (
        <div className="border-rule border-b px-4 py-2 md:hidden print:hidden">
          <Segmented
            label="Article shown"
            value={String(side)}
            options={describeArticles(articles).map((label, at) => ({ value: String(at), label }))}
            onValue={(value) => onSide(value === '0' ? 0 : 1, current)}
          />
        </div>
      )}
      {asked && sentence && <ShownBar steps={asked} source={describeArticles(articles)[holding] ?? ''} />}
      <PairBar
        state={state}
        steps={reading.steps}
        hidden={reading.hidden}
        together={together}
        onTogether={props.onTogether ?? setOwn}
        onStep={reading.stepShared}
        onTurn={turn}
        spoken={shared && current ? describePair(current, reading.active, { shared, articles, corpus }) : ''}
        sticky={sought === null && asked === null}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the reader is, to light what answers it. */}
      <div
        className={clsx(
          'relative grid min-h-0 grow grid-rows-[minmax(0,1fr)] print:block',
          articles.length > 1 && 'md:grid-cols-2',
        )}
        onPointerOver={reading.onPointerOver}
        onPointerLeave={reading.onPointerLeave}
        onFocus={reading.onFocus}
        onBlur={reading.onBlur}
      >
        {articles.map((article, at) => {
          const place = at === 0 ? 0 : 1;
          return (
            <ArticleColumn
              key={article.id}
              ref={columns[place]}
              index={index}
              article={article}
              marks={props.marks}
              raw={props.raw}
              topics={topics}
              sought={sought}
              event={event}
              target={sentence?.article === article.id ? sentence : null}
              asked={asked?.of(article.id) ?? null}
              shared={shared?.sides[place] ?? NOTHING_SHARED}
              lit={reading.light.sides[place]}
              className={clsx(
                'min-h-0 min-w-0 [scrollbar-width:thin] md:overflow-y-auto print:block! print:not-last:break-after-page print:overflow-visible',
                // Without scripts nothing turns over: then both stand one after the other.
                at !== side && 'max-md:not-noscript:hidden',
              )}
              onFocus={onFocus}
              onDetails={setDetails}
              later={props.asOf != null && !isOutBy(article, props.asOf) ? props.asOf : null}
              describeDoubt={props.describeDoubt}
              onStep={(by) => reading.stepTopic(place, by)}
              onReveal={reading.holds[place]}
              onTurn={articles.length > 1 ? turn : null}
            />
          );
        })}
        {articles.length > 1 && <PairRibbons ref={reading.drawing} />}
      </div>
      <DetailsPopover corpus={corpus} details={details} linkNow={props.linkNow} onClose={() => setDetails(null)} />
    </div>
  );
});

const NOTHING_SHARED: readonly SharedPassage[] = [];
