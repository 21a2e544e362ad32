import type { DateEstimate } from '#model/date-estimate.ts';
import type { EventType } from '#model/event.ts';
import type { PersonId } from '#model/ids.ts';
import type { FoundPlace } from '../found.ts';
import { placeOf } from '../lexicon/places.ts';
import type { EventDraft } from './draft-events.ts';
import { datesMeet } from './estimates.ts';
import type { Group } from './find-cast.ts';
import type { GrowingEvent } from './growing-event.ts';

/** Events that one meeting of people can be called in the same story. */
const FAMILY: Partial<Record<EventType, string>> = { meeting: 'encounter', talks: 'encounter' };
const familyOf = (type: EventType) => FAMILY[type] ?? type;

export const toStatus = ({ reality }: EventDraft): GrowingEvent['status'] =>
  reality.status === 'no' ? 'open' : reality.status;

/** True where a draft tells an event again. */
export function isSameEvent(
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
  if (!datesMeet(event.estimate, estimate)) return false;
  // "The two last met in July" is another meeting than the one at hand, though that one has no date.
  if (draft.previous && event.estimate === null) return false;
  if (draft.another && estimate !== null && event.estimate === null) return false;
  if (!placesAgree(event.place, draft.place)) return false;
  if (statusClashes(event, draft, estimate)) return false;
  if (draft.type === 'summit' || draft.type === 'conference') return isSameGathering(event, draft, groups);
  if (draft.type === 'signing' && (people.length === 0 || event.people.length === 0))
    return draft.actors.several.length === 0 && isNearby(event, draft);
  // "the talks, which were approved in December": a time of its own makes it another, unless told at once.
  if (people.length === 0)
    return draft.definite && (draft.date === null || event.estimate !== null || isNext(event, draft));
  // "The two will see P": somebody new makes it another meeting.
  if (draft.strength !== 'echo' && event.people.length >= 2 && bringsStranger(event, draft)) return false;
  // Two sites of one sentence are one walk.
  if (draft.type === 'site-visit') {
    if (event.tellings.at(-1)?.sentence === draft.sentence) return people.every((id) => event.people.includes(id));
    if (event.siteWords && draft.siteWords && event.siteWords !== draft.siteWords) return false;
  }
  if (groups.length > 0 && event.groups.length > 0 && !sharesGroup(event, groups)) return false;
  if ((event.reception && draft.noun) || draft.onward ? isStepAfter(event, draft) : false) return false;
  // One person alone with an organisation: only the organisation tells which meeting it was.
  if (family === 'encounter' && people.length < 2 && groups.length + event.groups.length > 0)
    return sharesGroup(event, groups) && castsAgree(event.people, people);
  // Ceremonies of one day are many.
  if (draft.type === 'other') return draft.definite && castsAgree(event.people, people);
  if (draft.apart && people.length < event.people.length) return false;
  return castsAgree(event.people, people);
}

/** "P received P. The two held talks": told in a sentence of its own and not as what is known already. */
const isStepAfter = (event: GrowingEvent, draft: EventDraft): boolean =>
  draft.strength === 'strong' && !draft.definite && event.tellings.at(-1)?.sentence !== draft.sentence;

const isSameGroup = (a: Group, b: Group) => (a.side === null ? a.label === b.label : a.side === b.side);

const sharesGroup = (event: GrowingEvent, groups: GrowingEvent['groups']) =>
  event.groups.some((one) => groups.some((other) => isSameGroup(one, other)));

/** Signed by nobody named here, by somebody named a few sentences off. */
const NEARBY_SENTENCES = 3;

const isNext = (event: GrowingEvent, draft: EventDraft) => draft.sentence - (event.tellings.at(-1)?.sentence ?? 0) <= 1;

const bringsStranger = (event: GrowingEvent, draft: EventDraft): boolean =>
  draft.actors.several.length > 0 && draft.partners.people.some((id) => !event.people.includes(id));

const isNearby = (event: GrowingEvent, draft: EventDraft) =>
  draft.sentence - (event.tellings.at(-1)?.sentence ?? 0) <= NEARBY_SENTENCES;

/** One has all people of the other, and they share two, or all there are. */
function castsAgree(a: readonly PersonId[], b: readonly PersonId[]): boolean {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared === Math.min(a.length, b.length) && (shared >= 2 || a.length === b.length);
}

function isSameGathering(event: GrowingEvent, draft: EventDraft, groups: GrowingEvent['groups']): boolean {
  if (groups.length > 0 && event.groups.length > 0) return sharesGroup(event, groups);
  if (event.place && draft.place && !draft.definite)
    return event.place.place === draft.place.place || event.estimate !== null;
  return draft.definite || event.titleOnly;
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
