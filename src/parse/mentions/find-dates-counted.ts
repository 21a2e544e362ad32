import type { DateShape, DateUnit, UpTo } from '../found.ts';
import { WEEKDAY_ALONE, weekdayNumber } from '../lexicon/months.ts';
import { NUMBER, toNumber, VAGUE_NUMBER } from '../lexicon/number-words.ts';
import { type Around, type DateRule, dateRule } from './date-rule.ts';

// Counted times: "three days ago", "in two weeks", "a month later", "(the first) in nearly two years", "the past ten years".

const UNIT = '(?<unit>day|week|weekend|fortnight|month|quarter|year|decade|centur(?=y|ies))(?:s|y|ies)?';
const ABOUT =
  '(?:(?<about>~about|~around|~nearly|~almost|~roughly|~some|~approximately|~over|~more than|~less than|~just over|~just under|~at least|~just|~only|~mere|~well over|~up to) (?:the )?)?';
const COUNT = `(?<count>${NUMBER})`;

export const countedRules: readonly DateRule[] = [
  dateRule(
    `(?<!\\bhalf )\\b${ABOUT}${COUNT}[ -]${UNIT}[ -]ago\\b(?: (?<upTo>today|yesterday|tomorrow|(?<which>this|last|next) (?:week|month|day)|(?:(?<on>this|last|next|on) )?(?<w>${WEEKDAY_ALONE})))?`,
    (groups) => ({
      ...counted(groups, -1, 'published'),
      ...readUpTo(groups.upTo, groups.which ?? groups.on, groups.w),
    }),
    'i',
  ),
  dateRule(
    `\\b${ABOUT}${COUNT} ${UNIT} (?:from now|hence|away|from today|out|to go)\\b`,
    (groups, _, words) => ({ ...counted(groups, 1, 'published'), ...readUpTo(/today$/.exec(words)?.[0]) }),
    'i',
  ),
  dateRule(
    `\\b${ABOUT}${COUNT} ${UNIT} (?:earlier|previously|prior|beforehand)\\b(?! than)`,
    (groups) => counted(groups, -1, 'previous'),
    'i',
  ),
  dateRule(
    `\\b${ABOUT}${COUNT} ${UNIT} (?:later|afterwards?|thereafter|on(?=[,.;]))(?!\\p{L})`,
    (groups, around) => (isAppositive(around) ? null : counted(groups, 1, 'previous')),
    'i',
  ),
  dateRule(
    `\\b${ABOUT}${COUNT} ${UNIT} (?<way>before|after)(?: that)?(?=$|[,.;:!?)"”]|(?<=that) (?:the|an?|he|she|it|they)\\b)`,
    (groups) => counted(groups, groups.way === 'after' ? 1 : -1, 'previous'),
    'i',
  ),
  // "in three days", where the clause looks ahead; "traded blows in three days" is a length.
  dateRule(
    `(?<!\\p{L})in ${ABOUT}${COUNT} ${UNIT}(?:['’]s? time)?(?!\\p{L}|-| (?:of|ago|before|after|earlier|later))`,
    (groups, around, words) => (/time$/.test(words) || looksAhead(around) ? counted(groups, 1, 'published') : null),
    'i',
  ),
  dateRule(
    `(?<=\\bin |\\bin over |\\bfor )${ABOUT}${COUNT} ${UNIT}(?![\\p{L}-]| (?:of|ago|old|before|after|earlier|later|in|as))`,
    (groups, around) =>
      isRecord(around.before) ? { kind: 'stretch', unit: toUnit(groups.unit), count: -countOf(groups) } : null,
  ),
  dateRule(
    `\\b~the (?<way>past|last|previous|preceding|next|coming) (?:(?<count>${NUMBER}) )${UNIT}(?!\\p{L})`,
    (groups) => ({
      kind: 'stretch',
      unit: toUnit(groups.unit),
      count: /next|coming/.test(groups.way ?? '') ? countOf(groups) : -countOf(groups),
    }),
  ),
  // A day and a night are 24 hours: "in the next 48 hours" ends the day after tomorrow.
  dateRule(
    '\\b(?:~in |~within |~over )?~the (?<way>past|last|next|coming) (?<hours>12|24|36|48|72) hours\\b',
    ({ way = '', hours }) => ({
      kind: 'stretch',
      unit: 'day',
      count: (/next|coming/.test(way) ? 1 : -1) * Math.ceil(Number(hours) / 24),
    }),
  ),
  // "in a few weeks", where the clause looks ahead
  dateRule(`\\b~in ${VAGUE_NUMBER} ${UNIT}(?:['’] time)?(?!\\p{L}|-| (?:of|ago))`, ({ unit }, around, words) =>
    /time$/.test(words) || looksAhead(around) ? { kind: 'open', towards: 'future', unit: toUnit(unit) } : null,
  ),
  dateRule(
    '(?:(?<=\\b(?:~in|~over|~during|~for|~within|of|~throughout|from) )~the (?:past|last)|~the past) (?<unit>week|month|year|decade|quarter)\\b(?! of \\p{Lu})',
    ({ unit }) => ({
      kind: 'stretch',
      unit: toUnit(unit),
      count: -1,
    }),
  ),
];

