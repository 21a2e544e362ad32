import { Fragment } from 'react';
import type { Since, SinceKind, SincePart } from './comparison.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { useEvidence } from './use-evidence.ts';

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

/** The paragraph: facts underlined in their topic's colour, people and places in ink. */
export function SinceParagraph({ since }: { readonly since: Since }) {
  return (
    <p className="mt-1 max-w-[72rem] text-pretty font-serif text-[1.125rem] leading-7.5 md:text-[1.1875rem] md:leading-8">
      {since.clauses.map(({ kind, parts }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one paragraph, never moved.
        <Fragment key={at}>
          {at > 0 && ' '}
          {parts.map((part, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <SinceFact key={order} part={part} next={parts[order + 1]} claim={CLAIMS[kind]} />
          ))}
        </Fragment>
      ))}
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
