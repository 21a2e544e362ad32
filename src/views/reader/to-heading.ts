import type { ParsedArticle } from '#model/article.ts';

/** What stands over an article, and how it relates to the text under it. */
export interface Heading {
  readonly text: string;
  /**
   * `title`: the article's own; `first-line`: the whole first line, not to be said again below;
   * `opening`: the first words of a text without a title, which the text below repeats in full.
   */
  readonly kind: 'title' | 'first-line' | 'opening';
  /** Start of the paragraph that the heading takes the place of; null when none. */
  readonly block: number | null;
}

// Three lines of a narrow column; news titles are shorter than this almost without exception.
const LONGEST = 100;
// Shorter openings ("On Tuesday") say nothing.
const SHORTEST = 30;

// Words before which a sentence can be left off: what was said so far stands alone.
const BREAK =
  /[,;:]? (?:on|in|at|after|before|ahead|amid|as|while|during|over|following|despite|when|where|which|who)\b|[,;:–—]/g;

export function toHeading(article: ParsedArticle): Heading {
  const { title, paragraphs, sentences, raw } = article;
  if (title) {
    const own = paragraphs.find((p) => p.role === 'title' || (title.span && p.span.start === title.span.start));
    const covers = own && title.span && own.span.end <= title.span.end;
    return { text: title.text, kind: 'title', block: covers ? own.span.start : null };
  }
  const first = sentences[0];
  if (!first)
    return {
      text: raw.text.trim() === '' ? raw.fileName : cutOpening(raw.text.trim(), []),
      kind: 'opening',
      block: null,
    };
  const paragraph = paragraphs[first.paragraph];
  const line = raw.text.slice(first.span.start, first.span.end).trim();
  const alone = paragraph && sentences[1]?.paragraph !== first.paragraph;
  if (alone && line.length <= LONGEST) {
    return { text: line, kind: 'first-line', block: paragraph.span.start };
  }
  return { text: cutOpening(line, namesIn(article, first.span.start)), kind: 'opening', block: null };
}

type Stretch = readonly [start: number, end: number];

/** Names in the first sentence, which must not be cut apart, as offsets into it. */
function namesIn(article: ParsedArticle, offset: number): Stretch[] {
  return article.mentions
    .filter((mention) => mention.sentence === 0 && (mention.kind === 'person' || mention.kind === 'place'))
    .map(({ span }) => [span.start - offset, span.end - offset]);
}

/** The longest beginning that can stand alone, without its full stop; cut at a word, with "…", where none can. */
function cutOpening(line: string, names: readonly Stretch[]): string {
  const plain = line.replace(/[.\s]{1,9}$/, '');
  if (plain.length <= LONGEST) return plain;
  // A few letters more, so that a break word that begins inside is seen whole.
  const head = plain.slice(0, LONGEST + 12);
  const cuts = Array.from(head.matchAll(BREAK), (match) => match.index);
  const fit = cuts.filter(
    (at) => at >= SHORTEST && at <= LONGEST && !names.some(([start, end]) => start < at && at < end),
  );
  const at = fit.at(-1);
  if (at !== undefined) return plain.slice(0, at).trimEnd();
  const space = head.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, space > SHORTEST ? space : LONGEST).trimEnd()} …`;
}
