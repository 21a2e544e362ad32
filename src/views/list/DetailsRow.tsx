import { citeSentence } from '#corpus/cite-sentence.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import { CiteButtons } from '#views/event/CiteButtons.tsx';
import { EventCard } from '#views/event/EventCard.tsx';
import { LIST_COLUMNS } from './list-columns.ts';
import { AS_CELL, AS_ROW } from './table-roles.ts';

export interface DetailsRowProps {
  readonly corpus: Corpus;
  readonly event: CorpusEvent;
  readonly rowIndex: number;
  readonly at: number;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  /** Asked when pressed: the address then. */
  readonly linkNow: (link: SentenceLink) => string;
}

/** All that is known of the open event, under its row. */
export function DetailsRow({ corpus, event, rowIndex, at, measure, linkNow }: DetailsRowProps) {
  return (
    <tr
      {...AS_ROW}
      ref={measure}
      data-index={at}
      aria-rowindex={rowIndex}
      className="border-rule border-b bg-page max-md:block"
    >
      <td
        {...AS_CELL}
        colSpan={LIST_COLUMNS.length}
        className="px-2 py-4 max-md:block md:pl-[10.375rem] xl:pl-[11.875rem]"
      >
        <div className="max-w-[42rem] text-sm">
          <EventCard
            corpus={corpus}
            event={event}
            cite={(link) => <CiteButtons citation={citeSentence(corpus, link)} link={() => linkNow(link)} />}
          />
        </div>
      </td>
    </tr>
  );
}
