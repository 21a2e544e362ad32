import { Autocomplete } from '@base-ui/react/autocomplete';
import { type RefObject, useDeferredValue, useMemo, useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { MatchList } from './MatchList.tsx';
import type { SearchFieldProps } from './search-field.ts';
import type { MatchGroup, MatchTarget } from './search-match.ts';
import { useSearch } from './use-search.ts';

export interface SearchComboboxProps extends SearchFieldProps {
  readonly index: CorpusIndex;
  /** What the list hangs under. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onChoose: (target: MatchTarget) => void;
}

// One letter is no question yet.
const SHORTEST = 2;
const NOTHING: readonly MatchGroup[] = [];

/** The field with its list of matches. Enter takes the first one. */
export function SearchCombobox({ index, anchor, input, attributes, typed, onTyped, onChoose }: SearchComboboxProps) {
  // Typed before this came: the list opens at once.
  const [shown, setShown] = useState(typed !== '');
  const find = useSearch(index);
  const asked = useDeferredValue(typed.trim());
  const groups = useMemo(() => (find && asked.length >= SHORTEST ? find(asked) : NOTHING), [find, asked]);
  return (
    <Autocomplete.Root
      items={groups}
      // Already found; nothing to filter.
      filter={null}
      autoHighlight="always"
      value={typed}
      // A chosen match leads somewhere; its words don't belong into the field.
      onValueChange={(next, { reason }) => reason !== 'item-press' && onTyped(next)}
      open={shown && typed.trim().length >= SHORTEST}
      onOpenChange={setShown}
    >
      <Autocomplete.Input ref={input} {...attributes} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 max-md:w-(--available-width)"
        >
          <Autocomplete.Popup
            aria-busy={find === null || undefined}
            className="max-h-[min(36rem,var(--available-height))] overflow-y-auto overscroll-contain rounded-sm border border-rule bg-paper shadow-card md:w-[min(30rem,var(--available-width))]"
          >
            <Autocomplete.Status className="text-sm">
              <StatusLine ready={find !== null} asked={asked} groups={groups} />
            </Autocomplete.Status>
            <MatchList onChoose={onChoose} />
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

interface StatusLineProps {
  readonly ready: boolean;
  readonly asked: string;
  readonly groups: readonly MatchGroup[];
}

/** What the search has to say for itself; the number of matches is for those who can't see the list. */
function StatusLine({ ready, asked, groups }: StatusLineProps) {
  if (!ready) return <p className="px-4 py-3 text-muted">Reading the articles …</p>;
  if (groups.length === 0) {
    return (
      <p className="px-4 py-3 wrap-anywhere">
        Nothing found for <strong className="font-semibold">“{asked}”</strong>. Try fewer words, a name or a month.
      </p>
    );
  }
  const count = groups.reduce((sum, group) => sum + group.total, 0);
  return <p className="sr-only">{count === 1 ? '1 match' : `${count.toLocaleString('en')} matches`}</p>;
}
