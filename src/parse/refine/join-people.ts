import type { ArticlePerson, Sentence } from '#model/article.ts';
import type { Day } from '#model/day.ts';
import type { Doubt } from '#model/doubt.ts';
import type { PersonMention } from '#model/mention.ts';
import type { Office } from '#model/nouns.ts';
import { compareSpans, toQuote } from '#model/span.ts';
import type { FoundPerson } from '../found.ts';
import { officeOf, personOf } from '../lexicon/office-table.ts';
import { findBackReferences } from './people-back-references.ts';
import { type Clusters, clusterNames, type PersonCluster } from './people-clusters.ts';
import { type PersonFacts, readFacts } from './people-facts.ts';
import { isObject, resolvePronoun, type Spoken } from './people-pronouns.ts';
import { bestName } from './people-spelling.ts';
import { dropStrangers } from './people-strangers.ts';
import { resolveTitle } from './people-titles-alone.ts';

export interface JoinPeople {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly FoundPerson[];
  /** null: unknown; offices are then taken without regard to the day. */
  readonly publishedDay: Day | null;
}

export interface JoinedPeople {
  /** In reading order; `found[i]` is what `mentions[i]` was made of, with its title's span. */
  readonly mentions: readonly PersonMention[];
  readonly found: readonly FoundPerson[];
  /** In the order of first mention; all `mentioned`, until events and visits say who takes part. */
  readonly people: readonly ArticlePerson[];
  readonly offices: readonly Office[];
  readonly doubts: readonly Doubt[];
}

/** Who is who in one article: names, surnames, titles and pronouns that mean one person are put together. */
export function joinPeople({ text, sentences, people, publishedDay }: JoinPeople): JoinedPeople {
  const named = withBackReferences(text, sentences, people, publishedDay);
  const clusters = named.clusters;
  const facts = new Map(clusters.list.map((cluster) => [cluster, readFacts(cluster, named.people, publishedDay)]));
  const joined = resolveAll(text, named.people, clusters, facts);
  const shown = clusters.list.filter((cluster) => cluster.mentions.length > 0);
  return {
    mentions: joined.map(({ found, facts: whose }) => toMention(found, whose)),
    found: joined.map(({ found }) => found),
    people: shown
      .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
      .map((cluster) => toArticlePerson(cluster, named.people, facts.get(cluster))),
    offices: officesOf([...facts.values()]),
    doubts: doubtsOf(text, named.people, clusters, [...facts.values()], joined),
  };
}

interface Joined {
  readonly found: FoundPerson;
  readonly facts: PersonFacts;
}

/** Surnames of the article's own people that no recogniser could know are found now, and everything is put in order once more. */
function withBackReferences(
  text: string,
  sentences: readonly Sentence[],
  people: readonly FoundPerson[],
  day: Day | null,
): { people: readonly FoundPerson[]; clusters: Clusters } {
  const everyone = clusterNames(people, day);
  const own = dropStrangers(text, sentences, people, everyone);
  const first = own === people ? everyone : clusterNames(own, day);
  const again = findBackReferences(text, sentences, own, first.list);
  if (again.length === 0) return { people: own, clusters: first };
  const all = [...own, ...again.map(({ found }) => found)].sort((a, b) => compareSpans(a.span, b.span));
  return { people: all, clusters: clusterNames(all, day) };
}

// How many people back a title may reach: more than any paragraph names.
const MOST_RECENT = 24;
// A pronoun reaches back over one sentence without people at most.
const REACH = 2;

