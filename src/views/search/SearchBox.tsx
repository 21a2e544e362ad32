import { Autocomplete } from '@base-ui/react/autocomplete';
import {
  type FocusEvent,
  type Ref,
  useDeferredValue,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { assertNever, known } from '#base/assert.ts';
import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { DayWindow } from '#select/view-choices.ts';
import { MatchList } from './MatchList.tsx';
import type { MatchGroup, MatchTarget } from './search-match.ts';
import { type SearchPhase, useSearch } from './use-search.ts';

export interface SearchBoxProps {
  /** The text field, for the key that leads to it. */
  readonly ref?: Ref<HTMLInputElement>;
  readonly index: CorpusIndex;
  readonly onEvent: (event: EventId) => void;
  readonly onPerson: (person: PersonId) => void;
  readonly onSentence: (article: ArticleId, sentence: number) => void;
  readonly onWindow: (window: DayWindow) => void;
}

const LABEL = 'Search events, people, words';
// One letter is no question yet.
const SHORTEST = 2;
const NOTHING: readonly MatchGroup[] = [];

/**
 * One field over everything. Enter takes the first match, Esc empties the field and goes back to where the reader came from.
 * Where the header is narrow, a button stands for the field until it is entered; then it lies over the header.
 */
export function SearchBox({ ref, index, onEvent, onPerson, onSentence, onWindow }: SearchBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const { search, open: openSearch } = useSearch(index);
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useImperativeHandle(ref, () => known(input.current, 'the search field'), []);
  const asked = useDeferredValue(typed.trim());
  const groups = useMemo(
    () => (search.phase === 'open' && asked.length >= SHORTEST ? search.find(asked) : NOTHING),
    [search, asked],
  );

  const leave = () => {
    setTyped('');
    setShown(false);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    else input.current?.blur();
  };
  const onChoose = (target: MatchTarget) => {
    leave();
    switch (target.kind) {
      case 'window':
        return onWindow(target.window);
      case 'event':
        return onEvent(target.event);
      case 'person':
        return onPerson(target.person);
      case 'sentence':
        return onSentence(target.article, target.sentence);
      default:
        return assertNever(target);
    }
  };
  const onFocus = (focus: FocusEvent) => {
    openSearch();
    if (focus.relatedTarget instanceof HTMLElement) cameFrom.current = focus.relatedTarget;
  };

  return (
    <search>
      <Autocomplete.Root
        items={groups}
        filter={null}
        mode="none"
        autoHighlight="always"
        value={typed}
        // A chosen match leads somewhere; its words don't belong into the field.
        onValueChange={(next, { reason }) => reason !== 'item-press' && setTyped(next)}
        open={shown && typed.trim().length >= SHORTEST}
        onOpenChange={setShown}
      >
        <button
          type="button"
          // The field itself is the tab stop.
          tabIndex={-1}
          aria-label="Search"
          onClick={() => input.current?.focus()}
          className="inline-flex size-8 items-center justify-center rounded-sm border border-rule hover:bg-wash md:hidden pointer-coarse:size-11"
        >
          <MagnifierIcon />
        </button>
        <div
          ref={field}
          className="relative max-md:absolute max-md:inset-x-0 max-md:top-0 max-md:flex max-md:h-(--header-height) max-md:items-center max-md:bg-paper max-md:px-3 max-md:not-focus-within:pointer-events-none max-md:not-focus-within:opacity-0"
        >
          <label htmlFor={id} className="sr-only">
            {LABEL}
          </label>
          <Autocomplete.Input
            ref={input}
            id={id}
            placeholder={LABEL}
            enterKeyHint="search"
            spellCheck={false}
            onFocus={onFocus}
            onKeyDown={(key) => key.key === 'Escape' && leave()}
            className="peer h-8 w-full rounded-sm border border-rule bg-page px-2.5 text-sm placeholder:text-muted md:w-56 md:pr-8 xl:w-64 max-md:h-10 max-md:text-base"
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute top-1.5 right-2 rounded-sm border border-rule px-1.5 font-sans text-muted text-xs leading-4.5 peer-focus:hidden max-md:hidden pointer-coarse:hidden"
          >
            /
          </span>
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner
            anchor={field}
            align="end"
            sideOffset={4}
            collisionPadding={8}
            className="z-40 max-md:w-(--available-width)"
          >
            <Autocomplete.Popup
              aria-busy={search.phase === 'opening' || undefined}
              className="max-h-[min(36rem,var(--available-height))] overflow-y-auto overscroll-contain rounded-sm border border-rule bg-paper shadow-card md:w-[min(30rem,var(--available-width))]"
            >
              <Autocomplete.Status className="text-sm">
                <StatusLine search={search} asked={asked} groups={groups} />
              </Autocomplete.Status>
              <MatchList onChoose={onChoose} />
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </search>
  );
}

interface StatusLineProps {
  readonly search: SearchPhase;
  readonly asked: string;
  readonly groups: readonly MatchGroup[];
}

/** What the search has to say for itself; the number of matches is for those who can't see the list. */
function StatusLine({ search, asked, groups }: StatusLineProps) {
  if (search.phase === 'failed') {
    return (
      <p className="px-4 py-3">The search could not be loaded. Check the connection, leave the field and try again.</p>
    );
  }
  if (search.phase !== 'open') return <p className="px-4 py-3 text-muted">Reading the articles …</p>;
  if (groups.length === 0) {
    return (
      <p className="px-4 py-3">
        Nothing found for <strong className="font-semibold">“{asked}”</strong>. Try fewer words, a name or a month.
      </p>
    );
  }
  const count = groups.reduce((sum, group) => sum + group.total, 0);
  return <p className="sr-only">{count === 1 ? '1 match' : `${count.toLocaleString('en')} matches`}</p>;
}

function MagnifierIcon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.5]">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </svg>
  );
}
