import type { PersonId } from '#model/ids.ts';
import { isSameGivenName } from '../lexicon/given-names.ts';
import { BODY_WORDS, COMMON_SURNAMES, FUNCTION_WORDS } from '../lexicon/not-names.ts';
import { nameKey, officeTable, PARTICLES, personOf } from '../lexicon/office-table.ts';
import { FormNotes, type Word } from '../split-words.ts';

/** A name in a sentence, as word indexes [start, end), with the people of the lexicon that bear it. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly form: 'full' | 'surname';
  readonly candidates: readonly PersonId[];
}

// The longest names of the lexicon have six words ("Mohammed bin Abdulrahman bin Jassim Al Thani").
const LONGEST_NAME = 7;

const IS_FUNCTION_WORD = new FormNotes((fold) => FUNCTION_WORDS.has(fold));
const IS_PARTICLE = new FormNotes((fold) => PARTICLES.has(fold));
/** Of names that begin with the word, how many words the longest has; 0 for no name. */
const LONGEST_FROM = new FormNotes((fold) => officeTable().longestFrom.get(fold) ?? 0);

/** Can be a word of a name: a capital at its beginning, or after a particle ("al-Assad", "d'Escoto"). */
export function isNameWord(word: Word | undefined): boolean {
  if (!word || word.shape === 'lower' || word.shape === 'number') return false;
  if (word.shape === 'mixed') return PREFIXED.test(word.text);
  return !IS_FUNCTION_WORD.of(word.form) || isInitial(word);
}

const PREFIXED = /^\p{Ll}{1,4}[-'’]\p{Lu}/u;

/** "J.", "S.", "Yu.", "H.W." */
export function isInitial(word: Word): boolean {
  if (word.text.length > 8 || word.shape === 'lower' || word.shape === 'number') return false;
  return word.gap === 'dot' ? SHORT.test(word.text) : word.text.charCodeAt(1) === 46;
}

const SHORT = /^(?:\p{Lu}\p{Ll}?|(?:\p{Lu}\.){2,4})$/u;

/** A word as {@link nameKey} writes it, from its fold. */
export const wordKey = (word: Word): string =>
  hasJoint(word.fold) ? word.fold.replace(/['.’]/g, '').replace(/[-‑]/g, ' ') : word.fold;

// A loop, not a pattern: this is asked of every name.
function hasJoint(fold: string): boolean {
  for (let i = 0; i < fold.length; i += 1) {
    const code = fold.charCodeAt(i);
    if (code === 39 || code === 45 || code === 46 || code === 0x2019 || code === 0x2011) return true;
  }
  return false;
}

// "Ulisses Correia e Silva", "Ortega y Gasset": joints inside a name, which no surname begins with.
const INNER = new Set(['e', 'y']);

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && (IS_PARTICLE.of(word.form) || (word.shape === 'lower' && INNER.has(word.fold)));

/** Joined within one name: by a blank, or after an initial by its dot. */
export const joinsName = (word: Word | undefined): boolean =>
  word !== undefined && !word.possessive && (word.gap === 'space' || (word.gap === 'dot' && isInitial(word)));

/** The longest name of the lexicon that starts here: a full name in any spelling known. */
export function readKnownName(words: readonly Word[], at: number): NameRun | null {
  const table = officeTable();
  const first = words[at];
  if (!first || !(isNameWord(first) || isKnownOpener(first))) return null;
  let key = wordKey(first);
  // A word of two parts ("Jean-Noël") is two words of the table.
  if (key === first.fold ? LONGEST_FROM.of(first.form) === 0 : !table.longestFrom.has(key.split(' ', 1)[0] ?? ''))
    return null;
  let bare = key;
  let best: NameRun | null = null;
  for (let end = at + 1; end <= words.length && end - at <= LONGEST_NAME; end += 1) {
    const candidates = table.byFullName.get(key) ?? table.byFullName.get(bare);
    if (candidates && end - at > 1) best = { start: at, end, form: 'full', candidates };
    const last = words[end - 1];
    const next = words[end];
    if (
      !next ||
      !joinsName(last) ||
      !(isNameWord(next) || isParticle(next) || (IS_FUNCTION_WORD.of(next.form) && next.shape === 'title'))
    )
      break;
    const part = wordKey(next);
    key = `${key} ${part}`;
    if (!isInitial(next)) bare = `${bare} ${part}`;
  }
  return best && { ...best, end: takeSuffix(words, best.end, at) };
}

// Family names that are small words: "He Lifeng", "To Lam", "So Yong".
const isKnownOpener = (word: Word) => word.shape === 'title' && LONGEST_FROM.of(word.form) > 0;

/** The longest surname (or single known name) of the lexicon that starts here. */
export function readKnownSurname(words: readonly Word[], at: number): NameRun | null {
  const table = officeTable();
  const first = words[at];
  if (!first || !(isNameWord(first) || isParticle(first))) return null;
  let key = wordKey(first);
  let best: NameRun | null = null;
  for (let end = at + 1; end <= words.length && end - at <= 4; end += 1) {
    const candidates = table.bySurname.get(key) ?? (end === at + 1 ? table.byFullName.get(key) : undefined);
    if (candidates && isNameWord(words[end - 1])) best = { start: at, end, form: 'surname', candidates };
    const next = words[end];
    if (!next || !joinsName(words[end - 1]) || !(isNameWord(next) || isParticle(next))) break;
    key = `${key} ${wordKey(next)}`;
  }
  return best;
}

/** Needs a title, or its full name before it, to be a person at all. */
export const isCommonSurname = (words: readonly Word[], run: NameRun): boolean =>
  run.end - run.start === 1 && COMMON_SURNAMES.has(words[run.start]?.fold ?? '');

/** A run of capitals that can be a name: up to `most` words, particles inside, no initial or particle at its end. */
export function readCapitals(words: readonly Word[], at: number, stop: (index: number) => boolean, most = 6): number {
  let end = at;
  let i = at;
  while (i < words.length && i - at < most && !stop(i)) {
    const word = words[i];
    if (!word) break;
    if (isNameWord(word) || (isInitial(word) && i + 1 < words.length)) {
      i += 1;
      end = i;
    } else if (isParticle(word) && (isNameWord(words[i + 1]) || isParticle(words[i + 1])) && word.gap === 'space')
      i += 1;
    else break;
    if (!joinsName(words[i - 1])) break;
  }
  return takeSuffix(words, end, at);
}

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'xiv', 'xvi']);

/** "Ferdinand Marcos Jr", "Martin Luther King, Jr." */
function takeSuffix(words: readonly Word[], end: number, start: number): number {
  const next = words[end];
  const last = words[end - 1];
  if (end - start < 2 || !next || !last || !SUFFIX.has(next.fold)) return end;
  return last.gap === 'space' || last.gap === 'comma' ? end + 1 : end;
}

/**
 * People of the lexicon whose full name this run is in a longer, shorter or otherwise spelled form: middle words left out, one letter
 * astray, or the same consonants. Only for runs of two words and more.
 */
export function readLooseName(words: readonly Word[], start: number, end: number): readonly PersonId[] {
  const table = officeTable();
  const parts = words
    .slice(start, end)
    .filter((word) => !isInitial(word) && !SUFFIX.has(word.fold))
    .map(wordKey);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2) return NOBODY;
  const short = table.byFullName.get(`${first} ${last}`) ?? table.byFullName.get(`${first} ${last} jr`);
  if (short) return short;
  const near = [...readNear(parts.slice(0, -1), last), ...readNear(parts.slice(1), first)];
  if (near.length > 0) return near;
  const own = parts.join(' ');
  const sound = soundOf(own);
  if (sound.length < LEAST_SOUND) return NOBODY;
  return (bySound().get(sound) ?? NOBODY).filter((id) => isSpelledAlike(own, nameKey(personOf(id)?.name ?? '')));
}

