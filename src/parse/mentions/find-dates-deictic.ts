import type { DateShape, DateUnit } from '../found.ts';
import { type Around, type DateRule, dateRule } from './date-rule.ts';
import { PARTS } from './find-dates-month.ts';

// Times that point from the day of writing or from a time told before: "yesterday", "last week", "the following day".

const day = (count: number): DateShape => offset('day', count, 'published');
const offset = (unit: DateUnit, count: number, from: 'published' | 'previous', approximate = false): DateShape => ({
  kind: 'offset',
  unit,
  count,
  from,
  approximate,
});

const yearTurn: DateShape = {
  kind: 'offset',
  unit: 'year',
  count: 0,
  from: 'published',
  approximate: false,
  turn: true,
};

/** "early next year", "late last month": a part of it. "earlier this week" says only that it is past. */
const EARLY = `(?:(?<part>~early|~late|~mid)[- ](?:in )?|(?:~the )?(?<part2>${PARTS}) of |(?<plain>~earlier|~later|~sometime|~some ?time) )?`;

export const deicticRules: readonly DateRule[] = [
  // "the day before yesterday", "the year after next"
  dateRule(
    '\\b~the (?<unit>day|week|month|year) (?:(?<back>before (?:yesterday|last))|after (?:tomorrow|next))\\b',
    ({ unit, back }) => offset(unit as DateUnit, back === undefined ? 2 : -2, 'published'),
  ),
  dateRule(
    '(?:~late |~early |~earlier |~later )?\\b(?<w>~today|~yesterday|~tomorrow|TODAY)(?: (?:morning|afternoon|evening|night))?\\b',
    ({ w = '' }, around) =>
      isName(w, around) ? null : day(w.toLowerCase() === 'today' ? 0 : w.toLowerCase() === 'yesterday' ? -1 : 1),
  ),
  dateRule('\\b(?:~tonight|~this (?:very )?(?:morning|afternoon|evening|day))\\b(?! in (?:1|2)\\d{3})', () => day(0)),
  dateRule('\\b~last (?:night|evening)\\b', () => day(-1)),
  dateRule(
    `${EARLY}\\b(?<which>~last|~next|~this(?: past| coming)?|~current|~the current|~the coming|~coming|~the past(?= weekend))(?: calendar| fiscal| financial| school| academic)? (?<unit>week|weekend|month|quarter|year|decade|century)(?![\\p{L}-])(?! ago)`,
    (groups, around) =>
      /\b(?:in|over|for|during|within|throughout|of) (?:the )?$/i.test(around.before) && /past/.test(groups.which ?? '')
        ? null
        : readUnit(groups),
  ),
  // "worked overnight", not "overnight rates"
  dateRule(
    '(?<!\\b(?:stay|stayed|stays|staying|become|became|change|changed|spend|spent|an|the|from|their|its) )\\b~overnight\\b(?=$|[,.;:!?)"”]| (?:to|in|into|from|after|and|but|by|at|on|as|that|with|before|amid|while|when|over|near|outside|because)\\b(?! \\p{Lu}\\p{Ll}{2,5}day))|(?<=^["“‘]?)Overnight (?!rate|lend|loan|money|fund|trad|deliver|stay|train)',
    () => day(0),
  ),
  dateRule(
    '\\b~the (?:latest|most recent|just[- ](?:ended|completed|finished)) (?:fiscal |financial )?(?<unit>week|month|quarter)\\b(?! of)|\\b~the (?<past>month|quarter|year) just (?:ended|past|over)\\b',
    ({ unit, past }) => offset((unit ?? past) as DateUnit, -1, 'published'),
  ),
  // "sales for the quarter": the one told before, else the latest
  dateRule(
    '(?<=\\b(?:~in|~for|~during) )(?:the (?<unit>quarter)\\b(?!-| of (?![$€£\\d])| \\p{Lu}|final)|the latest period\\b)',
    ({ unit }) => ({
      kind: 'compared',
      unit: (unit ?? 'quarter') as DateUnit,
      years: 0,
      here: false,
    }),
  ),
  // "a profit for the year", "his 30th goal of the year": the running one
  dateRule(
    "(?<=\\b(?:~for|~during|of|so far in) )the year\\b(?![-’']| (?:to|ended|ending|before|after|that|of|when|in which|round|\\d|\\p{Lu}))|\\b~year[- ]to[- ]date\\b",
    (_groups, { before }) => (/\btimes? of $/.test(before) ? null : offset('year', 0, 'published')),
  ),
  dateRule(
    "(?:~early )?\\b(?:~in|~into|~by|~until|~before|(?<part>(?:first|opening|early) \\p{Ll}{3,6}) of) the ~new ~year\\b(?!['’]s)",
    ({ part }) => ({ ...yearTurn, approximate: part !== undefined }) as DateShape,
  ),
  dateRule(
    '\\b~the turn of the (?:new )?century\\b',
    () => ({ ...yearTurn, unit: 'decade', approximate: true }) as DateShape,
  ),
  dateRule(
    '(?<!\\bthis )\\b(?<!\\d )(?:~the weekend)\\b(?! of)',
    () => ({ ...offset('weekend', 0, 'published'), byTense: true }) as DateShape,
  ),
  dateRule(
    `(?:~the )?(?:${PARTS}|remainder|rest) of the (?<unit>week|month|quarter|year|decade)\\b`,
    ({ unit }) => ({ ...offset(unit as DateUnit, 0, 'published', true), inStory: true }) as DateShape,
  ),
  dateRule('(?<=\\b(?:~in|~over|~during|~within|~for) )the next decade\\b', () => offset('decade', 1, 'published')),
  ...previousRules(),
];

