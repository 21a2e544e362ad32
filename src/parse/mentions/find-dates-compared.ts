import type { DateUnit } from '../found.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// The same stretch of another year, which figures are compared with: "the year-earlier period", "from $3 million a year earlier",
// "the same quarter last year".

const ORDINAL = '(?:first|second|third|fourth|final)';
const STRETCH = `(?:${ORDINAL}[ -])?(?<unit>quarter|half|period|month|three months|six months|nine months)`;
const YEAR_BACK =
  '(?:last year|(?:a|one) year (?:ago|earlier|before|previously)|(?:of |in )?the (?:previous|prior|preceding|past) year|(?:of |in )?the year before)';

const toUnit = (word: string | undefined): DateUnit =>
  word === 'quarter' || word === 'half' || word === 'month' ? word : 'year';

/** "up from 3% …", "compared with $2 million …", "below the level of …": figures of two times are put side by side. */
const COMPARES =
  /\b(?:from|than|with|to|against|on|over|versus|vs\.?|below|above|and|or)(?: (?:about|some|just|only|around|nearly|roughly|a|an|the|(?:net )?(?:profit|loss|income|earnings|revenue|sales) of)){0,4}(?: [$€£¥]?[\d.,]{1,14}(?:%|[a-z]{1,12})?(?: [\p{L}.]{1,12}){0,4})?,? $/u;
/** "…, up 3%, a share, ": the words before tell an amount. */
const AMOUNT = /(?:\d|\b(?:million|billion|percent|per cent|cents|points|share))(?: a share)?,? $/;

/** "A year earlier, orders had stood at 290": figures of another time, in a sentence of their own. */
const SETS_BESIDE =
  /^,? [^,.;]{1,40} (?:earned|lost|posted|reported|stood|total(?:l?ed)|amounted|came to)\b[^.;]{0,30} [$€£¥]?\d/;

export const comparedRules: readonly DateRule[] = [
  dateRule(`(?:\\b(?:~the|~a) )?\\b~year-(?:earlier|ago)(?: ${STRETCH})?\\b`, ({ unit }) => ({
    kind: 'compared',
    unit: toUnit(unit),
    years: -1,
    here: false,
  })),
  dateRule(
    `\\b~the (?:same|corresponding|comparable|equivalent|like) ${STRETCH},? ${YEAR_BACK}(?!\\p{L})`,
    ({ unit }) => ({ kind: 'compared', unit: toUnit(unit), years: -1, here: false }),
  ),
  // "in the 1988 quarter"
  dateRule(
    `\\b~the (?<y>(?:19|20)\\d{2}) (?<unit>quarter|half|period|three months|six months|nine months)\\b`,
    ({ y, unit }) => ({
      kind: 'compared',
      unit: toUnit(unit),
      years: 0,
      year: Number(y),
      here: false,
    }),
  ),
  dateRule('\\b(?:~a|~one) year (?:earlier|ago|before|previously)\\b(?! (?:today|this))', (_, { before, after }) =>
    SETS_BESIDE.test(before ? '' : after)
      ? { kind: 'compared', unit: 'year', years: -1, here: false }
      : COMPARES.test(before) ||
          (AMOUNT.test(before) && /\b(?:from|than|with|against|versus|to)\b/.test(before.slice(-60)))
        ? { kind: 'compared', unit: 'year', years: -1, here: true }
        : null,
  ),
];
