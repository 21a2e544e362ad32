import type { Since, SinceKind, SincePart } from './comparison.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { useEvidence } from './use-evidence.ts';

/** What a phone's first screen has no room for; paper has. */
export const NOT_ON_A_PHONE = 'max-md:not-print:hidden';

// What the sentences under a fact are the evidence of, after the fact's own words.
const CLAIMS: Readonly<Record<SinceKind, string>> = {
  told: 'spoken of',
  held: 'reported as held',
  new: 'new',
  'came-back': 'mentioned again',
  dropped: 'no longer mentioned',
  'carried-on': 'carried on',
  office: 'change of holder',
  tour: 'stop',
  plans: 'planned events',
};

export interface SinceParagraphProps {
  readonly since: Since;
  /** On a phone too, where it begins with the first sentences. */
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}

// As much as leaves the events in sight on a phone: what is new, and what is no longer mentioned.
export const FIRST_CLAUSES = 2;

/** The paragraph: facts underlined in their topic's colour, people and places in ink. */
export function SinceParagraph({ since, whole, onWhole }: SinceParagraphProps) {
  const more = since.clauses.length - FIRST_CLAUSES;
  return (
    <p className="mt-1 max-w-[72rem] text-pretty font-serif text-[1.0625rem] leading-7 md:text-[1.125rem] md:leading-8">
      {since.clauses.map(({ kind, parts }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one paragraph, never moved.
        <span key={at} className={at >= FIRST_CLAUSES && !whole ? NOT_ON_A_PHONE : undefined}>
          {at > 0 && ' '}
          {parts.map((part, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <SinceFact key={order} part={part} next={parts[order + 1]} claim={CLAIMS[kind]} />
          ))}
        </span>
      ))}
      {more > 0 && (
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => onWhole(!whole)}
          className="ml-2 font-sans text-sm underline decoration-dotted underline-offset-3 md:hidden print:hidden"
        >
          {whole ? 'Less' : `${more} more ${more === 1 ? 'sentence' : 'sentences'}`}
        </button>
      )}
    </p>
  );
}

interface SinceFactProps {
  readonly part: SincePart;
  readonly next: SincePart | undefined;
  readonly claim: string;
}

function SinceFact({ part, next, claim }: SinceFactProps) {
  const { corpus } = useEvidence();
  if (part.kind === 'words') return part.text;
  const topic = part.topic === null ? undefined : corpus.topics.get(part.topic);
  // A number says nothing without its verb: "Three are reported as held".
  const title =
    part.every && next ? `${part.text}${next.text.replace(/[.,]$/, '')}` : `${topic?.prefLabel ?? part.text}: ${claim}`;
  const mark = (
    <EvidenceMark
      links={part.sentences}
      title={capitalise(title)}
      className="rounded-[1px] underline decoration-(--line) decoration-2 underline-offset-[0.28em] hover:bg-wash aria-expanded:bg-wash"
    >
      {part.text}
    </EvidenceMark>
  );
  if (!topic) return <span className="[--line:var(--ink)]">{mark}</span>;
  return (
    <span data-topic={topic.id} data-topic-broader={topic.broader ?? undefined} className="[--line:var(--tone)]">
      {mark}
    </span>
  );
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
