import { type RefObject, useMemo } from 'react';
import type { TimelinePlot } from './use-timeline.ts';

interface Anchor {
  readonly getBoundingClientRect: () => DOMRect;
}

/**
 * What a card stands beside: the part in sight of the item with this key. A new value whenever the window has come to rest,
 * so that the card follows.
 */
export function useAnchor(
  key: string | null,
  pane: RefObject<HTMLElement | null>,
  plotArea: RefObject<HTMLElement | null>,
  { rest, phase }: TimelinePlot,
): Anchor | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rest` and `phase` move the item, though not its key.
  return useMemo(() => {
    if (key === null) return null;
    return { getBoundingClientRect: () => measureItem(key, pane.current, plotArea.current) };
  }, [key, pane, plotArea, rest, phase]);
}

function measureItem(key: string, pane: HTMLElement | null, plotArea: HTMLElement | null): DOMRect {
  const drawn = [...(pane?.querySelectorAll('[data-key]') ?? [])];
  const item = drawn.find((node) => node.getAttribute('data-key') === key)?.getBoundingClientRect();
  const area = plotArea?.getBoundingClientRect() ?? new DOMRect();
  if (!item) return area;
  if (key.startsWith('tray/')) return item;
  // A month may reach far out of view: the card belongs beside what is seen of it.
  const left = Math.min(Math.max(item.left, area.left), area.right);
  const right = Math.max(Math.min(item.right, area.right), left);
  return new DOMRect(left, item.top, right - left, item.height);
}
