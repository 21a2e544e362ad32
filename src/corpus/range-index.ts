/** Numbered ranges of whole numbers under keys, asked for all that touch a range; quick however many there are. */
export interface RangeIndex {
  /** `from` and `to` belong to the range. */
  readonly add: (key: string, from: number, to: number, number: number) => void;
  /** The numbers under `key` whose ranges touch this one, and perhaps some that only come near; a number may come twice. */
  readonly find: (key: string, from: number, to: number) => number[];
}

// A range stands on the level where it is at most as long as a cell, so that it lies in two cells at most:
//
//   level 2   |       |  ■■■■■|       |      cells of 4
//   level 1   | ■|■  |    |   |   |   |      cells of 2
//   level 0   |■| | | |■| | | | | | | |      single days
type Cells = Map<number, number[]>;
type Levels = Map<number, Cells>;

export function createRangeIndex(): RangeIndex {
  const byKey = new Map<string, Levels>();
  return {
    add: (key, from, to, number) => {
      const level = Math.ceil(Math.log2(Math.max(1, to - from + 1)));
      const cells = reach(reach(byKey, key, newLevels), level, newCells);
      const [first, last] = toCells(level, from, to);
      reach(cells, first, newList).push(number);
      if (last !== first) reach(cells, last, newList).push(number);
    },
    find: (key, from, to) => {
      const found: number[] = [];
      for (const [level, cells] of byKey.get(key) ?? []) findInCells(cells, toCells(level, from, to), found);
      return found;
    },
  };
}

function findInCells(cells: Cells, [first, last]: readonly [number, number], found: number[]): void {
  // A long range may span more cells than there are: then those that there are.
  if (last - first > cells.size) {
    for (const [cell, numbers] of cells) if (cell >= first && cell <= last) for (const one of numbers) found.push(one);
    return;
  }
  for (let cell = first; cell <= last; cell++) for (const one of cells.get(cell) ?? []) found.push(one);
}

const toCells = (level: number, from: number, to: number) =>
  [Math.floor(from / 2 ** level), Math.floor(to / 2 ** level)] as const;

const newLevels = (): Levels => new Map();
const newCells = (): Cells => new Map();
const newList = (): number[] => [];

function reach<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
