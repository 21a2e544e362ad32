import type { Gated } from '../gate/pattern-gate.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import { gatedClause, saysIn } from './clause-gate.ts';
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
  const says = (gated: Gated, words = before) => saysIn(masked, gated, words);
  return {
    joint: says(JOINT) || /^joint\b/i.test(masked.text.slice(hit.start)),
    noun: hit.form === null,
    theirs: hit.form === null && /\btheir (?:[\p{L}-]{1,15} ){0,3}$/iu.test(before),
    definite: hit.form === null && says(DEFINITE),
    ofSome: hit.form === null && /^ (?:of|between) /.test(masked.text.slice(hit.wordEnd, hit.wordEnd + 9)),
    passive: isPassive(masked.text, hit),
    next: says(NEXT),
    attends: hit.form === null && says(TAKES_PART),
    unnamed: says(UNNAMED, masked.text.slice(hit.wordEnd, hit.wordEnd + 70)),
    reference: isReferredTo(hit, before),
    aside: says(ASIDE),
    speech: SPEECHES.has(hit.cue.verb?.[0] ?? '') || / joint /.test(masked.text.slice(hit.start, hit.end)),
    finite: hit.form === 'past' || hit.form === 'third' || says(FINITE),
    apart: says(APART) || /^(?:bilateral|separate|one-on-one)\b/i.test(masked.text.slice(hit.start)),
    previous: hit.form !== null && says(PREVIOUS),
    follows: says(FOLLOWS),
    another: hit.form === null && says(ANOTHER),
    body: says(BODY),
    onward: says(ONWARD),
    guest: says(GUEST, masked.text.slice(hit.wordEnd, hit.wordEnd + 100)),
    reception: RECEIVES.has(hit.cue.verb?.[0] ?? '') && hit.cue.type === 'meeting',
    routine: says(ROUTINE) || isAfterRepeatedTime(masked, hit.start),
  };
}

const JOINT = gatedClause(/\b(?:joint|their|shared|both)\b[^.;]{0,30}$/i);
const NEXT = gatedClause(/\b(?:its|their|the) (?:next|first|second|third|fourth|annual) (?:[\p{L}-]{1,15} )?$/iu);
const ASIDE = gatedClause(/\b(?:sidelines|margins|fringes) of (?:[^ ;.]{1,20} ){0,8}$/i);
const APART = gatedClause(/\b(?:also|separately|subsequently|prior to (?:that|this))\b/i);
const PREVIOUS = gatedClause(/\b(?:last|first|previously) $/i);
const FOLLOWS = gatedClause(/\bfollowed by (?:[^ ;.,]{1,20} ){0,4}$/i);
/** "will deliver", "is due to address"; "to urge" alone only says what for. */
const FINITE = gatedClause(
  /\b(?:will|shall)\b[^;.]{0,80}(?:,|\band) (?:then |also )?$|\b(?:will|shall|(?:expected|due|scheduled|set|planned|slated) to)(?: [a-z]{2,12}){0,2} $/i,
);
const TAKES_PART = gatedClause(
  /\b(?:attend(?:s|ed|ing)?|(?:take|takes|took|taking) part in|participat(?:e|es|ed|ing) in|co-?chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|host(?:s|ed|ing)?|convene[sd]?|address(?:es|ed|ing)?)(?: [^ ;.]{1,20}){0,8} $/i,
);
const SPEECHES: ReadonlySet<string> = new Set(['deliver', 'address', 'give']);
const DEFINITE = gatedClause(
  /\b(?:the|these|those|this|that|their|his|her|such|[\uE000\uE001]'s?) (?:[\p{L}-]{1,15} ){0,2}$/iu,
);
const ANOTHER = gatedClause(
  /\b(?:first|second|third|fourth|last|latest|previous|earlier) (?:such )?(?:[a-z]{4,12} )?(?:round of )?$|\bsuch $|\b(?:first|last|latest) of (?:these|those|the|their) $/i,
);
const BODY = gatedClause(
  /\b(?:committee|commission|council|group|board|panel|forum|mechanism|troika|quartet|community)\b[^;.]{0,60}$/i,
);
const ONWARD = gatedClause(/\b(?:then|subsequently|afterwards|thereafter)\b[^;.,]{0,30}$/i);
const GUEST = gatedClause(
  /^[^;.]{0,60}?\b(?:in (?:his|her|their) honou?r|(?:for|to|of) (?:his|her|their|the|our) (?:[\p{L}-]{1,15} ){0,2}guests?|(?:for|to|of) (?:the|their|his|her) visiting [a-z]{4,12})\b/iu,
);
const RECEIVES: ReadonlySet<string> = new Set(['receive', 'welcome', 'host']);
const ROUTINE = gatedClause(/\b(?:daily|regular|weekly|routine|monthly) (?:[a-z]{2,12} )?$/i);
const UNNAMED = gatedClause(
  /^(?:(?: [^ ;.]{1,20}){0,8} with|(?: [^ ;.]{1,20}){0,2}) (?:[^ ;.,]{1,20} ){0,3}(?:leaders|officials|ministers|crews?|youth|young|workers|soldiers|personnel|families|survivors|residents|veterans|farmers|people|donors|negotiators|diplomats|women|counterparts?|lawmakers|representatives|businessm[ae]n|entrepreneurs|members|community|students|executives|investors|activists|troops|ambassadors)\b/i,
);

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
