import type { PersonId } from '#model/ids.ts';
import type { CuedSentence } from './cue-sentence.ts';
import type { EventDraft } from './draft-events.ts';
import type { GrowingEvent } from './growing-event.ts';
import type { GrowingTrip } from './growing-trip.ts';
import { PERSON } from './mask-sentence.ts';
import type { Reading } from './reading.ts';

interface Told {
  readonly reading: Reading;
  readonly sentences: readonly CuedSentence[];
  readonly drafts: readonly EventDraft[];
  readonly events: readonly GrowingEvent[];
  readonly trips: readonly GrowingTrip[];
}

/** Everyone who takes part in an event or visit, or is there; the others of the article are only spoken of. */
export function findParticipants({ reading, sentences, drafts, events, trips }: Told): Set<PersonId> {
  const there = [
    ...events.flatMap(({ people }) => people),
    ...trips.map(({ person }) => person),
    ...sentences.flatMap(({ company }) => company.around),
    ...sentences.flatMap(findPresent),
    ...drafts.filter(isDealing).flatMap(({ actors, partners }) => [...actors.people, ...partners.people]),
  ];
  return new Set([...new Set(there)].filter((person) => !ONLY_TOLD_OF.test(reading.people.get(person)?.role ?? '')));
}

/** Who informs of a visit makes none, and the dead are remembered. */
const ONLY_TOLD_OF = /\b(?:spokes(?:person|man|woman)|press secretary|late)\b/i;

/** Whoever meets or calls somebody takes part, though the sentence names too little for an event ("will meet the press on T"). */
const isDealing = ({ type, reality, routine, definite }: EventDraft): boolean =>
  DEALINGS.has(type) && reality.status !== 'no' && !routine && !definite;

const DEALINGS: ReadonlySet<EventDraft['type']> = new Set(['meeting', 'talks', 'call']);

/**
 * People told in the very sentence of an event or journey are there, if in no clear part of it, unless its words make them one who is only
 * spoken of ("the case of P", "succeeded P", "P's army") or one who only speaks ("P said").
 */
function findPresent({ masked, events, travels }: CuedSentence): PersonId[] {
  if (masked.reading.role === 'title' || !(events.length + travels.length > 0 || DOES_SOMETHING.test(masked.text)))
    return [];
  return [...masked.marks].flatMap(([at, mark]) =>
    mark.kind === 'person' && masked.text.charAt(at) === PERSON && !isSpokenOf(masked.text, at)
      ? [mark.seen.person]
      : [],
  );
}

/** A person of the sentence does, or will do, what those on a visit and their hosts do. */
const DOES_SOMETHING =
  /\uE000(?:,[^,;]{1,60},)? (?:(?:also|then|later) )?(?:will (?!be acting|not |remain|never|have to|need)|(?:is|are) (?:also )?(?:to|due|expected|scheduled|in|on|here|there|travell?ing|visiting|accompanying|leading)|(?:was|were) (?:also )?(?:there|in|on|among|at|due|shown|briefed|escorted|seated|waiting)|(?:(?:open|host|chair|represent|escort|greet|welcom|receiv|present|brief|show|tour|inspect|wait|join|travel|fl[ie]|deliver|convey)\w{0,4}|leads?|led|lays?|laid|flew|stood|sat|went|came|took|gave) )/;

const isSpokenOf = (text: string, at: number): boolean =>
  SPOKEN_OF_BEFORE.test(text.slice(Math.max(0, at - 60), at)) || SPOKEN_OF_AFTER.test(text.slice(at + 1, at + 160));

/** Words before a name that make its bearer somebody spoken of. */
const SPOKEN_OF_BEFORE =
  /\b(?:case|cause|relations?|portrait|death|killing|murder|arrest|release|return|ouster|fall|regime|government|presidency|memory|legacy|allies|ally|son|daughter|brother|sister|widow|facilitation|efforts|mediation|envoys?|representatives?|part|invitation|behalf|support|absence|words|visit|policies|policy) of (?:the |his |her )?$|\b(?:under|against|like|unlike|about|since|than|except|without|named|appointed|elected|succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|defeat(?:s|ed|ing)?|oust(?:s|ed|ing)|topple[sd]?|toppling|homage to|tribute to|regards to|(?:letter|message|greetings|invitation|envoy|adviser|advisor|aide)s? (?:from|to|by)|according to(?: [^,;\uE000]{1,30})?|said|says|added|thank(?:s|ed|ing)?|prais(?:e|es|ed|ing)|criticis(?:ed|ing)|criticiz(?:ed|ing)|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|condemn(?:s|ed|ing)|commend(?:s|ed|ing)|congratulat(?:e|es|ed|ing)|quot(?:ed|ing)|whether|if|attributable to|(?:process|initiative|efforts|mediation|government|coalition|party),? (?:led|headed|chaired) by(?: former)?) (?:the |his |her |that )?$/i;

/** What follows one who owns something, or only speaks. */
const SPOKEN_OF_AFTER =
  /^(?:'s?(?= )|(?:,[^;\uE000]{1,90})?,? (?:also |has |had |have |earlier |later |who )?(?:said|says|say|told|tells|added|stated|announced|confirmed|noted|reported|wrote|denied|declined|warned|stressed|argued|explained|called (?:it|the|on)|informed|briefed|issued|was not|were not|did not|has not|is not|will be|could|may|might|would)\b)/;
