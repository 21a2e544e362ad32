import type { ArticleEvent } from '#model/event.ts';
import type { CountryCode, TopicId } from '#model/ids.ts';
import { countryCode } from '#model/ids.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { lets } from '../gate/pattern-gate.ts';
import { SENTENCE_GATE } from '../gate/sentence-gate.ts';
import { placeOf } from '../lexicon/places.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import { TOPICS } from '../lexicon/topics.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { isCompound, isHouse, isOffice } from './spoken-of-country.ts';

/**
 * Topics that are about countries by themselves, so that these are talked about even where one of them is a host. `?` stands before a
 * party to a conflict that is talked about with it only where it is named, `-` before one that is not where it is a side of the talks.
 */
const COUNTRIES_OF_TOPIC: Record<string, string> = {
  'gaza-israel-ceasefire': 'IL PS',
  lebanon: 'LB',
  'ukraine-war-support': 'UA ?RU',
  'territorial-negotiations': 'UA ?RU',
  'syria-transition': 'SY',
  'north-korea': 'KP',
  'north-korea-russia': 'KP -RU',
  'china-russia-support': '-CN -RU',
  'iran-nuclear': '-IR',
  taiwan: 'TW',
  'congo-rwanda': 'CD ?RW',
  'kosovo-serbia': 'XK RS',
  'sudan-war': '?SD',
};

/**
 * Countries talked about beyond the visit's own sides. A city where something happens is no subject, nor is a country that is
 * only a stop; a country whose war or crisis the talks are about is one, host or not.
 */
export function selectCountries(
  reading: Reading,
  visits: readonly ArticleVisit[],
  topics: ReadonlySet<TopicId>,
  events: readonly ArticleEvent[],
): CountryCode[] {
  const own = new Set([...sidesOfVisits(visits), ...sidesOfEvents(reading, events)]);
  const found = new Set<CountryCode>();
  const named = new Set<CountryCode>();
  for (const sentence of reading.perSentence) {
    const venues = new Set(sentence.places.filter(({ venue }) => venue).map(({ span }) => span.start));
    const ofMatters = lets(SENTENCE_GATE.read(reading.text, sentence.span), MATTERS);
    for (const { side, span, use } of sentence.sides) {
      const country = countryOfSide(side);
      if (country) named.add(country);
      // "in Brussels", "in China": where, not about what. "Beijing urged" and "Russian attacks" are about them.
      if (
        isCompound(reading.text, span) ||
        isHouse(reading.text, span, use) ||
        isOffice(reading.text, sentence, span, use)
      )
        continue;
      const before = reading.text.slice(sentence.span.start, span.start);
      const venue = venues.has(span.start) && !(ofMatters && IS_MATTER.test(before.slice(-MATTER_REACH)));
      if (country && !(use !== 'demonym' && venue) && !own.has(country)) found.add(country);
    }
    const ofPerson = countryOfPronoun(reading, sentence);
    if (ofPerson && !own.has(ofPerson)) found.add(ofPerson);
    for (const { place } of sentence.places) {
      const spot = placeOf(place);
      if (spot?.country && spot.kind === 'region' && !own.has(spot.country)) found.add(spot.country);
    }
  }
  for (const topic of topics) {
    for (let above: TopicId | null | undefined = topic; above; above = BROADER.get(above)) {
      for (const [, mark, code = ''] of (COUNTRIES_OF_TOPIC[above] ?? '').matchAll(/([?-]?)(\w+)/g)) {
        const country = countryCode(code);
        if (mark === '' || (mark === '-' ? !own.has(country) : named.has(country))) found.add(country);
      }
    }
  }
  return [...found].sort();
}

/** "the situation in Mali", "the fighting in the east of Congo", "elections in Syria and Libya": where it is, is what it is about. */
const IS_MATTER =
  /\b(?:situation|developments?|cris[ie]s|war|conflict|fighting|violence|elections?|insurgency|coup|stability|instability|ceasefire|truce|unrest|famine|attacks?|terrorism|regime|junta|settlement|dispute|hostilities|state of affairs|peace process|transition|protests?|repression|invasion|occupation|strikes?)\s(?:\p{L}{2,12}\s){0,2}(?:in|on|around|across|over)\b[^.;:]{0,80}$/iu;
const MATTER_REACH = 130;
const MATTERS = SENTENCE_GATE.add(IS_MATTER);

/** "Pashinyan, who wants to leave his country's old alliance": the country without its name. */
const HIS_COUNTRY = /\b(?:his|her) (?:own )?country\b/iu;

function countryOfPronoun({ text, people }: Reading, sentence: SentenceReading): CountryCode | undefined {
  const at = text.slice(sentence.span.start, sentence.span.end).search(HIS_COUNTRY);
  if (at < 0) return undefined;
  const whose = sentence.people.findLast(({ span }) => span.end <= sentence.span.start + at);
  const side = whose ? people.get(whose.person)?.side : null;
  return side ? countryOfSide(side) : undefined;
}

const BROADER = new Map(TOPICS.map(({ id, broader }) => [id, broader]));

/** Whoever takes part in so many events is a side of the talks, whether or not a visit was made out. */
const EVENTS_OF_A_SIDE = 3;

function sidesOfEvents({ people }: Reading, events: readonly ArticleEvent[]): CountryCode[] {
  const times = new Map<CountryCode, number>();
  for (const { participants } of events) {
    for (const { person } of participants) {
      const side = person ? people.get(person)?.side : null;
      const country = side ? countryOfSide(side) : undefined;
      if (country) times.set(country, (times.get(country) ?? 0) + 1);
    }
  }
  return [...times].filter(([, count]) => count >= EVENTS_OF_A_SIDE).map(([country]) => country);
}

/** The visitor's side and all hosts of the article's own visits. */
function sidesOfVisits(visits: readonly ArticleVisit[]): Set<CountryCode> {
  const main = visits.filter((visit) => visit.main);
  return new Set(
    main
      .flatMap((visit) => [
        ...(visit.visitorSide ? [countryOfSide(visit.visitorSide)] : []),
        ...visit.stops.map(({ hostCountry }) => hostCountry),
      ])
      .filter((code) => code !== undefined),
  );
}
