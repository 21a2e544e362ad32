import type { Paragraph, ParagraphRole, ParsedArticle, Sentence } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { MarkKind } from '#select/view-choices.ts';
import { buildRunCutter, type NoiseSpan, type Run } from './to-runs.ts';

/** What the text is to be cut by. */
export interface SegmentRequest {
  readonly marks: readonly MarkKind[];
  /** Noise stays in, with its reason. */
  readonly raw: boolean;
  /** Passages to be marked strongly, disjoint and in reading order. */
  readonly passages: readonly Span[];
  /** Passages that the other article has a counterpart for; these may overlap. */
  readonly shared: readonly Span[];
}

/** Runs that belong together: one sentence of the story, or what stands between sentences. */
export interface Piece {
  /** Index into `ParsedArticle.sentences`; null for spaces, noise and anything else outside. */
  readonly sentence: number | null;
  readonly runs: readonly Run[];
}

/** One paragraph as it is drawn. */
export interface Block {
  readonly start: number;
  readonly role: ParagraphRole;
  readonly pieces: readonly Piece[];
}

/**
 * The article's whole text as blocks of pieces of runs, in reading order. With `raw`, joining all runs gives back the text but
 * for white space between paragraphs; without, also but for the noise. No character comes twice, however spans overlap.
 *
 * ```
 * text   |  date 2024-04-02 |Blinken will hold talks in Paris on Tuesday.| |They …|  \n\n |…
 * block  | noise            | body                                                |  gap  |
 * piece  | null             | sentence 0                                 |-| 1    |
 * run    | header           | person|…              |place|…|date      |.|
 * ```
 */
export function toSegments(article: ParsedArticle, request: SegmentRequest): Block[] {
  const split = buildSplitter(article.sentences);
  const cut = buildRunCutter(article, { ...request, noise: noiseOf(article) });
  const blocks: Block[] = [];
  for (const { span, role } of coverText(article)) {
    const pieces = split(span)
      .map(({ sentence, part }): Piece => ({ sentence, runs: cut(part) }))
      .filter(({ runs }) => runs.length > 0);
    const said = pieces.some(({ runs }) => runs.some((run) => run.text.trim() !== ''));
    if (said) blocks.push({ start: span.start, role, pieces });
  }
  return blocks;
}

interface Part {
  readonly sentence: number | null;
  readonly part: Span;
}

/** Called with spans in reading order, it cuts each at its sentences; what lies between them keeps `sentence: null`. */
function buildSplitter(sentences: readonly Sentence[]): (span: Span) => Part[] {
  let next = 0;
  return (span) => {
    const parts: Part[] = [];
    let at = span.start;
    for (let told = sentences[next]; told && told.span.start < span.end; told = sentences[next]) {
      const part = clip(told.span, { start: at, end: span.end });
      parts.push({ sentence: null, part: { start: at, end: part.start } }, { sentence: next, part });
      at = part.end;
      // A sentence that runs on into the next paragraph is taken up again there.
      if (told.span.end > span.end) break;
      next += 1;
    }
    parts.push({ sentence: null, part: { start: at, end: span.end } });
    return parts.filter(({ part }) => part.start < part.end);
  };
}

/** The part of `span` that lies inside `bounds`; empty, and inside, where there is none. */
function clip(span: Span, bounds: Span): Span {
  const start = Math.min(Math.max(span.start, bounds.start), bounds.end);
  return { start, end: Math.max(start, Math.min(span.end, bounds.end)) };
}

/** Paragraphs, and the gaps between them that hold more than white space: every character once. */
function coverText(article: ParsedArticle): Paragraph[] {
  const { text } = article.raw;
  const cover: Paragraph[] = [];
  let at = 0;
  const addGap = (end: number) => {
    if (text.slice(at, end).trim() !== '') cover.push({ span: { start: at, end }, role: 'body' });
  };
  for (const paragraph of article.paragraphs) {
    const span = clip(paragraph.span, { start: at, end: text.length });
    if (span.start === span.end) continue;
    addGap(span.start);
    cover.push({ span, role: paragraph.role });
    at = span.end;
  }
  addGap(text.length);
  return cover;
}

/** Noise in reading order without overlaps; a paragraph of noise counts whole, with the reason that lies in it. */
function noiseOf(article: ParsedArticle): NoiseSpan[] {
  const told = article.noise.map(({ span, reason }) => ({ ...span, reason }));
  const whole = article.paragraphs.filter((paragraph) => paragraph.role === 'noise').map(({ span }) => span);
  const spans: NoiseSpan[] = [...told, ...whole.map((span) => ({ ...span, reason: 'untold' as const }))];
  spans.sort((a, b) => a.start - b.start || Number(a.reason === 'untold') - Number(b.reason === 'untold'));
  const disjoint: NoiseSpan[] = [];
  let at = 0;
  for (const span of spans) {
    const start = Math.max(span.start, at);
    if (start >= span.end) continue;
    disjoint.push({ start, end: span.end, reason: span.reason });
    at = span.end;
  }
  return disjoint;
}
