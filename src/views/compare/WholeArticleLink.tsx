import type { ReactNode } from 'react';
import { toSentenceLink } from '#corpus/sentence-link.ts';
import type { ArticleId } from '#model/ids.ts';
import { useEvidence } from './use-evidence.ts';

export interface WholeArticleLinkProps {
  readonly article: ArticleId;
  readonly children: ReactNode;
}

/** Leads to an article as a whole: its first sentence. What is said of all of an article needs no narrower evidence. */
export function WholeArticleLink({ article, children }: WholeArticleLinkProps) {
  const { corpus, linkFor, onShow } = useEvidence();
  const found = corpus.articles.find(({ id }) => id === article);
  if (!found || found.sentences.length === 0) return <>{children}</>;
  const link = toSentenceLink(found, 0);
  return (
    <a
      href={linkFor(link)}
      className="text-ink underline decoration-rule-strong underline-offset-3 hover:decoration-ink"
      onClick={(click) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
        click.preventDefault();
        onShow([link]);
      }}
    >
      {children}
    </a>
  );
}
