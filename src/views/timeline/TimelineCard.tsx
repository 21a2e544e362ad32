import { HoverCard } from '#ui/HoverCard.tsx';
import { EventCard } from '#views/event/EventCard.tsx';
import { StripCard } from './StripCard.tsx';
import type { TimelineState } from './timeline-props.ts';
import { useAnchor } from './use-anchor.ts';
import type { TimelineModel } from './use-timeline-pane.ts';

export interface TimelineCardProps {
  readonly state: TimelineState;
  readonly model: TimelineModel;
  readonly cardId: string;
}

/** The card of the event, or of the bar of a crowded lane, that is pointed at or reached. */
export function TimelineCard({ state, model, cardId }: TimelineCardProps) {
  const { refs, plot, cards, cardEvent, cardBar } = model;
  const { card } = cards;
  const anchor = useAnchor(card?.key ?? null, refs.pane, refs.plotArea, plot);
  return (
    <HoverCard
      anchor={cardEvent || cardBar ? anchor : null}
      container={refs.pane}
      id={cardId}
      onClose={() => cards.show(null)}
      onPointerEnter={cards.hold}
      onPointerLeave={cards.release}
    >
      {model.cardNote && <p className="pb-1 text-muted">{capitalise(model.cardNote)}</p>}
      {cardBar && <StripCard corpus={state.index.corpus} scale={plot.scene.scale} bar={cardBar} />}
      {cardEvent && <EventCard corpus={state.index.corpus} event={cardEvent} />}
    </HoverCard>
  );
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
