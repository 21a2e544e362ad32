import { DEPARTMENT_WORDS } from '../lexicon/titles.ts';
import { FormNotes, type Word } from '../split-words.ts';

const HEADS = new Set('minister ministry secretary undersecretary department commissioner committee'.split(' '));
const IS_HEAD = new FormNotes((fold) => HEADS.has(fold));
const BEFORE_DEPARTMENT = new Set('of for on'.split(' '));
const AND = new Set('and the'.split(' '));

/** "the Minister of Trade, Industry and Energy": more words than this are a sentence that goes on. */
const LONGEST_DEPARTMENT = 8;

/**
 * Numbers of the words that only say which office somebody has: "Minister of [Climate] and [Environment]", "[Energy] Secretary".
 * Whoever is met is no subject of the talks.
 */
export function titleWords(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach((word, at) => {
    if (!IS_HEAD.of(word.form)) return;
    addAfter(found, words, at);
    addBefore(found, words, at);
  });
  return found;
}

function addAfter(found: Set<number>, words: readonly Word[], head: number): void {
  if (!BEFORE_DEPARTMENT.has(words[head + 1]?.fold ?? '')) return;
  for (let at = head + 2; at <= head + 1 + LONGEST_DEPARTMENT; at += 1) {
    const word = words[at];
    if (!word || !(AND.has(word.fold) || DEPARTMENT_WORDS.has(word.fold))) return;
    found.add(at);
    if (word.gap !== 'space' && word.gap !== 'comma') return;
  }
}

function addBefore(found: Set<number>, words: readonly Word[], head: number): void {
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_DEPARTMENT); at -= 1) {
    const word = words[at];
    if (word?.gap !== 'space' || word.possessive || !(AND.has(word.fold) || DEPARTMENT_WORDS.has(word.fold))) return;
    found.add(at);
  }
}
