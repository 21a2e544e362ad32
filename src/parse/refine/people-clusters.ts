import type { Day } from '#model/day.ts';
import { type PersonId, personId } from '#model/ids.ts';
import type { FoundPerson } from '../found.ts';
import { nameKey, officeTable, PARTICLES, personOf, personSlug, surnameOf } from '../lexicon/office-table.ts';
import { LEAST_SOUND, soundOf } from '../mentions/people-names.ts';
import { rankPeople } from './people-ranking.ts';

/** All that an article says of one person, while it is being put together. */
export interface PersonCluster {
  readonly id: PersonId;
  /** In the lexicon. */
  readonly known: boolean;
  /** Keys of names that, used alone, mean this person. */
  readonly surnames: Set<string>;
  /** Indexes into the found people, ascending. */
  readonly mentions: number[];
  /** Full names as written, each spelling once. */
  readonly spellings: string[];
}

export interface Clusters {
  readonly list: PersonCluster[];
  readonly byId: Map<PersonId, PersonCluster>;
  readonly bySurname: Map<string, PersonCluster[]>;
  /** Strangers by the first word of a spelling, and by its sound. */
  readonly strangers: Map<string, PersonCluster[]>;
  /** By index of the found person. */
  readonly of: (PersonCluster | null)[];
  /** Indexes of found people that could be several. */
  readonly ambiguous: Map<number, readonly PersonId[]>;
}

/** Puts names together: full names first, whatever their place in the text, then surnames. Staff, titles and pronouns come later. */
export function clusterNames(people: readonly FoundPerson[], day: Day | null): Clusters {
  const clusters: Clusters = {
    list: [],
    byId: new Map(),
    bySurname: new Map(),
    strangers: new Map(),
    of: people.map(() => null),
    ambiguous: new Map(),
  };
  people.forEach((found, index) => {
    if (found.form === 'full' && found.name !== null)
      assign(clusters, index, clusterOfFull(clusters, found, day), found.name);
  });
  people.forEach((found, index) => {
    if (found.form !== 'surname' || found.name === null) return;
    const cluster = clusterOfSurname(clusters, people, index, found, day);
    if (cluster) assign(clusters, index, cluster, null);
  });
  for (const cluster of clusters.list) cluster.mentions.sort((a, b) => a - b);
  return clusters;
}

function assign(clusters: Clusters, index: number, cluster: PersonCluster, spelling: string | null): void {
  clusters.of[index] = cluster;
  cluster.mentions.push(index);
  if (spelling !== null && !cluster.spellings.slice(0, MOST_NEAR).includes(spelling)) cluster.spellings.push(spelling);
}

function clusterOfFull(clusters: Clusters, found: FoundPerson, day: Day | null): PersonCluster {
  const [best] = rankPeople(found.candidates, found, day);
  if (best) return clusters.byId.get(best.person) ?? addKnown(clusters, best.person);
  const name = found.name ?? '';
  const keys = strangerKeys(name);
  const near = keys.flatMap((key) => clusters.strangers.get(key) ?? []);
  const same = near.find((cluster) => isSameStranger(cluster, name)) ?? addStranger(clusters, name);
  for (const key of keys) addTo(clusters.strangers, key, same);
  return same;
}

/** A stranger is looked for among those with the same first word or the same sound. */
const strangerKeys = (name: string): string[] => {
  const words = barewords(name);
  return [words[0] ?? '', `~${soundOf(words.join(' '))}`];
};

// A text with hundreds of people under one first word is no article; the bound keeps it linear.
const MOST_NEAR = 24;

function addTo(map: Map<string, PersonCluster[]>, key: string, cluster: PersonCluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (list.length < MOST_NEAR && !list.includes(cluster)) list.push(cluster);
}

function addKnown(clusters: Clusters, id: PersonId): PersonCluster {
  const person = personOf(id);
  return add(clusters, {
    id,
    known: true,
    surnames: new Set(person ? [nameKey(person.surname)] : []),
    mentions: [],
    spellings: [],
  });
}

function addStranger(clusters: Clusters, name: string): PersonCluster {
  const slug = personSlug(name);
  // A name without a letter that folds ("李") still needs an id of its own.
  const id = slug === '' || clusters.byId.has(slug) ? personId(`${slug}-${clusters.list.length + 1}`) : slug;
  return add(clusters, { id, known: false, surnames: new Set(surnamesOfStranger(name)), mentions: [], spellings: [] });
}

function add(clusters: Clusters, cluster: PersonCluster): PersonCluster {
  clusters.list.push(cluster);
  clusters.byId.set(cluster.id, cluster);
  for (const key of cluster.surnames) addTo(clusters.bySurname, key, cluster);
  return cluster;
}

