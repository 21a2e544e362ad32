import type { CountryCode, TopicId } from '#model/ids.ts';
import { countryCode, topicId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { ArticleVisit } from '#model/visit.ts';
import type { FoundSide } from '../found.ts';
import { lets } from '../gate/pattern-gate.ts';
import { SENTENCE_GATE } from '../gate/sentence-gate.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { placeOf } from '../lexicon/places.ts';
import { countryOfSide, sideTable } from '../lexicon/sides.ts';
import { splitPhrase } from '../split-words.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** Topics that are about countries by themselves, so that these are talked about even where one of them is a host. */
const COUNTRIES_OF_TOPIC: Record<string, string> = {
  'gaza-israel-ceasefire': 'IL PS',
  lebanon: 'LB',
  'ukraine-war-support': 'UA',
  'territorial-negotiations': 'UA',
  'syria-transition': 'SY',
  'north-korea': 'KP',
  'north-korea-russia': 'KP RU',
  'china-russia-support': 'CN RU',
  'iran-nuclear': 'IR',
  taiwan: 'TW',
  'armenia-azerbaijan': 'AM AZ',
  'congo-rwanda': 'CD RW',
  'kosovo-serbia': 'XK RS',
  'sudan-war': 'SD',
};

/** Whose prime minister comes to talk in the Balkans' or the Caucasus's own affairs is talked about. */
const IN_REGION: ReadonlySet<string> = new Set('AM AZ GE RS XK BA ME MK AL'.split(' '));

/**
 * Countries talked about beyond the visit's own sides. A city where something happens is no subject, nor is a country that is
 * only a stop; a country whose war or crisis the talks are about is one, host or not.
 */
export function selectCountries(
  reading: Reading,
  visits: readonly ArticleVisit[],
  topics: ReadonlySet<TopicId>,
): CountryCode[] {
  const own = sidesOfVisits(visits);
  const found = new Set<CountryCode>();
  for (const sentence of reading.perSentence) {
    const venues = new Set(sentence.places.filter(({ venue }) => venue).map(({ span }) => span.start));
    const ofMatters = lets(SENTENCE_GATE.read(reading.text, sentence.span), MATTERS);
    for (const { side, span, use } of sentence.sides) {
      const country = countryOfSide(side);
      // "in Brussels", "in China": where, not about what. "Beijing urged" and "Russian attacks" are about them.
      if (isCompound(reading.text, span) || isHouse(reading.text, span, use) || isOffice(reading.text, sentence, span))
        continue;
      const before = reading.text.slice(sentence.span.start, span.start);
      const named = venues.has(span.start) && !(ofMatters && IS_MATTER.test(before.slice(-MATTER_REACH)));
      if (country && !(use !== 'demonym' && named) && !own.has(country)) found.add(country);
    }
    for (const { place, venue } of sentence.places) {
      const spot = placeOf(place);
      if (spot?.country && (spot.kind === 'region' || (spot.kind === 'country' && !venue)) && !own.has(spot.country))
        found.add(spot.country);
    }
  }
  for (const sentence of reading.perSentence) {
    if (
      !sentence.topics.some(
        ({ topic }) => topic === 'balkans-caucasus' || topic === 'armenia-azerbaijan' || topic === 'kosovo-serbia',
      )
    )
      continue;
    for (const { person } of sentence.people) {
      const side = reading.people.get(person)?.side;
      const country = side ? countryOfSide(side) : undefined;
      if (country && IN_REGION.has(country)) found.add(country);
    }
  }
  // Whose war it is, is talked about with it wherever it is named, visitor or host.
  if (topics.has(topicId('ukraine-war-support')) && reading.perSentence.some(namesRussia)) found.add(countryCode('RU'));
  for (const topic of topics) {
    for (const code of (COUNTRIES_OF_TOPIC[topic] ?? '').split(' ')) if (code !== '') found.add(countryCode(code));
  }
  return [...found].sort();
}

/** "the situation in Mali", "the fighting in the east of Congo", "elections in Syria and Libya": where it is, is what it is about. */
const IS_MATTER =
  /\b(?:situation|developments?|cris[ie]s|war|conflict|fighting|violence|elections?|insurgency|coup|stability|instability|ceasefire|truce|unrest|famine|attacks?|terrorism|regime|junta)\s(?:\p{L}{2,12}\s){0,2}(?:in|on|around|across|over)\b[^.;:]{0,80}$/iu;
const MATTER_REACH = 130;
const MATTERS = SENTENCE_GATE.add(IS_MATTER);

const namesRussia = ({ sides }: SentenceReading): boolean => sides.some(({ side }) => countryOfSide(side) === 'RU');

/** "the Dutch prime minister", "Ghana's president", "both Japanese colleagues": a person, not what is talked about. */
const OFFICE_AFTER =
  /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}(?:president|premier|minister|chancellor|king|emir|leader|counterpart|colleague|delegation|guest|host)s?\b/iu;
/** "the ambassador to Turkey", "the border with Türkiye", "his trip to Angola": how far an office, a line or a journey goes. */
const LEADS_THERE = /\b(?:ambassador|envoy|trip|leg|visit|border|journey) (?:to|with) (?:the )?$/iu;
const LONGEST_LEAD = 30;

/** The name only says whose officer somebody is, or where a journey or a border leads; or it is the dollar's. */
function isOffice(text: string, sentence: SentenceReading, { start, end }: Span): boolean {
  const after = text.slice(end, Math.min(sentence.span.end, end + 60));
  if (OFFICE_AFTER.test(after) || after.startsWith(' dollar')) return true;
  if (LEADS_THERE.test(text.slice(Math.max(sentence.span.start, start - LONGEST_LEAD), start))) return true;
  // "Prime Minister Shinzo Abe of Japan"
  return sentence.people.some(
    ({ span }) => span.end < start && start - span.end < 9 && /^ of (?:the )?$/.test(text.slice(span.end, start)),
  );
}

/** "the White House said": who speaks for a government is not what is talked about; a capital can stand for its country. */
function isHouse(text: string, { start, end }: Span, use: FoundSide['use']): boolean {
  if (use !== 'metonym') return false;
  return matchPhrase(sideTable().words, splitPhrase(text.slice(start, end)), 0)?.value.use === 'house';
}

// "Franco-German" is two adjectives of one thing; "the South China Sea", "the English language" are names of their own.
const isCompound = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '-' || /^(?:-\p{Lu}| Sea\b| language)/u.test(text.slice(end, end + 10));

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
