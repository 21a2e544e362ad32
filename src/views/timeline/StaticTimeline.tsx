import { useSyncExternalStore } from 'react';
import { toPercent } from './axis-place.ts';
import { drawItem, ITEM_CLASS, type Shape } from './item-shapes.ts';
import type { UnitWindow } from './time-window.ts';
import type { DrawnItem, ItemStates } from './timeline-item.ts';
import type { WindowStore } from './window-store.ts';

export interface StaticTimelineProps {
  readonly items: readonly DrawnItem[];
  readonly store: WindowStore;
  readonly states: ItemStates;
  readonly className?: string;
}

/** The items without vis-timeline, in the same places: before it has come, where it can't come, and on paper. */
export function StaticTimeline({ items, store, states, className = '' }: StaticTimelineProps) {
  const live = useSyncExternalStore(store.onLive, store.live, store.live);
  return (
    <div className={`absolute inset-0 ${className}`}>
      {items
        .filter((item) => item.boxEnd > live.start && item.boxStart < live.end)
        .map((item) => (
          <StaticItem key={item.key} item={item} live={live} states={states} />
        ))}
    </div>
  );
}

interface StaticItemProps {
  readonly item: DrawnItem;
  readonly live: UnitWindow;
  readonly states: ItemStates;
}

function StaticItem({ item, live, states }: StaticItemProps) {
  const width = toPercent(live.start + item.boxEnd - item.boxStart, live);
  const flag = (state: keyof ItemStates) => (states[state](item) ? '' : undefined);
  return (
    <svg
      aria-hidden="true"
      className={`${ITEM_CLASS} absolute`}
      height={item.lineHeight}
      style={{ left: toPercent(item.boxStart, live), top: item.y, width: `max(1px, ${width})` }}
      data-key={item.key}
      data-topic={item.topic ?? ''}
      data-topic-broader={item.broader ?? undefined}
      data-later={flag('later')}
      data-faded={flag('faded')}
      data-dim={flag('dim')}
      data-selected={flag('selected')}
      data-active={flag('active')}
    >
      {/* biome-ignore-start lint/suspicious/noArrayIndexKey: a drawing's shapes have no other name, and never change places. */}
      {drawItem(item).map((shape, i) => (
        <ShapeNode key={i} shape={shape} />
      ))}
      {/* biome-ignore-end lint/suspicious/noArrayIndexKey: see above. */}
    </svg>
  );
}

function ShapeNode({ shape: { tag: Tag, className, attributes, text } }: { readonly shape: Shape }) {
  return (
    <Tag className={className} {...attributes}>
      {text}
    </Tag>
  );
}