/** "USA Today", "Russia Today": a paper or a channel. */
const isName = (word: string, { before, after }: Around) =>
  /^[TY]/.test(word) &&
  (/(?:\p{Lu}[\p{L}.]*|INDIA) $/u.test(before) || /^(?: (?:show|Show|Programme|programme|Never)\b|["”])/.test(after));

function readUnit({ which = '', unit = '', part, part2 }: Readonly<Record<string, string | undefined>>): DateShape {
  const lower = which.toLowerCase();
  const count = /last|past/.test(lower) ? -1 : /next|coming/.test(lower) ? 1 : 0;
  // "this weekend" is the one that the verb points at.
  if (unit === 'weekend' && lower === 'this')
    return { kind: 'offset', unit: 'weekend', count: 0, from: 'published', approximate: false, byTense: true };
  return offset(unit as DateUnit, count, 'published', (part ?? part2) !== undefined);
}

/** Counted from the time told before. */
function previousRules(): DateRule[] {
  const PART_OF_DAY = '(?:day|morning|afternoon|evening|night)';
  const asUnit = (unit: string): DateUnit => (/week|month|year|decade|quarter/.test(unit) ? (unit as DateUnit) : 'day');
  return [
    dateRule(
      `(?:(?<part>~early|~late)(?: in)? )?\\b~the (?:very )?(?<way>next|following|previous|preceding|prior|same|very same) (?<unit>${PART_OF_DAY}|week|weekend|month|year|quarter|decade)\\b(?! of\\b)`,
      ({ part, way = '', unit = '' }) =>
        offset(
          asUnit(unit),
          /next|following/.test(way) ? 1 : /same/.test(way) ? 0 : -1,
          'previous',
          part !== undefined && /month|year/.test(unit),
        ),
    ),
    dateRule(
      `\\b(?:~later|~earlier|~on)? ?~that (?:very |same )?(?<unit>${PART_OF_DAY}|week|weekend|month|year|decade)\\b`,
      ({ unit = '' }) => offset(asUnit(unit), 0, 'previous'),
    ),
    dateRule('\\b(?:~later (?:in|on) the |~earlier (?:in|on) the )(?<unit>day|week|month|year)\\b', ({ unit = '' }) =>
      unit === 'day'
        ? ({ ...offset('day', 0, 'previous'), story: true } as DateShape)
        : offset(asUnit(unit), 0, 'published'),
    ),
    // "the day before" alone: before a noun ("the day before the talks") it is counted from something else.
    dateRule(
      `\\b~the (?<unit>day|night|evening|week|month|quarter|year) (?<way>before|after)(?: that)?(?=$|[,.;:!?)"”’]| (?:and|but|he|she|they|it|in|at|to|as|when|had|was|were)\\b)`,
      ({ way, unit = '' }) => offset(asUnit(unit), way === 'after' ? 1 : -1, 'previous'),
    ),
  ];
}
