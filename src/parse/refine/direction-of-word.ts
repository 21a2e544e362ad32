import type { DateBasis } from '#model/date-estimate.ts';
import {
  AHEAD,
  ALLEGED,
  BEFORE_INFINITIVE,
  FUTURE_AUX,
  IRREGULAR_PAST,
  NO_COMMENT,
  NOT_PAST,
  NOUN_BEFORE_INFINITIVE,
  PLANNED,
  PRESENT,
  PRESENT_PLURAL,
  UNCHANGED_PAST,
} from '../lexicon/tense-cues.ts';

export type Direction = NonNullable<DateBasis['direction']>;

/** "to cut", "will beat", "did not hit", "a record set": no past. */
const BASE_FORM_AFTER =
  /^(?:to|will|would|can|could|may|might|must|shall|should|not|do|does|did|let|helps?|makes?|is|are|was|were|be|been|being|has|have|had|record|conditions|goals?|limits?|target|level|[\p{L}]*n['’]t)$/u;

export const looksAhead = (direction: Direction | null): boolean => direction?.towards === 'future';

/** What the word at `i` says about the clause that it closes, read with the auxiliaries before it. */
export function directionOfWord(words: readonly string[], i: number): Direction | null {
  const raw = words[i] ?? '';
  const word = raw.toLowerCase();
  // Names in capitals are no verbs ("Will Smith", "May"), except at the head of the sentence.
  if (i > 0 && isCapital(raw)) return null;
  if (AHEAD.has(word)) return directionOfPlan(words, i);
  if (isNoComment(words, i)) return { towards: 'past', cue: `${word} not` };
  if (isFuture(word)) return isNoun(words, i) ? null : { towards: 'future', cue: word };
  if (word === 'to') return directionOfInfinitive(words, i);
  if (isPast(word)) return directionOfPast(words, i);
  const before = (words[i - 1] ?? '').toLowerCase();
  if (UNCHANGED_PAST.has(word) && i > 0 && !BASE_FORM_AFTER.test(before) && !isNoun(words, i))
    return { towards: 'past', cue: word };
  // "I'm leaving on Thursday"
  if (word.endsWith('ing') && /['’](?:m|re)$/.test(before)) return { towards: 'future', cue: word };
  if (
    word === 'reports' &&
    /^(?:earnings|results|figures|quarterly|first|second|third|fourth)/.test(words[i + 1] ?? '')
  )
    return { towards: 'future', cue: word };
  // "was run", "had come"
  if (PRESENT.has(word) && BACK_AUX.has(before)) return { towards: 'past', cue: `${before} ${word}` };
  // "The final follows on Monday"; "it follows Monday's talks" looks back.
  if (/^follows?$/.test(word))
    return { towards: /^(?:on|in|next)$/.test(words[i + 1] ?? '') ? 'future' : 'past', cue: word };
  // "tore open", "was thrown open"
  if (word === 'open' && isPast(before)) return null;
  if (PRESENT.has(word) && !isNoun(words, i)) return { towards: 'future', cue: word };
  // "The leaders meet in June": a base form after a plural; after "to" or "did not" it says nothing.
  if (PRESENT_PLURAL.has(word) && hasPlural(words.slice(0, i))) return { towards: 'future', cue: word };
  return null;
}

/** A capital; nearly all words begin with plain letters. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

const isFuture = (word: string) => FUTURE_AUX.has(word) || (word.endsWith('ll') && /['’]ll$/.test(word));

/** "leaders", not "his", "Macron's", "previous" or "press". */
const isPlural = (word: string) =>
  /s$/i.test(word) && !/(?:['’]s|[uis]s|^(?:his|its|has|was|as|does|news))$/i.test(word);

/** "Economists now", "Livni and Mofaz" */
function hasPlural(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (/^(?:now|still|also|already)$/.test(last)) return hasPlural(words.slice(0, -1));
  return isPlural(last) || (words.at(-2) === 'and' && isCapital(last));
}

const isPast = (word: string) =>
  IRREGULAR_PAST.has(word) ||
  (word.endsWith('ed') && /^[\p{L}-]{2,}ed$/u.test(word) && !NOT_PAST.has(word)) ||
  PLANNED.has(word);

/** "his plans", "the visits": a noun, when a determiner or a preposition stands before. */
const isNoun = (words: readonly string[], i: number) =>
  /^(?:the|a|an|his|her|its|their|our|of|for|in|official|state|recent|more|all|these|those|two|three|four|five|six|straight|peace|joint|many|several)$/i.test(
    words[i - 1] ?? '',
  );

/** "could not be reached", "would not say": told of the day on which they were asked. */
const isNoComment = (words: readonly string[], i: number) =>
  words[i + 1] === 'not' &&
  /^(?:could|would)$/i.test(words[i] ?? '') &&
  words.slice(i + 2, i + 5).some((word) => NO_COMMENT.has(word));

/** "preparations for", "plans to", "ahead of", "plans talks"; "announced plans Monday" says nothing of Monday. */
function directionOfPlan(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  if (word === 'ahead' && words[i + 1] !== 'of') return null;
  if (word === 'invited' && !words.slice(i).includes('to')) return null;
  const isPlan = /^plans?$/.test(word);
  if (isPlan && (isNoun(words, i) || i === words.length - 1) && !/^(?:for|to)$/.test(words[i + 1] ?? '')) return null;
  return { towards: 'future', cue: word };
}

/** "is to meet", "agreed to meet", "invited Putin to visit" look ahead; "flew there to meet" and "to Paris" say nothing. */
function directionOfInfinitive(words: readonly string[], i: number): Direction | null {
  const verb = words[i + 1] ?? '';
  if (!/^\p{Ll}/u.test(verb) || /^(?:the|a|an|his|her|its|their|be)$/.test(verb) !== (verb === 'be')) return null;
  if (i + 1 >= words.length && verb === '') return null;
  // "is expected to show a gain in April": figures come after what they are of.
  if (verb === 'show') return { towards: 'past', cue: 'to show' };
  const before = words.slice(Math.max(0, i - 5), i).map((word) => word.toLowerCase());
  const last = before.at(-1) ?? '';
  // "rejected a plan to cut aid Monday": without "on" the day is that of "rejected".
  if (NOUN_BEFORE_INFINITIVE.has(last) && /^(?:on|in|by|at|from|this|next|late|early)$/.test(words.at(-1) ?? ''))
    return { towards: 'future', cue: `${last} to` };
  if (BEFORE_INFINITIVE.has(last)) return { towards: 'future', cue: `${last} to` };
  if (/ly$|^(?:also|both|not|now|still|then|next|soon)$/.test(last) && BEFORE_INFINITIVE.has(before.at(-2) ?? '')) {
    return { towards: 'future', cue: `${before.at(-2)} to` };
  }
  const asked = before.find((word) =>
    /^(?:invited|invites|asked|urged|expects?|expected|wants?|wanted|called|allow|allows|persuade|told)$/.test(word),
  );
  return asked ? { towards: 'future', cue: `${asked} … to` } : null;
}

const ORIGINALLY = /^(?:originally|initially|previously|first)$/i;

const BACK_AUX = new Set(['was', 'were', 'had', 'has', 'have', 'having', "hadn't", 'hadn’t', 'been']);

/** A past form: what it is depends on the auxiliary before it ("will be held", "has met", "are expected"). */
function directionOfPast(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  // "better than expected"
  if (/^(?:than|as)$/.test(words[i - 1] ?? '')) return null;
  if (word === 'was' || word === 'were' || word === 'had') return { towards: 'past', cue: word };
  if (
    /^(?:the|a|an|his|her|its|their|newly|recently|long|highly)$/i.test(words[i - 1] ?? '') &&
    /ed$/.test(word) &&
    i + 1 < words.length &&
    !PLANNED.has(word)
  ) {
    // "the signed accord", "an elected leader": an adjective.
    return null;
  }
  for (let back = i - 1; back >= Math.max(0, i - 4); back -= 1) {
    const aux = (words[back] ?? '').toLowerCase();
    if (isNoComment(words, back)) return { towards: 'past', cue: `${aux} not` };
    if (isFuture(aux))
      return words[back + 1] === 'have' ? { towards: 'past', cue: word } : { towards: 'future', cue: aux };
    if (aux === 'to' && words[back + 1] === 'be') return { towards: 'future', cue: 'to be' };
    if (BACK_AUX.has(aux)) return directionWithBackAux(words, aux, word);
    if ((aux === 'is' || aux === 'are') && ALLEGED.has(word)) return { towards: 'past', cue: `${aux} ${word}` };
    if (aux === 'is' || aux === 'are') return { towards: 'future', cue: `${aux} ${word}` };
    if (!/^(?:be|being|also|not|already|now|then|first|previously|originally|still|both|all|due|\p{Ll}+ly)$/u.test(aux))
      break;
  }
  return PLANNED.has(word) &&
    !ORIGINALLY.test(words[i - 1] ?? '') &&
    !/^(?:delayed|moved|extended|shifted|pushed|set)$/.test(word)
    ? { towards: 'future', cue: word }
    : plainPast(words, i);
}

/** "was planned for", "has been postponed to" look ahead; "had planned", "has met" look back. */
function directionWithBackAux(words: readonly string[], aux: string, word: string): Direction {
  const cue = `${aux} ${word}`;
  if (aux === 'had' || !PLANNED.has(word) || words.includes('originally')) return { towards: 'past', cue };
  return { towards: 'future', cue };
}

function plainPast(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  const next = words[i + 1] ?? '';
  // "originally planned for March": it came otherwise.
  if (ORIGINALLY.test(words[i - 1] ?? '')) return { towards: 'past', cue: `${words[i - 1]} ${word}` };
  // "postponed to Friday", "moved until June", "set for May 30"
  if (PLANNED.has(word))
    return /^(?:to|until|till|for)$/.test(next)
      ? { towards: 'future', cue: `${word} ${next}` }
      : word === 'set'
        ? null
        : { towards: 'past', cue: word };
  return { towards: 'past', cue: word };
}

export function directionToRightWord(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  if (isCapital(words[i] ?? '')) return null;
  if (isFuture(word)) return { towards: 'future', cue: word };
  if (word === 'is' || word === 'are') return directionOfBeing(words, i);
  if ((word === 'was' || word === 'were') && words[i + 1] === 'to' && /^\p{Ll}/u.test(words[i + 2] ?? ''))
    return { towards: 'future', cue: `${word} to` };
  if (word === 'has' || word === 'have') return { towards: 'past', cue: word };
  if (isPast(word)) return directionOfPast(words, i);
  if (UNCHANGED_PAST.has(word) && /^(?:he|she|it|they|who|which|we)$/i.test(words[i - 1] ?? ''))
    return { towards: 'past', cue: word };
  return PRESENT.has(word) && !isNoun(words, i) ? { towards: 'future', cue: word } : null;
}

/** Things that are spoken of before they happen more often than after. */
const COMING =
  /^(?:summit|meeting|talks|vote|election|elections|game|match|final|hearing|deadline|debate|referendum|poll|polls)$/;

/** "Friday is the deadline", "Friday's vote is the first" look ahead; "Monday's attack is the third" does not. */
function directionOfBeing(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  const next = (words[i + 1] ?? '').toLowerCase();
  if (next === 'to') return { towards: 'future', cue: `${word} to` };
  if (ALLEGED.has(next)) return { towards: 'past', cue: `${word} ${next}` };
  if (words[0] !== 's' || PLANNED.has(next) || words.slice(1, i).some((each) => COMING.test(each)))
    return { towards: 'future', cue: word };
  return null;
}
