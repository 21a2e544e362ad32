import type { SideId } from '#model/ids.ts';
import { DEALING_WORDS, FUNCTION_WORDS, HEADLINE_VERBS, NAMESAKES, SPEECH_VERBS } from '../lexicon/not-names.ts';
import { officeTable } from '../lexicon/office-table.ts';
import type { Word } from '../split-words.ts';
import type { NamePhrase } from './people-name-phrases.ts';
import {
  isBodyWord,
  isCommonSurname,
  isNameWord,
  joinsName,
  type NameRun,
  readCapitals,
  readKnownName,
  readKnownSurname,
  readLooseName,
  wordKey,
} from './people-names.ts';
import type { TitlePhrase } from './people-titles.ts';

/** A run of capitals with what speaks for its being a person. */
export interface Candidate {
  readonly run: NameRun;
  readonly title: TitlePhrase | null;
  /** What stands before the name: the title, or a form of address where the title comes after ("Mr. X, Prime Minister of Y"). */
  readonly lead: TitlePhrase | null;
  /** The place in a list after a plural title, from 0. */
  readonly place: number;
  /** "who heads UNESCO" after the name, as word indexes. */
  readonly verb: { readonly start: number; readonly end: number; readonly side: SideId | null } | null;
  /** The title stands after the name. */
  readonly apposed: boolean;
  /** The title is plural and goes on to the next name. */
  readonly inList: boolean;
  /** Joined by "and" or a comma to a person before. */
  readonly joined: boolean;
  readonly side: SideId | null;
}

/**
 * The names of a sentence: those of the lexicon at once (`known` holds their words, which are then no titles), the other runs of
 * capitals once the titles are known.
 */
export function readRuns(
  words: readonly Word[],
  names: readonly NamePhrase[],
): { known: ReadonlySet<number>; runs: (titles: readonly TitlePhrase[]) => NameRun[] } {
  const full = new Map<number, NameRun>();
  const known = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    const run = readKnownName(words, i);
    if (!run || isInsideBody(words, run)) continue;
    full.set(i, run);
    for (let k = run.start; k < run.end; k += 1) known.add(k);
    i = run.end - 1;
  }
  return { known, runs: (titles) => readOtherRuns(words, names, titles, full) };
}

/** "Charles de Gaulle Airport", "John F. Kennedy Avenue". */
function isInsideBody(words: readonly Word[], run: NameRun): boolean {
  const last = words[run.end - 1];
  if (!last || last.possessive || last.gap !== 'space') return false;
  const next = words[run.end];
  return (
    isBodyWord(next) ||
    isBodyWord(isNameWord(next) && next?.gap === 'space' ? words[run.end + 1] : undefined) ||
    AFTER_BODY.has(next?.fold ?? '')
  );
}

// Lower-case words that make what is before them a thing with a name.
const AFTER_BODY = new Set(
  'airport avenue street square bridge stadium university submarine foundation airbase highway hospital institute prize award school lycee college centre center museum theatre theater library hall cup pier dam'.split(
    ' ',
  ),
);

function readOtherRuns(
  words: readonly Word[],
  names: readonly NamePhrase[],
  titles: readonly TitlePhrase[],
  full: ReadonlyMap<number, NameRun>,
): NameRun[] {
  const skip = new Map<number, number>();
  for (const title of titles) skip.set(title.start, title.end);
  for (const name of names)
    if (!startsPersonsName(words, name)) skip.set(name.start, Math.max(skip.get(name.start) ?? 0, name.end));
  const stop = (index: number) => skip.has(index) || full.has(index);
  const headline = isHeadline(words);
  const titleEnds = new Set(titles.map((title) => title.end));
  const runs: NameRun[] = [];
  let i = 0;
  while (i < words.length) {
    const known = full.get(i);
    const skipTo = skip.get(i);
    if (known) {
      runs.push(known);
      i = known.end;
    } else if (skipTo !== undefined && skipTo > i) i = skipTo;
    else {
      const read = headline ? readHeadlineRun(words, i, stop, titleEnds.has(i)) : readRun(words, i, stop);
      const run = headline ? read : joinKnown(words, read, full, titleEnds.has(i));
      if (run && run.candidates.length + (run.end - run.start) > 0 && !isInsideBody(words, run)) runs.push(run);
      i = run ? run.end : i + 1;
    }
  }
  return runs;
}

