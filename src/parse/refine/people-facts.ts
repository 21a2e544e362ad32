import { foldText } from '#base/fold-text.ts';
import type { Day } from '#model/day.ts';
import type { SideId } from '#model/ids.ts';
import type { FoundPerson } from '../found.ts';
import { WOMENS_NAMES } from '../lexicon/given-names.ts';
import { holdsOn, personOf, type Tenure, tenuresOf } from '../lexicon/office-table.ts';
import { type Sex, senseOfTitle } from '../lexicon/title-table.ts';
import type { PersonCluster } from './people-clusters.ts';
import { type Role, readRole } from './people-roles.ts';

export type Title = NonNullable<FoundPerson['title']>;

/** What is known of a person before titles without a name and pronouns are told whom they mean. */
export interface PersonFacts {
  readonly cluster: PersonCluster;
  readonly role: Role;
  readonly titles: readonly Title[];
  readonly side: SideId | null;
  readonly sex: Sex;
  /** Offices of the tables on the day of publication; all of them where that is unknown. */
  readonly held: readonly Tenure[];
}

// A person has a handful of titles in an article; more are repetition.
const MOST_TITLED = 40;

export function readFacts(cluster: PersonCluster, people: readonly FoundPerson[], day: Day | null): PersonFacts {
  const mentions = cluster.mentions.map((index) => people[index]).filter((found) => found !== undefined);
  const titled = mentions.filter((found) => found.title).slice(0, MOST_TITLED);
  const titles = titled.map((found) => found.title).filter((title) => title !== null);
  const role = readRole(cluster, titled.length > 0 ? titled : mentions.slice(0, MOST_TITLED), day);
  const tenures = cluster.known ? tenuresOf(cluster.id) : [];
  return {
    cluster,
    role,
    titles,
    side: role.side,
    sex: sexOf(cluster, titles),
    held: tenures.filter((tenure) => day === null || holdsOn(tenure, day)),
  };
}

function sexOf(cluster: PersonCluster, titles: readonly Title[]): Sex {
  for (const title of titles) {
    const sex = senseOfTitle(title.words).sex;
    if (sex) return sex;
  }
  const names = [cluster.spellings[0] ?? '', personOf(cluster.id)?.name ?? ''];
  const words = names.flatMap((name) => name.split(/[\s]/).slice(0, 3)).map(foldText);
  return words.some((word) => WOMENS_NAMES.has(word)) ? 'f' : null;
}
