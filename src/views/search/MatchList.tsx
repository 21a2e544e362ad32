import { Autocomplete } from '@base-ui/react/autocomplete';
import { Marked } from './Marked.tsx';
import type { MatchGroup, MatchTarget, SearchMatch } from './search-match.ts';

export interface MatchListProps {
  readonly onChoose: (target: MatchTarget) => void;
}

/** The matches by kind, as options of the search field. */
export function MatchList({ onChoose }: MatchListProps) {
  return (
    <Autocomplete.List
      // A press on a match must not take the focus, and with it the list, away.
      onMouseDown={(press) => press.preventDefault()}
      className="outline-none"
    >
      {(group: MatchGroup) => (
        <Autocomplete.Group key={group.heading} items={group.items} className="border-rule pb-1.5 not-first:border-t">
          <Autocomplete.GroupLabel className="flex justify-between px-4 pt-2 pb-0.5 text-muted text-xs">
            <span className="font-semibold">{group.heading}</span>
            {group.total > group.items.length && (
              <span>
                {group.items.length} of {group.total.toLocaleString('en')}
              </span>
            )}
          </Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(match: SearchMatch) => (
              <Autocomplete.Item
                key={match.key}
                value={match}
                onClick={() => onChoose(match.target)}
                className="min-h-8 cursor-default scroll-my-2 px-4 py-1 data-highlighted:bg-wash forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:-outline-offset-2 pointer-coarse:min-h-11 pointer-coarse:py-2"
              >
                <span
                  className={`block leading-snug ${match.target.kind === 'sentence' ? 'line-clamp-3 font-serif text-[0.9375rem]' : 'text-sm'}`}
                >
                  <Marked {...match.title} />
                </span>
                {match.detail && (
                  <span className="block truncate text-muted text-xs">
                    <Marked {...match.detail} />
                  </span>
                )}
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}
