import { Fragment } from 'react';
import type { MarkedText } from './search-match.ts';

/** A text with its marks. */
export function Marked({ text, marks }: MarkedText) {
  return (
    <>
      {marks.map((mark, at) => (
        <Fragment key={mark.start}>
          {text.slice(marks[at - 1]?.end ?? 0, mark.start)}
          <mark className="text-ink">{text.slice(mark.start, mark.end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
