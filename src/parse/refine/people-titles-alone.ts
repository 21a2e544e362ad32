import type { SideId } from '#model/ids.ts';
import { officeOf, type Tenure } from '../lexicon/office-table.ts';
import type { PersonFacts, Title } from './people-facts.ts';
import { fitsTitle } from './people-ranking.ts';

/**
 * "the French minister", "the Secretary", "his Kenyan counterpart": the person who bears such a title, the one spoken of last where
 * several do. `subject` is the first person of its sentence, `recent` holds the people before it, the last first; `all` those of the whole article, for a headline that comes before its
 * people. null: nobody known.
 */
export function resolveTitle(
  title: Title,
  subject: PersonFacts | null,
  recent: readonly PersonFacts[],
  all: readonly PersonFacts[],
): PersonFacts | null {
  const wanted = wantedTitle(title, subject);
  const before = recent.find((facts) => fits(facts, wanted));
  if (before) return before;
  const fitting = all.filter((facts) => fits(facts, wanted));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
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

/** "the Foreign Minister" is not the Secretary of State, though both hold that kind of office; with a side told, news mixes the two. */
const clashes = (a: string, b: string) =>
  (/secretary/i.test(a) && /minister/i.test(b)) || (/minister/i.test(a) && /secretary/i.test(b));

/** Told by a head alone: "the minister" is any minister but the prime one, "the Kenyan counterpart" any Kenyan. */
function fitsHead(facts: PersonFacts, wanted: Wanted): boolean {
  if (wanted.not) return wanted.side !== null;
  if (wanted.head === '') return false;
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
