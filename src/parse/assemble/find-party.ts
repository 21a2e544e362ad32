import type { PersonId } from '#model/ids.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import type { LastTrip } from './draft-trips.ts';
import type { CueHit } from './find-cues.ts';
import { findOwner, findTravellers } from './find-travellers.ts';
import { type MaskedSentence, personAt } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { leadersAt } from './quote-trip.ts';
import { clauseAt, clauseStart, findSubject, readNameList } from './read-clause.ts';
import type { Reading } from './reading.ts';

/** Who goes, and where the names of those stand in the sentence. */
export function findParty(where: CuePosition, hit: CueHit<TravelCue>, reading: Reading, last: LastTrip) {
  const { masked, clauses } = where;
  const start = clauseStart(clauses, clauseAt(clauses, hit.start));
  const before = masked.text.slice(start, hit.start);
  const after = masked.text.slice(hit.end);
  const noun = !(hit.cue.kind === 'there' && hit.cue.words.includes('there'));
  const own = findSubject(masked.text, start, hit.start, noun);
  // "P concluded his visit": his own; without a subject here, that of whom the pronoun means.
  const owner = hit.form === null && own.length === 0 ? findOwner(masked, hit.start) : null;
  const positions = owner ? [] : findTravellers(masked, clauses, hit);
  const host = owner || positions.length > 0 || hit.form !== null ? null : WHERE.exec(after);
  if (host) positions.push(hit.end + host[0].length);
  const named = owner
    ? [owner]
    : positions.flatMap((at) => [...personAt(masked, at), ...leadersAt(masked, at, reading, last.pair)]);
  const again =
    (/\bthe $/i.test(before) || (/^an? (?:planned )?$/i.test(before) && !/[\uE000\uE001]/.test(masked.text))) &&
    !/ that (?!was |will |is |has )|\bnever took place/.test(after);
  const people = named.length === 0 && hit.form === null && again ? last.people : named;
  return { people: [...people, ...leadersBeside(masked, hit, people, reading)], positions };
}

/** "The minister was in G on T with P": whoever leads the government is no one of her delegation. */
function leadersBeside(
  masked: MaskedSentence,
  hit: CueHit<TravelCue>,
  people: readonly PersonId[],
  reading: Reading,
): PersonId[] {
  const beside = BESIDE.exec(masked.text.slice(hit.end));
  const home = people[0] && reading.people.get(people[0])?.side;
  if (!beside || !home) return [];
  return readNameList(masked.text, hit.end + beside[0].length, masked.text.length)
    .flatMap((at) => personAt(masked, at))
    .filter((id) => {
      const person = reading.people.get(id);
      return !people.includes(id) && person?.side === home && LEADS_COUNTRY.test(person.role ?? '');
    });
}

const BESIDE = /^\uE003(?:, \uE003)?(?: (?:on )?\uE005)?,? (?:together |along |alongside )?with (?=[^;.]{0,80}\uE000)/u;
const LEADS_COUNTRY = /\b(?:prime minister|premier|president|chancellor|king|queen|emir)\b/i;

/** "The tour began in G, where P": whose it is stands behind. */
const WHERE = /^\uE003[^.;\uE000-\uE002]{0,40}, where (?:the )?(?=\uE000)/;
