import type { RecordFault } from '#data/kept-record.ts';
import type { StoreError } from '#data/store-error.ts';
import type { ImportError } from '#model/import-error.ts';
import type { Message } from './messages.ts';

/** Why a file gave no article. */
export function describeImportError({ problem, fileName, found }: ImportError): Message {
  switch (problem) {
    case 'empty':
      return { title: `${fileName} has no words in it.`, advice: 'Open it and check that the article is there.' };
    case 'not-text':
      return {
        title: `${fileName} is ${found && found !== 'binary' ? `a ${found}, not text` : 'not text'}.`,
        advice: 'Copy the article’s text and paste it here, or save it as a text or web page file.',
      };
    case 'data':
      return {
        title: `${fileName} is a ${found}, not an article.`,
        advice: 'Add the articles themselves. Those exported as “Articles (Entente file)” open here again.',
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
