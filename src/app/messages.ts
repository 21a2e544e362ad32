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
