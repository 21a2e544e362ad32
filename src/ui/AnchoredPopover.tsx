import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { PopoverPanel } from './PopoverPanel.tsx';

export interface AnchoredPopoverProps {
  /** What it belongs to and stands beside; null: closed. */
  readonly anchor: Element | null;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Where focus goes at the end. */
  readonly finalFocus: () => HTMLElement | null;
}

/** One popover for many places, opened by whoever holds the anchor. */
export function AnchoredPopover({ anchor, title, children, onClose, finalFocus }: AnchoredPopoverProps) {
  return (
    <Popover.Root open={anchor !== null} onOpenChange={(open) => !open && onClose()}>
      <PopoverPanel title={title} anchor={anchor} finalFocus={finalFocus}>
        {children}
      </PopoverPanel>
    </Popover.Root>
  );
}
