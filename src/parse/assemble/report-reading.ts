import type { ArticlePerson, Noise, ParsedArticle, ReadingReport, Sentence } from '#model/article.ts';
import type { Doubt } from '#model/doubt.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { DateMention } from '#model/mention.ts';
import { type Span, toQuote } from '#model/span.ts';

interface Read {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly people: readonly ArticlePerson[];
  readonly noise: readonly Noise[];
  readonly otherTopics: readonly string[];
}

/** What was read and what was not, in numbers. */
export function reportReading({ text, sentences, dates, people, noise, otherTopics }: Read): ReadingReport {
  const countDates = (...values: DateMention['value'][]) => dates.filter(({ value }) => values.includes(value)).length;
  const known = people.filter(({ office }) => office !== null).length;
  return {
    words: countWords(
      text,
      sentences.map(({ span }) => span),
    ),
    sentences: sentences.length,
    dates: { resolved: countDates('resolved'), vague: countDates('vague', 'set'), undecided: countDates('undecided') },
    people: { known, unknown: people.length - known },
    noise: {
      pieces: noise.length,
      words: countWords(
        text,
        noise.map(({ span }) => span),
      ),
    },
    otherTopics,
  };
}

function countWords(text: string, spans: readonly Span[]): number {
  let words = 0;
  for (const { start, end } of spans) {
    let inside = false;
    for (let at = start; at < end; at += 1) {
      const space = text.charCodeAt(at) <= 32;
      if (!space && !inside) words += 1;
      inside = !space;
    }
  }
  return words;
}

/** More of the dated own events ahead than behind. */
export function toKind(events: readonly ArticleEvent[]): ParsedArticle['kind'] {
  const own = events.filter(({ visit, type }) => visit !== null && type !== 'background');
  const planned = own.filter(({ status }) => status === 'planned').length;
  return planned * 2 > own.length ? 'announcement' : 'report';
}

export function findDoubts(text: string, sentences: readonly Sentence[], events: readonly ArticleEvent[]): Doubt[] {
  const undated = events
    .filter(({ estimate, type }) => estimate === null && type !== 'background')
    .map(({ quotes }): Doubt => ({ code: 'event-undated', quote: quotes[0] ?? null, candidates: [] }));
  return [...undated, ...findTruncation(text, sentences)];
}

/** Long enough to be a sentence and without an end: the file was cut. */
const SENTENCE_WORDS = 8;

function findTruncation(text: string, sentences: readonly Sentence[]): Doubt[] {
  const last = sentences.at(-1);
  if (!last) return [];
  const end = text.slice(Math.max(last.span.start, last.span.end - 40), last.span.end).trimEnd();
  const closed = /[.!?…:)\]"”’'*]$/.test(end) || countWords(text, [last.span]) < SENTENCE_WORDS;
  return closed || last.span.end < text.trimEnd().length
    ? []
    : [
        {
          code: 'text-truncated',
          quote: toQuote(text, { start: Math.max(last.span.start, last.span.end - 40), end: last.span.end }),
          candidates: [],
        },
      ];
}
