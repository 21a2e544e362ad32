import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** The text field as both of its forms take it: the plain one that comes with the page, and the one that finds. */
export interface SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly attributes: {
    readonly 'aria-label': string;
    readonly placeholder: string;
    readonly enterKeyHint: 'search';
    readonly autoComplete: 'off';
    readonly spellCheck: false;
    readonly className: string;
    readonly onFocus: (focus: FocusEvent) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (key: KeyboardEvent) => void;
  };
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}
