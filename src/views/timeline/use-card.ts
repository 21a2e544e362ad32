import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Which item's card is shown, and why: a card for the keyboard stays until the next key, one for the pointer until it leaves. */
export interface ShownCard {
  readonly key: string;
  readonly by: 'pointer' | 'keys' | 'touch';
}

// Long enough that a pointer on its way elsewhere opens nothing.
const OPEN_MS = 350;
// Quick steps from event to event leave no trail of cards.
const KEY_MS = 200;
// Long enough to reach the card across the gap.
const CLOSE_MS = 250;

/** Shows and hides the card of the event that is pointed at, reached or tapped. */
export function useCard() {
  const [card, setCard] = useState<ShownCard | null>(null);
  const timer = useRef<number | null>(null);
  const after = (ms: number, then: () => void) => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = window.setTimeout(then, ms);
  };
  const cancel = () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
  };
  const stop = useEffectEvent(cancel);
  useEffect(() => () => stop(), []);
  const show = (next: ShownCard | null) => {
    cancel();
    setCard(next);
  };
  return {
    card,
    show,
    /** The keyboard reached this item. */
    reach: (key: string) => {
      if (card?.by === 'keys') show({ key, by: 'keys' });
      else after(KEY_MS, () => setCard({ key, by: 'keys' }));
    },
    /** Takes the card away; false when there was none. */
    dismiss: () => {
      show(null);
      return card !== null;
    },
    hover: (key: string | null) => {
      if (key !== null && card?.key === key) cancel();
      else if (key !== null) after(OPEN_MS, () => setCard({ key, by: 'pointer' }));
      else if (card?.by === 'pointer') after(CLOSE_MS, () => setCard(null));
      else cancel();
    },
    /** The pointer is on the card itself. */
    hold: cancel,
    release: () => {
      if (card?.by === 'pointer') after(CLOSE_MS, () => setCard(null));
    },
  };
}
