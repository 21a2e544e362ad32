import { finish, type Steps } from '#base/steps.ts';
import type { ArticlePerson, ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusPerson } from '#model/corpus.ts';
import { compareEstimates } from '#model/date-estimate.ts';
import type { PersonId, SideId } from '#model/ids.ts';
import type { Side } from '#model/nouns.ts';
import { mergeEvents } from './merge-events.ts';
import { mergeVisits } from './merge-visits.ts';

/** Puts the accounts of many articles together: the same person, visit or event in two of them becomes one. */
export const buildCorpus = (parsed: readonly ParsedArticle[]): Corpus => finish(buildCorpusSteps(parsed));

/** The same in steps of about one article each. */
export function* buildCorpusSteps(parsed: readonly ParsedArticle[]): Steps<Corpus> {
  const articles = [...parsed].sort(
    (a, b) => compareEstimates(a.published.estimate, b.published.estimate) || (a.id < b.id ? -1 : 1),
  );
  const people = mergePeople(articles);
  const sides = byId<SideId, Side>(articles.flatMap((article) => article.sides));
  yield;
  const { visits, visitOf } = yield* mergeVisits(articles, { people, sides });
  return {
    articles,
    visits: visits.filter((visit) => visit.main),
    backgroundVisits: visits.filter((visit) => !visit.main),
    events: yield* mergeEvents(articles, { visits, visitOf }),
    people,
    offices: byId(articles.flatMap((article) => article.offices)),
    sides,
    places: byId(articles.flatMap((article) => article.places)),
    topics: byId(articles.flatMap((article) => article.topics)),
  };
}

function byId<Id extends string, T extends { readonly id: Id }>(things: readonly T[]): Map<Id, T> {
  const map = new Map<Id, T>();
  for (const thing of things) if (!map.has(thing.id)) map.set(thing.id, thing);
  return map;
}

function mergePeople(articles: readonly ParsedArticle[]): Map<PersonId, CorpusPerson> {
  const people = new Map<PersonId, CorpusPerson>();
  for (const article of articles) {
    for (const person of article.people) {
      const known = people.get(person.id);
      const role = { article: article.id, person };
      people.set(person.id, known ? joinRole(known, role) : toCorpusPerson(person, role));
    }
  }
  return people;
}

function toCorpusPerson(person: ArticlePerson, role: CorpusPerson['roles'][number]): CorpusPerson {
  const { id, name, surname, side, office } = person;
  return { id, name, surname, side, office, roles: [role] };
}

// The latest article's office is shown beside the name; earlier ones stay in `roles`.
function joinRole(known: CorpusPerson, role: CorpusPerson['roles'][number]): CorpusPerson {
  return {
    ...known,
    side: known.side ?? role.person.side,
    office: role.person.office ?? known.office,
    roles: [...known.roles, role],
  };
}
