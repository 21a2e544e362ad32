import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { PopoverPanel } from '#ui/PopoverPanel.tsx';
import { Evidence } from './Evidence.tsx';
import { EvidenceContext, type EvidenceRequest, type EvidenceSource } from './use-evidence.ts';

export interface EvidenceScopeProps extends EvidenceSource {
  readonly children: ReactNode;
}

/** Gives all marks inside it one note that shows their sentences. */
export function EvidenceScope({ corpus, linkFor, onShow, children }: EvidenceScopeProps) {
  const [request, setRequest] = useState<EvidenceRequest | null>(null);
  const [isOpen, setOpen] = useState(false);
  // Once a sentence is shown in its article, focus is there and must not be called back to the mark.
  const left = useRef(false);
  const evidence = useMemo(
    () => ({
      corpus,
      linkFor,
      onShow,
      opened: isOpen ? (request?.id ?? null) : null,
      open: (next: EvidenceRequest) => {
        left.current = false;
        setRequest(next);
        setOpen(true);
      },
    }),
    [corpus, linkFor, onShow, request, isOpen],
  );
  const show: EvidenceSource['onShow'] = (links) => {
    left.current = true;
    setOpen(false);
    onShow(links);
  };
  return (
    <EvidenceContext value={evidence}>
      {children}
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <PopoverPanel
          title={request?.title ?? ''}
          anchor={request?.anchor ?? null}
          finalFocus={() => (left.current ? false : (request?.anchor ?? null))}
        >
          {request && <Evidence links={request.links} corpus={corpus} linkFor={linkFor} onShow={show} />}
        </PopoverPanel>
      </Popover.Root>
    </EvidenceContext>
  );
}
