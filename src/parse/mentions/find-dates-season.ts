import { type DateRule, dateRule } from './date-rule.ts';
import { OF_YEAR, partShape, WHICH_PART } from './find-dates-part.ts';

// Seasons: "the summer of 2018", "last winter", "in the fall", "the spring of ’71", "autumn of that year".

const SEASON = '(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';
const PART = '(?:~early |~late |~mid-?)?';

export const seasonRules: readonly DateRule[] = [
  dateRule(`(?<!Arab |Prague )\\b(?:~the )?${PART}${SEASON}${OF_YEAR}`, (groups) => season(groups)),
  dateRule(`\\b(?:~early |~late |~earlier |~later )?${WHICH_PART}${SEASON}(?![\\p{L}-])`, (groups) => season(groups)),
  dateRule(
    `(?<=\\b(?:~in|~during|~until|~by|~since|~over|~through|~from(?! the (?:fall|spring)\\b)) )(?:(?:early|late|mid-?) ?)?(?:the )?${SEASON}(?![\\p{L}-]| \\p{Lu}| of (?!next|last|this|\\d))`,
    (groups) => season(groups),
  ),
];

const season = (groups: Readonly<Record<string, string | undefined>>) =>
  partShape('season', NUMBERS[groups.season?.toLowerCase() ?? ''] ?? 1, groups);

const NUMBERS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };
