import type { SideId } from '#model/ids.ts';
import { FUNCTION_WORDS } from '../lexicon/not-names.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { sideTable } from '../lexicon/sides.ts';
import { officeKindOf, type Sex, type TitleHead, titleHeads } from '../lexicon/title-table.ts';
import { DEFINITE, NOT_IN_OFFICE, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import type { Word } from '../split-words.ts';
import type { NamePhrase } from './people-name-phrases.ts';
import { readTitleTail, type TitleTail } from './people-title-tails.ts';

/** A title in a sentence, as word indexes. `outer` includes determiner and possessor ("the", "France's"). */
export interface TitlePhrase {
  readonly start: number;
  readonly end: number;
  readonly outer: number;
  readonly side: SideId | null;
  readonly kind: string | null;
  readonly sort: TitleHead['sort'];
  readonly sex: Sex;
  readonly plural: boolean;
  /** Of a plural: the sides told before or after it, in order ("French and German foreign ministers"). */
  readonly sides: readonly SideId[];
  /** "the", "his", "France's" stand before it. */
  readonly definite: boolean;
  readonly former: boolean;
  readonly head: string;
}

// The longest titles of real news have a dozen words before the head; eight keeps a hostile "deputy deputy …" cheap.
const MOST_BEFORE = 8;
// "Gazprom", "Armed Forces": unknown capitals that may stand before a head.
const MOST_STRANGERS = 2;

/** All titles of the sentence, in order, those told as one ("President and Defence Minister") joined. `taken`: words of known names. */
export function readTitles(
  words: readonly Word[],
  names: readonly NamePhrase[],
  taken: ReadonlySet<number>,
): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  let maps: { byEnd: ReadonlyMap<number, NamePhrase>; byStart: ReadonlyMap<number, NamePhrase> } | null = null;
  let floor = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (taken.has(i)) {
      floor = i + 1;
      continue;
    }
    const head = matchPhrase(titleHeads(), words, i);
    if (!head || isVerb(words, i)) continue;
    maps ??= {
      byEnd: new Map(names.map((name) => [name.end, name])),
      byStart: new Map(names.map((name) => [name.start, name])),
    };
    const { byEnd, byStart } = maps;
    const before = readBefore(words, i, floor, byEnd);
    const strangers = head.value.sort === 'kin' ? null : taken;
    const tail = readTitleTail(words, i + head.length, byStart, strangers);
    const after = hasNumeral(words, tail)
      ? joinTails(tail, readTitleTail(words, tail.end + 1, byStart, strangers))
      : tail;
    const title = toTitle(words, i, head.length, head.value, before, after, names);
    i = title.end - 1;
    floor = title.end;
    const joined = joinTitles(words, titles.at(-1), title);
    if (joined) titles.pop();
    titles.push(joined ?? title);
  }
  return titles;
}

/** "is to host JD Vance", "will chair", "played host": no title. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  VERBS_TOO.has(words[at]?.fold ?? '') && words[at]?.shape === 'lower' && AUXILIARIES.has(words[at - 1]?.fold ?? '');

const VERBS_TOO = new Set(['host', 'head', 'chair', 'guest', 'whip']);
const AUXILIARIES = new Set(
  'to will would should could can may might must also then play plays played playing'.split(' '),
);

/** "Minister of Foreign Affairs II of Brunei": Brunei counts its ministers. */
const hasNumeral = (words: readonly Word[], { end }: TitleTail) =>
  words[end]?.text === 'II' && words[end - 1]?.gap === 'space';

const joinTails = (first: TitleTail, second: TitleTail): TitleTail => ({
  end: second.end,
  side: first.side ?? second.side,
});

type Before = { start: number; outer: number; side: SideId | null; definite: boolean };

function readBefore(
  words: readonly Word[],
  head: number,
  floor: number,
  byEnd: ReadonlyMap<number, NamePhrase>,
): Before {
  let start = head;
  let side: SideId | null = null;
  let strangers = 0;
  while (start > floor && head - start < MOST_BEFORE) {
    const word = words[start - 1];
    if (!word || (word.gap !== 'space' && word.gap !== 'dot')) break;
    const name = byEnd.get(start);
    if (word.possessive)
      return { start, outer: outerOf(words, name?.start ?? start - 1), side: name?.side ?? side, definite: true };
    if (name && !isHomonym(words, name)) {
      side ??= name.side;
      start = name.start;
    } else if (word.gap === 'space' && TITLE_MODIFIERS.has(word.fold)) start -= 1;
    else if (word.gap === 'space' && strangers < MOST_STRANGERS && isStranger(word, start - 1)) {
      strangers += 1;
      start -= 1;
    } else break;
  }
  const determiner = words[start - 1 - skipNumeral(words, start)];
  const definite = Boolean(determiner && determiner.gap === 'space' && DEFINITE.has(determiner.fold));
  return { start, outer: outerOf(words, start), side, definite };
}

