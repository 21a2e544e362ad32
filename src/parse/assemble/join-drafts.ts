import type { ArticlePerson } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent, EventType } from '#model/event.ts';
import type { CountryCode, PersonId, SideId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import { officeOf } from '../lexicon/office-table.ts';
import { placeOf } from '../lexicon/places.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import type { EventDraft } from './draft-events.ts';
import type { Cast } from './find-cast.ts';
import { findCompany } from './find-company.ts';
import { findPairs } from './find-pairs.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import type { Reading } from './reading.ts';

/** An event while its tellings are put together. */
export interface GrowingEvent {
  type: EventType;
  people: PersonId[];
  groups: { side: SideId; label: string }[];
  place: FoundPlace | null;
  site: Span | null;
  /** Its own words for its time; null while it has none. */
  estimate: DateEstimate | null;
  status: ArticleEvent['status'] | 'open';
  change: ArticleEvent['change'];
  readonly tellings: { sentence: number; quote: Span }[];
  /** Only "discussed" so far; a cue that says the form decides. */
  weak: boolean;
  /** Told only in a title or heading so far. */
  titleOnly: boolean;
  readonly position: number;
}

/** Events that one meeting of people can be called in the same story. */
const FAMILY: Partial<Record<EventType, string>> = { meeting: 'encounter', talks: 'encounter' };
const familyOf = (type: EventType) => FAMILY[type] ?? type;

/**
 * Drafts in reading order → events, each told once. "The two leaders" and "they" are those of the last telling that fits.
 */
export function joinDrafts(
  sentences: readonly MaskedSentence[],
  drafts: readonly EventDraft[],
  reading: Reading,
): GrowingEvent[] {
  const book = new EventBook(reading);
  let next = 0;
  for (const masked of sentences) {
    for (; drafts[next]?.sentence === masked.index; next += 1) book.add(drafts[next] as EventDraft);
    book.addCompany(findCompany(masked).together, masked.index);
    book.remember(masked);
  }
  return book.events;
}

class EventBook {
  readonly events: GrowingEvent[] = [];
  /** The last people told together, most recent last. */
  readonly #together: PersonId[][] = [];
  readonly #seen = new Set<PersonId>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** People told side by side in one sentence, for "they" in the next; and everyone seen so far. */
  remember(masked: MaskedSentence): void {
    this.#together.push(...findPairs(masked));
    for (const { person } of masked.reading.people) this.#seen.add(person);
  }

  /** "He was accompanied by P": beside the one who went there, in the event told last. */
  addCompany(company: readonly PersonId[], sentence: number): void {
    const event = this.events.findLast(({ tellings }) => sentence - (tellings.at(-1)?.sentence ?? 0) <= 1);
    if (!event || event.type === 'state-visit' || event.type === 'call') return;
    for (const id of company) if (!event.people.includes(id)) event.people.push(id);
  }

  add(draft: EventDraft): void {
    const title = this.#isTitle(draft.sentence);
    const people = this.#resolvePeople(draft);
    const groups = groupsOf(draft);
    if (people.length >= 2 && !title) this.#together.push(people);
    if (draft.reality.status === 'no' || draft.routine) return;
    const same = this.#findSame(draft, people, groups) ?? this.#findHouseCall(draft, people);
    if (same) this.#addTelling(same, draft, people, groups, title);
    else if (this.#isEvent(draft, people, groups)) this.#begin(draft, people, groups, title);
  }

  #isTitle(sentence: number): boolean {
    const role = this.#reading.perSentence[sentence]?.role;
    return role === 'title' || role === 'heading';
  }

  #resolvePeople(draft: EventDraft): PersonId[] {
    const actors = this.#resolveCast(draft.actors);
    const partners = this.#resolveCast(draft.partners);
    const people = [...new Set([...actors, ...partners])];
    if (people.length === 1 && draft.joint && draft.type === 'press-conference') {
      const partner = this.#lastPartner(people[0]);
      return partner ? [...people, partner] : people;
    }
    if (people.length === 0 && /press-conference/.test(draft.type) && draft.definite === false && draft.joint)
      return this.#together.at(-1) ?? [];
    return people;
  }

  #resolveCast(cast: Cast): PersonId[] {
    const people = [...cast.people];
    for (const words of cast.several) {
      // Governments and countries act through nobody in particular.
      if (/governments|countries|officials/.test(words)) continue;
      people.push(...(this.#lastTogether(words) ?? []));
    }
    return people;
  }

  /** "the two ministers" are two ministers told together last; where no two fit, whoever was told together last. */
  #lastTogether(words: string): readonly PersonId[] | null {
    const fits = (people: readonly PersonId[]) => people.every((id) => fitsWords(this.#reading.people.get(id), words));
    const two = /\b(?:two|both|pair|duo)\b/.test(words)
      ? this.#together.findLast((people) => people.length === 2 && fits(people))
      : undefined;
    const any = two ?? this.#together.findLast((people) => fits(people));
    return (
      any ??
      (/leaders|presidents|ministers|heads of|secretaries/.test(words)
        ? this.#firstOfEachSide(fits)
        : (this.#together.at(-1) ?? null))
    );
  }

  /** "The Presidents" of a joint statement: the first fitting person of each of the two sides. */
  #firstOfEachSide(fits: (people: readonly PersonId[]) => boolean): readonly PersonId[] | null {
    const bySide = new Map<string, PersonId>();
    for (const id of this.#seen) {
      const side = this.#reading.people.get(id)?.side;
      if (side && !bySide.has(side) && fits([id])) bySide.set(side, id);
    }
    return bySide.size >= 2 ? [...bySide.values()].slice(0, 2) : null;
  }

  /** Whom `person` was last told together with. */
  #lastPartner(person: PersonId | undefined): PersonId | null {
    const people = person === undefined ? undefined : this.#together.findLast((others) => others.includes(person));
    return people?.find((other) => other !== person) ?? null;
  }

  #findSame(draft: EventDraft, people: readonly PersonId[], groups: GrowingEvent['groups']): GrowingEvent | null {
    const fits = this.events.filter((event) => isSameEvent(event, draft, people, groups));
    return fits.at(-1) ?? null;
  }

  /** "… is to go to the headquarters of UNESCO. … will meet its leader": the way there and the meeting are one event. */
  #findHouseCall(draft: EventDraft, people: readonly PersonId[]): GrowingEvent | null {
    const last = this.events.at(-1);
    if (last?.type !== 'site-visit' || draft.type !== 'meeting' || last.people.length !== 1 || people.length !== 2)
      return null;
    const guest = last.people[0];
    const host = people.find((id) => id !== guest);
    const side = host === undefined ? null : this.#reading.people.get(host)?.side;
    const telling = last.tellings[0];
    if (guest === undefined || !people.includes(guest) || !telling || draft.sentence - telling.sentence > 1)
      return null;
    if (!side || !this.#reading.perSentence[telling.sentence]?.sides.some((found) => found.side === side)) return null;
    last.type = 'meeting';
    last.tellings.length = 0;
    return last;
  }

  #addTelling(
    event: GrowingEvent,
    draft: EventDraft,
    people: readonly PersonId[],
    groups: GrowingEvent['groups'],
    title: boolean,
  ): void {
    const telling = { sentence: draft.sentence, quote: draft.quote };
    if (event.titleOnly && !title) {
      // The story's own words come before the title's.
      event.tellings.unshift(telling);
      event.titleOnly = false;
      if (draft.strength === 'strong') event.type = draft.type;
    } else event.tellings.push(telling);
    const grows = event.people.length === 0 || event.type === 'signing';
    if (draft.strength !== 'echo') {
      for (const id of people)
        if (!event.people.includes(id) && (event.people.length < 2 || grows)) event.people.push(id);
    }
    if (event.weak && draft.strength === 'strong') {
      event.type = draft.type;
      event.weak = false;
    }
    if (event.groups.length === 0) event.groups = groups;
    event.place = moreExact(event.place, draft.place);
    event.site ??= draft.site;
    event.estimate = surer(event.estimate, draft.date?.estimate ?? null);
    if (event.status === 'open') event.status = toStatus(draft);
    if (draft.reality.change) {
      event.change = draft.reality.change;
      event.status = draft.reality.status === 'planned' ? 'planned' : 'unknown';
    }
  }

  #isEvent(draft: EventDraft, people: readonly PersonId[], groups: GrowingEvent['groups']): boolean {
    if (
      draft.strength === 'echo' ||
      isReference(draft) ||
      (draft.reference && draft.type !== 'summit' && draft.type !== 'conference')
    )
      return false;
    const named = draft.actors.people.length + draft.partners.people.length;
    if (draft.strength === 'weak') return named >= 2 && people.length >= 2;
    if (draft.needs === 'pair' && people.length + groups.length === 0) return isScheduled(draft) || isUnnamed(draft);
    if (draft.needs === 'pair' && people.length === 1 && groups.length === 0) return isWithUnnamed(draft);
    if (draft.needs === 'pair')
      return (
        people.length >= 2 || (people.length >= 1 && groups.length > 0) || (groups.length > 0 && draft.date !== null)
      );
    // A call on somebody is made every day; news of its own has a time of its own.
    if (draft.type === 'statement') return people.length >= 1 && draft.date !== null && draft.finite;
    if (draft.needs === 'actor') return people.length >= 1;
    if (draft.type === 'signing' && draft.actors.several.length > 0) return true;
    if (
      (draft.type === 'summit' || draft.type === 'conference') &&
      draft.date === null &&
      (draft.reference || people.length === 0)
    )
      return false;
    return draft.date !== null || (people.length > 0 && !draft.definite) || (draft.place !== null && groups.length > 0);
  }

  #begin(draft: EventDraft, people: PersonId[], groups: GrowingEvent['groups'], title: boolean): void {
    this.events.push({
      type: draft.type,
      people,
      groups,
      place: draft.place,
      site: draft.site,
      estimate: draft.date?.estimate ?? null,
      status: toStatus(draft),
      change: draft.reality.change,
      tellings: [{ sentence: draft.sentence, quote: draft.quote }],
      weak: draft.strength === 'weak',
      titleOnly: title,
      position: draft.position,
    });
  }
}

