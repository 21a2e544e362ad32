import type { ParsedArticle } from '#model/article.ts';
import type { Mention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';

/**
 * A parsed article as an outline that a person can read and check: the story with its mentions in brackets, then people, visits and
 * events. `⟦words|what they are⟧` is a mention; taking the brackets away gives the story's own words again.
 */
export function outlineArticle(article: ParsedArticle): string {
  const { published, title, kind } = article;
  return [
    `title: ${title?.text ?? '-'}`,
    `published: ${published.estimate?.edtf ?? '-'} (${published.basis}), ${kind}`,
    '',
    ...article.sentences.map(({ span }, number) => `${number}. ${markSentence(article, span, number)}`),
    '',
    ...article.noise.map(
      ({ span, reason }) => `noise (${reason}): ${oneLine(article.raw.text.slice(span.start, span.end))}`,
    ),
    '',
    ...article.people.map(({ name, role, side, part }) => `person: ${name}, ${role ?? '-'}, ${side ?? '-'}, ${part}`),
    '',
    ...article.visits.map((visit) => {
      const who = article.people.find(({ id }) => id === visit.visitor)?.name ?? visit.visitor;
      const stops = visit.stops.map(
        ({ hostCountry, city, start, end }) =>
          `${city?.label ?? hostCountry} ${start?.edtf ?? '?'}${end ? ` to ${end.edtf}` : ''}`,
      );
      return `visit${visit.main ? '' : ' (background)'}: ${who}, ${visit.status}: ${stops.join(' → ')}`;
    }),
    '',
    ...article.events.map((event) =>
      [
        `event: ${event.title}`,
        `  ${event.type}, ${event.status}${event.change ? ` (${event.change})` : ''}, ${event.estimate?.edtf ?? 'undated'} by ${event.estimate?.basis.rule ?? '-'}, ${event.place?.label ?? 'no place'}`,
        `  with ${event.participants.map(({ label }) => label).join(', ') || 'nobody named'}; sentences ${event.sentences.join(', ')}`,
        `  “${oneLine(event.quotes[0]?.exact ?? '')}”`,
      ].join('\n'),
    ),
    '',
    `topics: ${article.topics.map(({ id }) => id).join(' ')}`,
    `countries discussed: ${article.countriesDiscussed.join(' ')}`,
    `doubts: ${article.doubts.map(({ code, quote }) => `${code} “${oneLine(quote?.exact ?? '')}”`).join('; ') || '-'}`,
    '',
  ].join('\n');
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ');

/** Outer mentions only: what lies inside a bracket is not bracketed again. */
function markSentence({ raw, mentions }: ParsedArticle, span: Span, number: number): string {
  let marked = '';
  let at = span.start;
  for (const mention of mentions) {
    if (mention.sentence !== number || mention.kind === 'topic' || mention.span.start < at) continue;
    marked += `${raw.text.slice(at, mention.span.start)}⟦${raw.text.slice(mention.span.start, mention.span.end)}|${nameMention(mention)}⟧`;
    at = mention.span.end;
  }
  return oneLine(marked + raw.text.slice(at, span.end));
}

function nameMention(mention: Mention): string {
  switch (mention.kind) {
    case 'date':
      return mention.estimate?.edtf ?? mention.value;
    case 'person':
      return mention.form === 'staff' ? `staff of ${mention.person}` : mention.person;
    case 'side':
      return mention.side;
    case 'place':
      return mention.place;
    case 'topic':
      return mention.topic;
  }
}

/** The story's own words out of an outline. */
export const readOutline = (outline: string): string[] =>
  outline.split('\n').flatMap((line) => {
    const sentence = /^\d+\. (.*)$/.exec(line)?.[1];
    return sentence === undefined ? [] : [sentence.replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1')];
  });