/** "Paula Errázuriz León": any word but the first, and the last with its particles; of family-first names the first too. */
function surnamesOfStranger(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => !/^(?:\p{Lu}\.){1,4}$/u.test(word));
  if (words.length < 2) return words.map(nameKey);
  const keys = [nameKey(surnameOf(words.join(' ')))];
  for (const word of words.slice(1)) if (!PARTICLES.has(word.toLowerCase())) keys.push(nameKey(word));
  const first = nameKey(words[0] ?? '');
  if (isFamilyFirst(first) || isShouted(words[0] ?? '')) keys.push(first);
  return keys;
}

const isShouted = (word: string) => word.length > 2 && word === word.toUpperCase();

/** "Cai Qi", "Nguyen Van Thang": the first word is a family name of people whose family name comes first. */
const isFamilyFirst = (first: string) =>
  (officeTable().bySurname.get(first) ?? []).some((id) => {
    const person = personOf(id);
    return person !== undefined && person.name !== person.surname && person.name.startsWith(person.surname);
  });

/** The same words, one more middle name or initial, or another transcription of the same sounds. */
function isSameStranger(cluster: PersonCluster, name: string): boolean {
  const words = barewords(name);
  const sound = soundOf(words.join(' '));
  return cluster.spellings.slice(0, MOST_NEAR).some((spelling) => {
    const other = barewords(spelling);
    if (other.join(' ') === words.join(' ')) return true;
    if (sound.length >= LEAST_SOUND && soundOf(other.join(' ')) === sound) return true;
    const [long, short] = other.length > words.length ? [other, words] : [words, other];
    return short.length >= 2 && short[0] === long[0] && short.every((word) => long.includes(word));
  });
}

const barewords = (name: string) =>
  nameKey(name.includes('.') ? name.replace(/(?<!\p{L})(?:\p{Lu}\.){1,4}/gu, '') : name)
    .split(' ')
    .filter(Boolean);

function clusterOfSurname(
  clusters: Clusters,
  people: readonly FoundPerson[],
  index: number,
  found: FoundPerson,
  day: Day | null,
): PersonCluster | null {
  const key = nameKey(found.name ?? '');
  const listed = found.candidates.map((id) => clusters.byId.get(id)).filter((cluster) => cluster !== undefined);
  const here = [...new Set([...(clusters.bySurname.get(key) ?? []), ...listed])];
  if (here.length === 1) return here[0] ?? null;
  if (here.length > 1) return chooseBearer(clusters, people, index, found, here, day);
  const ranked = rankPeople(found.candidates, found, day).filter((entry) => entry.score > 0);
  const [best, second] = ranked;
  if (best) {
    if (second && second.score === best.score)
      clusters.ambiguous.set(
        index,
        ranked.map((entry) => entry.person),
      );
    return addKnown(clusters, best.person);
  }
  // A lone surname without a title that fits nobody is no person of this article.
  return found.title ? addStranger(clusters, found.name ?? '') : null;
}

/** Two of one surname: the title decides, then the lexicon's own, then who was spoken of last. */
function chooseBearer(
  clusters: Clusters,
  people: readonly FoundPerson[],
  index: number,
  found: FoundPerson,
  bearers: readonly PersonCluster[],
  day: Day | null,
): PersonCluster | null {
  const titled = bearers.filter((cluster) => sharesTitle(cluster, people, found));
  if (titled.length === 1) return titled[0] ?? null;
  const known = bearers.filter((cluster) => cluster.known);
  if (known.length === 1) return known[0] ?? null;
  const ids = bearers.map((cluster) => cluster.id);
  const [best, second] = rankPeople(
    ids.filter((id) => personOf(id)),
    found,
    day,
  );
  // Without a title, holding an office that day against having held one makes the difference of two.
  if (best && (!second || best.score - second.score >= (found.title ? 1 : 2)))
    return clusters.byId.get(best.person) ?? null;
  clusters.ambiguous.set(index, ids);
  return lastBefore(bearers, index);
}

function sharesTitle(cluster: PersonCluster, people: readonly FoundPerson[], found: FoundPerson): boolean {
  const title = found.title;
  if (!title) return false;
  return cluster.mentions.slice(0, MOST_NEAR).some((mention) => {
    const other = people[mention]?.title;
    return (
      other !== null && other !== undefined && (title.officeKind ?? title.words) === (other.officeKind ?? other.words)
    );
  });
}

function lastBefore(bearers: readonly PersonCluster[], index: number): PersonCluster | null {
  const lastOf = (cluster: PersonCluster) => cluster.mentions.findLast((mention) => mention < index) ?? -1;
  return bearers.reduce<PersonCluster | null>((best, c) => (!best || lastOf(c) > lastOf(best) ? c : best), null);
}
