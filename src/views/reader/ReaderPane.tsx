import { clsx } from 'clsx';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Doubt } from '#model/doubt.ts';
import type { ArticleId, EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { MarkKind } from '#select/view-choices.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { ArticleColumn, type DetailsRequest } from './ArticleColumn.tsx';
import { DetailsPopover } from './DetailsPopover.tsx';
import { describeArticles } from './describe-article.ts';
import { findEvent } from './find-told-events.ts';
import { ReaderToolbar } from './ReaderToolbar.tsx';
import { useSides } from './use-sides.ts';
import { useSoughtTopics } from './use-sought-topics.ts';

export interface ReaderPaneProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** The articles to show, left and right; one where there is only one. */
  readonly pair: readonly ArticleId[];
  readonly focus: EventId | null;
  /** A sentence to go to, from a search. */
  readonly sentence: { readonly article: ArticleId; readonly sentence: number } | null;
  readonly marks: readonly MarkKind[];
  readonly raw: boolean;
  readonly onFocus: (event: EventId | null) => void;
  readonly onPair: (pair: readonly ArticleId[]) => void;
  readonly onMarks: (marks: readonly MarkKind[]) => void;
  readonly onRaw: (raw: boolean) => void;
  readonly describeDoubt: (doubt: Doubt) => string;
}

/** Two articles side by side, each with its facts marked; on a phone one at a time. */
export function ReaderPane(props: ReaderPaneProps) {
  const { index, selection, pair, sentence, onFocus } = props;
  const { corpus } = index;
  const [details, setDetails] = useState<DetailsRequest | null>(null);
  const event = useMemo(() => findEvent(index, props.focus), [index, props.focus]);
  const { topics, sought } = useSoughtTopics(index, selection);
  const articles = useMemo(
    () => pair.flatMap((id) => corpus.articles.find((article) => article.id === id) ?? []),
    [corpus, pair],
  );
  const { columns, side, onSide } = useSides(articles, event, sentence);

  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    // Keys of popovers and menus come here as well, by React's tree; they are not the reader's.
    if (!(pressed.target instanceof Element) || !pressed.currentTarget.contains(pressed.target)) return;
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.target.matches('input, textarea, select'))
      return;
    if (pressed.key === 'Escape' && props.focus !== null) onFocus(null);
    else if ((pressed.key === 'n' || pressed.key === 'p') && sought !== null) {
      const at = columns.findIndex((column) => column.current?.holds(pressed.target as Element));
      columns[Math.max(at, 0)]?.current?.step(pressed.key === 'n' ? 1 : -1);
    } else return;
    pressed.preventDefault();
  };

  if (articles.length === 0) return <p className="px-8 py-6 text-muted">No article is open.</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys that its columns do not use themselves.
    <div className="flex min-h-0 grow flex-col" onKeyDown={onKeyDown}>
      <h2 className="sr-only">Articles side by side</h2>
      <ReaderToolbar {...props} articles={corpus.articles} />
      {articles.length > 1 && (
        <div className="border-rule border-b px-4 py-2 md:hidden print:hidden">
          <Segmented
            label="Article shown"
            value={String(side)}
            options={describeArticles(articles).map((label, at) => ({ value: String(at), label }))}
            onValue={(value) => onSide(Number(value))}
          />
        </div>
      )}
      <div
        className={clsx(
          'grid min-h-0 grow grid-rows-[minmax(0,1fr)] print:block',
          articles.length > 1 && 'md:grid-cols-2',
        )}
      >
        {articles.map((article, at) => (
          <ArticleColumn
            key={article.id}
            ref={columns[at]}
            index={index}
            article={article}
            marks={props.marks}
            raw={props.raw}
            topics={topics}
            sought={sought}
            event={event}
            target={sentence?.article === article.id ? sentence.sentence : null}
            className={clsx(
              'min-h-0 min-w-0 md:overflow-y-auto print:block! print:not-last:break-after-page print:overflow-visible',
              at === 1 && 'md:border-rule md:border-l print:border-0',
              at !== side && 'max-md:hidden',
            )}
            onFocus={onFocus}
            onDetails={setDetails}
            describeDoubt={props.describeDoubt}
          />
        ))}
      </div>
      <DetailsPopover corpus={corpus} details={details} onClose={() => setDetails(null)} />
    </div>
  );
}
