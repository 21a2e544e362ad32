import type { SettledView } from '#address/settle-view.ts';
import type { RecordFault } from '#data/kept-record.ts';
import { LoadError } from '#data/load-error.ts';
import type { StoreError } from '#data/store-error.ts';
import type { Doubt } from '#model/doubt.ts';
import type { ImportError } from '#model/import-error.ts';

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

/** Why a file gave no article. */
export function describeImportError({ problem, fileName, found }: ImportError): Message {
  switch (problem) {
    case 'empty':
      return { title: `${fileName} has no words in it.`, advice: 'Open it and look whether the article is there.' };
    case 'not-text':
      return {
        title: `${fileName} is no text${found && found !== 'binary' ? ` but a ${found}` : ''}.`,
        advice: 'Copy the article’s text and paste it here, or save it as a text or web page file.',
      };
    case 'unreadable':
      return {
        title: `${fileName} can’t be opened.`,
        advice: 'It was moved, is a folder, or may not be read. Choose it again.',
      };
    case 'fault':
      return {
        title: `Entente failed at ${fileName}.`,
        advice: 'The fault is not the file’s. Reload the page and try again; pasting the text may help.',
      };
    case 'bundle-newer':
      return {
        title: `${fileName} was written by a newer Entente.`,
        advice: 'Reload this page to get the newest one.',
      };
    case 'bundle-damaged':
      return {
        title: `${fileName} is damaged: it breaks off, or was changed by hand.`,
        advice: 'Export it again where it came from. Nothing of it was added.',
      };
  }
}

/** The readers stopped; nothing of what was handed over was added. */
export const READER_STOPPED: Message = {
  title: 'The reading stopped before it was done.',
  advice: 'Check the connection, reload the page, then add the articles again.',
};

/** What the browser's store can't do. Articles that are on screen stay there. */
export function describeStoreError({ problem }: StoreError): Message {
  return problem === 'full'
    ? {
        title: 'This browser has no room for more articles.',
        advice: 'What was added last stays until the page is closed. Export your articles, or remove some.',
      }
    : {
        title: 'This browser keeps nothing for this page.',
        advice:
          'Articles stay until the page is closed: a private window or a setting is in the way. Export them to keep them.',
      };
}

/** A kept article that can't be shown; it stays where it is. */
export function describeRecordFault({ title, problem }: RecordFault): Message {
  const name = title ?? 'One of your articles';
  if (problem === 'newer')
    return {
      title: `${name} was kept by a newer Entente.`,
      advice: 'Reload this page to get the newest one; it is still there.',
    };
  return {
    title: problem === 'changed' ? `${name} no longer has the words it was kept with.` : `${name} is damaged.`,
    advice: 'It is left out. Add the article again from where you have it.',
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

/** One sentence for the reader on what could not be decided. */
export function describeDoubt(doubt: Doubt): string {
  const words = doubt.quote ? `“${doubt.quote.exact}”` : 'The text';
  const options = doubt.candidates.join(' or ');
  switch (doubt.code) {
    case 'published-unknown':
      return 'The text does not say when it was published, so “yesterday” or “on Monday” can’t be placed.';
    case 'published-contradicted':
      return `The publication date does not fit the text${options && `: ${options}`}.`;
    case 'published-ambiguous':
      return `Several publication dates would fit${options && `: ${options}`}.`;
    case 'date-undecided':
      return `${words} names a time, but not which${options && `: ${options}`}.`;
    case 'date-order-ambiguous':
      return `${words} can be read day first or month first${options && `: ${options}`}.`;
    case 'person-ambiguous':
      return `${words} can be more than one person${options && `: ${options}`}.`;
    case 'person-unresolved':
      return `${words} refers to a person the text does not name.`;
    case 'office-mismatch':
      return `${words} does not fit who held the office at that time${options && `: ${options}`}.`;
    case 'event-undated':
      return `${words} is told without a date.`;
    case 'text-truncated':
      return 'The text breaks off inside a sentence.';
  }
}
