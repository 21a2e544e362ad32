import type { Topic } from '#model/nouns.ts';

/** A bar as long as the topic is heavy; its table sets the full length, `--bar`, so that all its bars compare. The number stands beside it. */
export function WeightBar({ topic, weight }: { readonly topic: Topic; readonly weight: number }) {
  return (
    <span
      aria-hidden="true"
      data-topic={topic.id}
      data-topic-broader={topic.broader ?? undefined}
      className="block h-2.5 w-(--bar) border-rule border-l forced-colors:border-[CanvasText]"
    >
      <span
        // Even the lightest topic must be seen to be there.
        style={{ width: weight === 0 ? 0 : `max(3px, ${Math.round(weight * 1000) / 10}%)` }}
        className="block h-full rounded-r-[2px] bg-(--tone) forced-color-adjust-none forced-colors:bg-[CanvasText]"
      />
    </span>
  );
}
