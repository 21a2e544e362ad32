import type { PersonId } from '#model/ids.ts';
import { sideOf } from '../lexicon/sides.ts';
import type { CuedSentence } from './cue-sentence.ts';
import type { EventDraft } from './draft-events.ts';
import type { TripDraft } from './draft-trips.ts';
import type { Cast } from './find-cast.ts';
import type { Companion } from './find-company.ts';
import { type GrowingEvent, moreExact, surer } from './growing-event.ts';
import { groupsOf, isEvent } from './judge-draft.ts';
import { isSameEvent, toStatus } from './match-draft.ts';
import { PeopleTogether } from './people-together.ts';
import { homeCountry, isInStory, type Reading } from './reading.ts';

/**
 * Drafts in reading order → events, each told once. "The two leaders" and "they" are those of the last telling that fits.
 */
export function joinDrafts(
  sentences: readonly CuedSentence[],
  drafts: readonly EventDraft[],
  journeys: readonly TripDraft[],
  reading: Reading,
): GrowingEvent[] {
  const book = new EventBook(reading, journeys);
  let next = 0;
  for (const { masked, company } of sentences) {
    for (let draft = drafts[next]; draft?.sentence === masked.index; draft = drafts[next]) {
      book.add(draft);
      next += 1;
    }
    book.addCompany(company.together, masked.index);
    book.together.read(masked);
  }
  return book.events;
}

/** An article tells an event again within this many others; what is further back is no longer compared. */
const MOST_OPEN = 200;

const MET: ReadonlySet<EventDraft['type']> = new Set(['meeting', 'talks']);
const WITH_SOMEBODY: ReadonlySet<EventDraft['type']> = new Set([...MET, 'call', 'press-conference']);

class EventBook {
  readonly events: GrowingEvent[] = [];
  readonly together: PeopleTogether;
  readonly #reading: Reading;
  readonly #journeys: readonly TripDraft[];

  constructor(reading: Reading, journeys: readonly TripDraft[]) {
    this.#reading = reading;
    this.#journeys = journeys;
    this.together = new PeopleTogether(reading);
  }

  /** "He was accompanied by P": beside the one who went there, in the event told last. */
  addCompany(company: readonly Companion[], sentence: number): void {
    const near = this.events
      .slice(-MOST_OPEN)
      .filter(({ tellings }) => sentence - (tellings.at(-1)?.sentence ?? 0) <= 1);
    for (const { person, at } of company) {
      const event = near.findLast(({ tellings }) => (tellings.at(-1)?.quote.start ?? 0) < at) ?? near.at(-1);
      if (!event || event.type === 'state-visit' || event.type === 'call' || event.people.includes(person)) continue;
      event.people.push(person);
    }
  }

