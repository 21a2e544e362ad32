import { MONTH_ALONE, WEEKDAY_ALONE } from '../lexicon/months.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// Times that come again and again: recognised, so that nothing else reads them, and without a value.

const set = () => ({ kind: 'set' }) as const;
const UNIT =
  '(?:day|week|month|year|weekend|quarter|morning|afternoon|evening|night|hour|decade|spring|summer|autumn|fall|winter)';

export const setRules: readonly DateRule[] = [
  dateRule(
    '\\b(?:[Nn]ightly|[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually|[Bb]iannually|[Bb]iennially|[Qq]uarterly|[Ff]ortnightly|[Hh]ourly|[Aa]nnual)\\b(?! (?:Mail|Telegraph|News|Times|Star|Mirror|Express|Sabah|Beast|Monitor|Nation|Standard|Post))',
    set,
  ),
  dateRule(
    `\\b(?:[Ee]very|[Ee]ach)(?: (?:other|single|two|three|four|five|six|ten|few|\\d{1,2}))? (?:${UNIT}s?|${WEEKDAY_ALONE}|${MONTH_ALONE})(?!\\p{L})(?: (?:morning|afternoon|evening|night))?`,
    set,
  ),
  dateRule(
    `\\b(?:[Oo]nce|[Tt]wice|[Tt]hree times|[Ff]our times|[Ss]everal times|\\d{1,3} times|[Ii]n \\d) (?:a|an|each|every|per) ${UNIT}\\b`,
    set,
  ),
  dateRule(
    `\\b(?:[Oo]n )?(?:alternate )?${WEEKDAY_ALONE}(?: (?:morning|afternoon|evening|night))?s(?: and ${WEEKDAY_ALONE}s)?\\b`,
    set,
  ),
];
