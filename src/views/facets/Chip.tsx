import type { Topic } from '#model/nouns.ts';

export interface ChipProps {
  readonly label: string;
  /** Gives the chip its colour; null for everything that is no topic. */
  readonly topic?: Topic | null;
  readonly onRemove: () => void;
}

/** One ticked value; a press takes it away. */
export function Chip({ label, topic = null, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      aria-label={`Remove ${label}`}
      onClick={onRemove}
      className="inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-sm border border-rule bg-page px-2 py-0.5 hover:border-rule-strong hover:bg-wash sm:max-w-72 pointer-coarse:min-h-11"
    >
      {topic && (
        <span
          aria-hidden="true"
          data-topic={topic.id}
          data-topic-broader={topic.broader ?? undefined}
          className="size-2 shrink-0 rounded-[2px] bg-(--tone) forced-colors:border"
        />
      )}
      <span className="truncate">{label}</span>
      <span aria-hidden="true" className="text-muted print:hidden">
        ×
      </span>
    </button>
  );
}
