import { render } from '@testing-library/react';
import { useState } from 'react';
import { keyOfLink, type SentenceLink } from '#corpus/sentence-link.ts';
import type { VisitId } from '#model/ids.ts';
import type { CompareTab, TopicSort } from '#select/view-choices.ts';
import { ComparePane } from '#views/compare/ComparePane.tsx';
import type { Compared } from './compared.ts';

export const linkFor = (link: SentenceLink | null): string =>
  `https://entente.test/${link ? `?show=${encodeURIComponent(keyOfLink(link))}` : '?all'}`;

export interface DrawnPane {
  readonly shown: (readonly SentenceLink[])[];
  readonly chosen: (readonly VisitId[])[];
}

/** The comparing pane as the app holds it: tab, order and visits change when asked to. */
export function drawPane(compared: Compared, tab: CompareTab, visits: readonly VisitId[] = compared.visits): DrawnPane {
  const drawn = { shown: [] as (readonly SentenceLink[])[], chosen: [] as (readonly VisitId[])[] };
  function Held() {
    const [now, setNow] = useState({ tab, sort: 'change' as TopicSort, visits });
    return (
      <ComparePane
        index={compared.index}
        selection={compared.selection}
        visits={now.visits}
        onVisits={(next) => {
          drawn.chosen.push(next);
          setNow({ ...now, visits: next });
        }}
        tab={now.tab}
        onTab={(next) => setNow({ ...now, tab: next })}
        sort={now.sort}
        onSort={(sort) => setNow({ ...now, sort })}
        articles={<p>The articles</p>}
        linkFor={linkFor}
        onShow={(links) => drawn.shown.push(links)}
      />
    );
  }
  render(<Held />);
  return drawn;
}
