import { createContext, use } from 'react';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus } from '#model/corpus.ts';

/** Sentences to show beside the mark that stands for them. */
export interface EvidenceRequest {
  /** Of the mark. */
  readonly id: string;
  readonly anchor: HTMLElement;
  /** What they are the evidence of: "Syria’s transition, January 2025". */
  readonly title: string;
  readonly links: readonly SentenceLink[];
}

/** What a mark needs to lead to its sentences. */
export interface EvidenceSource {
  readonly corpus: Corpus;
  /** The address that brings the comparison back with this sentence in view; null: the comparison alone. */
  readonly linkFor: (link: SentenceLink | null) => string;
  /** Shows the sentences in their articles; `from`: the mark that asked, to come back to. */
  readonly onShow: (links: readonly SentenceLink[], from?: HTMLElement) => void;
}

export interface Evidence extends EvidenceSource {
  /** The mark whose sentences are open. */
  readonly opened: string | null;
  /** Fetches what shows them, ahead of the click. */
  readonly fetch: () => void;
  readonly open: (request: EvidenceRequest) => void;
}

export const EvidenceContext = createContext<Evidence | null>(null);

export function useEvidence(): Evidence {
  const evidence = use(EvidenceContext);
  if (!evidence) throw new Error('Expected an EvidenceScope around the mark');
  return evidence;
}
