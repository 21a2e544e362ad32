import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known } from '#base/assert.ts';
import type { ParagraphRole, ParsedArticle } from '#model/article.ts';
import { personId, topicId } from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import { MARK_KINDS } from '#select/view-choices.ts';
import { selectPassages } from '#views/reader/select-passages.ts';
import { type Block, toSegments } from '#views/reader/to-segments.ts';
import { findArticle, readSampleArticles } from '../../support/sample-corpus.ts';

const REQUEST = { marks: MARK_KINDS, raw: true, passages: [], shared: [] };
const textOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs.map(({ text }) => text))).join('');
const dense = (text: string) => text.replace(/\s+/g, '');
const april = findArticle('2024-04');
const january = findArticle('2025-01');

/** Runs of one sentence as `kind:words`, for reading. */
function outline(article: ParsedArticle, sentence: number, blocks = toSegments(article, REQUEST)): string[] {
  const runs = blocks.flatMap(({ pieces }) => pieces.filter((p) => p.sentence === sentence).flatMap((p) => p.runs));
  return runs.map((run) => {
    const marks = [run.person && 'person', run.date && 'date', run.place && 'place', run.topic?.topic].filter(Boolean);
    return marks.length > 0 ? `${marks.join('+')}:${run.text}` : run.text;
  });
}

test('marks the first sentence of the April article', () => {
  expect(outline(april, 0)).toEqual([
    'person:US Secretary of State Antony Blinken',
    ' will hold talks with ',
    'person:French President Emmanuel Macron',
    ' in ',
    'place:Paris',
    ' on ',
    'date:Tuesday',
    ' on supporting ',
    'ukraine-war-support:Ukraine in its war with Russia',
    ' and the ',
    'gaza-israel-ceasefire:Israel-Hamas conflict',
    '.',
  ]);
});

test('marks an inner topic inside an outer one', () => {
  const inner = known(
    april.mentions.find((mention) => mention.kind === 'topic' && mention.topic === 'gaza-israel-ceasefire'),
    'the inner topic',
  );
  const mentions = april.mentions.map((mention) =>
    mention.kind === 'topic' && mention.sentence === 0 && mention !== inner
      ? { ...mention, span: { start: mention.span.start, end: inner.span.end } }
      : mention,
  );
  expect(outline({ ...april, mentions }, 0).slice(-3)).toEqual([
    'ukraine-war-support:Ukraine in its war with Russia and the ',
    'gaza-israel-ceasefire:Israel-Hamas conflict',
    '.',
  ]);
});

test('a kind of mark that is switched off leaves no trace', () => {
  const blocks = toSegments(april, { ...REQUEST, marks: ['topic'] });
  const runs = blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.runs));
  expect(runs.some((run) => run.person || run.date || run.place)).toBe(false);
  expect(runs.some((run) => run.topic)).toBe(true);
});

test('noise is left out, and comes back with its reasons when the raw text is asked for', () => {
  const article = april;
  const clean = textOf(toSegments(article, { ...REQUEST, raw: false }));
  expect(clean).not.toContain('Advertisement');
  expect(clean).not.toContain('date 2024-04-02');
  const raw = toSegments(article, REQUEST).flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs));
  expect(raw.filter((run) => run.noise !== null).map((run) => run.noise)).toEqual([
    'header',
    'advertisement',
    'related-links',
    'advertisement',
  ]);
});

test('no block is empty', () => {
  for (const article of readSampleArticles()) {
    for (const block of toSegments(article, { ...REQUEST, raw: false })) expect(dense(textOf([block]))).not.toBe('');
  }
});

test('passages of a chosen topic are numbered in reading order', () => {
  const article = january;
  const passages = selectPassages(article, new Set([topicId('gaza-israel-ceasefire')]));
  const runs = toSegments(article, { ...REQUEST, passages, shared: [] }).flatMap((block) =>
    block.pieces.flatMap((p) => p.runs),
  );
  expect(runs.filter((run) => run.passage !== null).map((run) => [run.passage, run.text])).toEqual([
    [0, 'ceasefire in the '],
    [0, 'Gaza'],
    [1, 'release of all hostages'],
  ]);
});

