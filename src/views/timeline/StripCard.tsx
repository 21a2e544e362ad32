import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import type { AxisScale } from './axis-scale.ts';
import { describeBar } from './describe-bar.ts';
import type { Bar } from './find-item.ts';

export interface StripCardProps {
  readonly corpus: Corpus;
  readonly scale: AxisScale;
  readonly bar: Bar;
}

/** What one bar of a crowded lane counts. */
export function StripCard({ corpus, scale, bar }: StripCardProps) {
  const { count, days, topics } = describeBar(bar, scale);
  return (
    <div className="flex flex-col gap-1.5">
      <p>
        <span className="font-semibold">{count}</span>
        <br />
        {days}
      </p>
      <ul aria-label="Topics" className="flex flex-col gap-0.5">
        {topics.map(({ topic, broader, count: told }) => (
          <li
            key={topic ?? ''}
            className="flex items-center gap-1.5"
            data-topic={topic ?? ''}
            data-topic-broader={broader ?? undefined}
          >
            <span aria-hidden="true" className="size-2.5 rounded-[2px] bg-tone forced-colors:bg-[CanvasText]" />
            <span className="grow">{(topic && corpus.topics.get(topic as TopicId)?.prefLabel) ?? 'Other topics'}</span>
            <span>{told.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      <p className="text-muted text-xs">Click to come nearer</p>
    </div>
  );
}
