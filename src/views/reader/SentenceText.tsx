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
  /** Asked for by a search. */
  readonly found: boolean;
  readonly tabStop: boolean;
  /** The mouse may click it: it tells an event. */
  readonly telling: boolean;
}

/**
 * One sentence. It stays plain prose to a screen reader (no role); it can be focused so that the arrow keys go from sentence to
 * sentence. The bar in the margin says without colour what the wash says with it.
 */
export function SentenceText({ piece, corpus, seeking, lit, found, tabStop, telling }: SentenceTextProps) {
  return (
    <span
      data-sentence={piece.sentence}
      tabIndex={tabStop ? 0 : -1}
      aria-current={lit || undefined}
      className={clsx(
        'scroll-my-16 rounded-[2px] box-decoration-clone',
        telling && 'cursor-pointer',
        found ? 'bg-found py-0.5' : lit && 'bg-lit py-0.5',
        (lit || found) &&
          'before:absolute before:left-0 before:h-[1.6em] before:border-ink before:border-l-[3px] before:content-[""]',
      )}
    >
      {groupRuns(piece.runs).map(({ passage, runs }) => {
        const marked = runs.map((run) => <MarkedRun key={run.start} run={run} corpus={corpus} seeking={seeking} />);
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

/** Runs of one passage together, so that it is one mark. */
function groupRuns(runs: readonly Run[]): { readonly passage: number | null; readonly runs: Run[] }[] {
  const groups: { passage: number | null; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.passage === run.passage) last.runs.push(run);
    else groups.push({ passage: run.passage, runs: [run] });
  }
  return groups;
}