/** "after their meeting": speaks of one told before and names nobody. */
const isReference = ({ definite, actors, partners, date, type, place }: EventDraft): boolean =>
  (type === 'state-visit' && definite && date === null && place === null) ||
  (definite &&
    partners.people.length + partners.groups.length + partners.several.length === 0 &&
    (date === null || actors.people.length < 2) &&
    (type === 'meeting' || type === 'talks' || type === 'press-conference'));

/** "The foreign ministers of G and G met in G on T": people without names. */
const isUnnamed = ({ date, place, strength, actors }: EventDraft): boolean =>
  strength === 'strong' &&
  actors.several.some((words) => /minister|president|leader|diplomat|secretar/.test(words)) &&
  date !== null &&
  place !== null;

/** "met business leaders in G on T": one named, with a time or a place of their own. */
const isWithUnnamed = ({ unnamed, strength, date, place, type }: EventDraft): boolean =>
  unnamed && strength === 'strong' && (type === 'meeting' || type === 'talks') && (date !== null || place !== null);

/** A body's meeting with a date and a place of its own, though nobody is named. */
const isScheduled = ({ date, place, strength, finite, definite, type }: EventDraft): boolean =>
  date !== null &&
  place !== null &&
  strength === 'strong' &&
  !definite &&
  !finite &&
  (type === 'meeting' || type === 'talks');

