/** Names of things, as strings that can't be mixed up. All are short and stable enough for an address. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type ArticleId = Id<'article'>;
export type EventId = Id<'event'>;
export type VisitId = Id<'visit'>;
export type PersonId = Id<'person'>;
export type OfficeId = Id<'office'>;
export type PlaceId = Id<'place'>;
export type TopicId = Id<'topic'>;
/** A country (ISO 3166-1 alpha-2, upper case) or an organisation (`NATO`, `UNESCO`, …) that people act for. */
export type SideId = Id<'side'>;
/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = Id<'country'>;

export const articleId = (id: string) => id as ArticleId;
export const eventId = (id: string) => id as EventId;
export const visitId = (id: string) => id as VisitId;
export const personId = (id: string) => id as PersonId;
export const officeId = (id: string) => id as OfficeId;
export const placeId = (id: string) => id as PlaceId;
export const topicId = (id: string) => id as TopicId;
export const sideId = (id: string) => id as SideId;
export const countryCode = (id: string) => id as CountryCode;
