import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { PopoverPanel } from './PopoverPanel.tsx';

export interface AnchoredPopoverProps {
  /** What it belongs to and stands beside; null: closed. */
  readonly anchor: Element | null;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Where focus goes at the end; false: it stays where it is by then. */
  readonly finalFocus: () => HTMLElement | false | null;
}

/** One popover for many places, opened by whoever holds the anchor. */
export function AnchoredPopover({ anchor, title, children, onClose, finalFocus }: AnchoredPopoverProps) {
  return (
    <Popover.Root
      open={anchor !== null}
      onOpenChange={(open, { event }) => {
        // What a press on the anchor means, the anchor itself says.
        const onAnchor = event.type !== 'keydown' && event.target instanceof Node && anchor?.contains(event.target);
        if (!open && !onAnchor) onClose();
      }}
    >
      <PopoverPanel title={title} anchor={anchor} finalFocus={finalFocus}>
        {children}
      </PopoverPanel>
    </Popover.Root>
  );
}
