import { type RefObject, useMemo } from 'react';
import { placeBar } from './find-bar.ts';
import { type Bar, findItem } from './find-item.ts';
import type { TimelinePlot } from './use-timeline.ts';

interface Anchor {
  readonly getBoundingClientRect: () => DOMRect;
}

/**
 * What a card stands beside: the part in sight of the item or bar with this key. A new value whenever the window has come to
 * rest, so that the card follows.
 */
export function useAnchor(
  key: string | null,
  pane: RefObject<HTMLElement | null>,
  plotArea: RefObject<HTMLElement | null>,
  plot: TimelinePlot,
): Anchor | null {
  const { rest, phase, scene, frame } = plot;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rest` and `phase` move the item, though not its key.
  return useMemo(() => {
    if (key === null) return null;
    const found = findItem(key, scene.index, scene, frame.strips);
    const bar = found && 'bar' in found ? found : null;
    return {
      getBoundingClientRect: () => {
        const area = plotArea.current?.getBoundingClientRect() ?? new DOMRect();
        return bar ? measureBar(bar, area, plot) : measureItem(key, area, pane.current);
      },
    };
  }, [key, pane, plotArea, rest, phase]);
}

function measureBar(bar: Bar, area: DOMRect, { frame, store }: TimelinePlot): DOMRect {
  const { left, width, top, height } = placeBar(bar, frame, store.live(), area.width);
  return new DOMRect(area.left + left, area.top + top, width, height);
}

function measureItem(key: string, area: DOMRect, pane: HTMLElement | null): DOMRect {
  const drawn = [...(pane?.querySelectorAll('[data-key]') ?? [])];
  const item = drawn.find((node) => node.getAttribute('data-key') === key)?.getBoundingClientRect();
  if (!item) return area;
  if (key.startsWith('tray/')) return item;
  // A month may reach far out of view: the card belongs beside what is seen of it.
  const left = Math.min(Math.max(item.left, area.left), area.right);
  const right = Math.max(Math.min(item.right, area.right), left);
  return new DOMRect(left, item.top, right - left, item.height);
}
