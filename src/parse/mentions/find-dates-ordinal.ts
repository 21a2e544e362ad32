import type { DateShape } from '../found.ts';
import { WEEKDAY_ALONE, weekdayNumber } from '../lexicon/months.ts';
import { TENTH_ON } from '../lexicon/number-words.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// A day of a month that is told elsewhere: "and return on the 23rd".

export const ordinalRules: readonly DateRule[] = [
  dateRule(
    `\\b(?:~on|~until|~by|~from|~to|(?:morning|afternoon|evening|night) of|(?<w>${WEEKDAY_ALONE}),?) the (?:(?<d>\\d{1,2})(?:st|nd|rd|th)|(?<nth>${TENTH_ON.join('|')}))(?: of (?<of>this|next|last|the|that) month|(?<=[yY],? the \\d\\d?\\p{Ll}{2})|(?=$|[,.;:)]| (?:and|to|an?|the|his|her|its|their|he|she|it|they|was|were|will|for|with|in|at|when|before|after)\\b)(?! anniversary))`,
    ({ d, nth, of, w = '' }, { after }) => {
      const day = d === undefined ? TENTH_ON.indexOf(nth ?? '') + 10 : Number(d);
      return w !== '' && /^["”]?,? (?:the )?(?:film|movie)/.test(after)
        ? null
        : dayOfMonth(day, day, of, weekdayNumber(w));
    },
  ),
  dateRule(
    '\\b(?:~from|~between|~on) the (?<d>\\d{1,2})(?:st|nd|rd|th) (?:to|until|till|through|and) (?:the )?(?<to>\\d{1,2})(?:st|nd|rd|th)(?: of (?<of>this|next|last|the|that) month|(?=$|[,.;:)]| \\p{Ll})(?! (?:anniversary|centur|floor|of)))',
    ({ d, to, of }) => dayOfMonth(Number(d), Number(to), of),
  ),
];

/** `of`: "of next month"; "the month" and "that month" are the one told before. */
const dayOfMonth = (day: number, toDay: number, of = 'the', weekday = 0): DateShape | null =>
  day >= 1 && day <= toDay && toDay <= 31
    ? {
        kind: 'day-of-month',
        day,
        toDay,
        weekday,
        step: /^th(?:e|at)$/.test(of) ? null : of === 'this' ? 0 : of === 'next' ? 1 : -1,
      }
    : null;
