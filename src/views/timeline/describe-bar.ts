import type { Day } from '#model/day.ts';
import type { AxisScale } from './axis-scale.ts';
import type { Bar } from './find-item.ts';
import type { StripClass } from './strip-index.ts';
import { describeWindowDay } from './time-window.ts';
import { countBar } from './to-strips.ts';

export interface BarWords {
  /** "132 events", "40 of 132 events". */
  readonly count: string;
  /** "3 May 2024 to 9 May 2024". */
  readonly days: string;
  /** The selected events by topic, most first. */
  readonly topics: readonly (Pick<StripClass, 'topic' | 'broader'> & { readonly count: number })[];
}

export function describeBar({ strip, bar }: Bar, scale: AxisScale): BarWords {
  const total = strip.totals[bar] ?? 0;
  const selected = countBar(strip, bar);
  const events = `${total.toLocaleString('en')} ${total === 1 ? 'event' : 'events'}`;
  const [first, last] = [strip.bins.from[bar] ?? 0, strip.bins.to[bar] ?? 0].map((day) =>
    describeWindowDay((day + scale.windowZero) as Day, scale),
  );
  return {
    count: selected === total ? events : `${selected.toLocaleString('en')} of ${events}`,
    days: first === last ? `${first}` : `${first} to ${last}`,
    topics: countTopics({ strip, bar }),
  };
}

function countTopics({ strip, bar }: Bar): BarWords['topics'] {
  const sums = new Map<string | null, BarWords['topics'][number]>();
  strip.classes.forEach(({ topic, broader }, c) => {
    const count = (strip.counts[c]?.[bar] ?? 0) + (sums.get(topic)?.count ?? 0);
    if (count > 0) sums.set(topic, { topic, broader, count });
  });
  return [...sums.values()].toSorted((a, b) => b.count - a.count);
}
