import { clsx } from 'clsx';
import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import { describeNoise } from './describe-article.ts';
import type { Run } from './to-runs.ts';
import { toDateValue } from './to-short-date.ts';

export interface MarkedRunProps {
  readonly run: Run;
  readonly corpus: Corpus;
  /** Topics are looked for, so marks of others step back. */
  readonly seeking: boolean;
}

/** One run of text with its marks. A date carries its value behind it: seen and heard, but not copied with the text. */
export function MarkedRun({ run, corpus, seeking }: MarkedRunProps) {
  if (run.noise !== null) return <RemovedRun run={run} />;
  const { person, date, place, topic } = run;
  if (!person && !date && !place && !topic) return run.text;
  const mark = person ?? date ?? place;
  const value = date && run.endsDate ? toDateValue(date) : null;
  const found = run.passage !== null;
  return (
    <>
      <span
        {...(mark && { 'data-mark': mark.kind, 'data-start': mark.span.start })}
        {...(topic && toneOf(topic.topic, corpus))}
        className={clsx(
          mark && 'cursor-pointer hover:bg-wash',
          // The full name only: a page of bold surnames would not read as prose. Every mention answers to a click.
          person?.form === 'full' && 'font-semibold',
          topic && 'underline underline-offset-[0.28em] [text-decoration-skip-ink:none]',
          topic && (seeking && !found ? 'decoration-1 decoration-rule-strong' : 'decoration-2 decoration-tone'),
          place &&
            !topic &&
            'underline decoration-1 decoration-dotted decoration-rule-strong underline-offset-[0.22em]',
        )}
      >
        {run.text}
      </span>
      {value !== null && <DateValue value={value} />}
    </>
  );
}

function DateValue({ value }: { readonly value: string }) {
  return (
    <small className="select-none whitespace-nowrap pl-[0.4em] font-sans text-[0.7em] text-muted in-[mark]:text-ink">
      <span className="sr-only"> (</span>
      {value}
      <span className="sr-only">)</span>
    </small>
  );
}

function RemovedRun({ run }: { readonly run: Run }) {
  if (run.noise === null || run.text.trim() === '') return run.text;
  return (
    <span className="text-muted">
      <span className="sr-only">Removed, {describeNoise(run.noise)}: </span>
      <s>{run.text}</s>
      <small
        aria-hidden="true"
        className="ml-1.5 select-none whitespace-nowrap border border-rule px-1 py-px font-sans text-[0.7em]"
      >
        {describeNoise(run.noise)}
      </small>
    </span>
  );
}

/** Attributes that give an element its topic's colour. */
export function toneOf(topic: TopicId, corpus: Corpus) {
  const broader = corpus.topics.get(topic)?.broader;
  return { 'data-topic': topic, ...(broader && { 'data-topic-broader': broader }) };
}
