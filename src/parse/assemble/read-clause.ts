import { lowerBound } from '#base/binary-search.ts';
import { matchesOf } from '../matches-of.ts';
import { DATE, GEO, PERSON, PRONOUN, SEVERAL, SIDE, STAFF } from './mask-sentence.ts';

/**
 * How a masked sentence falls into clauses. A clause begins at a word that brings its own verb:
 *
 *   P will fly on T to G | where H is due to meet P in G | after …
 */
export interface Clauses {
  /** Starts in order, the first is 0; a clause begins with the word that opens it. */
  readonly starts: readonly number[];
  readonly openers: readonly string[];
}

const OPENERS =
  /;(?! (?:and )?(?:to )?\uE003)|[—()]|(?<= )(?<!\uE003 )–(?= )|:(?!\d)|--|\b(?:that|which|who|whom|whose|where|when|while|after|before(?! (?:[a-z]{2,6} ){0,2}\uE005(?!'))|because|but|although|though|if|since|until|unless|than|as(?! (?:well|part|president|prime|foreign|a |an |the first|early|late|soon|\uE005))|said|says|say|told(?! (?:a |an |the )?(?:joint |daily )?(?:press|news))|added|explained|noted|announced|recalled|confirmed|stressed|adding|saying|noting|announcing|according to)\b/gi;

/** After a relative clause the comma gives the floor back to the clause before it: "P, who flew in on T, | signed …". */
const RESUMES =
  /, (?=(?:(?:also|then|later|earlier|now|reportedly|already|last|first) )?(?:will|would|has|have|had|is|are|was|were|said|told|met|held|put|made|took|gave|spoke|began|led|paid|laid|went|came|left|saw|[a-z]{3,12}ed) |(?:at|in|on) (?:the )?[\uE003\uE005])/g;
/** "P will be in G on T, his office said, for talks": what was said goes on behind who said it. */
const SPOKEN = /^(?:said|says|say|added|announced|confirmed)$/;
const RELATIVE = /^(?:who|whose|whom|which)$/;
/** Longest relative clause that is looked through. */
const RELATIVE_LENGTH = 160;

export function readClauses(masked: string): Clauses {
  const starts = [0];
  const openers = [''];
  const add = (at: number, opener: string) => {
    if (at <= (starts.at(-1) ?? 0)) return;
    starts.push(at);
    openers.push(opener);
  };
  let resume: number | null = null;
  for (const match of matchesOf(OPENERS, masked)) {
    if (resume !== null && resume < match.index) add(resume, 'resume');
    const opener = match[0].toLowerCase();
    add(match.index, opener);
    resume = RELATIVE.test(opener)
      ? findResume(masked, match.index)
      : SPOKEN.test(opener) &&
          /^, (?:for|to|where|before|after) /.test(
            masked.slice(match.index + opener.length, match.index + opener.length + 9),
          )
        ? match.index + opener.length
        : resume !== null && resume > match.index
          ? resume
          : null;
  }
  if (resume !== null) add(resume, 'resume');
  return { starts, openers };
}

function findResume(masked: string, at: number): number | null {
  // The comma must be a relative clause's second: its first stands before the "who".
  if (!/, ?$/.test(masked.slice(Math.max(0, at - 2), at))) return null;
  RESUMES.lastIndex = at;
  const match = RESUMES.exec(masked);
  return match && match.index - at <= RELATIVE_LENGTH ? match.index : null;
}

/** Number of the clause that holds position `at`. */
export const clauseAt = ({ starts }: Clauses, at: number): number => Math.max(0, lowerBound(starts, at + 1) - 1);

export const clauseStart = (clauses: Clauses, number: number): number => clauses.starts[number] ?? 0;

export const clauseEnd = (clauses: Clauses, number: number, masked: string): number =>
  clauses.starts[number + 1] ?? masked.length;

const ACTOR = `${PERSON}${PRONOUN}${SEVERAL}`;

/** People (and organisations) one after another: "P, P and P", "P, the president of S, and P". */
const ONE = `(?:[${ACTOR}]'s )?[${ACTOR}${SIDE}${STAFF}](?: of (?:the )?${GEO})?`;
/** "P and the P", "P and his Egyptian counterpart P", "P and his wife, P". */
const NEXT = `(?:(?:the|his|her|their) (?:[\\p{L}-]{1,15} ){0,3}(?:[\\p{L}-]{1,15}, )?)?(?:[${ACTOR}${GEO}]'s )?[${ACTOR}${SIDE}](?: of (?:the )?${GEO})?`;
// A comma alone joins nobody ("at the invitation of P, P paid a visit"); with an "and" at the end it does.
const ACTOR_LIST = new RegExp(
  `${ONE}(?:(?:, ${NEXT}){0,8}(?:,? and | & |,? as well as |,? together with |,? along with |, accompanied by )${NEXT})?|${GEO}`,
  'gu',
);

// Behind one of these a name is no subject.
const PREPOSITION =
  /(?:^|[ (])(?:in|at|of|with|to|from|for|by|on|during|between|against|near|alongside|including|like|beside|over|about|under|without|towards?|via|than|among|through|after|before|following|into|outside|around|across|behind)(?: (?!(?:there|which|that|this) )(?:the|a|an|his|her|their|its|both|new|former|visiting|late|[A-Z][\p{L}-]{1,15}|[a-z]{2,12}(?:an|ese|ish|i)))? $/iu;

/** "A delegation led by P arrived": the one who leads it does what it does. */
const LEADS =
  /\b(?:delegation|mission|team|group)\b[^.;]{0,90}? (?:led|headed) by (?:[^ ;.,]{1,20} ){0,6}$|\b(?:delegation|leaders|ministers|officials|envoys|lawmakers|speakers)\b[^.;]{0,40}?,? (?:including|among them) (?:[^ ;.,]{1,20} ){0,4}$/i;
/** Characters in which all that stands. */
const LEADS_REACH = 160;

const OPENS = /\b(?:before|after) (?:the )?$/i;

/** Positions of the symbols of the clause's subject, empty when the clause has none of its own before `verbAt`. */
export function findSubject(masked: string, from: number, verbAt: number, noun = false): number[] {
  const region = masked.slice(from, verbAt);
  let first: number[] = [];
  for (const match of matchesOf(ACTOR_LIST, region)) {
    const end = match.index + match[0].length;
    const before = region.slice(Math.max(0, match.index - 40), match.index);
    // "Before P comes to G": a verb follows at once, so that the word opens a clause.
    if (
      PREPOSITION.test(before) &&
      !(OPENS.test(before) && !noun && isRightBefore(region.slice(end))) &&
      !LEADS.test(region.slice(Math.max(0, match.index - LEADS_REACH), match.index))
    ) {
      // "According to P, P and P talked": the first is the source, not one of them.
      if (/according to (?:the )?$/i.test(before) && region.charAt(match.index + 1) === ',' && match[0].length > 3)
        first = symbolsIn(masked, from + match.index + 1, from + end);
      continue;
    }
    if (/^'s? /.test(region.slice(end, end + 3))) continue;
    // "The ministers of G and G signed": a country in a list belongs to the list's first word.
    if (match[0] === GEO && first.length > 0 && / and (?:the )?$/.test(region.slice(0, match.index))) continue;
    const symbols = symbolsIn(masked, from + match.index, from + end);
    // "… and P signed": the name right before the verb is the subject, whatever stood before.
    if (noun ? match[0] !== GEO && isBeforeVerb(region.slice(end)) : isRightBefore(region.slice(end))) return symbols;
    if (first.length === 0) first = symbols;
  }
  return first;
}

/** Whom "P will be in G, Q said, | for talks" is about: the subject of what Q said. Empty where clause `number` is no such resumption. */
export function subjectOfSaid(masked: string, clauses: Clauses, number: number): number[] {
  if (clauses.openers[number] !== 'resume' || !SPOKEN.test(clauses.openers[number - 1] ?? '')) return [];
  const from = clauseStart(clauses, number - 2);
  return findSubject(masked, from, Math.max(from, masked.lastIndexOf(',', clauseStart(clauses, number - 1))));
}

/** Only auxiliaries and adverbs between a name and its verb. */
const isRightBefore = (between: string): boolean =>
  /^(?:,? (?:will|would|has|have|had|is|are|was|were|be|been|to|also|then|later|earlier|both|jointly|again|who|recently|already|today|set|due|scheduled|expected|first|last|formally|officially|personally|warmly|[a-z]{3,12}ly)){0,6} $/.test(
    between,
  );

/** One verb and no other name between a name and a noun: "P will hold two rounds of". */
const isBeforeVerb = (between: string): boolean =>
  /^ (?:[a-z]{2,12}ly )?(?:will |would |has |have |had |is to |are to |also ){0,2}(?!(?:for|with|and|but|from|over|into|about|after|before|during|under|near|the) )[a-z]{3,12} [^,\uE000-\uE004]{0,50}$/.test(
    between,
  );

const symbolsIn = (masked: string, from: number, to: number): number[] => {
  const found: number[] = [];
  // "P's foreign minister P" is the minister.
  for (let at = from; at < to; at += 1)
    if (isActor(masked.charAt(at)) && !masked.startsWith("'s ", at + 1)) found.push(at);
  return found;
};

const isActor = (character: string) =>
  ACTOR.includes(character) || character === SIDE || character === GEO || character === STAFF;

/** A word that can stand between a preposition and a name: titles, adjectives, articles; no verb and no other preposition. */
const BEFORE_NAME = /[\p{L}][\p{L}.'-]{0,24}(?![\p{L}])/uy;
const NO_TITLE =
  /^(?!(?:ruling|acting|incoming|outgoing|visiting|presiding|commanding|governing|leading)$)(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|do|does|did|said|says|told|met|held|made|took|gave|went|came|left|led|saw|spoke|signed|but|or|if|that|which|who|whose|where|when|while|as|in|on|at|to|from|by|with|over|about|after|before|during|under|into|against|since|until|through|without|near|also|then|later|not|how|why|what|there|it|he|she|they|we|i|you|.{0,24}(?:[^t]ed|ing))$/i;

const CONNECTOR =
  /(?:,? and (?:also |separately )?with |,? and by |, and | and | & |, |, as well as | as well as |, together with | together with |, along with | along with |; )/y;

/** "President P of the G". */
const OF_COUNTRY = / of (?:the )?\uE003(?!')/y;

/** "EU leaders", "NATO foreign ministers": the organisation's people, still one item of the list. */
const GROUP_NOUN =
  /(?:'s?)?(?: (?:foreign|defen[cs]e|senior|top|finance))?(?: (?:leaders|ministers|officials|members?|counterparts|allies|partners|states|diplomats|chiefs|envoys))/y;

// "P, the chairman of the G, and P": what stands between the two is about the first.
const APPOSITION =
  /, (?:the |a |an |who |whose |[\p{L}]{2,12}'s )?[^;.]{2,90}?,? and (?=[\p{L}' -]{0,40}[\uE000-\uE002])/uy;

/** A summit's "met with" can list twenty leaders. */
const MOST_NAMES = 24;

/** "spoke with P, spokeswoman P said": whoever tells it was not among them. */
const SPEAKS = /^ (?:said|says|told|added|announced|confirmed|explained|noted|wrote)\b/;

/** Positions of the names listed from `at` on ("with the new president, P, and P"); empty when none stands there. */
export function readNameList(masked: string, at: number, end: number): number[] {
  const names: number[] = [];
  let position = at;
  for (let items = 0; items < MOST_NAMES; items += 1) {
    const name = skipToName(masked, position, end, items > 0);
    if (name === null || (items > 0 && SPEAKS.test(masked.slice(name + 1, name + 20)))) break;
    names.push(name);
    const tail = masked.charAt(name) === SIDE ? GROUP_NOUN : OF_COUNTRY;
    tail.lastIndex = name + 1;
    const after = tail.test(masked) ? tail.lastIndex : name + 1;
    CONNECTOR.lastIndex = after;
    APPOSITION.lastIndex = after;
    const connector = CONNECTOR.exec(masked);
    if (connector && skipToName(masked, CONNECTOR.lastIndex, end, true) !== null)
      position = after + connector[0].length;
    else if (APPOSITION.test(masked) && APPOSITION.lastIndex < end) position = APPOSITION.lastIndex;
    else break;
  }
  return names;
}

/** "received on Sunday P", "met late on T with P". */
const TIME_BEFORE = /(?:on|late|early|today|yesterday|earlier|here|in charge of|led by|headed by)(?![\p{L}])/uy;

/** "the Director of the Office of the … Commission and China's Foreign Minister" */
const MOST_TITLE_WORDS = 18;

/** The next name, over at most that many words that can stand before a name. */
function skipToName(masked: string, from: number, end: number, later = false): number | null {
  let at = from;
  let office = false;
  for (let words = 0; words < MOST_TITLE_WORDS && at < end; words += 1) {
    while (/[ ,-]/.test(masked.charAt(at))) at += 1;
    const character = masked.charAt(at);
    // Further on in a list an organisation is more often what somebody heads ("P, a former head of the UN").
    if (character === SIDE && (office || (later && words > 1))) {
      if (later) return null;
      at += 1;
      continue;
    }
    if (ACTOR.includes(character) || character === SIDE) return at < end ? at : null;
    if (character === GEO) {
      // "France's president, P"; "the president of G, P": the country belongs to the title.
      const genitive = masked.startsWith("'s ", at + 1) || masked.startsWith("' ", at + 1);
      at += genitive ? 3 : 1;
      if (!genitive && masked.charAt(at) !== ',' && masked.charAt(at) !== ' ') return null;
      continue;
    }
    if (!later && character === DATE) {
      at += 1;
      continue;
    }
    TIME_BEFORE.lastIndex = at;
    const time = later ? null : TIME_BEFORE.exec(masked);
    if (time) {
      at += time[0].length;
      continue;
    }
    BEFORE_NAME.lastIndex = at;
    const word = BEFORE_NAME.exec(masked);
    if (!word || NO_TITLE.test(word[0])) return null;
    // "the director of the office of S": not S comes, but its director.
    if (words > 0 && word[0] === 'of') office = true;
    at += word[0].length;
  }
  return null;
}
