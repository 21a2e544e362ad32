import { lazyPart } from '#ui/lazy-part.ts';

/** Says what of a link did not fit. The plain address needs no such words; a page opened by a link has them before it is drawn. */
export const BrokenLink = lazyPart(() => import('./BrokenLinkWord.tsx').then((loaded) => loaded.BrokenLinkWord), {
  when: ({ dropped }) => dropped.length > 0,
});
