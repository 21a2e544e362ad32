import { useEffect } from 'react';

/**
 * Single keys that work anywhere on the page, off while the reader types, is in a dialog or holds a modifier (WCAG 2.1.4).
 * Only for what belongs to the whole page: panes bind their own keys on themselves.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const act = shortcuts[event.key];
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target))
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shortcuts, enabled]);
}

// One that is closing has the focus for some frames more.
const OPEN_DIALOG = '[role="dialog"]:not([data-closed])';

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select') || target.closest(OPEN_DIALOG) !== null)
  );
}
