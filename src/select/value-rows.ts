import { addBit, type Bitset, bitOf, buildBitset, countShared, uniteInto } from '#base/bitset.ts';

/** The rows of one value: as bits where they are many, as a list where they are few. Whichever takes less room is also quicker. */
export type ValueRows =
  | { readonly kind: 'bits'; readonly bits: Bitset; readonly count: number }
  | { readonly kind: 'list'; readonly list: Int32Array; readonly count: number };

// A bit for every row of the index takes as much room as a list of every 32nd row.
const ROWS_PER_WORD = 32;

/** `rows` ascending, each once. */
export function buildValueRows(rows: readonly number[], size: number): ValueRows {
  if (rows.length * ROWS_PER_WORD < size) return { kind: 'list', list: Int32Array.from(rows), count: rows.length };
  return { kind: 'bits', bits: buildBitset(size, rows), count: rows.length };
}

/** Adds the rows of the value to `target`. */
export function addRows(target: Bitset, rows: ValueRows): void {
  if (rows.kind === 'bits') uniteInto(target, rows.bits);
  else for (const row of rows.list) addBit(target, row);
}

/** How many rows of the value are in `among`. */
export function countAmong(rows: ValueRows, among: Bitset): number {
  if (rows.kind === 'bits') return countShared(rows.bits, among);
  const { list } = rows;
  let count = 0;
  // Added up without asking: whether a row is in the set can't be foreseen, and each wrong guess costs the processor more than the sum.
  for (let i = 0; i < list.length; i += 1) count += bitOf(among, list[i] ?? 0);
  return count;
}

/**
 * The rows of every value of a facet. Thousands of people with a bitset each would fill the memory, so the bits of rare values
 * are made when asked for, and not kept.
 */
export class FacetRows implements ReadonlyMap<string, Bitset> {
  readonly #values: ReadonlyMap<string, ValueRows>;
  readonly #size: number;

  constructor(values: ReadonlyMap<string, ValueRows>, size: number) {
    this.#values = values;
    this.#size = size;
  }

  get size(): number {
    return this.#values.size;
  }

  has(value: string): boolean {
    return this.#values.has(value);
  }

  get(value: string): Bitset | undefined {
    const rows = this.#values.get(value);
    return rows && this.#toBits(rows);
  }

  /** Without making bits of a list. */
  rowsOf(value: string): ValueRows | undefined {
    return this.#values.get(value);
  }

  counted(): ReadonlyMap<string, ValueRows> {
    return this.#values;
  }

  keys(): MapIterator<string> {
    return this.#values.keys();
  }

  *values(): MapIterator<Bitset> {
    for (const rows of this.#values.values()) yield this.#toBits(rows);
  }

  *entries(): MapIterator<[string, Bitset]> {
    for (const [value, rows] of this.#values) yield [value, this.#toBits(rows)];
  }

  [Symbol.iterator](): MapIterator<[string, Bitset]> {
    return this.entries();
  }

  forEach(visit: (bits: Bitset, value: string, map: ReadonlyMap<string, Bitset>) => void): void {
    for (const [value, bits] of this) visit(bits, value, this);
  }

  #toBits(rows: ValueRows): Bitset {
    if (rows.kind === 'bits') return rows.bits;
    const bits = buildBitset(this.#size);
    for (const row of rows.list) addBit(bits, row);
    return bits;
  }
}
