/** A half-open range [start, end) in UTF-16 units of `RawArticle.text` (W3C Web Annotation: TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers (TextQuoteSelector), so that a stored one can be checked against its text. */
export interface Quote extends Span {
  readonly exact: string;
}

export const toQuote = (text: string, span: Span): Quote => ({
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** In reading order; of two that start together the longer first, so that outer spans come before inner ones. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
