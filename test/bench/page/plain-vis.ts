import type * as VisData from 'vis-data/esnext';
import type * as VisTimeline from 'vis-timeline/esnext';
import * as standalone from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { known } from '#base/assert.ts';
import type { Corpus } from '#model/corpus.ts';
import { timeUntil } from './bench-window.ts';

// The build that its examples use, with its own moment; its typings leave out half of what it exports.
const vis = standalone as unknown as typeof VisData & typeof VisTimeline;
const DAY_MS = 86_400_000;
const WINDOW_DAYS = 60;

/** vis-timeline as its examples have it: items, a group for every topic, start and end of the window. */
export function showVis({ events, topics }: Corpus, asked: URLSearchParams): void {
  const element = known(document.querySelector<HTMLElement>('#root'), 'the root');
  element.style.height = '700px';
  const items = events.flatMap(({ id, title, topics: about, estimate }) => {
    const { earliest, latest } = estimate ?? { earliest: null, latest: null };
    if (earliest === null || latest === null) return [];
    const end = latest > earliest ? { end: (latest + 1) * DAY_MS } : {};
    return [{ id, content: title, group: about[0] ?? 'none', start: earliest * DAY_MS, ...end }];
  });
  const groups = [...topics.values()].map(({ id, prefLabel }) => ({ id: id as string, content: prefLabel }));
  groups.push({ id: 'none', content: 'No topic' });
  const days = items.map(({ start }) => start);
  const whole = { start: days[0] ?? 0, end: days.at(-1) ?? DAY_MS };
  const middle = days[days.length >> 1] ?? 0;
  const near = { start: middle, end: middle + WINDOW_DAYS * DAY_MS };
  const { start, end } = asked.has('whole') ? whole : near;
  let chosen = '';
  let view: VisData.DataView<(typeof items)[number]> | null = null;
  let timeline: VisTimeline.Timeline | null = null;
  const visible = () => {
    const root = element.querySelector<HTMLElement>('.vis-timeline');
    return root?.style.visibility !== 'hidden' && element.querySelector('.vis-item') !== null;
  };
  const show = () =>
    timeUntil(() => {
      const data = new vis.DataSet(items);
      view = new vis.DataView(data, { filter: ({ group }) => chosen === '' || group === chosen });
      timeline = new vis.Timeline(element, view as never, new vis.DataSet(groups) as never, {
        start,
        end,
        height: '700px',
      });
    }, visible);
  const filter = () => {
    chosen = groups[0]?.id ?? '';
    let redrawn = false;
    timeline?.on('changed', () => {
      redrawn = true;
    });
    return timeUntil(
      () => view?.refresh(),
      () => redrawn,
    );
  };
  window.bench = { show, filter };
}
