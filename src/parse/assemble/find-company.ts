import type { PersonId } from '#model/ids.ts';
import { type MaskedSentence, PERSON } from './mask-sentence.ts';
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

/** Names follow: of those who came along to what was just told. */
const ACCOMPANIED =
  /\b(?:accompanied by|in the presence of|witnessed by|(?:taking|took) part(?: in [^.;\uE000]{1,50})? (?:were|was|are|is)|in the company of|(?:talks|meeting|session|negotiations|ceremony|conversation)[^.;]{0,40} (?:attended|joined) by|were also joined by|was also joined by|also (?:present|attending|in attendance)(?: at [^.;\uE000]{1,40})? (?:were|was)|also (?:attended|joined) by)\s/gi;
/** Names follow: of those who were somewhere around. */
const AROUND =
  /\b(?:represented by|joined by|flanked by|alongside|beside|together with|along with|attended by|(?:present|attending)(?: at [^.;\uE000]{1,40})? (?:were|was)|delegation (?:(?:is|was) (?:also )?)?(?:includ(?:es|ed|ing)|led by|made up of|composed of|compris(?:es|ed|ing)(?: of)?|consist(?:s|ed|ing) of)|led by|headed by|(?:greeted|welcomed|received|met|seen off)[^.;\uE000]{0,40} by)\s/gi;
/** Names stand before: of those who took part in what was just told. */
const ATTENDED =
  / (?:signed (?:[^.;]{0,40} )?on behalf of|on behalf of|also attended|attended as well|(?:was|were) also present|also took part|also participated|(?:took part|participated) in the (?:talks|meeting|negotiations)|(?:also )?(?:attended|joined) the (?:talks|meeting|negotiations))\b/gi;
const PRESENT =
  / (?:attended|(?:was|were) present|(?:was|were) among|took part|participated|(?:will |is |are |also ){0,2}accompan(?:ied|ies|y|ying)|were on hand|sat in|greeted|saw [^.;]{1,20} off)\b/gi;

export const NO_COMPANY: Company = { together: [], around: [] };

export function findCompany(masked: MaskedSentence): Company {
  const at = (person: PersonId, span: number) => ({ person, at: span });
  const together = [
    ...markedAfter(masked, ACCOMPANIED).map((found) => at(found.person, found.at)),
    ...namesBefore(masked, ATTENDED).map((person) => at(person, masked.reading.span.end)),
  ];
  return {
    together,
    around: [...together.map(({ person }) => person), ...namesAfter(masked, AROUND), ...namesBefore(masked, PRESENT)],
  };
}

const namesAfter = (masked: MaskedSentence, pattern: RegExp): PersonId[] =>
  markedAfter(masked, pattern).map(({ person }) => person);

/** With the place of the words that bring them. */
function markedAfter(masked: MaskedSentence, pattern: RegExp): Companion[] {
  return [...masked.text.matchAll(pattern)].flatMap((match) =>
    readNameList(masked.text, match.index + match[0].length, masked.text.length)
      .flatMap((at) => personAt(masked, at))
      .map((person) => ({ person, at: masked.offsets[match.index] ?? masked.reading.span.end })),
  );
}

/** All names of the sentence before the verb: attendance is told in lists with titles between. */
function namesBefore(masked: MaskedSentence, pattern: RegExp): PersonId[] {
  const end = Math.max(...[...masked.text.matchAll(pattern)].map(({ index }) => index), -1);
  return [...masked.marks].flatMap(([at]) =>
    at < end && masked.text.charAt(at) === PERSON ? personAt(masked, at) : [],
  );
}

function personAt(masked: MaskedSentence, at: number): PersonId[] {
  const mark = masked.marks.get(at);
  return mark?.kind === 'person' ? [mark.seen.person] : [];
}
