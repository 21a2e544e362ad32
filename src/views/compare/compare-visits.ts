import { dropRepeatedLinks, type SentenceLink, toSentenceLink } from '#corpus/sentence-link.ts';
import type { TopicId, VisitId } from '#model/ids.ts';
import type { TopicMention } from '#model/mention.ts';
import type { Filter } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { buildTopicTree, type TopicNode, topicsWithBroader } from '#select/topic-tree.ts';
import type { TopicCell, TopicMatrix, TopicRow, TopicState } from './comparison.ts';
import { type SelectedAccount, selectAccounts } from './select-sentences.ts';
import { findVisits, toColumn } from './visit-columns.ts';

type Links = ReadonlyMap<TopicId, readonly SentenceLink[]>;

/** Sentences by the topics that they name themselves, and by all that stand above these. */
interface TopicLinks {
  readonly own: Links;
  readonly branch: Links;
}

interface ColumnTopics {
  readonly told: TopicLinks;
  readonly selected: TopicLinks;
  /** All sentences of the visit's account. */
  readonly sentences: number;
}

/**
 * Topics × visits: what is new, carried on, dropped or back, each cell with its sentences. `visits` are main visits in the order of the
 * columns, as a rule by time; a state is always told against the column before. The filter takes rows and sentences away, and changes
 * nothing in what is left.
 */
export function compareVisits(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): TopicMatrix {
  const found = findVisits(index, visits);
  const columns = found.map((visit) => readColumn(index, selectAccounts(index, visit, selection), selection.filter));
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

function readColumn(index: CorpusIndex, accounts: readonly SelectedAccount[], filter: Filter): ColumnTopics {
  const { topics } = index.corpus;
  const asked = buildAsked(topics, filter);
  return {
    told: collectLinks(topics, accounts, (account, mention) => account.told.has(mention.sentence)),
    selected: collectLinks(
      topics,
      accounts,
      (account, mention) => account.selected.has(mention.sentence) && asked(mention.topic),
    ),
    sentences: accounts.reduce((sum, { told }) => sum + told.size, 0),
  };
}

/** With topics ticked, a sentence that also speaks of another topic does not bring that one in. */
function buildAsked(topics: CorpusIndex['corpus']['topics'], { facets }: Filter): (topic: TopicId) => boolean {
  const { values, mode } = facets.topic;
  if (values.length === 0 || mode === 'none') return () => true;
  const ticked = new Set<string>(values);
  return (topic) => topicsWithBroader(topics, [topic]).some((id) => ticked.has(id));
}

function collectLinks(
  topics: CorpusIndex['corpus']['topics'],
  accounts: readonly SelectedAccount[],
  counts: (account: SelectedAccount, mention: TopicMention) => boolean,
): TopicLinks {
  const own = new Map<TopicId, SentenceLink[]>();
  const branch = new Map<TopicId, SentenceLink[]>();
  for (const account of accounts) {
    for (const mention of account.article.mentions) {
      if (mention.kind !== 'topic' || !counts(account, mention)) continue;
      const link = toSentenceLink(account.article, mention.sentence, mention.span);
      addLink(own, mention.topic, link);
      for (const topic of topicsWithBroader(topics, [mention.topic])) addLink(branch, topic, link);
    }
  }
  return { own: dropRepeats(own), branch: dropRepeats(branch) };
}

function addLink(links: Map<TopicId, SentenceLink[]>, topic: TopicId, link: SentenceLink): void {
  const list = links.get(topic);
  if (list) list.push(link);
  else links.set(topic, [link]);
}

const dropRepeats = (links: Links): Links =>
  new Map([...links].map(([topic, list]) => [topic, dropRepeatedLinks(list)]));

const per100 = (count: number, sentences: number): number => (sentences === 0 ? 0 : (100 * count) / sentences);

type Weights = TopicCell['weights'];

// Broader topics add up their branches and would make every other mark small; the scale is that of topics named themselves.
function findHeaviest(columns: readonly ColumnTopics[]): Weights {
  let [count, share] = [0, 0];
  for (const { told, sentences } of columns) {
    for (const { length } of told.own.values()) {
      count = Math.max(count, length);
      share = Math.max(share, per100(length, sentences));
    }
  }
  return { count, per100: share };
}

const weigh = (number: number, heaviest: number): number => (heaviest === 0 ? 0 : Math.min(1, number / heaviest));

function toRow(
  { topic, depth }: TopicNode,
  narrower: readonly TopicRow[],
  columns: readonly ColumnTopics[],
  heaviest: Weights,
): TopicRow | null {
  if (!columns.some(({ selected }) => selected.branch.has(topic.id))) return null;
  const told = columns.map((column) => column.told.branch.has(topic.id));
  const cells = columns.map((column, at) => toCell(topic.id, column, describeChange(told, at), heaviest));
  return {
    topic,
    depth,
    narrower: narrower.map((row) => row.topic.id),
    named: cells.some((cell) => cell.own > 0),
    cells,
  };
}

function toCell(
  topic: TopicId,
  { told, selected, sentences }: ColumnTopics,
  state: TopicState,
  heaviest: Weights,
): TopicCell {
  const links = selected.branch.get(topic) ?? [];
  const share = per100(links.length, sentences);
  return {
    state,
    sentences: links,
    hidden: (told.branch.get(topic)?.length ?? 0) - links.length,
    own: selected.own.get(topic)?.length ?? 0,
    per100: share,
    weights: { count: weigh(links.length, heaviest.count), per100: weigh(share, heaviest.per100) },
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
