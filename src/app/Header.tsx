import type { ReactNode } from 'react';
import type { Corpus } from '#model/corpus.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { useHeaderHeight } from './use-header-height.ts';
import { THEMES, type Theme } from './use-theme.ts';

export interface HeaderProps {
  readonly corpus: Corpus;
  readonly search: ReactNode;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onKeys: () => void;
  readonly onLibrary: () => void;
  readonly exporting: ReactNode;
}

export function Header({ corpus, search, theme, onTheme, onKeys, onLibrary, exporting }: HeaderProps) {
  return (
    <header
      id="top"
      ref={useHeaderHeight()}
      className="sticky top-0 z-30 flex min-h-14 max-sm:min-h-[5.375rem] flex-wrap items-center gap-x-5 gap-y-1 border-rule border-b bg-paper px-4 py-2 md:px-6 print:static"
    >
      <h1 className="font-bold font-serif text-2xl tracking-tight">Entente</h1>
      <p className="text-muted text-sm max-sm:order-last max-sm:w-full">{describeCorpus(corpus)}</p>
      <div className="ml-auto flex flex-wrap items-center gap-2 print:hidden">
        {search}
        {exporting}
        <Button look="strong" onClick={onLibrary}>
          <span className="max-sm:hidden">Add articles</span>
          <span className="sm:hidden">Add</span>
        </Button>
        <Choice label="Theme" value={theme} options={THEMES} onValue={onTheme} className="px-2 max-lg:hidden" />
        <button
          type="button"
          aria-label="Keys and help"
          onClick={onKeys}
          className="inline-flex size-8 items-center justify-center rounded-sm border border-rule hover:bg-wash pointer-coarse:size-11"
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}

/** "2 visits, 2 articles, 16 events, 11 people". */
function describeCorpus(corpus: Corpus): string {
  return [
    count(corpus.visits.length, 'visit', 'visits'),
    count(corpus.articles.length, 'article', 'articles'),
    count(corpus.events.length, 'event', 'events'),
    count(corpus.people.size, 'person', 'people'),
  ].join(', ');
}

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
