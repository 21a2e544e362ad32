import { clsx } from 'clsx';
import type { CorpusEvent } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeStatus } from '#model/event-words.ts';
import type { EventId } from '#model/ids.ts';
import { PickMenu } from '#ui/PickMenu.tsx';

export interface EventMarkProps {
  readonly events: readonly CorpusEvent[];
  readonly focus: EventId | null;
  readonly tabStop: boolean;
  readonly menuOpen: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly onFocus: (event: EventId | null) => void;
}

/** The sign behind a sentence that tells an event, or several: opens it. Filled for held, open and dashed for planned. */
export function EventMark({ events, focus, tabStop, menuOpen, onMenu, onFocus }: EventMarkProps) {
  const [first] = events;
  if (!first) return null;
  const several = events.length > 1;
  const pressed = events.some((event) => event.id === focus);
  const button = {
    tabIndex: tabStop || pressed ? 0 : -1,
    className: clsx(
      several ? '-mr-6 w-6 after:inset-x-0' : '-mr-4 w-4 after:-inset-x-1',
      'relative inline-flex select-none items-center gap-1 rounded-sm pl-1 align-baseline font-sans text-xs aria-pressed:text-ink text-muted after:absolute after:-inset-y-1.5 hover:text-ink print:hidden',
    ),
  };
  const sign = <Sign planned={first.status !== 'held'} pressed={pressed} />;
  if (events.length === 1) {
    return (
      <button
        {...button}
        type="button"
        aria-pressed={pressed}
        aria-label={`Event: ${first.title}, ${describeWhen(first)}`}
        onClick={() => onFocus(pressed ? null : first.id)}
      >
        {sign}
      </button>
    );
  }
  return (
    <PickMenu
      trigger={{
        ...button,
        'aria-label': `${events.length} events: ${events.map(({ title }) => title).join('; ')}`,
        children: (
          <>
            {sign}
            {events.length}
          </>
        ),
      }}
      open={menuOpen}
      onOpen={onMenu}
      items={events.map((event) => ({
        value: event.id,
        label: event.title,
        detail: `${describeWhen(event)} · ${describeStatus(event)}`,
      }))}
      onPick={onFocus}
    />
  );
}

const describeWhen = ({ estimate }: CorpusEvent): string => (estimate ? describeEstimate(estimate) : 'no date');

function Sign({ planned, pressed }: { readonly planned: boolean; readonly pressed: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'inline-block size-[0.5rem] rounded-full border border-current',
        planned ? 'border-dashed' : 'bg-current forced-colors:bg-[CanvasText]',
        pressed && 'outline-1 outline-current outline-offset-2',
      )}
    />
  );
}
