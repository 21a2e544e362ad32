import type { EventStatus } from '#model/event.ts';

const LOOKS: Readonly<Record<EventStatus, string>> = {
  held: 'border-current bg-current forced-colors:bg-[CanvasText]',
  planned: 'border-current border-dashed',
  unknown: 'border-rule-strong border-dotted',
};

/** A dot as on the timeline: full when held, hollow and dashed when planned. The word always stands beside it. */
export function StatusMark({ status }: { readonly status: EventStatus }) {
  return <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full border ${LOOKS[status]}`} />;
}
