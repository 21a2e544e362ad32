import { type MouseEvent, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ArticleColumnProps } from './ArticleColumn.tsx';
import { describeShared } from './describe-shared.ts';
import { findMention, findMentions } from './find-mentions.ts';
import { findSentences, findToldEvents } from './find-told-events.ts';
import { toSharedLight } from './light-counterparts.ts';
import { selectPassages } from './select-passages.ts';
import { toChunks } from './to-chunks.ts';
import { toHeading } from './to-heading.ts';
import { toSegments } from './to-segments.ts';
import { usePassages } from './use-passages.ts';
import { isInSight, useReveal } from './use-reveal.ts';
import { findSentenceElement, sentenceOf, useSentenceKeys } from './use-sentence-keys.ts';
import { sentenceInSight, useShownSentence } from './use-shown-sentence.ts';

const findWords = (column: HTMLElement | null, passage: number) =>
  column?.querySelector(`[data-shared~="${passage}"]`) ?? null;

/** All that a column knows and does, without how it looks. */
export function useArticleColumn(props: ArticleColumnProps) {
  const { index, article, marks, raw, topics, event, target, shared, onFocus, onDetails } = props;
  const column = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(0);
  const [menu, setMenu] = useState<number | null>(null);
  const reveal = useReveal(column, props.onReveal);
  const passages = useMemo(() => selectPassages(article, topics), [article, topics]);
  const blocks = useMemo(
    () => toSegments(article, { marks, raw, passages, shared }),
    [article, marks, raw, passages, shared],
  );
  const heading = useMemo(() => toHeading(article), [article]);
  const chunks = useMemo(() => toChunks(blocks.filter(({ start }) => start !== heading.block)), [blocks, heading]);
  const notes = useMemo(() => describeShared(shared, index.corpus), [shared, index]);
  const told = useMemo(() => findToldEvents(index, article.id), [index, article]);
  const lit = useMemo(() => new Set(event ? findSentences(event, article.id) : []), [event, article]);
  const sharedLight = useMemo(() => toSharedLight(shared, props.lit), [shared, props.lit]);
  const steps = usePassages(column, passages);
  const shown = { column, reveal, onShown: setCurrent };
  useShownSentence(`${article.id} ${event?.id}`, [...lit], shown);
  useShownSentence(target, target === null ? [] : [target.sentence], shown);

  const choose = (sentence: number | undefined, element: Element | null | undefined) => {
    if (sentence !== undefined) setCurrent(sentence);
    return element ?? null;
  };
  useImperativeHandle(props.ref, () => ({
    element: () => column.current,
    holds: (element) => column.current?.contains(element) ?? false,
    place: () => ({ passages, passage: steps.current, sentence: sentenceInSight(column.current) ?? current }),
    nextPassage: steps.next,
    choosePassage: (passage) => {
      steps.choose(passage);
      return choose(passages[passage]?.sentence, column.current?.querySelector(`[data-passage="${passage}"]`));
    },
    chooseShared: (passage) => choose(shared[passage]?.sentence, findWords(column.current, passage)),
    shows: (passage) => isInSight(column.current, findWords(column.current, passage)),
    chooseSentence: (sentence) => choose(sentence, findSentenceElement(column.current, sentence)),
    reveal: (element) => reveal(element),
  }));

  const openSentence = (sentence: number, details: boolean) => {
    const events = told.get(sentence) ?? [];
    const anchor = findSentenceElement(column.current, sentence);
    if (details || events.length === 0) {
      if (anchor) onDetails({ article, sentence, mentions: findMentions(article, sentence), anchor });
    } else if (events.length > 1) setMenu(sentence);
    else if (events[0]) onFocus(events[0].id === event?.id ? null : events[0].id);
  };
  const onClick = ({ target: clicked, detail }: MouseEvent) => {
    // A click that ends a selection of text is none, nor is the second of a double click; buttons act for themselves.
    const selecting = detail > 1 || window.getSelection()?.isCollapsed === false;
    if (!(clicked instanceof Element) || selecting || clicked.closest('button, a')) return;
    const sentence = sentenceOf(clicked);
    if (sentence === null) return;
    setCurrent(sentence);
    const mark = clicked.closest<HTMLElement>('[data-mark]');
    const mention = mark && findMention(article, sentence, mark.dataset);
    if (mention) onDetails({ article, sentence, mentions: [mention], anchor: mark });
    else if (told.has(sentence)) openSentence(sentence, false);
  };
  return {
    column,
    passages,
    steps,
    heading,
    headingBlock: blocks.find(({ start }) => start === heading.block) ?? null,
    chunks,
    told,
    notes,
    light: {
      focus: event?.id ?? null,
      lit,
      found: target?.sentence ?? null,
      shown: props.asked,
      current,
      menu,
      shared: sharedLight,
    },
    setMenu,
    onClick,
    onKeyDown: useSentenceKeys(openSentence),
    onReach: (element: Element) => setCurrent(sentenceOf(element) ?? current),
  };
}
