import { memo, useMemo, useState } from 'react';
import type { TopicId } from '#model/ids.ts';
import type { Facet, MatchMode } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { FacetRow } from './FacetRow.tsx';
import { firstShown, nextShown, shortenGroups } from './shorten-groups.ts';
import type { CountColumn } from './to-count-columns.ts';
import { toFacetGroups } from './to-facet-groups.ts';
import { standingOf, type TopicStanding } from './toggle-topic.ts';

const MODES: readonly { readonly value: MatchMode; readonly label: string }[] = [
  { value: 'any', label: 'any of' },
  { value: 'all', label: 'all of' },
  { value: 'none', label: 'none of' },
];

const APART: TopicStanding = { partly: false, coveredBy: null };

export interface FacetSectionProps {
  readonly facet: Facet;
  readonly title: string;
  readonly index: CorpusIndex;
  /** The values that are ticked, with a comma between them, as the address has them; '' for none. */
  readonly ticked: string;
  readonly mode: MatchMode;
  readonly columns: readonly CountColumn[];
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onMode: (facet: Facet, mode: MatchMode) => void;
}

/** One facet: its heading, how its values count together, and the values with their counts. */
export const FacetSection = memo(function FacetSection(props: FacetSectionProps) {
  const { facet, title, index, ticked, mode, columns, onToggle, onMode } = props;
  const groups = useMemo(() => toFacetGroups(index, facet), [index, facet]);
  const size = groups.reduce((sum, group) => sum + group.values.length, 0);
  const [asked, setAsked] = useState(0);
  const shown = Math.max(asked, firstShown(size));
  const values = ticked === '' ? [] : ticked.split(',');
  const { topics } = index.corpus;
  const describeCover = ({ coveredBy }: TopicStanding) =>
    coveredBy &&
    `${mode === 'none' ? 'left out with' : 'included in'} ${topics.get(coveredBy as TopicId)?.prefLabel ?? coveredBy}`;

  return (
    <section aria-label={title}>
      <div className="mb-1 flex min-h-8 items-center justify-between gap-2">
        <h2 className="font-semibold text-sm">{title}</h2>
        <Choice
          label={<span className="sr-only">{title}: match</span>}
          value={mode}
          options={MODES}
          onValue={(next) => onMode(facet, next)}
          // Quiet while it says the usual thing, or nothing is ticked that it could join.
          className={`-mr-1 px-1 text-xs ${mode === 'any' ? 'text-muted *:font-normal' : ''}`}
        />
      </div>
      {shortenGroups(groups, shown, values).map((group) => (
        <fieldset key={group.heading ?? ''} className="not-first-of-type:mt-3 min-w-0">
          <legend className="sr-only">{group.heading ? `${title}, ${group.heading}` : title}</legend>
          {group.heading && (
            <p aria-hidden="true" className="mb-0.5 text-muted text-xs">
              {group.heading}
            </p>
          )}
          {group.values.map((value) => {
            const standing = facet === 'topic' ? standingOf(topics, values, value.value) : APART;
            return (
              <FacetRow
                key={value.value}
                facet={facet}
                value={value}
                columns={columns}
                checked={values.includes(value.value)}
                partly={standing.partly}
                covered={describeCover(standing)}
                onToggle={onToggle}
              />
            );
          })}
        </fieldset>
      ))}
      <MoreOrFewer shown={shown} size={size} onShow={setAsked} />
    </section>
  );
});

interface MoreOrFewerProps {
  readonly shown: number;
  readonly size: number;
  readonly onShow: (shown: number) => void;
}

function MoreOrFewer({ shown, size, onShow }: MoreOrFewerProps) {
  if (firstShown(size) === size) return null;
  const next = nextShown(shown, size);
  const label =
    shown >= size
      ? 'Show fewer'
      : next === size
        ? `Show all ${size.toLocaleString('en')}`
        : `Show ${next - shown} more of ${size.toLocaleString('en')}`;
  return (
    <Button
      look="quiet"
      className="-ml-3 mt-1"
      aria-expanded={shown >= size}
      onClick={() => onShow(shown >= size ? 0 : next)}
    >
      {label}
    </Button>
  );
}
