import type { SideId } from '#model/ids.ts';
import type { PersonFacts, Title } from './people-facts.ts';
import { fitsTitle } from './people-ranking.ts';

/**
 * "the French minister", "the Secretary", "his Kenyan counterpart": the person who bears such a title, the one spoken of last where
 * several do. `recent` holds the people before it, the last first; `all` those of the whole article, for a headline that comes before its
 * people. null: nobody known.
 */
export function resolveTitle(
  title: Title,
  inSentence: readonly PersonFacts[],
  recent: readonly PersonFacts[],
  all: readonly PersonFacts[],
): PersonFacts | null {
  const wanted = wantedTitle(title, inSentence);
  const before = recent.find((facts) => fits(facts, wanted));
  if (before) return before;
  const fitting = all.filter((facts) => fits(facts, wanted));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

interface Wanted {
  readonly kind: string | null;
  readonly side: SideId | null;
  /** The word that says what: "minister", "secretary". */
  readonly head: string;
  /** A counterpart is not the person himself. */
  readonly not: PersonFacts | null;
}

function wantedTitle(title: Title, inSentence: readonly PersonFacts[]): Wanted {
  const words = title.words.toLowerCase();
  const head = words.split(/\s/).find((word) => HEADS.has(word)) ?? '';
  const plain = { kind: title.officeKind, side: title.side, head, not: null };
  if (!COUNTERPART.test(words)) return plain;
  const self = inSentence[0];
  return self ? { ...plain, kind: kindOf(self), not: self } : plain;
}

const COUNTERPART = /counterpart|opposite number|colleague/;
const HEADS = new Set(['minister', 'secretary', 'ambassador', 'mayor', 'governor', 'senator', 'diplomat']);

const kindOf = (facts: PersonFacts) => facts.titles.find((title) => title.officeKind !== null)?.officeKind ?? null;

function fits(facts: PersonFacts, wanted: Wanted): boolean {
  if (facts === wanted.not || (wanted.side && facts.side !== wanted.side)) return false;
  if (wanted.kind === null) return fitsHead(facts, wanted);
  if (facts.titles.some((title) => title.officeKind === wanted.kind)) return true;
  if (wanted.kind === 'leader' && facts.titles.some((title) => LEADING.has(title.officeKind ?? ''))) return true;
  return facts.held.some((tenure) => fitsTitle(tenure, wanted.kind, wanted.side));
}

const LEADING = new Set(['head-of-state', 'head-of-government', 'leader']);

/** Told by a head alone: "the minister" is any minister, "the Kenyan counterpart" any Kenyan. */
function fitsHead(facts: PersonFacts, wanted: Wanted): boolean {
  if (wanted.not) return wanted.side !== null;
  if (wanted.head === '') return false;
  if (facts.titles.some((title) => title.words.toLowerCase().includes(wanted.head))) return true;
  const minister = wanted.head === 'minister' || wanted.head === 'secretary';
  return minister && facts.held.some((tenure) => MINISTERS.some((kind) => fitsTitle(tenure, kind, wanted.side)));
}

const MINISTERS = ['foreign-minister', 'defence-minister'];
