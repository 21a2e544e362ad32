import { toSigns } from './signs.ts';

/**
 * What every match of a pattern holds, read from the pattern's own source:
 *
 *     \b[Tt]he (?:past|last) \p{L}+ weeks?\b   →   [" the last ", " the past "] and [" week ", " weeks "]
 *
 * A text that holds none of one of these lists can't match, so the pattern need not be tried there. Written in the signs of a
 * {@link PatternGate}. What is not understood is left out: then more texts are let through, never fewer.
 */
export type Needs = readonly (readonly string[])[];

/** `exact`: all strings that the part can match, null when they are too many or no plain letters. `needs`: what it holds besides. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: Needs;
}

/** More spellings than this are not followed further. */
const MOST_SPELLINGS = 300;
/** One list of a pattern's needs: months in all their spellings, names of holidays. */
const MOST_NEEDLES = 400;
/** Where a run is cut while it is put together, and what is kept of it: its first letters tell nearly as much as all. */
const LONGEST_NEEDLE = 24;
const LONGEST_KEPT = 12;
/** Of an end before too many others. */
const LONGEST_END = 3;
/** The two rarest lists decide; a third hardly ever says no. */
const MOST_NEEDS = 3;
/** Where a word begins or ends, until the neighbours are known. */
const EDGE = '|';

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };
const WORD_EDGE: Part = { exact: [EDGE], needs: [] };

/** The needs of a pattern, the rarest first; empty when it can match anywhere. */
export function readNeeds(source: string): Needs {
  const { exact, needs } = new Reader(source).readChoice();
  const lists = new Map<string, { list: readonly string[]; cost: number }>();
  for (const list of (exact ? [exact, ...needs] : needs).map(settle)) {
    const cost = costOf(list);
    if (cost < USEFUL) lists.set(list.join(), { list, cost });
  }
  const rarest = [...lists.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_NEEDS);
  return rarest.map(({ list }) => dropLonger(list.map((needle) => needle.slice(0, LONGEST_KEPT))));
}

/** Letters that stand for themselves, as many as no count belongs to: most of every pattern, taken at once. */
const PLAIN = /[a-zA-Z ]+(?![?*+{])/y;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readChoice(): Part {
    const branches = [this.#readSequence()];
    while (this.#take('|')) branches.push(this.#readSequence());
    if (branches.length === 1) return branches[0] ?? NOTHING;
    const spellings = new Set(branches.flatMap(({ exact }) => exact ?? []));
    if (branches.every(({ exact }) => exact !== null) && spellings.size <= MOST_SPELLINGS)
      return { exact: [...spellings], needs: [] };
    // Of each branch its rarest list: together they are one list of the whole.
    const rarest = branches.map(({ exact, needs }) => rarestOf(exact ? [exact, ...needs] : needs));
    const all = rarest.every((list) => list !== null) ? dropLonger(rarest.flatMap((list) => list ?? [])) : [];
    return { exact: null, needs: all.length > 0 && all.length <= MOST_NEEDLES ? [all] : [] };
  }

  #readSequence(): Part {
    const needs: (readonly string[])[] = [];
    // What stands together so far.
    let run: readonly string[] = [''];
    let whole = true;
    while (this.#at < this.#source.length && !this.#stands('|') && !this.#stands(')')) {
      const part = this.#readCounted();
      needs.push(...part.needs);
      const longer = part.exact && join(run, part.exact);
      if (!longer) {
        whole = false;
        needs.push(run);
      }
      // Where all spellings together are too many, their ends still tell much: "the 8th of" before each of twelve months.
      run = longer ?? (part.exact && join(endsOf(run), part.exact)) ?? part.exact ?? [''];
    }
    return whole ? { exact: run, needs } : { exact: null, needs: [...needs, run] };
  }

  #readCounted(): Part {
    const part = this.#readOne();
    const count = this.#readCount();
    if (!count) return part;
    const { least, most } = count;
    if (least === 0)
      return most === 1 && part.exact ? { exact: [...new Set(['', ...part.exact])], needs: [] } : ANYTHING;
    const times = timesOf(part.exact, least, most);
    if (times) return { exact: times, needs: part.needs };
    // As often as it must stand there, and nothing joined to it.
    const fewest = timesOf(part.exact, least, least);
    return { exact: null, needs: fewest ? [fewest, ...part.needs] : part.needs };
  }

  #readCount(): { least: number; most: number } | null {
    if (!'?*+{'.includes(this.#source.charAt(this.#at) || ' ')) return null;
    const match = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!match) return null;
    this.#at += match[0].length;
    const [, mark, least = '', comma, most] = match;
    if (mark) return { least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Infinity };
    return { least: Number(least), most: most ? Number(most) : comma ? Infinity : Number(least) };
  }

  #readOne(): Part {
    if (this.#take('(')) return this.#readGroup();
    if (this.#take('[')) return this.#readClass();
    if (this.#take('\\')) return this.#readEscape();
    PLAIN.lastIndex = this.#at;
    const plain = PLAIN.exec(this.#source)?.[0];
    if (plain) {
      this.#at += plain.length;
      return { exact: [toSigns(plain)], needs: [] };
    }
    const character = this.#source.charAt(this.#at);
    this.#at += 1;
    return character === '^' || character === '$' ? NOTHING : character === '.' ? ANYTHING : spell([character]);
  }

  #readGroup(): Part {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 24))?.[0] ?? '';
    this.#at += kind.length;
    const start = this.#at;
    const part = this.readChoice();
    this.#take(')');
    // "(?![\p{L}\p{N}])": neither letter nor figure follows.
    if (kind.endsWith('!')) return this.#source.startsWith('[\\p{L}\\p{N}', start) ? WORD_EDGE : NOTHING;
    // What must stand beside is in the text as well, but not in the run.
    return kind.endsWith('=') ? { exact: [''], needs: part.exact ? [part.exact, ...part.needs] : part.needs } : part;
  }

  #readClass(): Part {
    const start = this.#at;
    while (this.#at < this.#source.length && !this.#stands(']')) this.#at += this.#stands('\\') ? 2 : 1;
    const inside = this.#source.slice(start, this.#at);
    this.#at += 1;
    // Figures in any manner are figures; other ranges and kinds of letters can be anything.
    if (/^(?:\d-\d|\d|\\d)+$/.test(inside)) return spell(['0']);
    return /^\^|\\[a-zA-Z]|[^\\]-./.test(inside) ? ANYTHING : spell([...inside.replaceAll('\\', '')]);
  }

  #readEscape(): Part {
    const character = this.#source.charAt(this.#at);
    this.#at += 1;
    const argument = /^(?:\{[^}]*\}|<\w+>|[\da-fA-F]{4})/;
    if ('pPuk'.includes(character))
      this.#at += argument.exec(this.#source.slice(this.#at, this.#at + 40))?.[0].length ?? 0;
    if (character === 'd') return spell(['0']);
    if (character === 's') return spell([' ']);
    if (character === 'b') return WORD_EDGE;
    return /[a-zA-Z0-9]/.test(character) ? ANYTHING : spell([character]);
  }

  #stands(character: string): boolean {
    return this.#source.charAt(this.#at) === character;
  }

  #take(character: string): boolean {
    if (!this.#stands(character)) return false;
    this.#at += 1;
    return true;
  }
}