const NOBODY: readonly PersonId[] = [];

/** Bearers of the surname of whose other names these are some ("Recep Erdogan"), or one is but a slip of the pen ("Xi Jingping"). */
function readNear(others: readonly string[], surname: string): readonly PersonId[] {
  return (officeTable().bySurname.get(surname) ?? NOBODY).filter((id) => {
    const own = nameKey(personOf(id)?.name ?? '').split(' ');
    return others.every((other) => own.some((word) => isSameGivenName(word, other) || isSlip(word, other)));
  });
}

// Six letters: below, one letter makes another name (Hasan, Hassan; Maria, Mario; Wang Yi, Wang Li).
const SHORTEST_SLIP = 6;

/** One letter more, less or other. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_SLIP || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1 && head > 0 && tail > 0;
}

/** Word for word the same sounds, where they are as many words; not Mario for Maria, nor a name half as long again. */
function isSpelledAlike(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (Math.abs(a.length - b.length) > 4) return false;
  if (x.length !== y.length) return true;
  return x.every((word, at) => {
    const other = y[at] ?? '';
    return soundOf(word) === soundOf(other) && !SEXED.test(`${word.at(-1)}${other.at(-1)}`);
  });
}

const SEXED = /^(?:ao|oa)$/;

let sounds: ReadonlyMap<string, readonly PersonId[]> | null = null;

function bySound(): ReadonlyMap<string, readonly PersonId[]> {
  if (sounds) return sounds;
  const map = new Map<string, PersonId[]>();
  for (const person of officeTable().people.values()) {
    const sound = soundOf(nameKey(person.name));
    map.set(sound, [...(map.get(sound) ?? []), person.id]);
  }
  sounds = map;
  return map;
}

/** Of names with fewer consonants too many sound alike: Li Yi, Lu Yao. */
export const LEAST_SOUND = 5;

/** What is left of a name whatever the transcription: Sergei and Sergey, Mohammed and Muhammad, Abdul Hamid and Abdulhamid, el- and al-. */
export function soundOf(key: string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const sound = readSound(key);
  if (remembered.size >= MOST_SOUNDS) remembered.clear();
  remembered.set(key, sound);
  return sound;
}

// All names of the lexicon, and those of some hundred articles, which tell the same ones again and again.
const MOST_SOUNDS = 5000;
const remembered = new Map<string, string>();

function readSound(key: string): string {
  return key
    .split(' ')
    .filter((word) => word !== 'al' && word !== 'el' && word !== 'bin' && word !== 'ibn')
    .map((word) =>
      word
        .replace(/kh|gh?/g, 'h')
        .replace(/ph/g, 'f')
        .replace(/(?<=[td])h|h$/g, '')
        .replace(/zh|dj|dzh/g, 'j')
        .replace(/ou|w/g, 'v')
        .replace(/q|ck|c(?![eiyh])/g, 'k')
        .replace(/x/g, 'ks')
        .replace(/[aeiouy]/g, '')
        .replace(/(.)\1{1,9}/g, '$1'),
    )
    .join('');
}

/** Words of a body's name: they end a run of capitals as no person's. */
export const isBodyWord = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'lower' && BODY_WORDS.has(word.fold);
