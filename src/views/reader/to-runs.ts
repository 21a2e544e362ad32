import type { NoiseReason, ParsedArticle } from '#model/article.ts';
import type { DateMention, Mention, PersonMention, PlaceMention, TopicMention } from '#model/mention.ts';
import { contains, type Span } from '#model/span.ts';
import type { MarkKind } from '#select/view-choices.ts';
import { buildTopicJudge } from './carries-topic.ts';

/** The longest stretch of text over which nothing changes. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly person: PersonMention | null;
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
  /** Where topics nest, the innermost: the more exact one. */
  readonly topic: TopicMention | null;
  /** The last run of its date: the resolved value goes behind it. */
  readonly endsDate: boolean;
  /** Index into the request's passages. */
  readonly passage: number | null;
  /** Indexes into the request's shared passages, which may lie over one another. */
  readonly shared: readonly number[];
  /** Why it is not the story; `untold` where nobody says. Null: it is the story. */
  readonly noise: NoiseReason | 'untold' | null;
}

export interface RunRequest {
  readonly marks: readonly MarkKind[];
  readonly raw: boolean;
  readonly passages: readonly Span[];
  readonly shared: readonly Span[];
  readonly noise: readonly NoiseSpan[];
}

export interface NoiseSpan extends Span {
  readonly reason: NoiseReason | 'untold';
}

type Layer =
  | (Span & { readonly of: 'mention'; readonly mention: Mention })
  | (Span & { readonly of: 'passage'; readonly index: number })
  | (Span & { readonly of: 'shared'; readonly index: number })
  | (Span & { readonly of: 'noise'; readonly reason: NoiseSpan['reason'] });

/**
 * A cutter for one pass over the article: called with spans in reading order, it gives the runs of each. One sweep in all,
 * so its time is the length of the text times the depth of nesting.
 */
export function buildRunCutter(article: ParsedArticle, request: RunRequest): (span: Span) => Run[] {
  const layers = layersOf(article, request);
  let next = 0;
  let active: Layer[] = [];
  const advance = (at: number) => {
    for (let layer = layers[next]; layer && layer.start <= at; layer = layers[next]) {
      active.push(layer);
      next += 1;
    }
    if (active.some((layer) => layer.end <= at)) active = active.filter((layer) => layer.end > at);
  };
  return (span) => {
    const runs: Run[] = [];
    let at = span.start;
    while (at < span.end) {
      advance(at);
      const stops = [span.end, layers[next]?.start ?? span.end, ...active.map((layer) => layer.end)];
      const end = Math.min(...stops);
      const run = toRun(article.raw.text.slice(at, end), { start: at, end }, active);
      if (request.raw || run.noise === null) runs.push(run);
      at = end;
    }
    return runs;
  };
}

/** Every span that changes how the text looks, by start; a mention never leaves its sentence. */
function layersOf(article: ParsedArticle, { marks, passages, shared, noise }: RunRequest): Layer[] {
  const layers: Layer[] = [];
  const carriesTopic = buildTopicJudge(article);
  for (const mention of article.mentions) {
    const sentence = article.sentences[mention.sentence];
    if (mention.kind === 'side' || !marks.includes(mention.kind) || !sentence) continue;
    if (mention.kind === 'topic' && !carriesTopic(mention)) continue;
    const start = Math.max(mention.span.start, sentence.span.start);
    const end = Math.min(mention.span.end, sentence.span.end);
    if (start < end) layers.push({ of: 'mention', start, end, mention });
  }
  for (const [index, { start, end }] of passages.entries()) layers.push({ of: 'passage', start, end, index });
  for (const [index, { start, end }] of shared.entries()) layers.push({ of: 'shared', start, end, index });
  for (const { start, end, reason } of noise) layers.push({ of: 'noise', start, end, reason });
  return layers.sort((a, b) => a.start - b.start || b.end - a.end);
}

const NONE: readonly number[] = [];

function toRun(text: string, span: Span, active: readonly Layer[]): Run {
  const run: { -readonly [Key in keyof Run]: Run[Key] } = {
    start: span.start,
    text,
    person: null,
    date: null,
    place: null,
    topic: null,
    endsDate: false,
    passage: null,
    shared: NONE,
    noise: null,
  };
  for (const layer of active) {
    if (layer.of === 'noise') run.noise = layer.reason;
    else if (layer.of === 'passage') run.passage = layer.index;
    else if (layer.of === 'shared') run.shared = [...run.shared, layer.index];
    else place(run, layer.mention, layer.end === span.end);
  }
  return run;
}

function place(run: { -readonly [Key in keyof Run]: Run[Key] }, mention: Mention, ends: boolean): void {
  switch (mention.kind) {
    case 'person':
      run.person = mention;
      break;
    case 'date':
      run.date = mention;
      run.endsDate = ends;
      break;
    case 'place':
      run.place = mention;
      break;
    case 'topic':
      if (!run.topic || contains(run.topic.span, mention.span)) run.topic = mention;
      break;
    case 'side':
      break;
  }
}
