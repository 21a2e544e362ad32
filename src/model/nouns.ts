import type { CountryCode, OfficeId, PersonId, PlaceId, SideId, TopicId } from './ids.ts';

/** Whom people act for: a country or an organisation. */
export interface Side {
  readonly id: SideId;
  /** "France", "UNESCO". */
  readonly label: string;
  readonly kind: 'country' | 'organisation';
}

/** A post that outlives its holders: "French foreign minister". Compared across visits, whoever holds it. */
export interface Office {
  readonly id: OfficeId;
  /** Without the side: "Foreign Minister". */
  readonly label: string;
  readonly kind: string;
  readonly side: SideId;
}

export interface Person {
  readonly id: PersonId;
  /** Full name in the best spelling known: "Stéphane Séjourné". */
  readonly name: string;
  /** What is used alone for the person: "Séjourné", "von der Leyen", "Xi". */
  readonly surname: string;
}

export interface Place {
  readonly id: PlaceId;
  readonly label: string;
  readonly kind: 'country' | 'city' | 'region' | 'venue';
  readonly country: CountryCode | null;
}

/** A node of the topic tree (SKOS: prefLabel, broader). */
export interface Topic {
  readonly id: TopicId;
  /** Words a journalist uses: "Support for Ukraine". */
  readonly prefLabel: string;
  readonly broader: TopicId | null;
}
