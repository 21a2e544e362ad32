import { type RefObject, useEffect, useEffectEvent } from 'react';

export interface ItemPointer {
  /** A click (or tap) on an item, or on the background of the plot (`null`). */
  readonly onClick: (key: string | null, touch: boolean) => void;
  readonly onDoubleClick: (key: string) => void;
  /** The pointer came onto an item, or left it (`null`). Never for touch. */
  readonly onHover: (key: string | null) => void;
  /** A press anywhere in the plot. */
  readonly onPress: () => void;
}

// A hand that clicks moves a little; more than this was a drag.
const CLICK_PX = 5;

/**
 * Clicks and hovers on whatever bears a `data-key`, by whoever drawn. One set of listeners on the pane: vis-timeline's items
 * are no React elements.
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
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const abort = new AbortController();
    const options = { signal: abort.signal };
    let press = { x: 0, y: 0, touch: false };
    const inPlot = (event: Event) => event.target instanceof Node && plot.current?.contains(event.target) === true;
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
    const hover = (event: PointerEvent, target: EventTarget | null) => {
      if (event.pointerType !== 'touch') onHover(keyAt(target));
    };
    element.addEventListener('pointerover', (event) => hover(event, event.target), options);
    element.addEventListener('pointerleave', (event) => hover(event, null), options);
    return () => abort.abort();
  }, [pane, plot]);
}

const keyOf = (event: Event): string | null => keyAt(event.target);

function keyAt(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest('[data-key]') : null;
  return node?.getAttribute('data-key') ?? null;
}
