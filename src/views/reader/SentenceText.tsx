import { clsx } from 'clsx';
import type { Corpus } from '#model/corpus.ts';
import { MarkedRun, toneOf } from './MarkedRun.tsx';
import type { Run } from './to-runs.ts';
import type { Piece } from './to-segments.ts';

export interface SentenceTextProps {
  readonly piece: Piece;
  readonly corpus: Corpus;
  readonly seeking: boolean;
  /** Told of by the open event. */
  readonly lit: boolean;
  /** Asked for by a search, or gone to. */
  readonly found: boolean;
  /** Asked for together with the one gone to. */
  readonly shown: boolean;
  readonly tabStop: boolean;
  /** The mouse may click it: it tells an event. */
  readonly telling: boolean;
  /** Its shared passages that are lit; null: none. */
  readonly shared: ReadonlySet<number> | null;
}

/**
 * One sentence. It stays plain prose to a screen reader (no role); it can be focused so that the arrow keys go from sentence to
 * sentence. The bar in the margin says without colour what the wash says with it.
 */
export function SentenceText({
  piece,
  corpus,
  seeking,
  lit,
  found,
  shown,
  tabStop,
  telling,
  shared,
}: SentenceTextProps) {
  return (
    <span
      data-sentence={piece.sentence}
      tabIndex={tabStop ? 0 : -1}
      aria-current={lit || found || shown || undefined}
      className={clsx(
        'scroll-my-16 rounded-[2px] box-decoration-clone',
        telling && 'cursor-pointer',
        found ? 'bg-found py-0.5' : (lit || shown) && 'bg-lit py-0.5',
        shown && !found && 'forced-colors:outline-1 forced-colors:outline-dashed',
        (lit || found) &&
          'before:absolute before:left-0 before:h-[1.6em] before:border-ink before:border-l-[3px] before:content-[""]',
      )}
    >
      {groupRuns(piece.runs, ({ passage }) => passage ?? '').map((runs) => {
        const passage = runs[0]?.passage ?? null;
        const marked = groupRuns(runs, (run) => run.shared.join(' ')).map((part) => (
          <SharedWords key={part[0]?.start} runs={part} corpus={corpus} seeking={seeking} lit={shared} />
        ));
        if (passage === null) return marked;
        const topic = runs.find((run) => run.topic)?.topic?.topic;
        return (
          <mark
            key={`passage-${runs[0]?.start}`}
            data-passage={passage}
            {...(topic && toneOf(topic, corpus))}
            className="box-decoration-clone bg-tone/18 py-0.5"
          >
            {marked}
          </mark>
        );
      })}
    </span>
  );
}

interface SharedWordsProps {
  readonly runs: readonly Run[];
  readonly corpus: Corpus;
  readonly seeking: boolean;
  readonly lit: ReadonlySet<number> | null;
}

/** Words that belong to the same shared passages, or to none. Quiet until one of the passages is lit. */
function SharedWords({ runs, corpus, seeking, lit }: SharedWordsProps) {
  const marked = runs.map((run) => <MarkedRun key={run.start} run={run} corpus={corpus} seeking={seeking} />);
  const shared = runs[0]?.shared ?? [];
  if (shared.length === 0) return marked;
  const topic = runs.find((run) => run.topic)?.topic?.topic;
  const stands = shared.some((passage) => lit?.has(passage));
  return (
    <span
      data-shared={shared.join(' ')}
      {...(topic && toneOf(topic, corpus))}
      className={clsx(
        'box-decoration-clone rounded-[2px]',
        stands && 'bg-tone/18 py-0.5 forced-colors:outline-1 forced-colors:outline-dashed',
      )}
    >
      {marked}
    </span>
  );
}

/** Neighbours of one kind together, so that they are one mark. */
function groupRuns(runs: readonly Run[], kindOf: (run: Run) => string | number): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && kindOf(last[0]) === kindOf(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}
