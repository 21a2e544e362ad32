import { endOf, type PageSide, type PassageLink } from './shared-reading.ts';

export type ColumnPair = readonly [left: HTMLElement, right: HTMLElement];

/** Where a passage stands in its column: pixels from the text's beginning to the passage's first line, and to below that line. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** The places of shared passages by number, left and right; undefined for one that is not drawn, or was not asked for. */
export type Places = readonly [ReadonlyMap<number, Place>, ReadonlyMap<number, Place>];

/**
 * Measures the ends of these links. An article can have thousands of passages, and only those to draw and to scroll by count.
 * `known`: where the words were found before; they are looked for again only when they were drawn anew.
 */
export function measurePlaces(columns: ColumnPair, links: readonly PassageLink[], known: KnownWords): Places {
  const measure = (side: PageSide) =>
    measureColumn(columns[side], new Set(links.map((link) => endOf(link, side))), known[side]);
  return [measure(0), measure(1)];
}

export type KnownWords = readonly [Map<number, HTMLElement>, Map<number, HTMLElement>];

function measureColumn(
  column: HTMLElement,
  passages: ReadonlySet<number>,
  known: Map<number, HTMLElement>,
): Map<number, Place> {
  const places = new Map<number, Place>();
  const origin = column.getBoundingClientRect().top - column.scrollTop;
  for (const passage of passages) {
    const element = findWords(column, passage, known);
    if (!element) continue;
    const line = firstLineOf(element);
    places.set(passage, { top: line.top - origin, bottom: line.bottom - origin });
  }
  return places;
}

function findWords(column: HTMLElement, passage: number, known: Map<number, HTMLElement>): HTMLElement | null {
  const before = known.get(passage);
  if (before?.isConnected && before.matches(`[data-shared~="${passage}"]`)) return before;
  const found = column.querySelector<HTMLElement>(`[data-shared~="${passage}"]`);
  if (found) known.set(passage, found);
  return found;
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
