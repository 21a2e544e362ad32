import type { ParsedArticle } from '#model/article.ts';
import { type ArticleBlockProps, BlockText } from './ArticleBlock.tsx';
import type { Heading } from './to-heading.ts';
import type { Run } from './to-runs.ts';
import type { Block } from './to-segments.ts';

export interface ArticleHeadingProps extends Omit<ArticleBlockProps, 'block' | 'late'> {
  readonly id: string;
  readonly article: ParsedArticle;
  readonly heading: Heading;
  /** The paragraph that the heading stands for; null when it has none of its own. */
  readonly block: Block | null;
}

/** The article's headline. One that is part of the text can be lit and gone to like any sentence, but stays free of small marks. */
export function ArticleHeading({ id, heading, block, ...rest }: ArticleHeadingProps) {
  // Behind the headline: in it, it would become part of the article's name.
  const said =
    block?.pieces.flatMap(({ sentence }) => (sentence === null ? [] : (rest.notes.get(sentence) ?? []))) ?? [];
  return (
    <>
      <h3
        id={id}
        // The sign of an event in it, too, is no part of the article's name.
        aria-label={heading.text}
        className="relative -ml-4 text-balance pl-4 font-semibold font-serif text-[1.375rem] leading-tight"
      >
        {block ? <BlockText {...rest} notes={NO_NOTES} block={toPlain(block)} /> : heading.text}
      </h3>
      {said.length > 0 && <p className="sr-only">({said.join('; ')})</p>}
    </>
  );
}

const NO_NOTES: ReadonlyMap<number, string> = new Map();

function toPlain(block: Block): Block {
  return { ...block, pieces: block.pieces.map((piece) => ({ ...piece, runs: piece.runs.map(plainRun) })) };
}

const plainRun = (run: Run): Run => ({
  ...run,
  person: null,
  date: null,
  place: null,
  topic: run.passage === null ? null : run.topic,
});
