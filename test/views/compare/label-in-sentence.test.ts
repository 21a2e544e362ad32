import { describe, expect, it } from 'vitest';
import { isPlural, labelInSentence, officeInSentence } from '#views/compare/label-in-sentence.ts';

describe('labelInSentence', () => {
  it.each([
    ['Support for Ukraine', 'support for Ukraine'],
    ['Talks over territory', 'talks over territory'],
    ['NATO', 'NATO'],
    ['Syria’s transition', 'Syria’s transition'],
    ['Indo-Pacific', 'Indo-Pacific'],
    ['Middle East', 'Middle East'],
    ['Economy, energy, technology', 'economy, energy, technology'],
  ])('%s → %s', (label, inSentence) => {
    expect(labelInSentence(label)).toBe(inSentence);
  });
});

describe('isPlural', () => {
  it.each([
    'Security guarantees',
    'Talks over territory',
    'Sudan and Africa',
    'Human rights',
    'Sanctions on Russia',
  ])('%s are', (label) => {
    expect(isPlural(label)).toBe(true);
  });

  it.each([
    'NATO',
    'China’s help for Russia',
    'Cyprus',
    'Gaza ceasefire',
    'Support for Ukraine',
    'Rebuilding of bridges',
  ])('%s is', (label) => {
    expect(isPlural(label)).toBe(false);
  });
});

describe('officeInSentence', () => {
  it.each([
    ['Foreign Minister', 'France', 'France’s foreign minister'],
    ['Secretary of State', 'United States', 'The United States’ Secretary of State'],
    ['State Department spokesperson', 'United Kingdom', 'The United Kingdom’s State Department spokesperson'],
    ['Director-General', null, 'The director-general'],
  ])('%s of %s', (label, side, words) => {
    expect(officeInSentence({ label }, side)).toBe(words);
  });
});
