import { type FocusEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { assertNever, known } from '#base/assert.ts';
import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { DayWindow } from '#select/view-choices.ts';
import type { SearchFieldProps } from './search-field.ts';
import type { MatchTarget } from './search-match.ts';
import { useCombobox } from './use-combobox.ts';

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

/**
 * One field over everything. Esc empties it and goes back to where the reader came from. What finds is fetched when the field is
 * first entered, and takes the plain field's place with what was typed meanwhile. Where the header is narrow, a button stands for
 * the field until it is entered; then it lies over the header.
 */
export function SearchBox({ ref, index, ...on }: SearchBoxProps) {
  const [typed, setTyped] = useState('');
  const { combobox, fetch } = useCombobox();
  const input = useRef<HTMLInputElement>(null);
  const [entered, setEntered] = useState(false);
  // Enter was pressed before there was a match to take, and nothing else has been done since.
  const [hurried, setHurried] = useState(false);
  // The same for the moment in which one field takes the other's place.
  const wasEntered = useRef(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const { phase } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another element stands there once the phase is "here".
  useImperativeHandle(ref, () => known(input.current, 'the search field'), [phase]);
  useLayoutEffect(() => {
    if (phase !== 'here' || !wasEntered.current) return;
    input.current?.focus();
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, [phase]);

  const leave = () => {
    setTyped('');
    setHurried(false);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    else input.current?.blur();
  };
  const onFocus = (focus: FocusEvent) => {
    wasEntered.current = true;
    setEntered(true);
    fetch();
    const from = focus.relatedTarget;
    // The page itself is nowhere to go back to.
    if (from instanceof HTMLElement && from !== document.body) cameFrom.current = from;
  };
  const fieldProps: SearchFieldProps = {
    input,
    typed,
    onTyped: (text) => {
      // Words can come without a key: pasted or spoken.
      if (text !== typed) setHurried(false);
      setTyped(text);
    },
    attributes: {
      'aria-label': LABEL,
      placeholder: LABEL,
      enterKeyHint: 'search',
      autoComplete: 'off',
      spellCheck: false,
      className:
        'peer h-8 w-full rounded-sm border border-rule bg-page px-2.5 text-sm placeholder:text-muted md:w-56 md:pr-8 xl:w-64 max-md:h-10 max-md:text-base',
      onFocus,
      onBlur: () => {
        wasEntered.current = false;
        setEntered(false);
        setHurried(false);
      },
      onKeyDown: (key) => {
        if (key.key === 'Escape') leave();
        else setHurried(key.key === 'Enter' && !key.currentTarget.hasAttribute('aria-activedescendant'));
      },
    },
  };
  const onChoose = (target: MatchTarget) => {
    leave();
    follow(target, on);
  };

  return (
    <search>
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
      <div className="relative max-md:absolute max-md:inset-x-0 max-md:top-0 max-md:flex max-md:h-(--header-height) max-md:items-center max-md:bg-paper max-md:px-3 max-md:not-focus-within:pointer-events-none max-md:not-focus-within:opacity-0">
        {combobox.phase === 'here' ? (
          <combobox.Combobox {...fieldProps} index={index} entered={entered} hurried={hurried} onChoose={onChoose} />
        ) : (
          <PlainField {...fieldProps} />
        )}
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-1.5 right-2 rounded-sm border border-rule px-1.5 text-muted text-xs leading-4.5 peer-focus:hidden max-md:hidden pointer-coarse:hidden"
        >
          /
        </span>
        {phase === 'failed' && typed !== '' && (
          <p
            role="alert"
            className="absolute top-full right-0 z-40 mt-1 w-72 rounded-sm border border-rule bg-paper px-4 py-3 text-sm shadow-card max-md:inset-x-2 max-md:w-auto"
          >
            The search could not be loaded. Check the connection, then enter the field again.
          </p>
        )}
      </div>
    </search>
  );
}

function follow(target: MatchTarget, on: Omit<SearchBoxProps, 'ref' | 'index'>): void {
  if (target.kind === 'window') on.onWindow(target.window);
  else if (target.kind === 'event') on.onEvent(target.event);
  else if (target.kind === 'person') on.onPerson(target.person);
  else if (target.kind === 'sentence') on.onSentence(target.article, target.sentence);
  else assertNever(target);
}

/** What stands there until the part that finds has come; says the same of itself to a screen reader. */
function PlainField({ input, attributes, typed, onTyped }: SearchFieldProps) {
  return (
    <input
      ref={input}
      {...attributes}
      type="text"
      role="combobox"
      aria-expanded={false}
      aria-haspopup="listbox"
      aria-autocomplete="list"
      value={typed}
      onChange={(change) => onTyped(change.target.value)}
    />
  );
}

function MagnifierIcon() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.5]">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </svg>
  );
}
