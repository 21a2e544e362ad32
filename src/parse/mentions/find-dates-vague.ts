import type { DateShape, DateUnit } from '../found.ts';
import { VAGUE_NUMBER } from '../lexicon/number-words.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// Times that name no date and are kept so: "recently", "in the coming months", "now", "Earlier, it was reported".

const UNITS = '(?<unit>day|week|month|year|decade|hour)s';
const OVER = '(?:~in|~over|~during|~for|~within|~throughout)';
const FEW = '(?: few| couple of| several)';
const open = (towards: 'past' | 'future' | 'present', unit: string | undefined): DateShape => ({
  kind: 'open',
  towards,
  unit: (unit === 'hour' ? 'day' : (unit ?? 'day')) as DateUnit,
});

export const vagueRules: readonly DateRule[] = [
  dateRule(
    '\\b(?:~recently(?! as\\b)|~lately|~not long ago|~a (?:short|little) while ago|~some time ago|~long ago)\\b',
    () => open('past', undefined),
  ),
  dateRule(
    `\\b(?:${OVER} (?:the )?(?:recent|past|last|previous)(?:${FEW})?|(?:~the )?(?:recent|(?:past|last)${FEW})) ${UNITS}\\b`,
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
    '\\b(?:~in )?~the (?:recent |distant )?(?<when>future|past)(?=$|[,.;:!?)"”’]| (?:and|but|he|she|they|we|it|by|have|when|with|will|would|is|was|may|might|could|has|had|holds?|brings?|to|for|in|as|than|that)\\b)',
    ({ when }) => open(when === 'past' ? 'past' : 'future', undefined),
  ),
  // Only at the head of a sentence: "earlier talks", "said earlier that" tell an order, not a time.
  dateRule(
    '(?<=^["“‘]?)(?:~earlier|~previously|~formerly)(?=,| it (?:was|has)| (?:reports?|media|it emerged)| \\p{Lu}\\p{Ll}+ (?:reported|wrote|said|was|had))',
    () => open('past', undefined),
  ),
  dateRule(
    `\\b(?:${OVER} (?:the )?(?:coming|(?:next|following|upcoming)(?:${FEW})?)|(?:~the )?(?:next|coming)${FEW}) ${UNITS}\\b(?! (?:after|before))`,
    ({ unit }) => open('future', unit),
  ),
  dateRule(`\\b${OVER} (?:the )?(?:(?:days|weeks|months) and )?${UNITS} (?:ahead|to come)\\b`, ({ unit }) =>
    open('future', unit),
  ),
  dateRule(
    '\\b(?:~soon|~shortly|~in the (?:near|not too distant|foreseeable) future|~before long|~in due course|~in (?:the )?future|~at a later date)\\b(?! (?:after|before|as|afterwards|thereafter))',
    () => open('future', undefined),
  ),
  dateRule(
    '(?<!\\b(?:until|by|from|even|just|and|right|every|than|up to) )\\b(?:~now|~currently|~at present|~at the moment|~presently|~nowadays|~at this (?:time|moment|stage|hour)|~right now|~these days)\\b(?!-|,? (?:that|then|infamous|famous)| and (?:then|again))',
    () => open('present', undefined),
  ),
];
