import { Autocomplete } from '@base-ui/react/autocomplete';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { MatchList } from './MatchList.tsx';
import type { SearchFieldProps } from './search-field.ts';
import type { MatchGroup, MatchTarget } from './search-match.ts';
import { useSearch } from './use-search.ts';

export interface SearchComboboxProps extends SearchFieldProps {
  readonly index: CorpusIndex;
  /** Whether the field has the focus; without it there is no list. */
  readonly entered: boolean;
  /** Whether Enter was pressed before there was a match to take: then the first one is taken once it is found. */
  readonly hurried: boolean;
  readonly onChoose: (target: MatchTarget) => void;
}

// One letter is no question yet.
const SHORTEST = 2;
const NOTHING: readonly MatchGroup[] = [];

/**
 * The field with its list of matches. Enter takes the first one. The list is no layer of its own (Base UI's Popup would hide the
 * page from screen readers while it is open): it hangs under the field, in the page, for as long as the focus is in the field.
 */
export function SearchCombobox({
  index,
  entered,
  hurried,
  input,
  attributes,
  typed,
  onTyped,
  onChoose,
}: SearchComboboxProps) {
  const find = useSearch(index);
  const asked = useDeferredValue(typed.trim());
  const groups = useMemo(() => (find && asked.length >= SHORTEST ? find(asked) : NOTHING), [find, asked]);
  const open = entered && typed.trim().length >= SHORTEST;
  const first = asked === typed.trim() ? groups[0]?.items[0] : undefined;
  useEffect(() => {
    if (hurried && open && first) onChoose(first.target);
  }, [hurried, open, first, onChoose]);
  return (
    <Autocomplete.Root
      items={groups}
      // Already found; nothing to filter.
      filter={null}
      autoHighlight="always"
      value={typed}
      // A chosen match leads somewhere; its words don't belong into the field.
      onValueChange={(next, { reason }) => reason !== 'item-press' && onTyped(next)}
      open={open}
    >
      <Autocomplete.Input ref={input} {...attributes} />
      {open && (
        <div
          aria-busy={find === null || undefined}
          className="absolute top-full right-0 z-40 mt-1 max-h-[min(36rem,calc(100dvh-var(--header-height)-1rem))] overflow-y-auto overscroll-contain rounded-sm border border-rule bg-paper shadow-card max-md:inset-x-2 md:w-120"
        >
          <Autocomplete.Status className="text-sm">
            <StatusLine ready={find !== null} asked={asked} groups={groups} />
          </Autocomplete.Status>
          <MatchList onChoose={onChoose} />
        </div>
      )}
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
