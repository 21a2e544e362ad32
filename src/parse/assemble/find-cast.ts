import type { PersonId, SideId } from '#model/ids.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import { sideOf } from '../lexicon/sides.ts';
import type { CueHit } from './find-cues.ts';
import { findPairs } from './find-pairs.ts';
import { GEO, type Mark, type MaskedSentence, NO_SIDE } from './mask-sentence.ts';

/** An organisation, or leaders of a region; `side` null for what is no organisation. */
export interface Group {
  readonly side: SideId | null;
  readonly label: string;
}

/** People of an event as its words name them; `several` ("the two leaders") waits for the events told before. */
export interface Cast {
  readonly people: readonly PersonId[];
  readonly several: readonly string[];
  readonly groups: readonly Group[];
}

export function toCast(masked: MaskedSentence, positions: readonly number[]): Cast {
  const people: PersonId[] = [];
  const several: string[] = [];
  const groups: Group[] = [];
  for (const position of positions) {
    const mark = masked.marks.get(position);
    if (mark?.kind === 'person' && !people.includes(mark.seen.person)) people.push(mark.seen.person);
    // "P and P could meet when both are in G": those of the same sentence.
    const named = mark?.kind === 'several' && THEY.test(mark.words) ? findPairs(masked, position).at(-1) : undefined;
    if (named) people.push(...named.filter((id) => !people.includes(id)));
    else if (mark?.kind === 'several') several.push(withCountries(masked, position, mark.words));
    if (mark?.kind === 'side')
      groups.push({
        side: mark.side.side === NO_SIDE ? null : mark.side.side,
        label: labelGroup(masked, position, mark),
      });
  }
  return { people, several, groups };
}

/** Those told side by side last, whoever they are. */
export const THEY = /^(?:they|both|the (?:two|pair|duo|couple))$/;

/** Gatherings that go by a name of their own: "COP30" is its own group, as NATO is of a NATO summit. */
export function addGathering(cast: Cast, words: string): Cast {
  const name = /^(?:COP ?\d{2}|TICAD)/.exec(words)?.[0];
  return name ? { ...cast, groups: [...cast.groups, { side: null, label: name }] } : cast;
}

/** "the foreign ministers of G and G": whose they are narrows who they are; kept as "words|XX|YY". */
export function withCountries(masked: MaskedSentence, position: number, words: string): string {
  const of = /^ of (?:the )?\uE003(?:(?:,| and|, and) (?:the )?\uE003)*/.exec(
    masked.text.slice(position + 1, position + 60),
  );
  if (!of) return words;
  const sides = [...of[0]].flatMap((character, at) => {
    const mark = character === GEO ? masked.marks.get(position + 1 + at) : undefined;
    return mark?.kind === 'geo' && mark.side ? [mark.side.side] : [];
  });
  return [words, ...sides].join('|');
}

/** As the text names it ("EU leaders"); by its own name where the text only hints ("the Alliance", "the world body"). */
function labelGroup(masked: MaskedSentence, position: number, { side, span }: Mark & { kind: 'side' }): string {
  const words = masked.source.slice(span.start, span.end);
  const name =
    /^\p{Lu}/u.test(words) && words.toLowerCase() !== 'alliance' ? words : (sideOf(side.side)?.label ?? words);
  return / leaders\b/.test(masked.text.slice(position + 1, position + 10)) ? `${name} leaders` : name;
}

export const isGathering = ({ cue, form }: CueHit<EventCue>) =>
  cue.type === 'summit' || cue.type === 'conference' || (cue.type === 'other' && form === null);

/** Verbs by which the subject is at a gathering and does not only speak of it. */
const ATTENDS =
  /\b(?:receiv(?:e|es|ed|ing)|attend(?:s|ed|ing)?|(?:take|takes|took|taking) part|participat(?:e|es|ed|ing)|join(?:s|ed|ing)?|address(?:es|ed|ing)?|host(?:s|ed|ing)?|chair(?:s|ed|ing)?|co-chair(?:s|ed|ing)?|lead(?:s|ing)?|led|sp(?:eak|eaks|oke|eaking) (?:at|to)|tender(?:s|ed)?|offer(?:s|ed)?|gave|gives?|opened|represent(?:s|ed|ing)?|hold(?:s|ing)?|held|convene[sd]?|welcom(?:e|es|ed|ing)|open(?:s|ing)?|(?:see|sees|saw|seen) each other (?:again |next )?at|gather(?:s|ed|ing)?|meet(?:s|ing)? (?:again )?at|met (?:again )?at|present at|(?:was|is|were|are|be) in [^;.]{0,110} for|(?:travel|fl(?:y|ies|ew)|head|arriv|go|went|leav|left|visit|reach)[^;.]{0,70} for)(?: [^ ;.]{1,20}){0,9} $/i;

/** A gathering that is only referred to: "ahead of the summit", "preparations for a summit". */
const REFERS =
  /\b(?:on|about) (?:a |an |the |their |his |her )?(?:[^ ;.]{1,20} ){0,2}$|\b(?:ahead of|before|after|preparations? for|prepar\w{1,5} for|sidelines of|margins of|during|following|since|until|prior to|discuss\w{0,4}|outcome of|results of|success of|congratulat\w{1,4} [^;.]{0,30} on)(?: [^ ;.,]{1,20}){0,6} $/i;

/** The host brings the guests to it: a list of them with their titles stands between. */
const HOSTS_FOR =
  /\b(?:welcom(?:e|es|ed|ing)|host(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|join(?:s|ed|ing)?) [^;]{0,120} (?:for|to|at) (?:[^ ;.]{1,20} ){0,6}$/i;

export const isReferredTo = (hit: CueHit<EventCue>, before: string): boolean =>
  isGathering(hit)
    ? REFERS.test(before)
    : hit.form === null && /\b(?:sidelines|margins|fringes) of (?:[^ ;.]{1,20} ){0,8}$/i.test(before);

const PREPARED = /\bprepar\w{1,6} (?:for|of) (?:[^ ;.,]{1,20} ){0,4}$/i;

/** True where the subject of the clause is not one of those who meet. */
export function isAbsent(text: string, hit: CueHit<EventCue>, before: string, partners: readonly number[]): boolean {
  if (hit.form !== null) return false;
  if (isGathering(hit))
    return (
      REFERS.test(before) || !(ATTENDS.test(before) || HOSTS_FOR.test(before)) || /\b(?:may|might|could)\b/.test(before)
    );
  // "reviewed preparations for the next meeting": who will meet there is not told.
  if (PREPARED.test(before)) return true;
  // "thanked Egypt for hosting talks between P and P": the two are named, whoever speaks.
  return partners.length >= 2 && /^[^\uE000-\uE002]{0,80} between /.test(text.slice(hit.end, hit.end + 90));
}
