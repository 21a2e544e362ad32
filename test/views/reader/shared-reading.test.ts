import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { describePair, describeShared } from '#views/reader/describe-shared.ts';
import { findAnswer, findAnswerPassage } from '#views/reader/find-counterpart.ts';
import { lightCounterparts, narrowestPassage, toSharedLight } from '#views/reader/light-counterparts.ts';
import { selectLandmarks } from '#views/reader/select-landmarks.ts';
import { selectPassages } from '#views/reader/select-passages.ts';
import { MOST_RIBBONS, type RibbonSight, selectRibbons, toCurve } from '#views/reader/select-ribbons.ts';
import { type PassagePair, type SharedReading, toSharedReading } from '#views/reader/shared-reading.ts';
import { drawArticle } from '../../support/draw-article.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';

function readPair(left: string, right: string) {
  const corpus = buildCorpus([drawArticle(`a 2024-01-01\n\n${left}`), drawArticle(`b 2024-02-01\n\n${right}`)]);
  const [a, b] = [known(corpus.articles[0], 'the left'), known(corpus.articles[1], 'the right')];
  return { corpus, a, b, shared: toSharedReading(a, b, corpus) };
}

const FERRIES = readPair(
  'The [ferry|#ferry] needs new engines.\nNobody spoke of [music|#music].\nThe [ferry|#ferry] fares rise in May.\nThe [ferry|#ferry] is late.',
  'The [ferry|#ferry] fares rose in May.\nThe [ferry|#ferry] has its new engines.',
);
const sample = () => {
  const corpus = buildSampleCorpus();
  const [a, b] = [known(corpus.articles[0], 'April'), known(corpus.articles[1], 'January')];
  return { corpus, a, b, shared: toSharedReading(a, b, corpus) };
};

describe('what two articles share', () => {
  test('each passage is in one pair at most, the best first served', () => {
    const { left, right } = { left: new Set<number>(), right: new Set<number>() };
    const { pairs } = sample().shared;
    for (const pair of pairs) {
      expect(left.has(pair.left) || right.has(pair.right)).toBe(false);
      left.add(pair.left);
      right.add(pair.right);
    }
    expect(pairs.length).toBeGreaterThan(3);
    expect(FERRIES.shared.pairs).toHaveLength(2);
  });

  test('landmarks are among the pairs and follow one another on both sides', () => {
    const { pairs, landmarks } = sample().shared;
    expect(landmarks.length).toBeGreaterThan(1);
    for (const [at, landmark] of landmarks.entries()) {
      expect(pairs).toContainEqual(landmark);
      const before = landmarks[at - 1];
      if (!before) continue;
      expect(landmark.left).toBeGreaterThan(before.left);
      expect(landmark.right).toBeGreaterThan(before.right);
    }
  });

  test('nothing where nothing is shared', () => {
    const { shared } = readPair('The [ferry|#ferry] sank.', 'An [opera|#music] opened.');
    expect(shared).toEqual({ sides: [[], []], pairs: [], landmarks: [] });
  });

  test('a third article changes nothing', () => {
    const { corpus, a, b, shared } = FERRIES;
    const third = drawArticle('c 2024-03-01\n\nThe [ferry|#ferry] fares rise in May.');
    const more = buildCorpus([...corpus.articles, third]);
    expect(toSharedReading(a, b, more)).toEqual(shared);
  });
});

describe('landmarks', () => {
  const pairs = fc
    .uniqueArray(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 100 })), {
      maxLength: 9,
      selector: ([left, right]) => `${left} ${right}`,
    })
    .map((drawn) => drawn.map(([left, right, score]): PassagePair => ({ left, right, topic: null, score })));
  const weigh = ({ score }: PassagePair) => score;
  const total = (chain: readonly PassagePair[]) => chain.reduce((sum, { score }) => sum + score, 0);

  test('law: no other set that rises on both sides weighs more', () => {
    const heaviest = (rest: readonly PassagePair[], last: PassagePair | null): number =>
      Math.max(
        0,
        ...rest
          .filter((pair) => !last || (pair.left > last.left && pair.right > last.right))
          .map((pair) => pair.score + heaviest(rest, pair)),
      );
    fc.assert(
      fc.property(pairs, (drawn) => {
        const chain = selectLandmarks(drawn, weigh);
        for (const [at, pair] of chain.entries()) {
          const before = chain[at - 1];
          if (before) expect(pair.left > before.left && pair.right > before.right).toBe(true);
        }
        expect(total(chain)).toBe(heaviest(drawn, null));
      }),
    );
  });
});

