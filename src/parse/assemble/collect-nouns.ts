import type { ArticlePerson, ParsedArticle } from '#model/article.ts';
import type { ArticleEvent } from '#model/event.ts';
import { type PlaceId, placeId, type SideId, sideId, type TopicId } from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import type { Office, Topic } from '#model/nouns.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { placeOf } from '../lexicon/places.ts';
import { sideOf } from '../lexicon/sides.ts';
import { TOPICS } from '../lexicon/topics.ts';

interface Facts {
  readonly mentions: readonly Mention[];
  readonly people: readonly ArticlePerson[];
  readonly events: readonly ArticleEvent[];
  readonly visits: readonly ArticleVisit[];
  readonly offices: readonly Office[];
  readonly topics: ReadonlySet<TopicId>;
}

/** The nouns that the facts refer to, each once and in a stable order; topics with all their broader ones. */
export function collectNouns({
  mentions,
  people,
  events,
  visits,
  offices,
  topics,
}: Facts): Pick<ParsedArticle, 'offices' | 'sides' | 'places' | 'topics'> {
  const sides = new Set<SideId>();
  const places = new Set<PlaceId>();
  for (const mention of mentions) {
    if (mention.kind === 'side') sides.add(mention.side);
    if (mention.kind === 'place') places.add(mention.place);
  }
  for (const { side } of [...people, ...offices]) if (side) sides.add(side);
  for (const { place, participants } of events) {
    if (place?.place) places.add(place.place);
    for (const { side } of participants) if (side) sides.add(side);
  }
  for (const { stops, visitorSide } of visits) {
    if (visitorSide) sides.add(visitorSide);
    for (const { city, hostCountry } of stops) {
      if (city) places.add(city.place);
      sides.add(sideId(hostCountry));
      places.add(placeId(hostCountry));
    }
  }
  const used = new Set([
    ...topics,
    ...events.flatMap((event) => event.topics),
    ...mentions.flatMap((mention) => (mention.kind === 'topic' ? [mention.topic] : [])),
  ]);
  return {
    offices,
    sides: [...sides].sort().flatMap((id) => sideOf(id) ?? []),
    places: [...places].sort().flatMap((id) => placeOf(id) ?? []),
    topics: withBroader(used),
  };
}

const BY_ID = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** In the order of the tree, so that a topic stands after its broader one. */
function withBroader(topics: ReadonlySet<TopicId>): Topic[] {
  const all = new Set<TopicId>();
  for (const id of topics) {
    for (let at: TopicId | null = id; at !== null && !all.has(at); at = BY_ID.get(at)?.broader ?? null) all.add(at);
  }
  return TOPICS.filter(({ id }) => all.has(id)).map(({ id, prefLabel, broader }) => ({ id, prefLabel, broader }));
}
