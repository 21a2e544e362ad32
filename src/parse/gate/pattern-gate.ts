import { assert } from '#base/assert.ts';
import { addBit, type Bitset, buildBitset, hasBit } from '#base/bitset.ts';
import type { Span } from '#model/span.ts';
import { readNeeds } from './read-needs.ts';
import { SIGN_BITS, SIGN_OF } from './signs.ts';

/**
 * Tells of many patterns at once which of them can match in a stretch of text at all: one pass over its characters finds the words that
 * each pattern can't do without. Most sentences hold hardly any, so most patterns are never tried on them: of the hundred rules for
 * dates under two a sentence.
 *
 * The pass is that of Aho and Corasick: a table of states in which each character is one step, however many words are looked for.
 */
export class PatternGate {
  readonly #lists: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();
  /** Stretches read already: several stages ask for the same sentence. Kept as long as its span lives. */
  #known = new WeakMap<Span, { readonly text: string; readonly seen: Seen }>();
  #machine: Machine | null = null;

  /** Takes a pattern in, before the first text is read. */
  add(pattern: RegExp): Gated {
    assert(this.#machine === null, 'Patterns are taken in before the first text is read');
    return { pattern, needs: readNeeds(pattern.source).map((list) => this.#numberOf(list)) };
  }

  /** What a stretch of text holds of all that is needed. */
  read(text: string, span: Span): Seen {
    const known = this.#known.get(span);
    if (known?.text === text) return known.seen;
    this.#machine ??= buildMachine(this.#lists);
    const seen = buildBitset(this.#lists.length);
    run(this.#machine, text, span, seen);
    this.#known.set(span, { text, seen });
    return seen;
  }

  #numberOf(list: readonly string[]): number {
    const key = list.join();
    const known = this.#numbers.get(key) ?? this.#lists.push(list) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}

/** Which lists a stretch holds a word of. */
export type Seen = Bitset;

export interface Gated {
  readonly pattern: RegExp;
  /** The lists of which it needs a word each. */
  readonly needs: readonly number[];
}

/** Whether a pattern can match in a stretch that holds `seen`. */
export function lets(seen: Seen, { needs }: Gated): boolean {
  for (let i = 0; i < needs.length; i += 1) if (!hasBit(seen, needs[i] ?? 0)) return false;
  return true;
}

interface Machine {
  /** By state and sign: the next state. */
  readonly steps: Uint16Array;
  /** By state: the lists of which a word ends there. */
  readonly told: readonly (readonly number[] | undefined)[];
}

const SIGNS = 1 << SIGN_BITS;

function run({ steps, told }: Machine, text: string, { start, end }: Span, seen: Seen): void {
  // The text's own start and end are edges of words: a blank before and one after.
  let state = steps[0] ?? 0;
  for (let at = start; at <= end; at += 1) {
    const sign = at < end ? (SIGN_OF[text.charCodeAt(at)] ?? 0) : 0;
    state = steps[(state << SIGN_BITS) | sign] ?? 0;
    const lists = told[state];
    if (lists) for (let i = 0; i < lists.length; i += 1) addBit(seen, lists[i] ?? 0);
  }
}

function buildMachine(lists: readonly (readonly string[])[]): Machine {
  // As many states as letters at most: most words share their beginnings.
  const next = new Uint16Array((1 + lists.flat().join('').length) * SIGNS);
  const told: (number[] | undefined)[] = [undefined];
  for (const [number, list] of lists.entries()) {
    for (const needle of list) {
      let state = 0;
      for (let i = 0; i < needle.length; i += 1) {
        const at = state * SIGNS + (SIGN_OF[needle.charCodeAt(i)] ?? 0);
        if (next[at] === 0) {
          next[at] = told.push(undefined) - 1;
        }
        state = next[at] ?? 0;
      }
      told[state] = [...(told[state] ?? []), number];
    }
  }
  assert(told.length < 2 ** 16, 'fewer states than their numbers have room for');
  const steps = next.slice(0, told.length * SIGNS);
  completeSteps(steps, told);
  return { steps, told };
}

/** Where a word breaks off, the longest end of it that begins another goes on: each state takes over what that one knows. */
function completeSteps(next: Uint16Array, told: (number[] | undefined)[]): void {
  const shorter = new Uint16Array(told.length);
  const queue: number[] = [0];
  for (const state of queue) {
    for (let sign = 0; sign < SIGNS; sign += 1) {
      const at = state * SIGNS + sign;
      const child = next[at] ?? 0;
      const back = state === 0 ? 0 : (next[(shorter[state] ?? 0) * SIGNS + sign] ?? 0);
      if (child === 0) {
        next[at] = back;
        continue;
      }
      shorter[child] = back;
      const more = told[back];
      if (more) told[child] = [...new Set([...(told[child] ?? []), ...more])];
      queue.push(child);
    }
  }
}
