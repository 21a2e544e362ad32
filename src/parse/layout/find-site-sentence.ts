import { lets, PatternGate } from '../gate/pattern-gate.ts';
import { READER_WORDS, SITE_MATTERS } from '../lexicon/page-words.ts';

const MATTERS = new RegExp(`\\b(?:${SITE_MATTERS})\\b`, 'i');
const GATE = new PatternGate();
const SITE = GATE.add(MATTERS);
const READER = new RegExp(`\\b(?:${[...READER_WORDS].join('|')}|please)(?![\\w’'-])`, 'iu');
/** "Subscribe from $1 a week": the order comes first. */
const ORDER =
  /^(?:subscribe|log in|click|download|join|support|donate|register|visit|contact|follow|share|create|allow|update|turn)\b/i;
const REPORTED = /["“”]|\b(?:said|says|told|asked|according to)\b/;
/** "This ad is not an offer to buy.", "This summary was generated.", "The Notebook is a reader-supported publication." */
const SPEAKS_OF_ITSELF = /^This \S{2,12} (?:is|was|may|has|uses|contains)\b|\breader[- ]supported\b/;
/** Boxes are short; a longer sentence is someone's speech. */
const LONGEST_SENTENCE = 260;

/** An e-mail address, a telephone number, a channel: ways to reach the newsroom or the ministry. */
const CONTACT =
  /[\w.+-]{1,40}@[\w-]{1,40}\.\w|\bt\.me\/|(?:^|\s)(?:tel|telephone|phone|fax|mob(?:ile)?)\s?[.:]{1,2}\s{0,2}[+(\d]|\+\d{1,3}[ (-]{1,2}\d{1,4}[) -]{1,2}\d{2,4}[ -]?\d{2}/iu;

const CONTACT_SIGN = /@|t\.me|\+\d|\b(?:tel|phone|fax|mob)/i;

/** Cheap: whether any sentence of a paragraph can speak for the page. */
export const mentionsSite = (paragraph: string): boolean =>
  (lets(GATE.read(paragraph, { start: 0, end: paragraph.length }), SITE) && MATTERS.test(paragraph)) ||
  (CONTACT_SIGN.test(paragraph) && CONTACT.test(paragraph));

/** "You have two free articles left.", "Write to tips@example.org": no reporter speaks to the reader of newsletters, cookies and accounts. */
export function isSiteSentence(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || REPORTED.test(sentence)) return false;
  if (CONTACT.test(sentence) || (MATTERS.test(sentence) && SPEAKS_OF_ITSELF.test(sentence))) return true;
  return MATTERS.test(sentence) && (READER.test(sentence) || ORDER.test(sentence) || /[?!]$/.test(sentence));
}
