import { type DomPath, followPath, pathTo } from './dom-path.ts';

interface EarlyEvent {
  readonly event: Event;
  readonly path: DomPath;
  /** Of the field it happened in. */
  readonly value: string | null;
}

const KINDS = ['pointerdown', 'pointerup', 'click', 'dblclick', 'keydown', 'input', 'change'] as const;

/**
 * Keeps what the reader does in markup that nothing listens to yet. The result does it again in the tree that takes its place.
 * Until then a link to what this page itself will show is not followed. What the browser does by itself (a new tab) it does at once.
 */
export function recordEvents(root: Element): (arriving: Element) => void {
  const events: EarlyEvent[] = [];
  const listening = new AbortController();
  const record = (event: Event) => {
    // Where the focus goes the browser knows by itself.
    if (event instanceof KeyboardEvent && event.key === 'Tab') return;
    const target = event.target instanceof Element ? event.target : null;
    const path = pathTo(root, target);
    if (!path) return;
    const link = target?.closest<HTMLAnchorElement>('a[href]');
    if (event instanceof MouseEvent && event.type === 'click' && link) {
      if (opensApart(event, link)) return;
      event.preventDefault();
    }
    events.push({ event, path, value: isField(target) ? target.value : null });
  };
  for (const kind of KINDS) root.addEventListener(kind, record, { signal: listening.signal });
  return (arriving) => {
    listening.abort();
    for (const { event, path, value } of events.splice(0)) replay(event, followPath(arriving, path), value);
  };
}

function replay(event: Event, target: Element | null, value: string | null): void {
  // The page's own shortcuts have answered already.
  if (!target || (event instanceof KeyboardEvent && event.defaultPrevented)) return;
  // Past React, which would take a value set on the element for its own.
  if (value !== null) Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set?.call(target, value);
  const Kind = event.constructor as new (type: string, like: EventInit) => Event;
  target.dispatchEvent(new Kind(event.type, event));
}

const opensApart = (click: MouseEvent, link: HTMLAnchorElement): boolean =>
  link.target === '_blank' || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;

const isField = (element: Element | null): element is HTMLInputElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