const toStatus = ({ reality }: EventDraft): GrowingEvent['status'] =>
  reality.status === 'no' ? 'open' : reality.status;

/** Organisations among those taking part, with the words of "EU leaders" where the text says leaders. Countries are none. */
function groupsOf(draft: EventDraft): GrowingEvent['groups'] {
  // Movements that stand for a country (Hamas) are spoken of, they do not come to meetings as organisations do.
  return [...draft.actors.groups, ...draft.partners.groups].filter(({ side }) => countryOfSide(side) === undefined);
}

function isSameEvent(
  event: GrowingEvent,
  draft: EventDraft,
  people: readonly PersonId[],
  groups: GrowingEvent['groups'],
): boolean {
  const family = familyOf(event.type);
  const talk = draft.strength !== 'strong' && (family === 'encounter' || family === 'call');
  const named =
    event.weak && draft.strength === 'strong' && (draft.type === 'call' || familyOf(draft.type) === 'encounter');
  if (family !== familyOf(draft.type) && !talk && !named) return false;
  const estimate = draft.date?.estimate ?? null;
  if (!datesAgree(event.estimate, estimate)) return false;
  if (!placesAgree(event.place, draft.place)) return false;
  if (statusClashes(event, draft, estimate)) return false;
  if (draft.type === 'summit' || draft.type === 'conference') return isSameGathering(event, draft, groups);
  if (draft.type === 'signing' && (people.length === 0 || event.people.length === 0)) return isNearby(event, draft);
  if (people.length === 0) return draft.definite;
  if (groups.length > 0 && event.groups.length > 0 && !sharesGroup(event, groups)) return false;
  // One person alone with an organisation: only the organisation tells which meeting it was.
  if (family === 'encounter' && people.length < 2 && groups.length + event.groups.length > 0)
    return sharesGroup(event, groups) && castsAgree(event.people, people);
  return castsAgree(event.people, people);
}