// Spans as they must never be, but as a stored or foreign article may have them: overlapping, nested, out of range, in any order.
const LENGTH = 60;
const span = fc
  .tuple(fc.integer({ min: -5, max: LENGTH + 5 }), fc.integer({ min: 0, max: 30 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
const anyArticle = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀'), maxLength: LENGTH }),
    paragraphs: fc.array(fc.tuple(span, fc.constantFrom<ParagraphRole>('title', 'body', 'noise')), { maxLength: 6 }),
    sentences: fc.array(span, { maxLength: 8 }).map(inOrder),
    noise: fc.array(span, { maxLength: 4 }),
    mentions: fc.array(fc.tuple(span, fc.nat(7), fc.constantFrom('person', 'topic', 'date')), { maxLength: 12 }),
  })
  .map(
    ({ text, paragraphs, sentences, noise, mentions }): ParsedArticle => ({
      ...april,
      raw: { ...april.raw, text },
      paragraphs: paragraphs
        .map(([at, role]) => ({ span: at, role }))
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      sentences: sentences.map((at) => ({ span: at, paragraph: 0 })),
      noise: noise.map((at) => ({ span: at, reason: 'menu' })),
      mentions: mentions.map(([at, sentence, kind]): Mention => {
        if (kind === 'person') return { kind, span: at, sentence, person: personId('x'), form: 'full', office: null };
        if (kind === 'topic') return { kind, span: at, sentence, topic: topicId('nato'), weight: 1 };
        return { kind: 'date', span: at, sentence, estimate: null, value: 'set' };
      }),
    }),
  );

test('law: no character is lost, none comes twice, and the order stays, however spans overlap', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const passages = selectPassages(article, new Set([topicId('nato')]));
      const blocks = toSegments(article, { ...REQUEST, passages, shared: [] });
      expect(dense(textOf(blocks))).toBe(dense(article.raw.text));
      let at = 0;
      for (const { pieces } of blocks) {
        for (const run of pieces.flatMap(({ runs }) => runs)) {
          expect(run.start).toBeGreaterThanOrEqual(at);
          expect(article.raw.text.slice(run.start, run.start + run.text.length)).toBe(run.text);
          expect(run.text).not.toBe('');
          at = run.start + run.text.length;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('law: without the raw text, exactly the noise is missing', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const whole = toSegments(article, REQUEST).flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs));
      const story = whole
        .filter((run) => run.noise === null)
        .map((run) => run.text)
        .join('');
      expect(dense(textOf(toSegments(article, { ...REQUEST, raw: false })))).toBe(dense(story));
    }),
  );
});

test('law: marks change no text', () => {
  fc.assert(
    fc.property(anyArticle, fc.subarray([...MARK_KINDS]), (article, marks) => {
      expect(textOf(toSegments(article, { ...REQUEST, marks }))).toBe(textOf(toSegments(article, REQUEST)));
    }),
  );
});

test('a sentence with very many marks takes time in line with its length', () => {
  const words = 60_000;
  const text = 'Macron '.repeat(words);
  const article: ParsedArticle = {
    ...april,
    raw: { ...april.raw, text },
    paragraphs: [{ span: { start: 0, end: text.length }, role: 'body' }],
    sentences: [{ span: { start: 0, end: text.length }, paragraph: 0 }],
    noise: [],
    mentions: Array.from({ length: words }, (_, at) => ({
      kind: 'person',
      span: { start: at * 7, end: at * 7 + 6 },
      sentence: 0,
      person: personId('emmanuel-macron'),
      form: 'surname',
      office: null,
    })),
  };
  // Quadratic work on this would take minutes, past the runner's limit.
  expect(textOf(toSegments(article, REQUEST))).toBe(text);
});
