import { splitWords } from '../split-words.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** Shown at most; the reader asked for issues, not for a word list. */
const MOST_SHOWN = 6;
/** Said once is no issue of an article. */
const LEAST_TIMES = 2;

const STOP_WORDS = new Set(
  (
    'the a an and or of to in on at for with by from as is are was were be been has have had will would that this these those it its he she his her ' +
    'they their who which what when where while after before during than then also not no but more most other such any all some into over about between both two three ' +
    'first second last next new year years month months week weeks day days time said says told president minister prime foreign secretary state country countries ' +
    'visit trip talks meeting leader leaders government official officials spokesperson ministry people world part side sides many much very can could may might ' +
    'one own our we you your us them him there here up out so if only just earlier later according including percent million billion mr mrs ms'
  ).split(' '),
);

/**
 * Frequent pairs of words in sentences that no topic explains, most frequent first ("hearing implants"). Words inside names,
 * places and dates do not count.
 */
export function findOtherTopics(reading: Reading): string[] {
  const counts = new Map<string, number>();
  for (const sentence of reading.perSentence) {
    if (sentence.topics.length > 0) continue;
    for (const pair of pairsOf(reading.text, sentence)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times >= LEAST_TIMES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([pair]) => pair);
}

function* pairsOf(text: string, sentence: SentenceReading): Generator<string> {
  const taken = [...sentence.people, ...sentence.places, ...sentence.sides, ...sentence.dates]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let before: { word: string; end: number } | null = null;
  for (const { start, end, text: written, shape } of splitWords(text, sentence.span)) {
    if (end - start < 3 || end - start > 24 || shape === 'number') continue;
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    const word = written.toLowerCase();
    if ((taken[next]?.start ?? Infinity) < end || STOP_WORDS.has(word)) before = null;
    else {
      if (before && start === before.end + 1) yield `${before.word} ${word}`;
      before = { word, end };
    }
  }
}
