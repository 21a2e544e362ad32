import { dropRepeatedLinks, type SentenceLink } from '#corpus/sentence-link.ts';
import type { SinceClause, SincePart, TopicCell, TopicMatrix, TopicRow, TopicState } from './comparison.ts';
import { describeCount, type Fact, joinFacts, toClause, toCountFact, toFact, toWords } from './join-facts.ts';
import { isPlural, labelInSentence } from './label-in-sentence.ts';

// A sentence with more names than this is a list, not a sentence; the others are counted, and the matrix has them all.
const MOST_NAMED = 5;

/** What the last visit of a matrix says of topics against the one before: one clause for each kind of change. */
export function sinceTopics(matrix: TopicMatrix): SinceClause[] {
  const clauses = [
    describeRows(matrix, 'new', ['is new', 'are new']),
    describeRows(matrix, 'came-back', ['is a topic again', 'are topics again']),
    describeRows(matrix, 'dropped', ['is no longer mentioned', 'are no longer mentioned']),
    // Not "carries on": a ceasefire that is talked of twice need not hold.
    describeRows(matrix, 'carried-on', ['remains a topic', 'remain topics']),
  ];
  return clauses.filter((clause) => clause !== null);
}

/** What a visit that has none before it is about: one clause, or none. */
export const tellTopics = (matrix: TopicMatrix): SinceClause | null =>
  describeRows(matrix, 'told', ['is spoken of', 'are spoken of']);

type Told = Extract<TopicState, 'told' | 'new' | 'came-back' | 'dropped' | 'carried-on'>;

interface ToldRow {
  readonly row: TopicRow;
  readonly sentences: readonly SentenceLink[];
  readonly weight: number;
}

function describeRows(matrix: TopicMatrix, state: Told, [one, several]: readonly [string, string]): SinceClause | null {
  const rows = matrix.rows.filter((row) => !isPartOfTold(matrix, row, state));
  const told = rows.flatMap((row) => readRow(row, state) ?? []).sort((a, b) => b.weight - a.weight);
  const facts = toFacts(told);
  const [first] = facts;
  if (!first) return null;
  const plural = facts.length > 1 || isPlural(first.text);
  return toClause(state, [...joinFacts(facts), toWords(` ${plural ? several : one}.`)] satisfies SincePart[]);
}

/**
 * Whether a broader topic already says it: the same change of the whole, or a part left out or kept while the whole remains a topic. A
 * part that is new in a topic that remains is news.
 */
function isPartOfTold({ rows }: TopicMatrix, { topic }: TopicRow, state: Told): boolean {
  return rows.some((whole) => {
    if (!whole.named || !whole.narrower.includes(topic.id)) return false;
    const change = whole.cells.at(-1)?.state;
    return readRow(whole, state) !== null || (change === 'carried-on' && state === 'dropped');
  });
}

/** The row's part in the clause; null where it has another state, or where only narrower topics are named. */
function readRow(row: TopicRow, state: Told): ToldRow | null {
  const [now, before] = [row.cells.at(-1), row.cells.at(-2)];
  if (!now || now.state !== state) return null;
  const cells = cellsOf(row, state, now, before);
  if (!cells.some((cell) => cell.own > 0)) return null;
  return {
    row,
    sentences: dropRepeatedLinks(cells.flatMap((cell) => cell.sentences)),
    weight: Math.max(...cells.map((cell) => cell.sentences.length)),
  };
}

function cellsOf(row: TopicRow, state: Told, now: TopicCell, before: TopicCell | undefined): TopicCell[] {
  if (state === 'new' || state === 'told' || !before) return [now];
  if (state === 'dropped') return [before];
  if (state === 'carried-on') return [before, now];
  const earlier = row.cells.slice(0, -2).findLast((cell) => cell.sentences.length > 0);
  return earlier ? [earlier, now] : [now];
}

function toFacts(told: readonly ToldRow[]): Fact[] {
  // "One more topic" is longer than most names.
  const named = told.length <= MOST_NAMED + 1 ? told : told.slice(0, MOST_NAMED);
  const facts = named.map(({ row, sentences }) =>
    toFact(labelInSentence(row.topic.prefLabel), sentences, row.topic.id),
  );
  const others = told.slice(named.length);
  if (others.length === 0) return facts;
  const links = dropRepeatedLinks(others.flatMap(({ sentences }) => sentences));
  return [...facts, toCountFact(`${describeCount(others.length)} more topics`, links)];
}
