/** A set of small integers (rows of an index), one bit each. */
export type Bitset = Uint32Array;

/** An empty set with room for the integers 0 … size − 1. */
export function buildBitset(size: number, members: Iterable<number> = []): Bitset {
  const bits = new Uint32Array((size + 31) >>> 5);
  for (const member of members) addBit(bits, member);
  return bits;
}

/** All of 0 … size − 1. */
export function buildFullBitset(size: number): Bitset {
  const bits = new Uint32Array((size + 31) >>> 5).fill(0xffffffff);
  const spare = size & 31;
  if (spare !== 0) bits[bits.length - 1] = 2 ** spare - 1;
  return bits;
}

export function addBit(bits: Bitset, member: number): void {
  const word = member >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (member & 31));
}

/** 1 for a member, else 0. */
export function bitOf(bits: Bitset, member: number): number {
  return ((bits[member >>> 5] ?? 0) >>> (member & 31)) & 1;
}

export function hasBit(bits: Bitset, member: number): boolean {
  return ((bits[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0;
}

/** Keeps in `target` what is in `other` too. */
export function intersectInto(target: Bitset, other: Bitset): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) & (other[i] ?? 0);
}

/** Adds to `target` what is in `other`. */
export function uniteInto(target: Bitset, other: Bitset): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) | (other[i] ?? 0);
}

/** Takes out of `target` what is in `other`. */
export function subtractInto(target: Bitset, other: Bitset): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) & ~(other[i] ?? 0);
}

/** How many integers both sets hold, without building their intersection. */
export function countShared(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) count += countOnes((a[i] ?? 0) & (b[i] ?? 0));
  return count;
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (let i = 0; i < bits.length; i += 1) count += countOnes(bits[i] ?? 0);
  return count;
}

/** The members, ascending. */
export function* bitsOf(bits: Bitset): Generator<number> {
  for (let i = 0; i < bits.length; i += 1) {
    let word = bits[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      yield (i << 5) + (31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
}

/** The members, ascending, all at once: quicker than one after the other where there are hundreds of thousands. */
export function listBits(bits: Bitset): Int32Array {
  const members = new Int32Array(countBits(bits));
  let count = 0;
  for (let i = 0; i < bits.length; i += 1) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) {
      members[count] = (i << 5) + 31 - Math.clz32(word & -word);
      count += 1;
    }
  }
  return members;
}

// Hamming weight of one 32-bit word: sums neighbouring bits, then pairs, then nibbles (Warren, Hacker's Delight, 5-1).
function countOnes(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
