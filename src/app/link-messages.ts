import type { SettledView } from '#address/settle-view.ts';

const PARTS: Readonly<Record<string, string>> = {
  topic: 'a topic',
  person: 'a participant',
  place: 'a place',
  status: 'a status',
  kind: 'a kind of event',
  article: 'an article',
  days: 'a stretch of time',
  focus: 'an event',
  pair: 'an article',
  lanes: 'the lanes',
  gaps: 'the gaps',
  axis: 'the axis',
  asof: 'a day',
  window: 'the days in view',
  view: 'the view',
  sort: 'the order',
  marks: 'the marks',
  raw: 'the raw text',
  visits: 'a visit',
  tab: 'the comparison',
  rows: 'the order of topics',
  at: 'a sentence',
  shown: 'a sentence',
};

/** A quiet word on a link that did not fit. Null when all of it did. */
export function describeBrokenLink(dropped: SettledView['dropped']): string | null {
  if (dropped.length === 0) return null;
  const parts = [...new Set(dropped.map((key) => PARTS[key] ?? key))].join(', ');
  return `This link names something that is not here (${parts}). That part is left out.`;
}
