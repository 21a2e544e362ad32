import type { ParsedArticle } from '#model/article.ts';
import type { Mention } from '#model/mention.ts';

/** What is marked in a sentence, in reading order, each person once. */
export function findMentions(article: ParsedArticle, sentence: number): readonly Mention[] {
  const seen = new Set<string>();
  return article.mentions.filter((mention) => {
    if (mention.sentence !== sentence || mention.kind === 'side') return false;
    const key = mention.kind === 'person' ? mention.person : `${mention.kind} ${mention.span.start}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

/** The mention that a mark in the text stands for; `start` as it was written beside the mark. */
export function findMention(
  article: ParsedArticle,
  sentence: number,
  { mark, start }: { readonly [name: string]: string | undefined },
): Mention | undefined {
  return article.mentions.find((m) => m.sentence === sentence && m.kind === mark && m.span.start === Number(start));
}
