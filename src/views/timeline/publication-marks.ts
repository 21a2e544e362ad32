import type { Corpus } from '#model/corpus.ts';
import type { ArticleId } from '#model/ids.ts';
import type { AxisScale } from './axis-scale.ts';
import { measureText } from './text-width.ts';
import type { UnitWindow } from './time-window.ts';

/** A dotted line where an article came out, with a word on how it tells. */
export interface PublicationMark {
  readonly article: ArticleId;
  readonly unit: number;
  readonly words: string;
  /** An announcement looks ahead, a report looks back: its words stand on that side of the line. */
  readonly side: 'right' | 'left';
}

// More lines than this are a curtain.
const MAX_MARKS = 12;
const WORDS_GAP = 6;

export function findPublicationMarks({ articles }: Corpus, scale: AxisScale): PublicationMark[] {
  return articles.flatMap(({ id, kind, published }) => {
    const { estimate, basis } = published;
    if (!estimate || estimate.earliest === null || estimate.earliest !== estimate.latest) return [];
    const inferred = basis === 'inferred';
    const words =
      kind === 'announcement'
        ? `published${inferred ? ', date inferred' : ''}, announces ▸`
        : `◂ reports, ${inferred ? 'date inferred' : 'published'}`;
    return [
      {
        article: id,
        unit: scale.toUnit(estimate.earliest),
        words,
        side: kind === 'announcement' ? 'right' : 'left',
      } as const,
    ];
  });
}

/** The marks in view; words only where they stand clear of each other and of both edges. */
export function chooseMarks(
  marks: readonly PublicationMark[],
  view: UnitWindow & { readonly pxPerUnit: number; readonly fontSize: number },
): { readonly mark: PublicationMark; readonly worded: boolean }[] {
  const shown = marks.filter(({ unit }) => unit >= view.start && unit <= view.end).slice(0, MAX_MARKS);
  const width = (view.end - view.start) * view.pxPerUnit;
  const taken: (readonly [number, number])[] = [];
  return shown.map((mark) => {
    const at = (mark.unit - view.start) * view.pxPerUnit;
    const wide = measureText(mark.words, view.fontSize) + WORDS_GAP;
    const box = mark.side === 'right' ? ([at, at + wide] as const) : ([at - wide, at] as const);
    const worded = box[0] >= 0 && box[1] <= width && taken.every(([from, to]) => box[1] <= from || to <= box[0]);
    if (worded) taken.push(box);
    return { mark, worded };
  });
}
