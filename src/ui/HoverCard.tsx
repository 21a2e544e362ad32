import { PreviewCard } from '@base-ui/react/preview-card';
import type { ComponentProps, ReactNode, RefObject } from 'react';

export interface HoverCardProps {
  /** What the card belongs to; null: no card. A new value places the card anew. */
  readonly anchor: ComponentProps<typeof PreviewCard.Positioner>['anchor'] | null;
  /** Where in the page the card stands, so that it belongs to a landmark. */
  readonly container: RefObject<HTMLElement | null>;
  readonly id: string;
  readonly children: ReactNode;
  /** Esc, or a press elsewhere. */
  readonly onClose: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/**
 * A card beside something hovered or focused. It takes no focus and holds no controls; the pointer can move onto it, Esc
 * takes it away (WCAG 1.4.13). Whoever holds the anchor decides when.
 */
export function HoverCard({
  anchor,
  container,
  id,
  children,
  onClose,
  onPointerEnter,
  onPointerLeave,
}: HoverCardProps) {
  return (
    <PreviewCard.Root open={anchor !== null} onOpenChange={(open) => !open && onClose()}>
      <PreviewCard.Portal container={container}>
        <PreviewCard.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-20 data-anchor-hidden:invisible print:hidden"
        >
          <PreviewCard.Popup
            id={id}
            onPointerEnter={onPointerEnter}
            onPointerLeave={onPointerLeave}
            className="max-h-[min(30rem,var(--available-height))] w-[min(24rem,calc(100vw-1.5rem))] overflow-y-auto rounded-sm border border-rule bg-paper px-4 py-3 text-sm shadow-card"
          >
            {children}
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}
