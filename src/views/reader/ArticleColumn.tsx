import { clsx } from 'clsx';
import { type Ref, useId } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { Doubt } from '#model/doubt.ts';
import type { EventId, TopicId } from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { MarkKind } from '#select/view-choices.ts';
import { ArticleChunk } from './ArticleChunk.tsx';
import { ArticleHeading } from './ArticleHeading.tsx';
import { PassageBar } from './PassageBar.tsx';
import { PublicationLine } from './PublicationLine.tsx';
import type { Passage } from './select-passages.ts';
import type { SharedPassage } from './shared-reading.ts';
import { cutLight, NO_LIGHT, rangeOf } from './to-light.ts';
import { useArticleColumn } from './use-article-column.ts';

/** Marks that were asked about, their sentence, and the element they stand at. */
export interface DetailsRequest {
  readonly article: ParsedArticle;
  readonly sentence: number;
  readonly mentions: readonly Mention[];
  readonly anchor: Element;
}

/** A place in a column, to go on from in another. */
export interface ColumnPlace {
  readonly passages: readonly Passage[];
  readonly passage: number | null;
  readonly sentence: number;
}

/** What the pane asks of a column. Choosing changes what is current there; nothing moves until it is revealed. */
export interface ColumnHandle {
  readonly element: () => HTMLElement | null;
  readonly holds: (element: Element) => boolean;
  readonly place: () => ColumnPlace;
  /** The passage after or before the current one; null where there is none at all. */
  readonly nextPassage: (by: 1 | -1) => number | null;
  readonly choosePassage: (passage: number) => Element | null;
  readonly chooseShared: (passage: number) => Element | null;
  readonly chooseSentence: (sentence: number) => Element | null;
  readonly reveal: (element: Element | null) => void;
  /** Whether a shared passage is in sight. */
  readonly shows: (passage: number) => boolean;
}

export interface ArticleColumnProps {
  readonly ref: Ref<ColumnHandle> | undefined;
  readonly index: CorpusIndex;
  readonly article: ParsedArticle;
  readonly marks: readonly MarkKind[];
  readonly raw: boolean;
  readonly topics: ReadonlySet<TopicId>;
  /** The chosen topics in words; null when none is chosen. */
  readonly sought: string | null;
  readonly event: CorpusEvent | null;
  /** A sentence to show; null: none here. Another object is another wish, even for the same sentence. */
  readonly target: { readonly sentence: number } | null;
  /** All sentences to show, `target` among them; null: no others. */
  readonly asked: ReadonlySet<number> | null;
  /** What the other article has counterparts for. */
  readonly shared: readonly SharedPassage[];
  /** Those of them that are lit. */
  readonly lit: ReadonlySet<number>;
  /** It was not out on this day, which is the one that is shown; null: it was, or no day is. */
  readonly later: Day | null;
  readonly className: string;
  readonly onFocus: (event: EventId | null) => void;
  readonly onDetails: (details: DetailsRequest) => void;
  readonly describeDoubt: (doubt: Doubt) => string;
  /** The reader goes on to the next passage of the chosen topic, or back. */
  readonly onStep: (by: 1 | -1) => void;
  /** The column begins to go to a place of its own. */
  readonly onReveal: () => void;
  /** Turns over to the other article; null where there is no other. */
  readonly onTurn: (() => void) | null;
}

// Longer articles draw their paragraphs only near the screen; shorter ones keep exact heights and need no such care.
const LONG = 60_000;

/** One article in a column that scrolls by itself. */
export function ArticleColumn(props: ArticleColumnProps) {
  const { index, article, sought } = props;
  const id = useId();
  const { column, passages, steps, heading, headingBlock, chunks, told, notes, light, ...acts } =
    useArticleColumn(props);
  const shared = {
    corpus: index.corpus,
    told,
    notes,
    late: article.raw.text.length > LONG,
    seeking: sought !== null,
    onMenu: acts.setMenu,
    onFocus: props.onFocus,
  };
  return (
    <section
      ref={column}
      aria-labelledby={id}
      aria-describedby={`${id}-keys`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by keys.
      tabIndex={0}
      className={props.className}
      onClick={acts.onClick}
      onKeyDown={acts.onKeyDown}
      onFocus={(reached) => acts.onReach(reached.target)}
    >
      <p id={`${id}-keys`} hidden>
        Tab goes to a sentence, the arrow keys from sentence to sentence. Enter opens its event, Shift and Enter its
        people and dates.
      </p>
      {sought !== null && (
        <PassageBar sought={sought} count={passages.length} steps={steps} onStep={props.onStep} onTurn={props.onTurn} />
      )}
      {/* Room at the end: the last sentence, too, can come up to where the column is in sight. */}
      <div
        data-text=""
        className={clsx(
          'mx-auto box-content max-w-[36rem] wrap-break-word px-6 py-5 md:pb-[50dvh] print:pb-5 font-serif md:px-8 xl:px-10 text-[1.0625rem] leading-[1.65]',
          props.later !== null && 'text-muted',
        )}
      >
        {props.later !== null && (
          <p className="mb-2 font-sans text-sm">
            <strong className="font-semibold text-ink">Not out on {describeDay(props.later)}.</strong>
          </p>
        )}
        <ArticleHeading
          id={id}
          article={article}
          heading={heading}
          block={headingBlock}
          {...shared}
          {...(headingBlock ? cutLight(light, rangeOf([headingBlock])) : NO_LIGHT)}
        />
        <PublicationLine article={article} describeDoubt={props.describeDoubt} />
        {chunks.map(({ start, blocks, range }) => (
          <ArticleChunk key={start} blocks={blocks} {...shared} {...cutLight(light, range)} />
        ))}
      </div>
    </section>
  );
}
