import type { SideId } from '#model/ids.ts';
import { officeOf, type Tenure } from '../lexicon/office-table.ts';
import type { PersonFacts, Title } from './people-facts.ts';
import { fitsTitle } from './people-ranking.ts';

/** Who is spoken of where a title stands alone. */
export interface Scene {
  /** The first person of its sentence before it. */
  readonly here: PersonFacts | null;
  /** Subjects of its sentence before it, then of the sentence before that. */
  readonly spoken: readonly PersonFacts[];
  /** The people before it, the last first. */
  readonly recent: readonly PersonFacts[];
  /** Those of the whole article, in the order of their first mention. */
  readonly all: readonly PersonFacts[];
  /** The title stands without article, as a name does. */
  readonly named: boolean;
}

/**
 * "the French minister", "the Secretary", "his Kenyan counterpart": the person who bears such a title. Where several do, a side told or a
 * counterpart means the one spoken of last; "the President" alone means whom the sentences just spoke about, else the story's first. null:
 * nobody known.
 */
export function resolveTitle(title: Title, { here, spoken, recent, all, named }: Scene): PersonFacts | null {
  const wanted = wantedTitle(title, here);
  const fitting = all.filter((facts) => fits(facts, wanted));
  if (fitting.length < 2) return fitting[0] ?? null;
  const last = recent.find((facts) => fits(facts, wanted));
  if (wanted.side !== null || wanted.not !== null) return last ?? null;
  const subject = named ? undefined : spoken.find((facts) => fits(facts, wanted));
  return subject ?? (last && fitting[0] ? fitting[0] : null);
}

interface Wanted {
  readonly words: string;
  readonly kind: string | null;
  readonly side: SideId | null;
  /** The word that says what: "minister", "secretary". */
  readonly head: string;
  /** A counterpart is not the person himself. */
  readonly not: PersonFacts | null;
}

function wantedTitle(title: Title, self: PersonFacts | null): Wanted {
  const words = title.words.toLowerCase();
  const head = words.split(/\s/).find((word) => HEADS.has(word)) ?? '';
  const plain = { words, kind: title.officeKind, side: title.side, head, not: null };
  if (/\b(?:host|guest)$/.test(words)) return { ...plain, not: self };
  if (!COUNTERPART.test(words)) return plain;
  return self ? { ...plain, kind: kindOf(self), not: self } : plain;
}

const COUNTERPART = /counterpart|opposite number|colleague/;
const HEADS = new Set(['minister', 'secretary', 'ambassador', 'mayor', 'governor', 'senator', 'diplomat']);

const kindOf = (facts: PersonFacts) => facts.titles.find((title) => title.officeKind !== null)?.officeKind ?? null;

function fits(facts: PersonFacts, wanted: Wanted): boolean {
  if (facts === wanted.not || (wanted.side && facts.side !== wanted.side)) return false;
  if (wanted.kind === null) return fitsHead(facts, wanted);
  if (!wanted.side && facts.titles.some((title) => clashes(title.words, wanted.words))) return false;
  if (facts.titles.some((title) => title.officeKind === wanted.kind)) return true;
  if (wanted.kind === 'leader' && facts.titles.some((title) => LEADING.has(title.officeKind ?? ''))) return true;
  return facts.held.some((tenure) => fitsTitle(tenure, wanted.kind, wanted.side));
}

const LEADING = new Set(['head-of-state', 'head-of-government', 'leader']);

/**
 * "the Foreign Minister" is not the Secretary of State, nor "the President" an emir, though both hold that kind of office; with a side told,
 * news mixes them.
 */
const clashes = (a: string, b: string) => {
  const [x, y] = [calledIn(a), calledIn(b)];
  return (x & (y >> 1) & FIRSTS) !== 0 || (y & (x >> 1) & FIRSTS) !== 0;
};

const CALLED: readonly (readonly [RegExp, RegExp])[] = [
  [/secretary/i, /minister/i],
  [/\bpresident\b/i, /\b(?:king|queen|emir|amir|sultan|emperor|empress|pope|grand duke)\b/i],
  [/\bprime minister\b/i, /\bchancellor\b/i],
];
/** The first of each pair is an even bit, the other the odd one above it. */
const FIRSTS = 0b010101;
// A text has few titles, and each is compared with many.
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, number>();

/** Which of these a title calls its bearer, a bit each. */
function calledIn(title: string): number {
  const known = remembered.get(title);
  if (known !== undefined) return known;
  const called = CALLED.flat().reduce((bits, pattern, at) => (pattern.test(title) ? bits | (1 << at) : bits), 0);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(title, called);
  return called;
}

/** Told by a head alone: "the minister" is any minister but the prime one, "the Kenyan counterpart" any Kenyan. */
function fitsHead(facts: PersonFacts, wanted: Wanted): boolean {
  if (wanted.not) return wanted.side !== null;
  // "the Frenchman"
  if (wanted.head === '') return wanted.side !== null && !wanted.words.includes(' ');
  const pattern = HEAD_PATTERNS[wanted.head] ?? new RegExp(`\\b${wanted.head}\\b`, 'i');
  if (facts.titles.some((title) => pattern.test(title.words))) return true;
  const kinds = wanted.head === 'minister' ? MINISTERS : wanted.head === 'secretary' ? SECRETARIES : [];
  return facts.held.some((tenure) =>
    kinds.some((kind) => fitsTitle(tenure, kind, wanted.side) && isCalled(tenure, wanted.head)),
  );
}

/** The office's own titles have the word: a US foreign minister is a secretary, a French one is not. */
const isCalled = (tenure: Tenure, head: string) =>
  (officeOf(tenure.office)?.titles ?? []).some((title) => HEAD_PATTERNS[head]?.test(title));

const HEAD_PATTERNS: Readonly<Record<string, RegExp>> = {
  minister: /(?<!prime )\bminister\b/i,
  secretary: /(?<!press |deputy |assistant |under )\bsecretary\b(?![ -]general)/i,
};

const MINISTERS = ['foreign-minister', 'defence-minister'];
const SECRETARIES = ['foreign-minister', 'defence-minister', 'finance-minister'];
