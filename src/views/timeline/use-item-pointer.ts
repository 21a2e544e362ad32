import { type RefObject, useEffect, useEffectEvent } from 'react';

export interface ItemPointer {
  /** A click (or tap) on something drawn, or on the background of the plot (`null`). */
  readonly onClick: (key: string | null, touch: boolean) => void;
  readonly onDoubleClick: (key: string) => void;
  /** The pointer came onto something drawn, or left it (`null`). Never for touch. */
  readonly onHover: (key: string | null) => void;
  /** A press anywhere in the plot. */
  readonly onPress: () => void;
  /** The key of what is drawn here without an element of its own: the bars of crowded lanes. */
  readonly findKey: (clientX: number, clientY: number) => string | null;
}

/** A hand that clicks moves a little; more than this is a drag. */
export const CLICK_PX = 5;

/**
 * Clicks and hovers on whatever bears a `data-key`, by whoever drawn, and on what is painted. One set of listeners on the
 * pane: vis-timeline's items are no React elements.
 */
export function useItemPointer(
  pane: RefObject<HTMLElement | null>,
  plot: RefObject<HTMLElement | null>,
  pointer: ItemPointer,
): void {
  const onClick = useEffectEvent(pointer.onClick);
  const onDoubleClick = useEffectEvent(pointer.onDoubleClick);
  const onHover = useEffectEvent(pointer.onHover);
  const onPress = useEffectEvent(pointer.onPress);
  const findKey = useEffectEvent(pointer.findKey);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const abort = new AbortController();
    const options = { signal: abort.signal };
    let press = { x: 0, y: 0, touch: false };
    let hovered: string | null = null;
    const inPlot = (event: Event) => event.target instanceof Node && plot.current?.contains(event.target) === true;
    const keyOf = (event: MouseEvent): string | null =>
      keyAt(event.target) ?? (inPlot(event) ? findKey(event.clientX, event.clientY) : null);
    element.addEventListener(
      'pointerdown',
      (event) => {
        press = { x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
        if (inPlot(event)) onPress();
      },
      { ...options, capture: true },
    );
    element.addEventListener(
      'click',
      (event) => {
        if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > CLICK_PX) return;
        const key = keyOf(event);
        if (key !== null || inPlot(event)) onClick(key, press.touch);
      },
      options,
    );
    element.addEventListener(
      'dblclick',
      (event) => {
        const key = keyOf(event);
        if (key !== null) onDoubleClick(key);
      },
      options,
    );
    const hover = (event: PointerEvent, find: (event: PointerEvent) => string | null) => {
      // What is dragged is not pointed at; asked first, because to look for it the page has to lay itself out.
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const key = find(event);
      // A pointer on its way through one thing says so once.
      if (key === hovered) return;
      hovered = key;
      onHover(key);
    };
    element.addEventListener('pointermove', (event) => hover(event, keyOf), options);
    element.addEventListener('pointerover', (event) => hover(event, keyOf), options);
    element.addEventListener('pointerleave', (event) => hover(event, () => null), options);
    // What is under the pointer changes while it stands: the next movement says anew what that is.
    element.addEventListener(
      'wheel',
      () => {
        hovered = null;
      },
      { ...options, passive: true },
    );
    return () => abort.abort();
  }, [pane, plot]);
}

function keyAt(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest('[data-key]') : null;
  return node?.getAttribute('data-key') ?? null;
}
