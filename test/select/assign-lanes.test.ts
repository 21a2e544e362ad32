import { describe, expect, it } from 'vitest';
import { buildBitset, countBits, uniteInto } from '#base/bitset.ts';
import { assignLanes, MAX_LANES } from '#select/assign-lanes.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { LANE_KINDS } from '#select/view-choices.ts';
import { buildSampleCorpus, countTopic } from '../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());
const outline = (kind: (typeof LANE_KINDS)[number]) =>
  assignLanes(index, kind).map(({ label, sublabel, rows }) => `${label} | ${sublabel ?? ''} | ${countBits(rows)}`);

describe('assignLanes', () => {
  it('gives each visit its lane, and the background the last', () => {
    expect(outline('visit')).toEqual([
      'April 2024 | Paris → Brussels | 7',
      'January 2025 | Paris | 3',
      'Background | in these articles | 6',
    ]);
  });

  it('stands an event in the lane of each of its topics, narrower ones under their broader one', () => {
    const lanes = outline('topic');
    expect(lanes[0]).toBe(`Support for Ukraine | War in Ukraine | ${countTopic(index.corpus, 'ukraine-war-support')}`);
    expect(lanes.at(-1)).toMatch(/^No topic/);
  });

  it('puts the most frequent participants first', () => {
    expect(outline('participant')[0]).toBe('Antony Blinken | Secretary of State | 10');
  });

  it('names articles by who published them and when', () => {
    expect(outline('article')).toEqual(['Kyiv Post with AFP | 2 April 2024 | 12', 'RBC-Ukraine | 8 January 2025 | 4']);
  });

  it('leaves no event without a lane and opens no more lanes than can be read', () => {
    for (const kind of LANE_KINDS) {
      const lanes = assignLanes(index, kind);
      const all = buildBitset(index.size);
      for (const { rows } of lanes) uniteInto(all, rows);
      expect(countBits(all), kind).toBe(index.size);
      expect(lanes.length).toBeLessThanOrEqual(MAX_LANES + 1);
      expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
    }
  });
});