const isPlain = (character: string) => character < '\u0080';

/** One character of several; anything when one is no plain letter, for its capital may be another sign. */
const spell = (characters: readonly string[]): Part =>
  characters.every((character) => isPlain(character) || !/\p{L}/u.test(character))
    ? { exact: [...new Set(characters.map(toSigns))], needs: [] }
    : ANYTHING;

/** A part so many times; null when that has too many spellings. */
function timesOf(exact: readonly string[] | null, least: number, most: number): readonly string[] | null {
  if (!exact || most > LONGEST_NEEDLE) return null;
  let times: readonly string[] | null = [''];
  const all: string[] = [];
  for (let n = 1; n <= most && times; n += 1) {
    times = join(times, exact);
    if (n >= least) all.push(...(times ?? []));
  }
  return times && all.length <= MOST_SPELLINGS ? all : null;
}

const endsOf = (strings: readonly string[]): readonly string[] => [
  ...new Set(strings.map((string) => string.slice(-LONGEST_END))),
];

/** Each string of the one before each of the other; null when they become too many or too long. */
function join(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length * after.length > MOST_SPELLINGS) return null;
  const all = before.flatMap((start) => after.map((end) => start + end));
  return all.some((string) => string.length > LONGEST_NEEDLE) ? null : all;
}

/** The edge of a word is a blank, if none stands there already; inside a word it matches nothing. */
function settle(list: readonly string[]): readonly string[] {
  const settled = new Set<string>();
  for (const needle of list) {
    if (!needle.includes(EDGE)) settled.add(needle);
    else if (!/[a-z0]\|+[a-z0]/.test(needle)) settled.add(needle.replace(/ ?\|+ | ?\|+/g, ' '));
  }
  return [...settled];
}

/** "may" says all that "may 0" says. */
function dropLonger(list: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const needle of [...list].sort()) if (!needle.startsWith(kept.at(-1) ?? needle + EDGE)) kept.push(needle);
  return kept;
}

/** A list that half of all sentences hold a word of is of no use. */
const USEFUL = 1;

/** How often a text will hold one of the list, roughly: a letter makes a string six times rarer, a figure three times, a blank hardly. */
function costOf(list: readonly string[]): number {
  let sum = list.length === 0 ? USEFUL : 0;
  for (const needle of list) {
    let cost = 6;
    for (let i = 0; i < needle.length; i += 1) {
      const code = needle.charCodeAt(i);
      cost /= code >= 97 ? 6 : code === 48 ? 3 : 1.3;
    }
    sum += cost;
  }
  return sum;
}

function rarestOf(needs: Needs): readonly string[] | null {
  let rarest: readonly string[] | null = null;
  let least = USEFUL;
  for (const list of needs) {
    const cost = costOf(list);
    if (cost >= least) continue;
    least = cost;
    rarest = list;
  }
  return rarest;
}
