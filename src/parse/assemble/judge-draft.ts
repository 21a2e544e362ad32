import type { PersonId } from '#model/ids.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import type { EventDraft } from './draft-events.ts';
import type { GrowingEvent } from './growing-event.ts';

/** True where a draft that belongs to no event told before is one of its own. */
export function isEvent(draft: EventDraft, people: readonly PersonId[], groups: GrowingEvent['groups']): boolean {
  const gathering = draft.type === 'summit' || draft.type === 'conference';
  if (draft.strength === 'echo' || isReference(draft, people) || (draft.reference && !gathering)) return false;
  // "after the first summit, which was held in G on T": spoken of, but with a time and a place of its own.
  if (gathering && draft.reference && !draft.aside && draft.date !== null && draft.place !== null) return true;
  if (draft.strength === 'weak')
    return (
      people.length >= 2 &&
      draft.actors.people.length + draft.actors.several.length + draft.partners.people.length >=
        (draft.date !== null && draft.actors.several.length > 0 ? 1 : 2)
    );
  // A call on somebody is made every day; news of its own has a time of its own.
  if (draft.type === 'statement' && draft.passive) return people.length >= 1;
  if (draft.type === 'statement') return people.length >= 1 && (draft.date !== null || draft.speech) && draft.finite;
  if (draft.needs === 'pair') return isEncounter(draft, people, groups);
  if (draft.needs === 'actor') return people.length >= 1;
  if (draft.type === 'signing' && draft.actors.several.length > 0) return true;
  if (gathering && draft.aside) return false;
  if (gathering && draft.reference && (draft.date === null || groups.length === 0)) return false;
  if (gathering && draft.date === null && people.length === 0) return false;
  if (draft.type === 'other' && draft.noun && people.length > 0) return true;
  return (
    draft.date !== null ||
    (people.length > 0 && (!draft.definite || draft.passive || (draft.attends && draft.place !== null))) ||
    (draft.place !== null && groups.length > 0)
  );
}

function isEncounter(draft: EventDraft, people: readonly PersonId[], groups: GrowingEvent['groups']): boolean {
  if (people.length >= 2) return true;
  if (people.length === 1 && draft.attends && (draft.date !== null || draft.place !== null)) return true;
  if (groups.length > 0) return people.length === 1 || draft.date !== null;
  return people.length === 1
    ? isWithUnnamed(draft) || (isScheduled(draft) && (draft.next || draft.actors.people.length === 1))
    : isScheduled(draft) || isUnnamed(draft);
}

/** Organisations among those taking part, with the words of "EU leaders" where the text says leaders. Countries are none. */
export function groupsOf(draft: EventDraft): GrowingEvent['groups'] {
  // Movements that stand for a country (Hamas) are spoken of, they do not come to meetings as organisations do.
  return [...draft.actors.groups, ...draft.partners.groups].filter(
    ({ side }) => side === null || countryOfSide(side) === undefined,
  );
}

/** "after their meeting": speaks of one told before and names nobody. */
const isReference = (
  { definite, partners, date, type, place, ofSome, another }: EventDraft,
  people: readonly PersonId[],
): boolean =>
  (type === 'state-visit' && definite && date === null && place === null) ||
  (definite &&
    partners.people.length + partners.groups.length + partners.several.length === 0 &&
    !((ofSome || another) && date !== null) &&
    (date === null || people.length < 2) &&
    (type === 'meeting' || type === 'talks' || type === 'press-conference'));

/** "The foreign ministers of G and G met in G on T": people without names. */
const isUnnamed = ({ date, place, strength, actors }: EventDraft): boolean =>
  strength === 'strong' &&
  actors.several.some((words) =>
    /minister|president|leader|diplomat|secretar|negotiator|envoy|some officials/.test(words),
  ) &&
  date !== null &&
  place !== null;

/** "met business leaders in G on T": one named, with a time or a place of their own. */
const isWithUnnamed = ({ unnamed, strength, date, place, type, noun }: EventDraft): boolean =>
  unnamed &&
  strength === 'strong' &&
  (type === 'meeting' || type === 'talks') &&
  (!noun || date !== null || place !== null);

/** A body's meeting with a date and a place of its own, though nobody is named. */
const isScheduled = ({ date, place, strength, noun, body, definite, ofSome, another, type }: EventDraft): boolean =>
  date !== null &&
  place !== null &&
  strength === 'strong' &&
  (!definite || ofSome || another) &&
  (noun || body) &&
  (type === 'meeting' || type === 'talks');
