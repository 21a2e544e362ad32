import type { DateEstimate } from './date-estimate.ts';
import type { EventStatus } from './event.ts';
import type { CountryCode, PersonId, PlaceId, SideId, VisitId } from './ids.ts';
import type { Quote } from './span.ts';

/** One stop of a trip, in the order of travel. */
export interface VisitStop {
  readonly hostCountry: CountryCode;
  readonly city: { readonly label: string; readonly place: PlaceId } | null;
  readonly start: DateEstimate | null;
  readonly end: DateEstimate | null;
  readonly quote: Quote;
}

/** One traveller's trip as one article tells it: one stop or several. */
export interface ArticleVisit {
  readonly id: VisitId;
  readonly visitor: PersonId;
  readonly visitorSide: SideId | null;
  readonly status: EventStatus;
  /** The article's own subject, or a trip told in the background ("Macron paid a state visit in December 2022"). */
  readonly main: boolean;
  readonly stops: readonly VisitStop[];
}
