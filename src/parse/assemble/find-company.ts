import type { PersonId } from '#model/ids.ts';
import { type Gated, lets, PatternGate } from '../gate/pattern-gate.ts';
import { matchesOf } from '../matches-of.ts';
import { type MaskedSentence, PERSON, personAt } from './mask-sentence.ts';
import { readNameList } from './read-clause.ts';

/** One beside what was told before `at`, a place in the article's text. */
export interface Companion {
  readonly person: PersonId;
  readonly at: number;
}

/** People who are there without a verb of their own. */
export interface Company {
  /** Part of what was just told: "He was accompanied by P", "P attended as well". */
  readonly together: readonly Companion[];
  /** Somewhere around: "P and P were present", "represented by P". */
  readonly around: readonly PersonId[];
}

/** Most sentences that name people say nothing of the kind. */
const GATE = new PatternGate();

/** Names follow: of those who came along to what was just told. */
const ACCOMPANIED = GATE.add(
  /\b(?:(?:accompanied|assisted|supported) by|in the presence of|with the participation of|witnessed by|(?:taking|took) part(?: in [^.;\uE000]{1,50})? (?:were|was|are|is)|in the company of|(?:talks|meeting|session|negotiations|ceremony|conversation)[^.;]{0,40} (?:attended|joined) by|were also joined by|was also joined by|also (?:present|attending|in attendance)(?: (?:at )?[^.;\uE000]{1,40})? (?:were|was)|also (?:attended|joined) by)\s/gi,
);
/** Names follow: of those who were somewhere around. "The Nairobi Process, led by P" is a thing of P's that is spoken of. */
const AROUND = GATE.add(
  /\b(?:represented by|joined by|flanked by|alongside|beside|together with|along with|attended by|(?:present|attending)(?: (?:at )?[^.;\uE000]{1,40})? (?:were|was)|delegations?(?: [^.;\uE000]{1,40})? (?:includ(?:es|ed|ing)|made up of|composed of|compris(?:es|ed|ing)(?: of)?|consist(?:s|ed|ing) of)|(?<!\b(?:process|initiative|efforts|mediation|government|cabinet|party|coalition|administration|junta|council|committee|fund|regime|movement|opposition|bloc),? (?:now |currently |jointly )?)(?:led|headed) by|(?:greeted|welcomed|received|met|seen off)[^.,;\uE000]{0,40} by|(?:initialled|signed|signing)[^.;\uE000]{0,60} by)\s/gi,
);
/** Names follow: of those with whom somebody deals, in whatever words. */
const DEALT_WITH = GATE.add(
  /\b(?:(?:dinner|lunch|luncheon|breakfast|audience|coffee|tea|talks?|meetings?|calls?|conversations?|consultations) with|(?:will|to|has|have|had) seen?|called in|summoned|(?:speak|speaks|speaking|spoke|spoken) (?:[^.;,\uE000-\uE002]{1,40} )?(?:with|to)|discuss(?:es|ed|ing)?\b[^.;]{0,100} with|\uE003[^.;\uE000]{0,30} and (?:asked|briefed|thanked|urged))\s/gi,
);
/** "Present: P; P", "On the Kenyan side: P and P": a line that lists who was there. */
const LISTED =
  /^(?:[-–•*] )?(?:present|participants?|attendees|in attendance|also (?:present|attending)|on the [^.:\uE000]{2,50})(?: (?:were|was))?:/i;
/** Names stand before: of those who took part in what was just told. */
const ATTENDED = GATE.add(
  / (?:on behalf of|also attended|attended as well|(?:was|were) also present|also took part|also participated|(?:took part|participated) in the (?:talks|meeting|negotiations)|(?:also )?(?:attended|joined) the (?:talks|meeting|negotiations))\b/gi,
);
const PRESENT = GATE.add(
  / (?:attended|(?:was|were) present|(?:was|were) among|took part|participated|(?:will |is |are |also ){0,2}accompan(?:ied|ies|y|ying)|were on hand|at (?:his|her) side|in tow|sat in|greeted|saw [^.;]{1,20} off)\b/gi,
);
/** The one name right before: "P will join the Secretary", "P is due there on T", "the summit, which P hosted". */
const DOES = GATE.add(
  /\uE000(?=,? (?:(?:will|would|also|is to|are to|to|had|has) ){0,3}(?:(?:join(?:s|ed)? (?:the |him |her |them |\uE000|\uE002)|(?:is|are|was|were) (?:also )?(?:due|expected) (?:there|in \uE003)|bring[^.;]{1,80} together\b|(?:presented|handed|delivered|conveyed) [^.;]{1,60} to [\uE000\uE001]))|(?<=\bwhich \uE000) (?:co-)?(?:hosted|chaired|opened|attended|convened)\b)/g,
);

export const NO_COMPANY: Company = { together: [], around: [] };

export function findCompany(masked: MaskedSentence): Company {
  const at = (person: PersonId, span: number) => ({ person, at: span });
  const seen = GATE.read(masked.text, { start: 0, end: masked.text.length });
  const find = (gated: Gated) => (lets(seen, gated) ? matchesOf(gated.pattern, masked.text) : []);
  const together = [
    ...markedAfter(masked, find(ACCOMPANIED)).map((found) => at(found.person, found.at)),
    ...namesBefore(masked, find(ATTENDED)).map((person) => at(person, masked.reading.span.end)),
  ];
  return {
    together,
    around: [
      ...together.map(({ person }) => person),
      ...namesAfter(masked, find(AROUND)),
      ...namesAfter(masked, find(DEALT_WITH)),
      ...namesBefore(masked, find(PRESENT)),
      ...find(DOES).flatMap(({ index }) => personAt(masked, index)),
      ...(LISTED.test(masked.text) ? allNames(masked) : []),
    ],
  };
}

const namesAfter = (masked: MaskedSentence, matches: readonly RegExpExecArray[]): PersonId[] =>
  markedAfter(masked, matches).map(({ person }) => person);

/** With the place of the words that bring them. */
function markedAfter(masked: MaskedSentence, matches: readonly RegExpExecArray[]): Companion[] {
  return matches.flatMap((match) =>
    readNameList(masked.text, afterOwner(masked.text, match.index + match[0].length), masked.text.length)
      .flatMap((at) => personAt(masked, at))
      .map((person) => ({ person, at: masked.offsets[match.index] ?? masked.reading.span.end })),
  );
}

const allNames = (masked: MaskedSentence): PersonId[] => [...masked.marks.keys()].flatMap((at) => personAt(masked, at));

/** All names of the sentence before the verb: attendance is told in lists with titles between. */
function namesBefore(masked: MaskedSentence, matches: readonly RegExpExecArray[]): PersonId[] {
  const end = matches.at(-1)?.index ?? -1;
  if (end < 0) return [];
  return [...masked.marks].flatMap(([at]) =>
    at < end && masked.text.charAt(at) === PERSON ? personAt(masked, at) : [],
  );
}

/** "were P's sons P and P": whose sons they are is no one of the list. */
function afterOwner(text: string, at: number): number {
  return at + (/^[\uE000\uE001]'s (?:[\p{L}-]{1,15} ){1,4}(?=\uE000)/u.exec(text.slice(at, at + 80))?.[0].length ?? 0);
}