describe('counterparts', () => {
  test('a passage lights what answers it, and the link between them', () => {
    const { shared } = FERRIES;
    const light = lightCounterparts(shared, 0, [0]);
    expect([...light.sides[0]]).toEqual([0]);
    expect([...light.sides[1]]).toEqual([1]);
    expect(light.links).toMatchObject([{ left: 0, right: 1, topic: 'ferry' }]);
    expect([...known(toSharedLight(shared.sides[1], light.sides[1]), 'a light').keys()]).toEqual([1]);
    expect(toSharedLight(shared.sides[1], new Set())).toBeNull();
  });

  test('of words within words, the pointer means the narrower', () => {
    const [first] = FERRIES.shared.sides[0];
    const wide = { ...known(first, 'a passage'), start: 0, end: 60 };
    expect(narrowestPassage([wide, { ...wide, start: 10, end: 20 }], [0, 1])).toBe(1);
    expect(narrowestPassage([wide], [])).toBeNull();
  });

  test('turning over: what answers the shared passage at a sentence, or the nearest, in pairs first', () => {
    // The third on the left is in no pair; the one before it is.
    expect(FERRIES.shared.pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(findAnswer(FERRIES.shared, 0, 3)).toBe(0);
    expect(findAnswer(FERRIES.shared, 1, 1)).toBe(0);
    expect(findAnswer({ ...FERRIES.shared, pairs: [] }, 0, 3)).not.toBeNull();
    expect(findAnswer(readPair('The [ferry|#ferry] sank.', 'An [opera|#music].').shared, 0, 0)).toBeNull();
  });

  test('a passage of a chosen topic is answered by a passage of that topic', () => {
    const { a, b, shared } = FERRIES;
    const topics = new Set(shared.sides[0].flatMap(({ topic }) => topic ?? []));
    const [ours, theirs] = [selectPassages(a, topics), selectPassages(b, topics)];
    expect(findAnswerPassage(shared, 0, known(ours[0], 'a passage'), theirs)).toBe(1);
    expect(findAnswerPassage(shared, 0, known(ours[0], 'a passage'), [])).toBeNull();
  });

  test('said in words: the topic once a sentence, and both sides of a pair', () => {
    const { a, b, corpus, shared } = sample();
    const notes = describeShared(shared.sides[0], corpus);
    expect(notes.get(0)).toBe('also in the other article: Support for Ukraine, Gaza ceasefire');
    expect([...notes.values()]).toContain('also in the other article');
    const pair = known(
      shared.pairs.find(({ topic }) => topic === 'china-russia-support'),
      'a pair on China',
    );
    const said = describePair(pair, 1, { shared, articles: [a, b], corpus });
    expect(said).toMatch(/^China’s help for Russia: “.*PRC support.*”; in the other article “.*Beijing/);
  });
});

describe('ribbons', () => {
  const topic = null;
  const pairs = Array.from({ length: 12 }, (_, at): PassagePair => ({ left: at, right: at, topic, score: 1 }));
  const shared: SharedReading = { sides: [[], []], pairs, landmarks: [] };
  const sight = (place: (passage: number) => number, other = place): RibbonSight => ({
    height: 600,
    line: 150,
    left: place,
    right: other,
  });

  test('no more than can be followed with the eyes, the nearest to them first', () => {
    const drawn = selectRibbons(
      shared,
      [],
      sight((at) => at * 50),
    );
    expect(drawn).toHaveLength(MOST_RIBBONS);
    expect(drawn[0]?.link.left).toBe(3);
    expect(drawn.every(({ lit }) => !lit)).toBe(true);
  });

  test('only where one end is in sight and the other not far', () => {
    const leftOf = (at: number) => at * 1_000;
    const drawn = selectRibbons(
      shared,
      [],
      sight(leftOf, (at) => leftOf(at) + (at === 0 ? 800 : 0)),
    );
    expect(drawn.map(({ link }) => link.left)).toEqual([0]);
    expect(drawn[0]?.right, 'it leaves over the edge').toBeLessThan(700);
  });

  test('a lit one is drawn first, and to wherever it leads', () => {
    const lit = [{ left: 0, right: 9, topic }];
    const drawn = selectRibbons(
      shared,
      lit,
      sight((at) => at * 500),
    );
    expect(drawn[0]).toMatchObject({ link: { left: 0, right: 9 }, lit: true });
    expect(drawn.filter((ribbon) => ribbon.lit)).toHaveLength(1);
  });

  test('what is not drawn in the text has no ribbon', () => {
    expect(selectRibbons(shared, [], { height: 600, line: 150, left: () => undefined, right: () => 10 })).toEqual([]);
  });

  test('a curve leaves and arrives level', () => {
    expect(toCurve(0, 10, 60, 110)).toBe('M0 10C30 10 30 110 60 110');
  });
});
