import { describe, expect, it } from 'vitest';
import { bitsOf, buildBitset } from '#base/bitset.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { type Cursor, type Ground, moveCursor, rowsAround, type Step } from '#views/timeline/move-cursor.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';
import { sceneOf } from './scene-of.ts';

const index = indexCorpus(buildSampleCorpus());
const ground: Ground = { ...sceneOf(index), rows: selectEvents(index, NO_FILTER).rows };

const walk = (on: Ground, steps: readonly Step[]): Cursor | null =>
  steps.reduce<Cursor | null>((cursor, step) => moveCursor(on, cursor, step), null);

describe('moveCursor', () => {
  it('steps through every event in time order, across lanes', () => {
    const rows: (number | undefined)[] = [];
    let cursor: Cursor | null = null;
    for (let i = 0; i < index.size; i += 1) {
      cursor = moveCursor(ground, cursor, 'next');
      rows.push(cursor?.row);
    }
    expect(rows).toEqual([...Array(index.size).keys()]);
    expect(moveCursor(ground, cursor, 'next')).toBe(cursor);
  });

  it('goes to the first and the last', () => {
    expect(walk(ground, ['last'])?.row).toBe(index.size - 1);
    expect(walk(ground, ['last', 'first'])?.row).toBe(0);
  });

  it('goes to the nearest event of the next lane, and comes back to that lane', () => {
    const inApril = walk(ground, ['first', 'next', 'next', 'next', 'next']);
    expect(inApril?.lane).toBe(0);
    const below = moveCursor(ground, inApril, 'down');
    expect(below?.lane).toBe(1);
    expect(index.corpus.events[below?.row ?? -1]?.title).toBe('Blinken and Macron hold talks');
    expect(moveCursor(ground, below, 'up')?.lane).toBe(0);
    expect(moveCursor(ground, inApril, 'up')).toBe(inApril);
  });

  it('steps only on what is selected, and stands still where nothing is', () => {
    const nato = selectEvents(index, toggleValue(NO_FILTER, 'topic', 'nato')).rows;
    const onNato = { ...ground, rows: nato };
    expect(walk(onNato, ['next', 'next', 'next'])?.row).toBe([...bitsOf(nato)].at(-1));
    expect(walk({ ...ground, rows: buildBitset(index.size) }, ['next', 'down'])).toBeNull();
  });

  it('lists the neighbours of a row, not all rows', () => {
    expect(rowsAround(ground.rows, 8, 2)).toEqual([6, 7, 8, 9, 10]);
    expect(rowsAround(ground.rows, null, 2)).toEqual([0, 1, 2, 3]);
  });
});
