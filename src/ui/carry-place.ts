import { followPath, pathTo } from './dom-path.ts';

/**
 * Where the reader is in a part of the page that another one, built alike, is about to replace: the focus and what is scrolled. The
 * result puts them back.
 */
export function rememberPlace(leaving: Element): (arriving: Element) => void {
  const focus = pathTo(leaving, document.activeElement);
  const scrolled = [...leaving.querySelectorAll('*')].flatMap((element) => {
    const { scrollLeft: left, scrollTop: top } = element;
    const path = left > 0 || top > 0 ? pathTo(leaving, element) : null;
    return path ? [{ path, left, top }] : [];
  });
  return (arriving) => {
    for (const { path, left, top } of scrolled)
      followPath(arriving, path)?.scrollTo({ left, top, behavior: 'instant' });
    const focused = focus && followPath(arriving, focus);
    // What the reader has gone to meanwhile is not left again.
    if (focused instanceof HTMLElement && document.activeElement === document.body) {
      focused.focus({ preventScroll: true });
    }
  };
}
