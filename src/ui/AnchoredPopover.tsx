import { Popover } from '@base-ui/react/popover';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
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
  const tabbedOut = useRef(false);
  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    if (!isTabOut(pressed)) return;
    const place = finalFocus();
    if (!place) return;
    // The popover stands at the end of the page: from there Tab would go to the page's ends. The browser goes on from what has the focus
    // when the key has been dealt with.
    place.focus();
    if (pressed.shiftKey) pressed.preventDefault();
    tabbedOut.current = true;
    onClose();
  };
  return (
    <Popover.Root
      open={anchor !== null}
      onOpenChange={(open, { event }) => {
        // What a press on the anchor means, the anchor itself says.
        const onAnchor = event.type !== 'keydown' && event.target instanceof Node && anchor?.contains(event.target);
        if (!open && !onAnchor) onClose();
      }}
      onOpenChangeComplete={(open) => {
        if (open) tabbedOut.current = false;
      }}
    >
      <PopoverPanel
        title={title}
        anchor={anchor}
        finalFocus={() => (tabbedOut.current ? false : finalFocus())}
        onKeyDown={onKeyDown}
      >
        {children}
      </PopoverPanel>
    </Popover.Root>
  );
}

const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** Tab on the last of the popover's stops, Shift+Tab on the first. */
function isTabOut({
  key,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
  currentTarget,
  target,
}: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'Tab' || ctrlKey || altKey || metaKey) return false;
  const stops = [...currentTarget.querySelectorAll(STOPS)];
  return target === (shiftKey ? stops[0] : stops.at(-1));
}
