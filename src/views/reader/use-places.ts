import type { SharedReading } from './shared-reading.ts';

export type ColumnPair = readonly [left: HTMLElement, right: HTMLElement];

/** Where a passage stands in its column: pixels from the text's beginning to the passage's first line, and to below that line. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** The places of the shared passages; undefined for one that is not drawn. */
export type Places = readonly [readonly (Place | undefined)[], readonly (Place | undefined)[]];

export const measurePlaces = ([left, right]: ColumnPair, { sides }: SharedReading): Places => [
  measureColumn(left, sides[0].length),
  measureColumn(right, sides[1].length),
];

function measureColumn(column: HTMLElement, count: number): (Place | undefined)[] {
  const places = new Array<Place | undefined>(count).fill(undefined);
  const origin = column.getBoundingClientRect().top - column.scrollTop;
  for (const element of column.querySelectorAll<HTMLElement>('[data-shared]')) {
    const line = firstLineOf(element);
    const place = { top: line.top - origin, bottom: line.bottom - origin };
    for (const passage of (element.dataset.shared ?? '').split(' ')) places[Number(passage)] ??= place;
  }
  return places;
}

/** A paragraph that waits to be drawn has no lines yet; asking for them would draw it. Its own beginning is near enough. */
function firstLineOf(element: HTMLElement): DOMRect {
  const waits = element.checkVisibility?.({ contentVisibilityAuto: true }) === false;
  const paragraph = waits ? element.closest('p, h4') : null;
  if (paragraph) {
    const rect = paragraph.getBoundingClientRect();
    return new DOMRect(rect.left, rect.top, rect.width, 0);
  }
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}

/** Where the text's own edges are, without the room beside it: from the window's left. */
export function edgesOf(column: HTMLElement): { readonly left: number; readonly right: number } {
  const text = column.querySelector('[data-text]') ?? column;
  const rect = text.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(text);
  return { left: rect.left + Number.parseFloat(paddingLeft), right: rect.right - Number.parseFloat(paddingRight) };
}
