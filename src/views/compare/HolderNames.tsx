import { Fragment } from 'react';
import type { Holder } from './comparison.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

export interface HolderNamesProps {
  readonly holders: readonly Holder[];
  /** "French foreign minister, April 2024". */
  readonly title: string;
  /** Written small: who is named before. */
  readonly before?: boolean;
}

/** Names that lead to where they stand: "Séjourné". */
export function HolderNames({ holders, title, before = false }: HolderNamesProps) {
  return holders.map((holder, at) => (
    <Fragment key={holder.person}>
      {at > 0 && ', '}
      <EvidenceMark
        links={holder.sentences}
        title={`${holder.name}: ${title}`}
        className={
          before
            ? 'text-muted underline decoration-rule-strong underline-offset-3 hover:text-ink'
            : 'font-semibold underline decoration-rule-strong underline-offset-3 hover:decoration-ink'
        }
      >
        {holder.surname}
      </EvidenceMark>
    </Fragment>
  ));
}