/** Goes through the article once, keeping who was spoken of last, and tells titles and pronouns whom they mean. */
function resolveAll(
  text: string,
  people: readonly FoundPerson[],
  clusters: Clusters,
  facts: ReadonlyMap<PersonCluster, PersonFacts>,
): Joined[] {
  const all = [...facts.values()]
    .sort((a, b) => (a.cluster.mentions[0] ?? 0) - (b.cluster.mentions[0] ?? 0))
    .slice(0, MOST_RECENT * 8);
  const joined: Joined[] = [];
  const bySentence = new Map<number, Spoken[]>();
  let recent: PersonFacts[] = [];
  people.forEach((found, index) => {
    const cluster = clusters.of[index];
    const here = bySentence.get(found.sentence) ?? [];
    const named = cluster ? (facts.get(cluster) ?? null) : null;
    const whose = named ?? resolve(text, found, here, recent, all, bySentence);
    if (!whose) return;
    joined.push({ found, facts: whose });
    if (found.form === 'staff') return;
    recent = [whose, ...recent.filter((other) => other !== whose)].slice(0, MOST_RECENT);
    if (here.length >= MOST_RECENT || here.some(({ facts }) => facts === whose)) return;
    bySentence.set(found.sentence, [
      ...here,
      {
        facts: whose,
        object: isObject(text, found.span.start),
        owner: /^['’]s? /.test(text.slice(found.span.end, found.span.end + 3)),
      },
    ]);
  });
  return joined;
}

function resolve(
  text: string,
  found: FoundPerson,
  here: readonly Spoken[],
  recent: readonly PersonFacts[],
  all: readonly PersonFacts[],
  bySentence: ReadonlyMap<number, readonly Spoken[]>,
): PersonFacts | null {
  if (found.form === 'title' && found.title) {
    const spoken = [here, bySentence.get(found.sentence - 1) ?? []].map(subjectsOf);
    const named = found.span.start === found.title.span.start;
    return resolveTitle(found.title, { here: here[0]?.facts ?? null, spoken: spoken.flat(), recent, all, named });
  }
  if (found.form === 'staff') return resolveStaff(found, all);
  if (found.form !== 'pronoun') return null;
  // A release in the first person is by whom it names first; in a transcript, by whom the line names.
  if (text.slice(found.span.start, found.span.end) === 'I') return authorOf(text, found, here, all);
  const before = [here];
  for (let back = 1; back <= REACH; back += 1) before.push([...(bySentence.get(found.sentence - back) ?? [])]);
  return resolvePronoun(text.slice(found.span.start, found.span.end), before, recent);
}

/** Who says "I" outside quotations. A wire story has no "I": its reporter is nobody of the story. */
function authorOf(
  text: string,
  found: FoundPerson,
  here: readonly Spoken[],
  all: readonly PersonFacts[],
): PersonFacts | null {
  const line = text.slice(text.lastIndexOf('\n', found.span.start - 1) + 1, found.span.start);
  if (/^[^:.]{4,80}: /.test(line)) return here[0]?.facts ?? null;
  const first = all[0];
  return first && first.held.length > 0 ? first : null;
}

const subjectsOf = (people: readonly Spoken[]) => people.filter(({ object }) => !object).map(({ facts }) => facts);

/** "Macron's office" belongs to the Macron of the article; where he is not named otherwise, to nobody. */
const resolveStaff = (found: FoundPerson, all: readonly PersonFacts[]) =>
  all.find((facts) => found.candidates.includes(facts.cluster.id)) ?? null;

const toMention = (found: FoundPerson, facts: PersonFacts): PersonMention => ({
  kind: 'person',
  span: found.span,
  sentence: found.sentence,
  person: facts.cluster.id,
  form: found.form,
  office: facts.role.office,
});

function toArticlePerson(
  cluster: PersonCluster,
  people: readonly FoundPerson[],
  facts: PersonFacts | undefined,
): ArticlePerson {
  const lone = cluster.mentions
    .map((index) => people[index])
    .filter((found) => found?.form === 'surname')
    .map((found) => found?.name ?? '');
  return {
    ...bestName(cluster, [...new Set(lone)]),
    role: facts?.role.role ?? null,
    office: facts?.role.office ?? null,
    side: facts?.role.side ?? null,
    part: 'mentioned',
  };
}

function officesOf(facts: readonly PersonFacts[]): Office[] {
  const offices = new Map<string, Office>();
  for (const { role } of facts) {
    const known = role.office ? officeOf(role.office) : undefined;
    const office = known ? { id: known.id, label: known.label, kind: known.kind, side: known.side } : role.newOffice;
    if (office) offices.set(office.id, office);
  }
  return [...offices.values()];
}

function doubtsOf(
  text: string,
  people: readonly FoundPerson[],
  clusters: Clusters,
  facts: readonly PersonFacts[],
  joined: readonly Joined[],
): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, ids] of clusters.ambiguous) {
    const found = people[index];
    const candidates = ids.map((id) => personOf(id)?.name ?? clusters.byId.get(id)?.spellings[0] ?? id);
    if (found) doubts.push({ code: 'person-ambiguous', quote: toQuote(text, found.span), candidates });
  }
  for (const { role } of facts) {
    if (!role.mismatch) continue;
    doubts.push({
      code: 'office-mismatch',
      quote: toQuote(text, role.mismatch.found.span),
      candidates: role.mismatch.held,
    });
  }
  const resolved = new Set(joined.map(({ found }) => found));
  for (const found of people) {
    // A title with a side of its own ("the Kenyan president") means one person; "the minister" may be anybody's.
    if (found.form !== 'title' || resolved.has(found) || !found.title?.side || !found.title.officeKind) continue;
    doubts.push({ code: 'person-unresolved', quote: toQuote(text, found.span), candidates: [] });
  }
  return doubts;
}
