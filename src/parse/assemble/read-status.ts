import type { ArticleEvent, EventStatus } from '#model/event.ts';
import type { Gated } from '../gate/pattern-gate.ts';
import { matchesOf } from '../matches-of.ts';
import { gatedClause, saysIn } from './clause-gate.ts';
import type { VerbForm } from './find-cues.ts';
import type { MaskedSentence } from './mask-sentence.ts';

/** What the verbs around a cue say of it. */
export interface Reality {
  /** `no`: denied, only wished or only possible, so no event. `open`: nothing said. */
  readonly status: EventStatus | 'no' | 'open';
  readonly change: ArticleEvent['change'];
}

const PLANNED =
  /\b(?:will|'ll|shall|would|(?:is|are|was|were|be|been|being)(?: (?:also|then|now|both|next|first|later|still|all|reportedly|currently))?(?: set| due| scheduled| expected| slated| planned| planning| going| preparing| poised| about| likely| tentatively scheduled| supposed| meant)? to|(?:is|are) (?:due|scheduled|expected|planned|set)(?= (?:in|at|for|on|back|home))|plans?(?: on| to)|planned|planning(?: on| to)?|intends? to|intend(?:s|ed) to|agreed (?:on )?(?:\uE005 )?to|agree to|preparations? for|prepar\w{1,5} (?:for|to)|ahead of|upcoming|forthcoming|next round of|looks? forward to|due to|scheduled|expected|accepted an invitation|in the run-up to|travels|flies|departs|heads(?! of\b)|the next|next)\b/gi;

// "will be received by P": the participle is of what is to come.
const HELD =
  /\b(?<!\bbe )(?:held|had|led|began|begun|told|met|was|were|flew|came|went|paid|following|after|during|(?:is|are) (?:on|paying|making|currently|in)(?= (?:a|an|the|his|her|their) )|at the end of|said|spoke|took|made|gave|used|brought|(?!followed by)[a-z]{3,12}ed)\b/gi;

const POSSIBLE = gatedClause(
  /\b(?:may|might|could|should|can|cannot|if|whether|unless|possible|potential|possibility of|hypothetical|prospect of|any)(?: [^ ;.]{1,20}){0,3} $/i,
);

const WISH = gatedClause(
  /\b(?:wants?|wanted|wish(?:es|ed)?|offer(?:s|ed)? to|propos(?:e|es|ed|ing)|willing to|ready to|readiness to|hop(?:es|ed|ing)|hope to|call(?:s|ed|ing)? for|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|need to|in favou?r of|support(?:s|ed)? for|invit(?:e|es|ed|ing)|press(?:ed|es|ing)? for|push(?:ed|es|ing)? for|insist(?:s|ed)? on|importance of|necessity of|idea of|suggest(?:s|ed)?|request(?:s|ed)?|asked|without|instead of|open to|interest in|desire to|efforts? to|in order to)(?: [^ ;.]{1,20}){0,5} $/i,
);

const DENIED = gatedClause(
  /(?:\b(?:not|never|no|yet to|neither|refus\w{1,3} to|declin\w{1,3} to|fail\w{1,3} to|unable to|denied|ruled out|avoided|skip(?:s|ped|ping)?|boycott(?:s|ed|ing)?|missed|snubbed)|n't)(?: (?:be|been|have|had|yet|a|any|to|hold|held|holding|take|taken)){0,4} $/i,
);

// "they may meet at a summit": the summit is no question.
const REFERRED = gatedClause(
  /\binvit\w{1,3} [^;.]{0,40}to (?:a|an|the) (?:[^ ;.]{1,20} ){0,4}$|\b(?:at|attend|ahead of|before|after|during|sidelines of|margins of) (?:a|an|the|this|next|its|their)? ?(?:[^ ;.]{1,20} ){0,4}$/i,
);

const AFTER_PLANNED = gatedClause(
  /^[^.;]{0,60}?\b(?:to be held|being (?:arranged|planned|prepared)|will|is to|are to|(?:is|are) (?:set|due|scheduled|expected|slated|planned)|would)\b/i,
);
const AFTER_HELD =
  /^[^.;]{0,60}?\b(?:was|were|has been|have been|had been|took place|began|came|said|told|[a-z]{3,12}ed)\b/i;

const ASIDE = gatedClause(/\b(?:sidelines|margins|fringes) of (?:[^ ;.]{1,20} ){0,4}$/);
const POSTPONED = gatedClause(
  /\b(?:postpon\w{1,4}|put off|delayed|pushed back|reschedul\w{1,4}|deferred|brought forward)\b|\bmoved(?: back| forward)? (?:to|until|from)(?: [^ ;.]{1,12}){0,3} \uE005/i,
);
const CANCELLED = gatedClause(
  /\b(?:cancel\w{0,6}|call(?:ed|ing|s)? off|scrapped|shelved|abandoned|did not take place|never took place)\b/i,
);

/** Status from the words of its own clause: `before` the cue, and `after` it to the clause's end. */
export function readReality(masked: MaskedSentence, before: string, after: string, form: VerbForm | null): Reality {
  const says = (gated: Gated, words: string) => saysIn(masked, gated, words);
  const aside = says(ASIDE, before);
  const change = aside
    ? null
    : says(CANCELLED, before + after)
      ? 'cancelled'
      : says(POSTPONED, before + after)
        ? 'postponed'
        : null;
  if (change) return { status: 'unknown', change };
  const near = before.slice(-90);
  if (says(DENIED, near) || (!says(REFERRED, near) && (says(WISH, near) || says(POSSIBLE, near))))
    return { status: 'no', change: null };
  if (form === 'past' && !isPassivePlan(near)) return { status: 'held', change: null };
  // "meets", "departs on Tuesday": the present tense of headlines and schedules; the date decides.
  if (form === 'third') return { status: 'open', change: null };
  if (form === null && /^,? which (?:will|is to|are to|is (?:due|set|scheduled|expected))\b/.test(after))
    return { status: 'planned', change: null };
  const planned = lastEnd(near, PLANNED);
  const held = lastEnd(near, HELD);
  if (planned >= 0 || held >= 0) return { status: planned >= held ? 'planned' : 'held', change: null };
  if (form === null && says(AFTER_PLANNED, after)) return { status: 'planned', change: null };
  if (form === null && AFTER_HELD.test(after)) return { status: 'held', change: null };
  if (form === 'base' && /\bto $/.test(near)) return { status: 'planned', change: null };
  return { status: 'open', change: null };
}

/** "will be signed", "is to be received by". */
const isPassivePlan = (before: string) => /\bbe(?: [a-z]{3,12}ly| also| then)? $/i.test(before);

function lastEnd(text: string, pattern: RegExp): number {
  const last = matchesOf(pattern, text).at(-1);
  return last ? last.index + last[0].length : -1;
}
