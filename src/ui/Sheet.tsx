import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

export interface SheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
  /** `side`: a full-height panel from the left, for phones; `middle`: a box; `wide`: a box for more than a few lines. */
  readonly from?: 'side' | 'middle' | 'wide';
}

const PLACES = {
  side: 'inset-y-0 left-0 w-[min(22rem,100vw)] border-r',
  middle: 'top-1/2 left-1/2 max-h-[90dvh] w-[min(34rem,94vw)] -translate-x-1/2 -translate-y-1/2 rounded-md border',
  wide: 'top-1/2 left-1/2 max-h-[92dvh] w-[min(52rem,96vw)] -translate-x-1/2 -translate-y-1/2 rounded-md border',
} as const;

/** A dialog over the page: focus stays inside, Esc and the close button end it, focus returns. */
export function Sheet({ title, open, onOpen, children, from = 'middle' }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/45%)]" />
        <Dialog.Popup className={`fixed z-50 flex flex-col border-rule bg-paper shadow-card ${PLACES[from]}`}>
          <div className="flex items-center justify-between gap-4 border-rule border-b px-5 py-3">
            <Dialog.Title className="font-semibold font-serif text-lg">{title}</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="inline-flex size-8 items-center justify-center rounded-sm hover:bg-wash pointer-coarse:size-11"
            >
              <span aria-hidden="true">✕</span>
            </Dialog.Close>
          </div>
          <div className="overflow-y-auto px-5 py-4">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
