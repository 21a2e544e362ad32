import type { Topic } from '#model/nouns.ts';

/** The topic's colour, always beside its name. */
export function TopicSwatch({ topic }: { readonly topic: Topic }) {
  return (
    <span
      aria-hidden="true"
      data-topic={topic.id}
      data-topic-broader={topic.broader ?? undefined}
      className="inline-block size-2.5 shrink-0 rounded-[2px] bg-(--tone) forced-colors:border print:border"
    />
  );
}
