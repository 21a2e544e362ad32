import { type ReactNode, useMemo, useRef, useState } from 'react';
import { lazyPart } from '#ui/lazy-part.ts';
import { EvidenceContext, type EvidenceRequest, type EvidenceSource } from './use-evidence.ts';

const EvidenceNote = lazyPart(() => import('./EvidenceNote.tsx').then((loaded) => loaded.EvidenceNote), {
  when: ({ isOpen }) => isOpen,
});

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
      fetch: EvidenceNote.fetch,
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
    onShow(links, request?.anchor);
  };
  return (
    <EvidenceContext value={evidence}>
      {children}
      <EvidenceNote
        corpus={corpus}
        linkFor={linkFor}
        onShow={show}
        request={request}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        finalFocus={() => (left.current ? false : (request?.anchor ?? null))}
      />
    </EvidenceContext>
  );
}
