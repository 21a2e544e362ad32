import type { SettledView } from '#address/settle-view.ts';
import { LoadError } from '#data/load-error.ts';

/** A fault in words: what happened, and what the reader can do. */
export interface Message {
  readonly title: string;
  readonly advice: string;
}

export function describeLoadError(error: Error): Message {
  if (!(error instanceof LoadError)) {
    return {
      title: 'The articles could not be read.',
      advice: 'Reload the page. If that does not help, the files on this site are damaged.',
    };
  }
  if (error.status === 0) {
    return {
      title: 'The articles could not be fetched: there is no connection.',
      advice: 'Check the connection, then try again.',
    };
  }
  if (error.status >= 200 && error.status < 300) {
    return {
      title: 'The articles arrived damaged.',
      advice: 'Try again. If that does not help, this site needs a new build.',
    };
  }
  return {
    title: `The articles could not be fetched: the server answered ${error.status}.`,
    advice: 'Try again in a moment. If that does not help, this site needs a new build.',
  };
}

export function describePaneError(pane: string): Message {
  return { title: `${pane} stopped working.`, advice: 'Everything else goes on. Try again, or reload the page.' };
}

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
