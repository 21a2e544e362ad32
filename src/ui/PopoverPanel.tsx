import { Popover } from '@base-ui/react/popover';
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';

export interface PopoverPanelProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly anchor?: ComponentProps<typeof Popover.Positioner>['anchor'];
  readonly finalFocus?: ComponentProps<typeof Popover.Popup>['finalFocus'];
  readonly onKeyDown?: (pressed: KeyboardEvent<HTMLElement>) => void;
}

/** The box of a popover: named by its title, closed by Esc, a click outside or its button, never larger than the screen. */
export function PopoverPanel({ title, children, anchor, finalFocus, onKeyDown }: PopoverPanelProps) {
  return (
    <Popover.Portal>
      <Popover.Positioner
        anchor={anchor}
        sideOffset={6}
        align="start"
        collisionPadding={12}
        className="z-40 print:hidden"
      >
        <Popover.Popup
          {...(finalFocus !== undefined && { finalFocus })}
          onKeyDown={onKeyDown}
          className="max-h-[min(28rem,var(--available-height))] w-[min(23rem,calc(100vw-1.5rem))] overflow-y-auto rounded-sm border border-rule bg-paper px-4 py-3 text-sm shadow-card"
        >
          <div className="flex items-start justify-between gap-3">
            <Popover.Title className="text-balance font-semibold text-base leading-snug">{title}</Popover.Title>
            <Popover.Close
              aria-label="Close"
              className="-mt-0.5 -mr-2 inline-flex size-7 shrink-0 items-center justify-center rounded-sm hover:bg-wash pointer-coarse:size-11"
            >
              <span aria-hidden="true">✕</span>
            </Popover.Close>
          </div>
          {children}
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  );
}
