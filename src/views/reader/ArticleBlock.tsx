import { clsx } from 'clsx';
import { memo } from 'react';
import type { ParagraphRole } from '#model/article.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import type { EventId } from '#model/ids.ts';
import { EventMark } from './EventMark.tsx';
import { MarkedRun } from './MarkedRun.tsx';
import { SentenceText } from './SentenceText.tsx';
import type { Light } from './to-light.ts';
import type { Block } from './to-segments.ts';

export interface ArticleBlockProps extends Light {
  readonly block: Block;
  readonly corpus: Corpus;
  readonly told: ReadonlyMap<number, readonly CorpusEvent[]>;
  /** What is said behind a sentence that has a counterpart in the other article. */
  readonly notes: ReadonlyMap<number, string>;
  readonly seeking: boolean;
  /** Draw it only when it comes near the screen. */
  readonly late: boolean;
  readonly onMenu: (sentence: number | null) => void;
  readonly onFocus: (event: EventId | null) => void;
}

const LOOKS: Readonly<Record<ParagraphRole, string>> = {
  title: 'font-semibold',
  heading: 'mt-6 font-semibold text-[1.1em]',
  byline: 'font-sans text-muted text-sm',
  body: '',
  'list-item': 'pl-8 -indent-3.5 before:content-["•_"]',
  noise: '',
};

/** One paragraph of an article. */
export const ArticleBlock = memo(function ArticleBlock({ block, late, ...rest }: ArticleBlockProps) {
  const Tag = block.role === 'heading' ? 'h4' : 'p';
  return (
    <Tag
      className={clsx(
        'relative -ml-4 mb-[0.85em] pl-4',
        LOOKS[block.role],
        late && '[contain-intrinsic-size:auto_6rem] [content-visibility:auto]',
      )}
    >
      <BlockText block={block} {...rest} />
    </Tag>
  );
});

/** The block's text without its paragraph: for a heading made of it. */
export function BlockText({ block, ...rest }: Omit<ArticleBlockProps, 'late'>) {
  return block.pieces.map((piece) => {
    const key = piece.runs[0]?.start;
    if (piece.sentence === null) {
      return piece.runs.map((run) => (
        <MarkedRun key={run.start} run={run} corpus={rest.corpus} seeking={rest.seeking} />
      ));
    }
    const events = rest.told.get(piece.sentence) ?? [];
    const tabStop = rest.current === piece.sentence;
    const sentence = piece.sentence;
    const note = rest.notes.get(sentence);
    return (
      <span key={key} data-told={sentence}>
        <SentenceText
          piece={piece}
          corpus={rest.corpus}
          seeking={rest.seeking}
          lit={rest.lit?.has(sentence) ?? false}
          found={rest.found === sentence}
          shown={rest.shown?.has(sentence) ?? false}
          tabStop={tabStop}
          telling={events.length > 0}
          shared={rest.shared?.get(sentence) ?? null}
        />
        {note !== undefined && <span className="select-none sr-only"> ({note}) </span>}
        {events.length > 0 && (
          <EventMark
            events={events}
            focus={rest.focus}
            tabStop={tabStop}
            menuOpen={rest.menu === sentence}
            onMenu={(open) => rest.onMenu(open ? sentence : null)}
            onFocus={rest.onFocus}
          />
        )}
        {events.length > 0 && (
          // The sign takes no width, so that it never stands alone on a line; this space, which a line's end swallows, makes room.
          <span
            className={clsx(
              'select-none print:hidden',
              events.length > 1 ? '[word-spacing:1.35em]' : '[word-spacing:0.85em]',
            )}
          >
            {' '}
          </span>
        )}
      </span>
    );
  });
}
