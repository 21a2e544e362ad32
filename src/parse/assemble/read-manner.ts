import type { EventCue } from '../lexicon/event-cues.ts';
import type { EventDraft } from './draft-events.ts';
import { isReferredTo } from './find-cast.ts';
import type { CueHit } from './find-cues.ts';
import type { MaskedSentence } from './mask-sentence.ts';

/** What the words around a cue say of the telling itself. */
export function readManner(
  masked: MaskedSentence,
  hit: CueHit<EventCue>,
  before: string,
): Pick<
  EventDraft,
  | 'noun'
  | 'joint'
  | 'theirs'
  | 'definite'
  | 'unnamed'
  | 'attends'
  | 'reference'
  | 'aside'
  | 'speech'
  | 'finite'
  | 'ofSome'
  | 'passive'
  | 'next'
  | 'apart'
  | 'previous'
  | 'follows'
  | 'another'
  | 'body'
  | 'onward'
  | 'guest'
  | 'reception'
  | 'routine'
> {
  return {
    joint:
      /\b(?:joint|their|shared|both)\b[^.;]{0,30}$/i.test(before) || /^joint\b/i.test(masked.text.slice(hit.start)),
    noun: hit.form === null,
    theirs: hit.form === null && /\btheir (?:[\p{L}-]{1,15} ){0,3}$/iu.test(before),
    definite: hit.form === null && DEFINITE.test(before),
    ofSome: hit.form === null && /^ (?:of|between) /.test(masked.text.slice(hit.wordEnd, hit.wordEnd + 9)),
    passive: isPassive(masked.text, hit),
    next: /\b(?:its|their|the) (?:next|first|second|third|fourth|annual) (?:[\p{L}-]{2,15} )?$/iu.test(before),
    attends: hit.form === null && TAKES_PART.test(before),
    unnamed: UNNAMED.test(masked.text.slice(hit.wordEnd, hit.wordEnd + 70)),
    reference: isReferredTo(hit, before),
    aside: /\b(?:sidelines|margins|fringes) of (?:[^ ;.]{1,24} ){0,8}$/i.test(before),
    speech: SPEECHES.has(hit.cue.verb?.[0] ?? ''),
    finite: hit.form === 'past' || hit.form === 'third' || FINITE.test(before),
    apart:
      /\b(?:also|separately|subsequently|prior to (?:that|this))\b/i.test(before) ||
      /^(?:bilateral|separate|one-on-one)\b/i.test(masked.text.slice(hit.start)),
    previous: hit.form !== null && /\b(?:last|first|previously) $/i.test(before),
    follows: /\bfollowed by (?:[^ ;.,]{1,24} ){0,4}$/i.test(before),
    another: hit.form === null && ANOTHER.test(before),
    body: BODY.test(before),
    onward: ONWARD.test(before),
    guest: GUEST.test(masked.text.slice(hit.wordEnd, hit.wordEnd + 100)),
    reception: RECEIVES.has(hit.cue.verb?.[0] ?? '') && hit.cue.type === 'meeting',
    routine: ROUTINE.test(before) || isAfterRepeatedTime(masked, hit.start),
  };
}

/** "will deliver", "is due to address"; "to urge" alone only says what for. */
const FINITE =
  /\b(?:will|shall)\b[^;.]{0,80}(?:,|\band) (?:then |also )?$|\b(?:will|shall|(?:expected|due|scheduled|set|planned|slated) to)(?: [a-z]{2,12}){0,2} $/i;
const TAKES_PART =
  /\b(?:attend(?:s|ed|ing)?|(?:take|takes|took|taking) part in|participat(?:e|es|ed|ing) in|co-?chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|host(?:s|ed|ing)?|convene[sd]?|address(?:es|ed|ing)?)(?: [^ ;.]{1,24}){0,8} $/i;
const SPEECHES: ReadonlySet<string> = new Set(['deliver', 'address', 'give']);
const DEFINITE = /\b(?:the|these|those|this|that|their|his|her|such|[\uE000\uE001]'s?) (?:[\p{L}-]{1,15} ){0,2}$/iu;
const ANOTHER =
  /\b(?:first|second|third|fourth|last|latest|previous|earlier) (?:such )?(?:[a-z]{4,12} )?(?:round of )?$|\bsuch $|\b(?:first|last|latest) of (?:these|those|the|their) $/i;
const BODY =
  /\b(?:committee|commission|council|group|board|panel|forum|mechanism|troika|quartet|community)\b[^;.]{0,60}$/i;
const ONWARD = /\b(?:then|subsequently|afterwards|thereafter)\b[^;.,]{0,30}$/i;
const GUEST =
  /^[^;.]{0,60}?\b(?:in (?:his|her|their) honou?r|(?:for|to|of) (?:his|her|their|the|our) (?:[\p{L}-]{2,15} ){0,2}guests?)\b/iu;
const RECEIVES: ReadonlySet<string> = new Set(['receive', 'welcome', 'host']);
const ROUTINE = /\b(?:daily|regular|weekly|routine|monthly) (?:[a-z]{2,12} )?$/i;
const UNNAMED =
  /^(?:(?: [^ ;.]{1,20}){0,8} with|(?: [^ ;.]{1,20}){0,2}) (?:[^ ;.,]{1,20} ){0,3}(?:leaders|officials|ministers|crews?|youth|young|workers|soldiers|personnel|families|survivors|residents|veterans|farmers|people|donors|negotiators|diplomats|women|counterparts?|lawmakers|representatives|businessm[ae]n|entrepreneurs|members|community|students|executives|investors|activists|troops|ambassadors)\b/i;

/** "a daily news briefing": a repeated time stands right before. */
function isAfterRepeatedTime(masked: MaskedSentence, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - 12); position -= 1) {
    const mark = masked.marks.get(position);
    if (mark?.kind === 'date' && mark.date.value === 'set') return true;
  }
  return false;
}

export const isPassive = (text: string, hit: CueHit<EventCue>): boolean =>
  (hit.form === null &&
    /\b(?:was|were|been|be)(?: [a-z ]{3,16})? (?:signed|inked|penned|initialled|concluded|exchanged|adopted|issued|released)$/.test(
      text.slice(hit.start, hit.end),
    )) ||
  (hit.form === 'past' &&
    /\b(?:was|were|been|be|being)(?: [a-z]{3,12}ly| also| then| later| earlier)? $/i.test(
      text.slice(Math.max(0, hit.start - 30), hit.start),
    ));
