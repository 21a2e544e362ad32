import { citeSentence } from '#corpus/cite-sentence.ts';
import { keyOfLink, type SentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus } from '#model/corpus.ts';
import type { ArticleId } from '#model/ids.ts';
import type { Footnote, Since, SinceNotes, SincePart } from './comparison.ts';

/** The paragraph with its footnotes, each sentence cited once, numbered in order of first use. */
export function toSinceNotes(corpus: Corpus, since: Since): SinceNotes {
  const footnotes = new Map<string, Footnote>();
  const numberOf = (link: SentenceLink): number => {
    const known = footnotes.get(keyOfLink(link));
    if (known) return known.number;
    const number = footnotes.size + 1;
    footnotes.set(keyOfLink(link), { number, link, citation: citeSentence(corpus, link).text });
    return number;
  };
  const clauses = since.clauses.map(({ parts }) =>
    parts.map((part) => ({
      part,
      notes: citedLinks(part)
        .map(numberOf)
        .sort((a, b) => a - b),
    })),
  );
  return { clauses, footnotes: [...footnotes.values()] };
}

/** The first sentence in each article is enough to show one fact; on the screen the mark leads to all. */
function citedLinks(part: SincePart): SentenceLink[] {
  if (part.kind === 'words') return [];
  if (part.every) return [...part.sentences];
  const seen = new Set<ArticleId>();
  return part.sentences.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** Heading, paragraph with numbers in brackets, footnotes below: plain text for a memo. */
export function toSinceText(corpus: Corpus, since: Since): string {
  const { clauses, footnotes } = toSinceNotes(corpus, since);
  const sentences = clauses.map((parts) =>
    parts.map(({ part, notes }) => part.text + notes.map((number) => ` [${number}]`).join('')).join(''),
  );
  const notes = footnotes.map(({ number, citation }) => `[${number}] ${citation}`);
  return [since.heading, sentences.join(' '), ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n');
}
