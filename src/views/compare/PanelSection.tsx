import { type ReactNode, useId } from 'react';

export interface PanelSectionProps {
  readonly title: string;
  /** One quiet line under the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A titled part of a panel. */
export function PanelSection({ title, note, children }: PanelSectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="pt-6 pb-2">
      <h3 id={headingId} className="font-semibold font-serif text-lg">
        {title}
      </h3>
      {note !== undefined && <p className="text-muted text-sm">{note}</p>}
      {children}
    </section>
  );
}