/** Times counted in halves. */
export const halfRules: readonly DateRule[] = [
  // "half a year ago", "two and a half years earlier", "a year and a half later"
  dateRule(
    `\\b${ABOUT}(?:half an? |${COUNT} (?<and>and a half )?)${UNIT}(?<and2> and a half)? (?<way>ago|earlier|before(?=$|[,.;:])|later|from now)\\b`,
    (groups) => halves(groups),
    'i',
  ),
];

/** "On Monday, a week later, soldiers came": it says again what the day before it says. */
const isAppositive = ({ before, after }: Around) =>
  /(?:day|night|morning|evening|[ .]\d{1,2}|\d{4}), $/.test(before) && /^,/.test(after);

function readUpTo(words: string | undefined, which = '', weekday = ''): { upTo?: UpTo } {
  if (words === undefined) return {};
  const unit = / week/.test(words) ? 'week' : / month/.test(words) ? 'month' : 'day';
  const step = /last|yest/i.test(which + words) ? -1 : /next|tom/i.test(which + words) ? 1 : 0;
  return { upTo: { unit, step, weekday: weekdayNumber(weekday) } };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Units that are so many of another. */
const MULTIPLES: Readonly<Record<string, readonly [DateUnit, number]>> = {
  fortnight: ['week', 2],
  centur: ['decade', 10],
};

const toUnit = (unit = 'day'): DateUnit => MULTIPLES[unit.toLowerCase()]?.[0] ?? (unit.toLowerCase() as DateUnit);
const countOf = ({ count = '1', unit = '' }: Groups) => toNumber(count) * (MULTIPLES[unit.toLowerCase()]?.[1] ?? 1);

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, centur: 1200 };

/** Halves of years and longer are counted in months; half a week or half a day says too little. */
function halves({ count, and, and2, unit = '', way = '' }: Groups): DateShape | null {
  const length = MONTHS_IN[unit.toLowerCase()];
  if (length === undefined || length === 1 || (count !== undefined && and === undefined && and2 === undefined))
    return null;
  const months = (count === undefined ? 0.5 : toNumber(count) + 0.5) * length;
  const years = months >= 60;
  return {
    kind: 'offset',
    unit: years ? 'year' : 'month',
    count: (/later|now/.test(way) ? 1 : -1) * Math.round(years ? months / 12 : months),
    from: /ago|now/.test(way) ? 'published' : 'previous',
    approximate: true,
    counted: true,
  };
}

function counted(groups: Groups, way: 1 | -1, from: 'published' | 'previous'): DateShape {
  const approximate = /about|around|nearly|almost|roughly|some|approx|over|more|less|just (?:over|under)/i.test(
    groups.about ?? '',
  );
  return { kind: 'offset', unit: toUnit(groups.unit), count: way * countOf(groups), from, approximate, counted: true };
}

/** A clause that looks ahead, close before "in three days", or after it at the head of a sentence: "In five years it will pay". */
const looksAhead = ({ before, after }: Around) =>
  /^["“‘]?$/.test(before)
    ? /^,? [^,.;]{0,60}\b(?:will|would|could|may|might|is to|are to)\b/.test(after)
    : endsAhead(before);

const endsAhead = (before: string) =>
  !isRecord(`${before}in `) &&
  /\b(?:will|would|shall|to|due|may|might|could|is|are|starts?|opens?|begins?|expires?|ends?|takes? (?:effect|place|office)|comes?|leaves?|arrives?|returns?|convenes?|meets?|again|back|out|up|over)\b/.test(
    before.slice(-60),
  );

const RECORD_WORD =
  'first(?! (?:lady|minister|deputy|vice))|second|third|fourth|fifth|sixth|last|only|worst|best|most|least|fewest|(?!requ|prot|inter|arr|inv|cont|lat|harv|man|for)[a-z]{3,9}est';
/** "the first trip in …", "for the third time in …": the time since, up to now. */
const RECORD = new RegExp(
  `\\b(?:${RECORD_WORD}|time|times|visit|visits|trip)\\b[^.;:]{0,40} (?:in|for|in over) $`,
  'i',
);
/** What happens so many times may be told at length: "the first visit to … by a serving foreign minister of … in". */
const RECORD_OF = new RegExp(
  `\\b(?:${RECORD_WORD})(?:[ -][\\p{L}’'-]{1,20}){0,4} (?:time|visit|trip|tour|meeting|talks|summit|call|stop|journey|contact|encounter|by|for|of|between)\\b([^;:]{0,140}) (?:in|for|in over) $`,
  'iu',
);
/** A verb of another clause between: what is counted after it is its own ("said that the war had lasted for two years"). */
const OTHER_CLAUSE =
  /\b(?:said|told|was|were|had|has|have|will|would|that|when|after|lasted|and (?:is|was))\b|[.!?] \p{Lu}\p{Ll}/u;
/** ", a fluent French speaker,": said of somebody in passing. */
const ASIDE = /, [^,;:]{1,80},(?= )/gu;

function isRecord(before: string): boolean {
  const told = before.replace(ASIDE, '');
  const near = RECORD.exec(before) ?? RECORD.exec(told);
  if (near) return !/\b(?:said|told|will|would|held|lasted|ran|stayed)\b/.test(near[0]);
  const between = RECORD_OF.exec(told)?.[1];
  return between !== undefined && !OTHER_CLAUSE.test(between);
}
