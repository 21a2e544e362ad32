import { type Ref, useId } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { Doubt } from '#model/doubt.ts';
import type { EventId, TopicId } from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { MarkKind } from '#select/view-choices.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { ArticleHeading } from './ArticleHeading.tsx';
import { PassageBar } from './PassageBar.tsx';
import { PublicationLine } from './PublicationLine.tsx';
import type { Passage } from './select-passages.ts';
import { toBlockLight } from './to-light.ts';
import { useArticleColumn } from './use-article-column.ts';

/** Marks that were asked about, and the element they stand at. */
export interface DetailsRequest {
  readonly article: ParsedArticle;
  readonly mentions: readonly Mention[];
  readonly anchor: Element;
}

/** A place in a column, to go on from in another. */
export interface ColumnPlace {
  readonly passages: readonly Passage[];
  readonly passage: number | null;
  readonly sentence: number;
}

export interface ColumnHandle {
  readonly holds: (element: Element) => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly place: () => ColumnPlace;
  readonly showPassage: (passage: number) => void;
  readonly showSentence: (sentence: number) => void;
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
  /** A sentence to show; null: none here. */
  readonly target: number | null;
  readonly className: string;
  readonly onFocus: (event: EventId | null) => void;
  readonly onDetails: (details: DetailsRequest) => void;
  readonly describeDoubt: (doubt: Doubt) => string;
}

// Longer articles draw their paragraphs only near the screen; shorter ones keep exact heights and need no such care.
const LONG = 60_000;

/** One article in a column that scrolls by itself. */
export function ArticleColumn(props: ArticleColumnProps) {
  const { index, article, sought } = props;
  const id = useId();
  const { column, passages, steps, heading, headingBlock, blocks, told, light, ...acts } = useArticleColumn(props);
  const shared = {
    corpus: index.corpus,
    told,
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
      {sought !== null && <PassageBar sought={sought} count={passages.length} steps={steps} />}
      {/* Room at the end: the last sentence, too, can come up to where the column is in sight. */}
      <div className="mx-auto box-content max-w-[36rem] px-6 py-5 md:pb-[50dvh] print:pb-5 font-serif md:px-8 xl:px-10 text-[1.0625rem] leading-[1.65]">
        <ArticleHeading
          id={id}
          article={article}
          heading={heading}
          block={headingBlock}
          {...shared}
          {...(headingBlock ? toBlockLight(headingBlock, light) : NO_LIGHT)}
        />
        <PublicationLine article={article} describeDoubt={props.describeDoubt} />
        {blocks.map(
          (block) =>
            block !== headingBlock && (
              <ArticleBlock
                key={block.start}
                block={block}
                late={article.raw.text.length > LONG}
                {...shared}
                {...toBlockLight(block, light)}
              />
            ),
        )}
      </div>
    </section>
  );
}

const NO_LIGHT = { focus: null, lit: null, found: null, current: null, menu: null };
