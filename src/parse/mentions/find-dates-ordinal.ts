import type { DateShape } from '../found.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// A day of a month that is told elsewhere: "and return on the 23rd".

export const ordinalRules: readonly DateRule[] = [
  dateRule(
    '\\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|(?:morning|afternoon|evening|night) of) the (?<d>\\d{1,2})(?:st|nd|rd|th)(?=$|[,.;:)]| (?:and|to|he|she|they|for|with|in|at|when|before|after)\\b)(?! anniversary)',
    ({ d }) => dayOfMonth(Number(d), Number(d)),
  ),
  dateRule(
    '\\b(?:[Ff]rom|[Bb]etween|[Oo]n) the (?<d>\\d{1,2})(?:st|nd|rd|th) (?:to|until|till|through|and) (?:the )?(?<to>\\d{1,2})(?:st|nd|rd|th)(?=$|[,.;:)]| \\p{Ll})(?! (?:anniversary|centur|floor|of))',
    ({ d, to }) => dayOfMonth(Number(d), Number(to)),
  ),
];

const dayOfMonth = (day: number, toDay: number): DateShape | null =>
  day >= 1 && day <= toDay && toDay <= 31 ? { kind: 'day-of-month', day, toDay } : null;