const NUMERALS = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'both']);

/** "the two foreign ministers". */
const skipNumeral = (words: readonly Word[], start: number) => (NUMERALS.has(words[start - 1]?.fold ?? '') ? 1 : 0);

/** One step over a determiner: "the", "his", "a". */
function outerOf(words: readonly Word[], from: number): number {
  const start = from - skipNumeral(words, from);
  const word = words[start - 1];
  if (word?.gap !== 'space') return start;
  return DEFINITE.has(word.fold) || word.fold === 'a' || word.fold === 'an' ? start - 1 : start;
}

// "Gazprom chief": a capital that is no small word; the first word of a sentence may be capital for its place alone.
const isStranger = (word: Word, at: number) =>
  (word.shape === 'upper' || (word.shape === 'title' && at > 0)) &&
  word.text.length > 1 &&
  !FUNCTION_WORDS.has(word.fold);

/** "us" and the like never get here; "Nice", "Reading" do not stand before an office. */
const isHomonym = (words: readonly Word[], name: NamePhrase) =>
  name.side === null && words[name.start]?.shape === 'lower';

function toTitle(
  words: readonly Word[],
  at: number,
  length: number,
  head: TitleHead,
  before: Before,
  after: TitleTail,
  names: readonly NamePhrase[],
): TitlePhrase {
  const side = before.side ?? after.side;
  const folded = words.slice(before.start, after.end).map((word) => word.fold);
  const bare = words.slice(firstOwnWord(words, before.start, at), after.end).map((word) => word.fold);
  return {
    start: before.start,
    end: after.end,
    outer: before.outer,
    side,
    kind: head.sort === 'office' ? officeKindOf(bare.join(' '), side, head) : null,
    sort: head.sort,
    sex: head.sex,
    plural: head.plural,
    sides: head.plural ? sidesAround(words, before.start, after.end, names) : [],
    definite: before.definite,
    former: folded.some((word) => NOT_IN_OFFICE.has(word)),
    head: words
      .slice(at, at + length)
      .map((word) => word.fold)
      .join(' '),
  };
}

/** Sides from three words before the title (another side and "and") to its end. */
function sidesAround(words: readonly Word[], start: number, end: number, names: readonly NamePhrase[]): SideId[] {
  const sides: SideId[] = [];
  for (const name of names) {
    const before = name.end <= start && name.end >= start - 3 && JOINTS.has(words[name.end]?.fold ?? '');
    if (name.side && (before || (name.start >= start && name.end <= end))) sides.push(name.side);
  }
  return sides;
}

const JOINTS = new Set(['and', 'or']);

/** The title without side, "former" and the like: what the office table's titles are compared with. */
function firstOwnWord(words: readonly Word[], start: number, head: number): number {
  let first = start;
  while (first < head && matchPhrase(sideTable().words, words, first) !== null) {
    first += matchPhrase(sideTable().words, words, first)?.length ?? 1;
  }
  while (first < head && NOT_OWN.has(words[first]?.fold ?? '')) first += 1;
  return Math.min(first, head);
}

const NOT_OWN = new Set(
  'former ex then late acting interim caretaker outgoing incoming new newly-elected newly current longtime'.split(' '),
);

/** "Deputy Prime Minister and Foreign Minister", "Prime Minister Sheikh", "army chief, Gen.": one title. */
function joinTitles(words: readonly Word[], first: TitlePhrase | undefined, second: TitlePhrase): TitlePhrase | null {
  if (!first || first.plural || second.plural || first.sort === 'kin') return null;
  const between = second.start - first.end;
  const gap = words[first.end - 1]?.gap;
  const address = second.sort === 'address' || first.sort === 'address';
  const adjacent =
    between === 0 && (gap === 'space' || (gap === 'dot' && first.sort === 'address') || (gap === 'comma' && address));
  const joint = words[first.end];
  const and =
    between === 1 && gap === 'space' && joint?.fold === 'and' && joint.gap === 'space' && !address && !second.definite;
  if (!adjacent && !and) return null;
  // "The Vice President and President X" are two: no deputy or minister is head of state as well.
  if (and && second.kind === 'head-of-state' && first.kind !== 'leader') return null;
  const main = first.sort === 'office' ? first : second;
  const deputy = first.kind?.startsWith('deputy') ?? first.kind === null;
  return {
    ...main,
    start: first.start,
    outer: first.outer,
    end: second.end,
    side: first.side ?? second.side,
    kind: and && deputy ? (second.kind ?? first.kind) : (first.kind ?? second.kind),
    sort: first.sort === 'office' || second.sort === 'office' ? 'office' : main.sort,
    sex: first.sex ?? second.sex,
    definite: first.definite,
    former: first.former || second.former,
    head: first.sort === 'office' ? first.head : second.head,
  };
}
