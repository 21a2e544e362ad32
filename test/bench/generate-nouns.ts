import type { CorpusPerson } from '#model/corpus.ts';
import {
  countryCode,
  type OfficeId,
  officeId,
  type PersonId,
  type PlaceId,
  personId,
  placeId,
  type SideId,
  sideId,
  type TopicId,
  topicId,
} from '#model/ids.ts';
import type { Office, Place, Side, Topic } from '#model/nouns.ts';
import type { Random } from './seeded-random.ts';

/** Whom and what generated events are about. Invented names; topics begin with those that have colours of their own. */
export interface Nouns {
  readonly people: Map<PersonId, CorpusPerson>;
  readonly offices: Map<OfficeId, Office>;
  readonly sides: Map<SideId, Side>;
  readonly places: Map<PlaceId, Place>;
  readonly topics: Map<TopicId, Topic>;
}

export interface NounCounts {
  readonly people: number;
  readonly topics: number;
}

const TOPICS = [
  ['ukraine-war', 'War in Ukraine', null],
  ['middle-east', 'Middle East', null],
  ['nato', 'NATO', null],
  ['asia-pacific', 'Asia and the Pacific', null],
  ['europe', 'Europe', null],
  ['economy', 'Economy', null],
  ['ukraine-war-support', 'Support for Ukraine', 'ukraine-war'],
  ['gaza-israel-ceasefire', 'Gaza ceasefire', 'middle-east'],
  ['sudan-africa', 'Sudan', null],
  ['energy', 'Energy', null],
  ['society', 'Society', null],
  ['taiwan', 'Taiwan', 'asia-pacific'],
  ['north-korea', 'North Korea', 'asia-pacific'],
  ['territorial-negotiations', 'Talks over territory', 'ukraine-war'],
  ['syria-transition', 'Syria’s transition', 'middle-east'],
  ['migration', 'Migration', null],
] as const;
const SIDES =
  'France Germany Japan Brazil Kenya India Canada Norway Egypt Turkey Poland Chile Ghana Italy Spain Vietnam'.split(
    ' ',
  );
const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Defence Minister', 'Ambassador', 'Envoy'];
const GIVEN = 'Ada Boris Clara Deniz Elena Farid Greta Hugo Ines Jonas Kofi Lena Mira Noor Olga Pavel Rosa Samir'.split(
  ' ',
);
const HEADS = 'Al Ber Cor Dan El Fal Gar Hol Iv Jan Kor Lam Mor Nor Ost Pel Ren Sol Tor Val Wes Zan'.split(' ');
const TAILS = 'ani berg court dal escu fors gard hart ides kov lund mann novo otti rell sen torp vik'.split(' ');

export function generateNouns(random: Random, { people, topics }: NounCounts): Nouns {
  const sides = new Map(
    SIDES.map((label, i) => [sideId(`S${i}`), { id: sideId(`S${i}`), label, kind: 'country' as const }]),
  );
  const offices = new Map<OfficeId, Office>();
  for (const side of sides.keys()) {
    for (const label of OFFICES) {
      const id = officeId(`${label.toLowerCase().replaceAll(' ', '-')}-${side}`);
      offices.set(id, { id, label, kind: label, side });
    }
  }
  return {
    sides,
    offices,
    topics: generateTopics(topics),
    places: generatePlaces(random, [...sides.values()]),
    people: generatePeople(random, people, { sides: [...sides.keys()], offices: [...offices.values()] }),
  };
}

function generateTopics(count: number): Map<TopicId, Topic> {
  const made = Array.from({ length: count }, (_, i): Topic => {
    const model = TOPICS[i % TOPICS.length] ?? TOPICS[0];
    const [id, prefLabel, broader] = model;
    if (i < TOPICS.length) return { id: topicId(id), prefLabel, broader: broader && topicId(broader) };
    const round = Math.floor(i / TOPICS.length) + 1;
    return { id: topicId(`${id}-${round}`), prefLabel: `${prefLabel}, part ${round}`, broader: topicId(id) };
  });
  return new Map(made.map((topic) => [topic.id, topic]));
}

function generatePlaces(random: Random, sides: readonly Side[]): Map<PlaceId, Place> {
  const places = new Map<PlaceId, Place>();
  for (let i = 0; i < 120; i += 1) {
    const label = `${HEADS[random.below(HEADS.length)]}${TAILS[random.below(TAILS.length)]}stad`;
    const id = placeId(`p${i}`);
    places.set(id, { id, label, kind: 'city', country: countryCode(sides[i % sides.length]?.id ?? '') });
  }
  return places;
}

interface Posts {
  readonly sides: readonly SideId[];
  readonly offices: readonly Office[];
}

function generatePeople(random: Random, count: number, { sides, offices }: Posts): Map<PersonId, CorpusPerson> {
  const people = new Map<PersonId, CorpusPerson>();
  for (let i = 0; i < count; i += 1) {
    const surname = `${HEADS[random.below(HEADS.length)]}${TAILS[random.below(TAILS.length)]}`;
    const id = personId(`n${i}`);
    const office = i < offices.length ? offices[i] : undefined;
    const side = office?.side ?? sides[random.below(sides.length)] ?? null;
    const name = `${GIVEN[random.below(GIVEN.length)]} ${surname}`;
    people.set(id, { id, name, surname, side, office: office?.id ?? null, roles: [] });
  }
  return people;
}
