import type { ParsedArticle } from '#model/article.ts';
import { type ArticleId, articleId } from '#model/ids.ts';
import { MARK_KINDS, type MarkKind } from '#select/view-choices.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import { ToggleRow } from '#ui/ToggleRow.tsx';
import { describeArticles } from './describe-article.ts';
import { replaceInPair } from './replace-in-pair.ts';

export interface ReaderToolbarProps {
  readonly articles: readonly ParsedArticle[];
  readonly pair: readonly ArticleId[];
  readonly marks: readonly MarkKind[];
  readonly raw: boolean;
  readonly onPair: (pair: readonly ArticleId[]) => void;
  readonly onMarks: (marks: readonly MarkKind[]) => void;
  readonly onRaw: (raw: boolean) => void;
}

const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  person: 'People',
  date: 'Dates',
  place: 'Places',
  topic: 'Topics',
};
// Stands in the second place until an article is chosen for it.
const NOTHING = { value: articleId(''), label: 'no other article' };
const MARK_OPTIONS = MARK_KINDS.map((value) => ({ value, label: MARK_WORDS[value] }));

/** Which two articles stand side by side, and what is marked in them. */
export function ReaderToolbar({ articles, pair, marks, raw, onPair, onMarks, onRaw }: ReaderToolbarProps) {
  const [left, right] = pair;
  const labels = describeArticles(articles);
  const options = articles.map(({ id }, at) => ({ value: id, label: labels[at] ?? id }));
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-rule border-b px-4 py-2.5 md:px-6 xl:px-8 print:hidden">
      {left !== undefined && articles.length > 1 && (
        <div className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Choice
            label="Compare"
            value={left}
            options={options}
            onValue={(next) => onPair(replaceInPair(pair, 0, next))}
          />
          <Choice
            label="with"
            value={right ?? NOTHING.value}
            options={right === undefined ? [NOTHING, ...options.filter(({ value }) => value !== left)] : options}
            onValue={(next) => next !== NOTHING.value && onPair(replaceInPair(pair, 1, next))}
          />
          <Button
            className="px-2"
            aria-label="Swap sides"
            title="Swap sides"
            onClick={() => onPair([...pair].reverse())}
          >
            <span aria-hidden="true">⇄</span>
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 md:ml-auto">
        <div className="flex items-center gap-2">
          <span aria-hidden="true" className="text-muted text-sm max-sm:hidden">
            Mark
          </span>
          <ToggleRow label="Mark in the text" values={marks} options={MARK_OPTIONS} onValues={onMarks} />
        </div>
        <SwitchRow label="Show raw" checked={raw} onChecked={onRaw} />
      </div>
    </div>
  );
}