  add(draft: EventDraft): void {
    const title = this.#isTitle(draft.sentence);
    const people = this.#resolvePeople(draft);
    const groups = groupsOf(draft);
    // Who is told to have telephoned by the way is not together.
    const apart = draft.type === 'call' && this.together.last().length > 0;
    if (people.length >= 2 && !title && !apart && isInStory(draft.date?.estimate ?? null, this.#reading))
      this.together.add(people);
    if (draft.reality.status === 'no' || draft.routine) return;
    const same = this.#findSame(draft, people, groups) ?? this.#findHouseCall(draft, people);
    if (same) this.#addTelling(same, draft, people, groups, title);
    else if (isEvent(draft, people, groups)) this.#begin(draft, people, groups, title);
  }

  #isTitle(sentence: number): boolean {
    const role = this.#reading.perSentence[sentence]?.role;
    return role === 'title' || role === 'heading';
  }

  #resolvePeople(draft: EventDraft): PersonId[] {
    const near = this.#namedBefore(draft);
    const people = [...new Set([...this.#resolveCast(draft.actors, near), ...this.#resolveCast(draft.partners, near)])];
    if ((draft.type === 'signing' || draft.type === 'statement') && draft.passive && people.length === 0)
      return [...this.together.last()];
    const other = this.#otherOf(draft, people);
    if (other) return [other, ...people];
    // "Their talks in G on T": of those told together.
    if (people.length === 0 && draft.theirs && MET.has(draft.type) && draft.date !== null)
      return [...this.together.last()];
    const last = this.events.at(-1);
    // "held a meeting with P, and signed": with the same.
    if (draft.type === 'signing' && people.length === 1 && last?.tellings.at(-1)?.sentence === draft.sentence)
      return last.people.some((id) => people.includes(id)) && last.type !== 'call' ? [...last.people] : people;
    if (draft.another && people.length === 0 && draft.date !== null && MET.has(draft.type))
      return [...this.together.last()];
    if (draft.guest && people.length === 1) {
      const guest = draft.owner ?? this.together.partnerOf(people[0]);
      return guest && guest !== people[0] ? [...people, guest] : people;
    }
    if (draft.type !== 'press-conference' || !draft.joint) return people;
    if (people.length === 0 && !draft.definite) return [...this.together.last()];
    const partner = people.length === 1 ? this.together.partnerOf(people[0]) : null;
    return partner ? [...people, partner] : people;
  }

  /** "Talks with P took place on T", "his dinner with P", "a tour of the plant": with whoever is the guest in P's country, or whose it is. */
  #otherOf(draft: EventDraft, people: readonly PersonId[]): PersonId | null {
    const { type, noun, actors, partners, owner, date, place, sentence } = draft;
    const [partner] = partners.people;
    const site = type === 'site-visit' && people.length === 0;
    if (!noun || !(site || (partner && people.length === 1 && WITH_SOMEBODY.has(type)))) return null;
    if (actors.people.length + actors.several.length + actors.groups.length > 0) return null;
    if (owner !== null) return owner === partner ? null : owner;
    const guest = this.#journeys.findLast((journey) => journey.sentence <= sentence && journey.person !== partner);
    const home = partner ? homeCountry(partner, this.#reading) : (guest?.country ?? null);
    return guest &&
      (date !== null || place !== null || draft.reality.status === 'planned') &&
      home !== null &&
      guest.country === home
      ? guest.person
      : null;
  }

  #resolveCast(cast: Cast, near: readonly PersonId[]): PersonId[] {
    return [...cast.people, ...cast.several.flatMap((words) => this.together.meantBy(words, near))];
  }

  /** People of the sentence before the event's words. */
  #namedBefore(draft: EventDraft): PersonId[] {
    const people = this.#reading.perSentence[draft.sentence]?.people ?? [];
    return people.filter(({ span }) => span.end <= draft.quote.start).map(({ person }) => person);
  }

  #findSame(draft: EventDraft, people: readonly PersonId[], groups: GrowingEvent['groups']): GrowingEvent | null {
    return this.events.slice(-MOST_OPEN).findLast((event) => isSameEvent(event, draft, people, groups)) ?? null;
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
    if (
      !side ||
      sideOf(side)?.kind !== 'organisation' ||
      !this.#reading.perSentence[telling.sentence]?.sides.some((found) => found.side === side)
    )
      return null;
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
    if (event.titleOnly && !title && draft.strength !== 'echo') {
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
    // "a tête-à-tête, followed by talks between the two delegations" is talks.
    if (draft.follows && draft.type === 'talks' && event.type === 'meeting') event.type = 'talks';
    if (event.groups.length === 0) event.groups = groups;
    event.place = moreExact(event.place, draft.place);
    event.site ??= draft.site;
    event.siteWords ??= draft.siteWords;
    event.estimate = surer(event.estimate, draft.date?.estimate ?? null);
    if (event.status === 'open') event.status = toStatus(draft);
    if (draft.reality.change) {
      event.change = draft.reality.change;
      event.status = draft.reality.status === 'planned' ? 'planned' : 'unknown';
    }
  }

  #begin(draft: EventDraft, people: PersonId[], groups: GrowingEvent['groups'], title: boolean): void {
    this.events.push({
      type: draft.type,
      people,
      groups,
      place: draft.place,
      site: draft.site,
      siteWords: draft.siteWords,
      estimate: draft.date?.estimate ?? null,
      status: toStatus(draft),
      change: draft.reality.change,
      tellings: [{ sentence: draft.sentence, quote: draft.quote }],
      weak: draft.strength === 'weak',
      reception: draft.reception,
      titleOnly: title,
      position: draft.position,
    });
  }
}
