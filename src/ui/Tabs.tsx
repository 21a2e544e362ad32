import { Tabs as Parts } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly panel: ReactNode;
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

/** Several views of one thing, one at a time, under a row of their names. */
export function Tabs<Value extends string>({ label, value, onValue, tabs, end, className = '' }: TabsProps<Value>) {
  return (
    <Parts.Root value={value} onValueChange={(next: Value) => onValue(next)} className={`flex flex-col ${className}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-rule border-b px-4 md:px-6 xl:px-8 print:hidden">
        <Parts.List activateOnFocus aria-label={label} className="-mb-px flex flex-wrap gap-x-5">
          {tabs.map((tab) => (
            <Parts.Tab
              key={tab.value}
              value={tab.value}
              data-label={tab.label}
              // The unseen bold twin keeps the width, so that choosing a tab moves none of the others.
              className="min-h-11 border-transparent border-b-2 px-0.5 text-muted before:invisible before:block before:h-0 before:overflow-hidden before:font-semibold before:content-[attr(data-label)] hover:text-ink data-active:border-ink data-active:font-semibold data-active:text-ink forced-colors:border-[Canvas] forced-colors:data-active:border-[Highlight]"
            >
              {tab.label}
            </Parts.Tab>
          ))}
        </Parts.List>
        {end}
      </div>
      {tabs.map((tab) => (
        <Parts.Panel
          key={tab.value}
          value={tab.value}
          keepMounted={tab.kept ?? false}
          className="flex min-h-0 grow flex-col data-hidden:hidden"
        >
          {tab.panel}
        </Parts.Panel>
      ))}
    </Parts.Root>
  );
}