const sharesGroup = (event: GrowingEvent, groups: GrowingEvent['groups']) =>
  event.groups.some(({ side }) => groups.some((group) => group.side === side));

/** Signed by nobody named here, by somebody named a few sentences off. */
const NEARBY_SENTENCES = 3;

const isNearby = (event: GrowingEvent, draft: EventDraft) =>
  draft.sentence - (event.tellings.at(-1)?.sentence ?? 0) <= NEARBY_SENTENCES;

/** One has all people of the other, and they share two, or all there are. */
function castsAgree(a: readonly PersonId[], b: readonly PersonId[]): boolean {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared === Math.min(a.length, b.length) && (shared >= 2 || a.length === b.length);
}

function isSameGathering(event: GrowingEvent, draft: EventDraft, groups: GrowingEvent['groups']): boolean {
  const sides = groups.map(({ side }) => side);
  const shared = event.groups.some(({ side }) => sides.includes(side));
  if (sides.length > 0 && event.groups.length > 0) return shared;
  if (event.place && draft.place && !draft.definite)
    return event.place.place === draft.place.place || event.estimate !== null;
  return draft.definite || event.titleOnly;
}

function datesAgree(a: DateEstimate | null, b: DateEstimate | null): boolean {
  if (!a || !b) return true;
  return (a.earliest ?? -Infinity) <= (b.latest ?? Infinity) && (b.earliest ?? -Infinity) <= (a.latest ?? Infinity);
}

function placesAgree(a: FoundPlace | null, b: FoundPlace | null): boolean {
  if (!a || !b || a.place === b.place) return true;
  const one = placeOf(a.place);
  const other = placeOf(b.place);
  if (!one?.country || !other?.country) return true;
  if (one.country !== other.country) return false;
  return one.kind !== 'city' || other.kind !== 'city';
}

function statusClashes(event: GrowingEvent, draft: EventDraft, estimate: DateEstimate | null): boolean {
  const status = toStatus(draft);
  if (status === 'open' || event.status === 'open' || status === event.status || draft.reality.change || event.change)
    return false;
  const sameDay = estimate !== null && event.estimate?.edtf === estimate.edtf;
  return !sameDay && draft.strength === 'strong';
}

/** A day beats a month, a month a year; what is written beats nothing. */
function surer(a: DateEstimate | null, b: DateEstimate | null): DateEstimate | null {
  if (!a || !b) return a ?? b;
  return lengthOf(b) < lengthOf(a) ? b : a;
}

const lengthOf = ({ earliest, latest }: DateEstimate) => (latest ?? Infinity) - (earliest ?? -Infinity);

const EXACTNESS: Record<string, number> = { country: 0, region: 1, city: 2, venue: 3 };

function moreExact(a: FoundPlace | null, b: FoundPlace | null): FoundPlace | null {
  if (!a || !b) return a ?? b;
  const rank = ({ place }: FoundPlace) => EXACTNESS[placeOf(place)?.kind ?? 'country'] ?? 0;
  return rank(b) > rank(a) ? b : a;
}

const LEADER = /president|prime minister|premier|chancellor|king|queen|emir|sultan|emperor|leader|pope|taoiseach/i;

export const isLeader = (person: ArticlePerson | undefined): boolean => {
  const role = roleWords(person);
  return LEADER.test(role) && !/deputy prime|spokes|adviser|aide|vice|senate|chamber|assembly|court|bank/i.test(role);
};

/** The role in the text's words and in the table's. */
function roleWords(person: ArticlePerson | undefined): string {
  const office = person?.office ? officeOf(person.office) : undefined;
  return `${person?.role ?? ''} ${office?.label ?? ''}`;
}

/** "the two presidents" are presidents, "the two ministers" ministers; "they" and "the two sides" anyone. */
function fitsWords(person: ArticlePerson | undefined, words: string): boolean {
  const role = roleWords(person);
  if (/prime ministers/.test(words)) return /prime|premier/i.test(role);
  if (/presidents/.test(words))
    return (
      /president/i.test(role) && !/vice|senate|chamber|parliament|assembly|court|bank|commission|council/i.test(role)
    );
  if (/ministers|diplomats|secretaries/.test(words))
    return /minister|secretary|diplomat|fm\b/i.test(role) && !/prime/i.test(role);
  if (/leaders|heads of/.test(words)) return isLeader(person);
  return true;
}

export const countryOfPlace = (place: FoundPlace | null): CountryCode | null =>
  place ? (placeOf(place.place)?.country ?? null) : null;
