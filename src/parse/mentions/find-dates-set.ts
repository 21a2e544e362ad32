import { MONTH_ALONE, WEEKDAY_ALONE } from '../lexicon/months.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// Times that come again and again: recognised, so that nothing else reads them, and without a value.

const set = () => ({ kind: 'set' }) as const;
const UNIT =
  '(?:day|week|month|year|weekend|quarter|morning|afternoon|evening|night|hour|decade|spring|summer|autumn|fall|winter)';

export const setRules: readonly DateRule[] = [
  dateRule(
    '\\b(?:~nightly|~daily|~weekly|~monthly|~yearly|~annually|~biannually|~biennially|~quarterly|~fortnightly|~hourly|~annual)\\b(?! (?:Mail|Telegraph|News|Times|Star|Mirror|Express|Sabah|Beast|Monitor|Nation|Standard|Post))',
    set,
  ),
  dateRule(
    `\\b(?:~every|~each)(?: (?:other|single|two|three|four|five|six|ten|few|\\d{1,2}))? (?:${UNIT}s?|${WEEKDAY_ALONE}|${MONTH_ALONE})(?!\\p{L})(?: (?:morning|afternoon|evening|night))?`,
    set,
  ),
  dateRule(
    `\\b(?:~once|~twice|~three times|~four times|~several times|\\d{1,3} times|~in \\d) (?:a|an|each|every|per) ${UNIT}\\b`,
    set,
  ),
  dateRule(
    `\\b(?:~on )?(?:alternate )?${WEEKDAY_ALONE}(?: (?:morning|afternoon|evening|night))?s(?: and ${WEEKDAY_ALONE}s)?\\b`,
    set,
  ),
];
