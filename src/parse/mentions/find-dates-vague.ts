import type { DateShape, DateUnit } from '../found.ts';
import { VAGUE_NUMBER } from '../lexicon/number-words.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// Times that name no date and are kept so: "recently", "in the coming months", "now", "Earlier, it was reported".

const UNITS = '(?<unit>day|week|month|year|decade|hour)s';
const OVER = '(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Tt]hroughout)';
const FEW = '(?: few| couple of| several)';
const open = (towards: 'past' | 'future' | 'present', unit: string | undefined): DateShape => ({
  kind: 'open',
  towards,
  unit: (unit === 'hour' ? 'day' : (unit ?? 'day')) as DateUnit,
});

export const vagueRules: readonly DateRule[] = [
  dateRule(
    '\\b(?:[Rr]ecently(?! as\\b)|[Ll]ately|[Nn]ot long ago|[Aa] (?:short|little) while ago|[Ss]ome time ago|[Ll]ong ago)\\b',
    () => open('past', undefined),
  ),
  dateRule(
    `\\b(?:${OVER} (?:the )?(?:recent|past|last|previous)(?:${FEW})?|(?:[Tt]he )?(?:recent|(?:past|last)${FEW})) ${UNITS}\\b`,
    ({ unit }) => open('past', unit),
  ),
  // "sold years ago", "the other day"
  dateRule(
    `(?<!(?:million|billion|thousands?|hundreds?|dozen) (?:of )?)\\b(?:${VAGUE_NUMBER} )?(?:minute|hour|day|week|month|year|decade|centurie)s ago\\b|\\bthe other (?:day|night|week)\\b`,
    () => open('past', undefined),
    'i',
  ),
  // "what the future will bring", not "the future of the bank"
  dateRule(
    '\\b(?:[Ii]n )?[Tt]he (?:recent |distant )?(?<when>future|past)(?=$|[,.;:!?)"”’]| (?:and|but|he|she|they|we|it|by|have|when|with|will|would|is|was|may|might|could|has|had|holds?|brings?|to|for|in|as|than|that)\\b)',
    ({ when }) => open(when === 'past' ? 'past' : 'future', undefined),
  ),
  // Only at the head of a sentence: "earlier talks", "said earlier that" tell an order, not a time.
  dateRule(
    '(?<=^["“‘]?)(?:[Ee]arlier|[Pp]reviously|[Ff]ormerly)(?=,| it (?:was|has)| (?:reports?|media|it emerged)| \\p{Lu}\\p{Ll}+ (?:reported|wrote|said|was|had))',
    () => open('past', undefined),
  ),
  dateRule(
    `\\b(?:${OVER} (?:the )?(?:coming|(?:next|following|upcoming)(?:${FEW})?)|(?:[Tt]he )?(?:next|coming)${FEW}) ${UNITS}\\b(?! (?:after|before))`,
    ({ unit }) => open('future', unit),
  ),
  dateRule(`\\b${OVER} (?:the )?(?:(?:days|weeks|months) and )?${UNITS} (?:ahead|to come)\\b`, ({ unit }) =>
    open('future', unit),
  ),
  dateRule(
    '\\b(?:[Ss]oon|[Ss]hortly|[Ii]n the (?:near|not too distant|foreseeable) future|[Bb]efore long|[Ii]n due course|[Ii]n (?:the )?future|[Aa]t a later date)\\b(?! (?:after|before|as|afterwards|thereafter))',
    () => open('future', undefined),
  ),
  dateRule(
    '(?<!\\b(?:until|by|from|even|just|and|right|every|than|up to) )\\b(?:[Nn]ow|[Cc]urrently|[Aa]t present|[Aa]t the moment|[Pp]resently|[Nn]owadays|[Aa]t this (?:time|moment|stage|hour)|[Rr]ight now|[Tt]hese days)\\b(?!-|,? (?:that|then|infamous|famous)| and (?:then|again))',
    () => open('present', undefined),
  ),
];
