import { type KeyboardEvent, type ReactNode, useId } from 'react';

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly panel: ReactNode;
  /** Fetches what the panel needs: called when the tab is pointed at. */
  readonly fetch?: () => void;
  /** Stays in the page while another tab is shown, with its scrolling; the others are drawn anew. */
  readonly kept?: boolean;
}

export interface TabsProps<Value extends string> {
  /** What the tabs are views of: "Compare". */
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly tabs: readonly Tab<Value>[];
  /** Stands at the end of the row of tabs. */
  readonly end?: ReactNode;
  readonly className?: string;
}

/**
 * Several views of one thing, one at a time, under a row of their names. One tab stop: the arrow keys, Home and End go along the row
 * and show what they reach, as ARIA's practices say.
 */
export function Tabs<Value extends string>({ label, value, onValue, tabs, end, className = '' }: TabsProps<Value>) {
  const id = useId();
  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    const at = toTab(
      pressed.key,
      tabs.findIndex((tab) => tab.value === value),
      tabs.length,
    );
    const next = at === null ? undefined : tabs[at];
    if (!next || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    pressed.preventDefault();
    document.getElementById(`${id}-${next.value}`)?.focus();
    if (next.value !== value) onValue(next.value);
  };
  return (
    <div className={`flex flex-col ${className}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-rule border-b px-4 md:px-6 xl:px-8 print:hidden">
        <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className="-mb-px flex flex-wrap gap-x-5">
          {tabs.map((tab) => (
            <button
              key={tab.value}
              id={`${id}-${tab.value}`}
              type="button"
              role="tab"
              aria-selected={tab.value === value}
              aria-controls={tab.value === value ? `${id}-panel-${tab.value}` : undefined}
              tabIndex={tab.value === value ? 0 : -1}
              onPointerEnter={tab.fetch}
              onClick={() => tab.value !== value && onValue(tab.value)}
              data-label={tab.label}
              // The unseen bold twin keeps the width, so that choosing a tab moves none of the others.
              className="min-h-11 border-transparent border-b-2 px-0.5 text-muted before:invisible before:block before:h-0 before:overflow-hidden before:font-semibold before:content-[attr(data-label)] hover:text-ink aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight]"
            >
              {tab.label}
            </button>
          ))}
        </div>
        {end}
      </div>
      {tabs.map(
        (tab) =>
          (tab.kept || tab.value === value) && (
            <div
              key={tab.value}
              id={`${id}-panel-${tab.value}`}
              role="tabpanel"
              aria-labelledby={`${id}-${tab.value}`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls or holds no control must be reachable by keys.
              tabIndex={0}
              hidden={tab.value !== value}
              className="flex min-h-0 grow flex-col"
            >
              {tab.panel}
            </div>
          ),
      )}
    </div>
  );
}

/** Where a key leads from tab `at`, around the ends; null when it is not a key of the row. */
function toTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