/** "Kay Rala Xanana Gusmão", "Mohamed Ould Cheikh El Ghazouani": a known name at the end of a longer one is its bearer's. */
function joinKnown(
  words: readonly Word[],
  run: NameRun | null,
  full: ReadonlyMap<number, NameRun>,
  titled: boolean,
): NameRun | null {
  const known = run ? full.get(run.end) : undefined;
  if (!run || !known || !joinsName(words[run.end - 1])) return run;
  const opens = officeTable().givenNames.has(words[run.start]?.fold ?? '');
  const before = words[run.start - 1];
  const met = before?.gap === 'space' && before.shape === 'lower' && DEALING_WORDS.has(before.fold);
  return titled || met || (opens && !officeTable().givenNames.has(words[known.start]?.fold ?? ''))
    ? { ...known, start: run.start }
    : run;
}

/** "Jordan Bardella", "Florence Parly": a place's name that is a given name, with a capital after it. */
function startsPersonsName(words: readonly Word[], name: NamePhrase): boolean {
  const word = words[name.start];
  if (!word || name.end - name.start > 1 || word.possessive || word.gap !== 'space') return false;
  const next = words[name.end];
  return isNameWord(next) && !isBodyWord(next) && officeTable().givenNames.has(word.fold) && word.shape === 'title';
}

function readRun(words: readonly Word[], at: number, stop: (index: number) => boolean): NameRun | null {
  const surname = readKnownSurname(words, at);
  if (!isNameWord(words[at])) return surname;
  const end = readCapitals(words, at, (index) => index > at && stop(index));
  if (end <= at) return surname;
  for (let k = at; k < end; k += 1)
    if (isBodyWord(words[k])) return { start: at, end, form: 'full', candidates: NOBODY };
  if (surname && surname.end >= end) return surname;
  const loose = readLooseName(words, at, end);
  return { start: at, end, form: end - at > 1 ? 'full' : 'surname', candidates: loose };
}

const NOBODY: readonly never[] = [];

/** In a headline every word is a capital: only names of the lexicon can be told there, and strangers right after a title. */
function readHeadlineRun(
  words: readonly Word[],
  at: number,
  stop: (index: number) => boolean,
  titled: boolean,
): NameRun | null {
  const surname = readKnownSurname(words, at);
  if (!titled || !isNameWord(words[at])) return surname;
  const isVerb = (index: number) => HEADLINE_VERBS.has(words[index]?.fold ?? '');
  const end = readCapitals(words, at, (index) => stop(index) || isVerb(index), 3);
  if (end - at < 2 || (surname && surname.end >= end)) return surname;
  return { start: at, end, form: 'full', candidates: readLooseName(words, at, end) };
}

// A headline in title case, or shouted, has no lower-case word but small ones.
function isHeadline(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const word of words) {
    if (word.shape === 'lower' && !FUNCTION_WORDS.has(word.fold)) return false;
    if (word.shape === 'title' || word.shape === 'upper') capitals += 1;
  }
  // "Emmanuel Macron" alone in a caption or a list is no headline.
  return capitals >= 4;
}

/** Whether what is told around a run makes it a person. A false person is worse than a missed one: a stranger needs evidence. */
export function isPerson(words: readonly Word[], candidate: Candidate): boolean {
  const { run, title } = candidate;
  const length = run.end - run.start;
  for (let k = run.start; k < run.end; k += 1) if (run.candidates.length === 0 && isBodyWord(words[k])) return false;
  const titled = candidate.lead !== null;
  if (run.candidates.length > 0)
    return run.form === 'full' || titled || !(isCommonSurname(words, run) || isSomewhere(words, run));
  if (titled) return (title?.sort !== 'kin' && !title?.plural) || length >= 2;
  if (length < 2 || isAcronymRun(words, run)) return false;
  if (candidate.apposed || candidate.joined) return true;
  if (isNamesake(words, run)) return false;
  return (
    hasGivenName(words, run) ||
    isSpeaking(words, run) ||
    isDealtWith(words, run) ||
    bearsKnownSurname(words, run) ||
    ownsPersonal(words, run)
  );
}

