import { memo, useMemo } from 'react';
import { ArticleBlock, type ArticleBlockProps } from './ArticleBlock.tsx';
import { cutLight, rangeOf } from './to-light.ts';
import type { Block } from './to-segments.ts';

export interface ArticleChunkProps extends Omit<ArticleBlockProps, 'block'> {
  readonly blocks: readonly Block[];
}

/** Some paragraphs of an article, drawn again only when something in them changes: asking each of eight thousand takes too long. */
export const ArticleChunk = memo(function ArticleChunk(props: ArticleChunkProps) {
  const { blocks, focus, lit, found, shown, current, menu, shared, ...rest } = props;
  const ranges = useMemo(() => blocks.map((block) => rangeOf([block])), [blocks]);
  const light = { focus, lit, found, shown, current, menu, shared };
  return blocks.map((block, at) => {
    const range = ranges[at];
    return range && <ArticleBlock key={block.start} block={block} {...rest} {...cutLight(light, range)} />;
  });
});
