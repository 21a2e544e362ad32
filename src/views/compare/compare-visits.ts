import { dropRepeatedLinks, type SentenceLink, toSentenceLink } from '#corpus/sentence-link.ts';
import type { TopicId, VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { buildTopicTree, type TopicNode, topicsWithBroader } from '#select/topic-tree.ts';
import type { TopicCell, TopicMatrix, TopicRow, TopicState } from './comparison.ts';
import { type SelectedAccount, selectAccounts } from './select-sentences.ts';
import { findVisits, toColumn } from './visit-columns.ts';

/** What each visit says of a topic, itself and with all narrower ones. */
interface ColumnTopics {
  readonly own: ReadonlyMap<TopicId, readonly SentenceLink[]>;
  readonly branch: ReadonlyMap<TopicId, readonly SentenceLink[]>;
  /** Sentences of the visit before any filter. */
  readonly sentences: number;
}

/**
 * Topics × visits: what is new, carried on, dropped or back, each cell with its sentences. `visits` are main visits in the order of the
 * columns, as a rule by time; a state is always told against the column before.
 */
export function compareVisits(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): TopicMatrix {
  const found = findVisits(index, visits);
  const columns = found.map((visit) => readColumn(index, selectAccounts(index, visit, selection)));
  const heaviest = findHeaviest(columns);
  const rows = (nodes: readonly TopicNode[]): TopicRow[] =>
    nodes.flatMap((node) => {
      const narrower = rows(node.narrower);
      const row = toRow(node, narrower, columns, heaviest);
      return row ? [row, ...narrower] : [];
    });
  return {
    columns: found.map((visit) => toColumn(index.corpus, visit)),
    rows: rows(buildTopicTree(index.corpus.topics)),
  };
}

function readColumn(index: CorpusIndex, accounts: readonly SelectedAccount[]): ColumnTopics {
  const own = new Map<TopicId, SentenceLink[]>();
  const branch = new Map<TopicId, SentenceLink[]>();
  const add = (links: Map<TopicId, SentenceLink[]>, topic: TopicId, link: SentenceLink) => {
    const list = links.get(topic);
    if (list) list.push(link);
    else links.set(topic, [link]);
  };
  for (const { article, sentences } of accounts) {
    for (const mention of article.mentions) {
      if (mention.kind !== 'topic' || !sentences.has(mention.sentence)) continue;
      const link = toSentenceLink(article, mention.sentence, mention.span);
      add(own, mention.topic, link);
      for (const topic of topicsWithBroader(index.corpus.topics, [mention.topic])) add(branch, topic, link);
    }
  }
  const all = accounts.reduce((sum, { article }) => sum + article.sentences.length, 0);
  return { own: dropRepeats(own), branch: dropRepeats(branch), sentences: all };
}

const dropRepeats = (links: ReadonlyMap<TopicId, readonly SentenceLink[]>) =>
  new Map([...links].map(([topic, list]) => [topic, dropRepeatedLinks(list)]));

const per100 = (count: number, sentences: number): number => (sentences === 0 ? 0 : (100 * count) / sentences);

// Broader topics add up their branches and would make every other mark small; the scale is that of topics named themselves.
function findHeaviest(columns: readonly ColumnTopics[]): number {
  const shares = columns.flatMap(({ own, sentences }) =>
    [...own.values()].map((links) => per100(links.length, sentences)),
  );
  return shares.reduce((most, share) => Math.max(most, share), 0);
}

function toRow(
  { topic, depth }: TopicNode,
  narrower: readonly TopicRow[],
  columns: readonly ColumnTopics[],
  heaviest: number,
): TopicRow | null {
  const told = columns.map(({ branch }) => (branch.get(topic.id) ?? []).length > 0);
  if (!told.includes(true)) return null;
  const cells = columns.map((column, at) => toCell(topic.id, column, describeChange(told, at), heaviest));
  return {
    topic,
    depth,
    narrower: narrower.map((row) => row.topic.id),
    named: cells.some((cell) => cell.own > 0),
    cells,
  };
}

function toCell(topic: TopicId, column: ColumnTopics, state: TopicState, heaviest: number): TopicCell {
  const sentences = column.branch.get(topic) ?? [];
  const share = per100(sentences.length, column.sentences);
  return {
    state,
    sentences,
    own: column.own.get(topic)?.length ?? 0,
    per100: share,
    weight: heaviest === 0 ? 0 : Math.min(1, share / heaviest),
  };
}

/** The state at one column of a row that is told (`true`) or not in each. */
export function describeChange(told: readonly boolean[], at: number): TopicState {
  const now = told[at] ?? false;
  if (at === 0) return now ? 'told' : 'absent';
  const before = told[at - 1] ?? false;
  if (!now) return before ? 'dropped' : 'absent';
  if (before) return 'carried-on';
  return told.slice(0, at).includes(true) ? 'came-back' : 'new';
}
