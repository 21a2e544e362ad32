import { AnchoredPopover } from '#ui/AnchoredPopover.tsx';
import { Evidence } from './Evidence.tsx';
import type { EvidenceRequest, EvidenceSource } from './use-evidence.ts';

export interface EvidenceNoteProps extends EvidenceSource {
  /** Stays while it closes; null before the first one. */
  readonly request: EvidenceRequest | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly finalFocus: () => HTMLElement | false | null;
}

/** The sentences behind a mark, beside it. */
export function EvidenceNote({ request, isOpen, onClose, finalFocus, ...source }: EvidenceNoteProps) {
  return (
    <AnchoredPopover
      anchor={isOpen && request ? request.anchor : null}
      title={request?.title ?? ''}
      onClose={onClose}
      finalFocus={finalFocus}
    >
      {request && <Evidence links={request.links} {...source} />}
    </AnchoredPopover>
  );
}
