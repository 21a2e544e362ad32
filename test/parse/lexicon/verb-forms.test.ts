import { expect, test } from 'vitest';
import { verbForms } from '#parse/lexicon/verb-forms.ts';

test.each([
  ['visit', 'visit visits visited visiting'],
  ['discuss', 'discuss discusses discussed discussing'],
  ['arrive', 'arrive arrives arrived arriving'],
  ['accompany', 'accompany accompanies accompanied accompanying'],
  ['journey', 'journey journeys journeyed journeying'],
  ['agree', 'agree agrees agreed agreeing'],
  ['stop', 'stop stops stopped stopping'],
  ['see', 'see sees saw seeing seen'],
  ['fly', 'fly flies flew flying flown'],
  ['go', 'go goes went going gone'],
  ['put', 'put puts put putting'],
  ['tell', 'tell tells told telling'],
  // British, then American.
  ['travel', 'travel travels travelled travelling traveled traveling'],
])('%s', (base, forms) => expect(verbForms(base).join(' ')).toBe(forms));
