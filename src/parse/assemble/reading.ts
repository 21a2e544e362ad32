import type { ArticlePerson, Paragraph, Sentence } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleId, CountryCode, PersonId, TopicId } from '#model/ids.ts';
import type { DateMention, PersonMention, TopicMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace, FoundSide } from '../found.ts';
import { seatOf } from '../lexicon/places.ts';
import { countryOfSide } from '../lexicon/sides.ts';

/** A person as one sentence has them; `span` covers the title too. */
export interface SeenPerson {
  readonly span: Span;
  readonly person: PersonId;
  readonly form: PersonMention['form'];
}

/** One sentence with all that was found in it, each list in reading order. */
export interface SentenceReading {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly role: Paragraph['role'];
  readonly people: readonly SeenPerson[];
  readonly places: readonly FoundPlace[];
  readonly sides: readonly FoundSide[];
  readonly dates: readonly DateMention[];
  readonly topics: readonly TopicMention[];
}

/** What the assemblers read: the article's words and every mention, people already joined and dates anchored. */
export interface Reading {
  /** Stands before every id made here, so that ids of two articles never meet. */
  readonly article: ArticleId;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly perSentence: readonly SentenceReading[];
  readonly people: ReadonlyMap<PersonId, ArticlePerson>;
  readonly published: DateEstimate | null;
  /** When what it tells without a time was: the day of its lead, else the publication. */
  readonly day: DateEstimate | null;
  /** What the article is about, all its sentences together. */
  readonly topics: ReadonlySet<TopicId>;
  /** The place of the dateline ("PARIS, April 2 (AFP) —"): where "here" is. */
  readonly dateline: FoundPlace | null;
}

export const homeCountry = (person: PersonId, { people }: Reading): CountryCode | null => {
  const side = people.get(person)?.side;
  // Who acts for an organisation is at home at its seat.
  return side ? (countryOfSide(side) ?? seatOf(side)?.country ?? null) : null;
};

/** Background lies further from the article than this. */
const STORY_DAYS = 60;

/** True unless the time is known to be long before or after the article. */
export const isInStory = (estimate: DateEstimate | null, { published }: Reading): boolean =>
  published?.earliest == null ||
  estimate?.earliest == null ||
  Math.abs(estimate.earliest - published.earliest) <= STORY_DAYS;
