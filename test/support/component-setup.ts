import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fetchParts } from '#ui/lazy-part.ts';

afterEach(cleanup);

// Parts that a page fetches when it needs them are here already; test/browser tries how they come.
beforeEach(fetchParts);

// A busy machine draws later, not otherwise: waiting ends when what is waited for is there.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out: these exist in every browser, and components only ask them for sizes and preferences.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
globalThis.IntersectionObserver ??= class {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
};
window.matchMedia ??= (query: string) =>
  Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
Element.prototype.scrollIntoView ??= () => {};
// Controls of the headless library make their clicks from it.
window.PointerEvent ??= class extends MouseEvent {} as typeof PointerEvent;

// jsdom lays nothing out, so there is nothing to scroll; it would only complain.
window.scrollBy = () => undefined;
