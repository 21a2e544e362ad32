import { type DateRule, dateRule } from './date-rule.ts';

// A day of a month that is told elsewhere: "and return on the 23rd".

export const ordinalRules: readonly DateRule[] = [
  dateRule(
    '\\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o) the (?<d>\\d{1,2})(?:st|nd|rd|th)(?=$|[,.;:)]| (?:and|to|he|she|they|for|with|in|at|when|before|after)\\b)(?! anniversary)',
    ({ d }) => (Number(d) >= 1 && Number(d) <= 31 ? { kind: 'day-of-month', day: Number(d) } : null),
  ),
];
