import type { ArticleId } from '#model/ids.ts';
import type { PublishedTime } from './axis-times.ts';
import { measureText } from './text-width.ts';
import type { UnitWindow } from './time-window.ts';
import type { TimelineScene } from './to-timeline-items.ts';

/** A dotted line where an article came out, with a word on how it tells. */
export interface PublicationMark {
  readonly key: string;
  readonly unit: number;
  readonly words: string;
  /** An announcement looks ahead, a report looks back: its words stand on that side of the line. */
  readonly side: 'right' | 'left';
  /** Index of the one lane that it stands in; null: through all lanes, with words below them. */
  readonly lane: number | null;
}

// More lines than this are a curtain.
const MAX_MARKS = 12;
const WORDS_GAP = 6;

/** By calendar a day is the same day in every lane; by visit it is another day in each lane, and stands in its own. */
export function findPublicationMarks(scene: TimelineScene): PublicationMark[] {
  const { index, times, scale } = scene;
  const published = new Map(times.published.filter(({ from, to }) => from === to).map((time) => [keyOf(time), time]));
  const articles = new Map(index.corpus.articles.map((article) => [article.id, article]));
  return [...published.values()].flatMap((time) => {
    const article = articles.get(time.article);
    if (!article) return [];
    const { kind } = article;
    const inferred = article.published.basis === 'inferred';
    const words =
      kind === 'announcement'
        ? `published${inferred ? ', date inferred' : ''}, announces ▸`
        : `◂ reports, ${inferred ? 'date inferred' : 'published'}`;
    const side: PublicationMark['side'] = kind === 'announcement' ? 'right' : 'left';
    return findLanes(scene, time).map((lane) => ({
      key: `${keyOf(time)}/${lane}`,
      unit: scale.toUnit(time.from),
      words,
      side,
      lane,
    }));
  });
}

const keyOf = ({ article, visit }: PublishedTime): string => `${article}/${visit ?? ''}`;

// In the visit's own lane; where lanes stand for something else, in each that has an event from the article.
function findLanes(
  { lanes, laneKind, index, times }: TimelineScene,
  { article, visit }: PublishedTime,
): (number | null)[] {
  if (times.axis === 'calendar') return [null];
  if (laneKind === 'visit') {
    const own = lanes.findIndex(({ id }) => id === visit);
    return own === -1 ? [] : [own];
  }
  const told = index.rows.article.get(article as ArticleId);
  return lanes.flatMap(({ rows }, at) => (told?.some((word, i) => (word & (rows[i] ?? 0)) !== 0) ? [at] : []));
}

/** The marks in view; words only where they stand clear of each other and of both edges. */
export function chooseMarks(
  marks: readonly PublicationMark[],
  view: UnitWindow & { readonly pxPerUnit: number; readonly fontSize: number },
): { readonly mark: PublicationMark; readonly worded: boolean }[] {
  const inView = marks.filter(({ unit }) => unit >= view.start && unit <= view.end);
  // Of marks that stand in one lane each, every lane has its own few.
  const shown = inView.filter((mark, i) => mark.lane !== null || i < MAX_MARKS).slice(0, 2 * MAX_MARKS);
  const width = (view.end - view.start) * view.pxPerUnit;
  const taken: (readonly [number, number])[] = [];
  return shown.map((mark) => {
    if (mark.lane !== null) return { mark, worded: false };
    const at = (mark.unit - view.start) * view.pxPerUnit;
    const wide = measureText(mark.words, view.fontSize) + WORDS_GAP;
    const box = mark.side === 'right' ? ([at, at + wide] as const) : ([at - wide, at] as const);
    const worded = box[0] >= 0 && box[1] <= width && taken.every(([from, to]) => box[1] <= from || to <= box[0]);
    if (worded) taken.push(box);
    return { mark, worded };
  });
}