/** "in Meta, where": a lone surname there is a place; one has confidence in a person. */
const isSomewhere = (words: readonly Word[], run: NameRun) =>
  (words[run.start - 1]?.fold === 'in' ||
    (words[run.start - 1]?.fold === 'at' && ARRIVALS.has(words[run.start - 2]?.fold ?? ''))) &&
  words[run.start - 1]?.gap === 'space' &&
  !/^(?:confidence|trust|faith|belief|interest|found|sees?|saw)$/.test(words[run.start - 2]?.fold ?? '') &&
  !words[run.end - 1]?.possessive;

const ARRIVALS = new Set('landed lands arrived arrives stopped down refuelled refueled'.split(' '));

/** "the Jean Mermoz school", "a plant in Shah Alam", "Morgan Stanley": a name that is a thing's or a place's now. */
function isNamesake(words: readonly Word[], run: NameRun): boolean {
  const before = words[run.start - 1];
  const owns = words[run.end - 1]?.possessive === true;
  if (before?.gap === 'space' && before.fold === 'the' && !owns) return true;
  if (isSomewhere(words, run)) return true;
  return NAMESAKES.has(`${words[run.start]?.fold} ${words[run.start + 1]?.fold}`);
}

const isAcronymRun = (words: readonly Word[], run: NameRun) =>
  words.slice(run.start, run.end).every((word) => word.shape === 'upper' || word.shape === 'number');

const hasGivenName = (words: readonly Word[], run: NameRun) =>
  officeTable().givenNames.has(words[run.start]?.fold ?? '');

/** "X said", "said X", also after a comma or a closing quote. */
function isSpeaking(words: readonly Word[], run: NameRun): boolean {
  const after = words[run.end];
  if (after && words[run.end - 1]?.gap === 'space' && SPEECH_VERBS.has(after.fold)) return true;
  const before = words[run.start - 1];
  return Boolean(before && before.gap === 'space' && SPEECH_VERBS.has(before.fold) && before.shape === 'lower');
}

function isDealtWith(words: readonly Word[], run: NameRun): boolean {
  const before = words[run.start - 1];
  if (before?.gap !== 'space' || before.shape !== 'lower') return false;
  if (before.fold === 'with') return DEALING_BEFORE_WITH.has(words[run.start - 2]?.fold ?? '');
  if (before.fold === 'by') return DEALING_BEFORE_BY.has(words[run.start - 2]?.fold ?? '');
  return before.fold !== 'including' && DEALING_WORDS.has(before.fold);
}

const DEALING_BEFORE_BY = new Set('accompanied flanked greeted welcomed succeeded replaced escorted'.split(' '));

const DEALING_BEFORE_WITH = new Set('met meet meets meeting spoke speak talks talked'.split(' '));

/** "Brigitte Macron", "Pierre Trudeau": of a known family, but not the one known. */
function bearsKnownSurname(words: readonly Word[], run: NameRun): boolean {
  const last = words[run.end - 1];
  return last !== undefined && last.text.length > 4 && officeTable().bySurname.has(wordKey(last));
}

/** "Morarji Desai's visit", "since Rafiq Hariri's": two words that own something, and none of them common in names of things. */
function ownsPersonal(words: readonly Word[], run: NameRun): boolean {
  const own = words.slice(run.start, run.end);
  if (own.at(-1)?.possessive !== true || run.start === 0) return false;
  return (
    own.length === 2 &&
    own.every((word) => word.shape === 'title' && word.text.length > 2 && !THING_WORDS.has(word.fold))
  );
}

const THING_WORDS = new Set(
  (
    'old new cold holy super free black white red blue great big little high low grand world global green golden open silent deep rolls royce ' +
    'goldman sachs morgan wall air royal united first last general standard big iron silver real true young public social digital'
  ).split(' '),
);
