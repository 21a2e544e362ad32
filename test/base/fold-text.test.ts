import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSameLength, foldText } from '#base/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Stéphane Séjourné', 'stephane sejourne'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Jarosław Kaczyński', 'jaroslaw kaczynski'],
    ['İstanbul', 'istanbul'],
    ['Lars Løkke', 'lars lokke'],
    ['Nguyễn Phú Trọng', 'nguyen phu trong'],
    ['Côte d’Ivoire', "cote d'ivoire"],
  ])('%s is found as %s', (name, folded) => {
    expect(foldText(name)).toBe(folded);
  });
});

describe('foldSameLength', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldSameLength(text)).toHaveLength(text.length);
      }),
    );
  });
});
