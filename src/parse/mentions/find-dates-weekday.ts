import { WEEKDAY_ALONE, weekdayNumber } from '../lexicon/months.ts';
import { type Around, type DateRule, dateRule, isMoved, readWhich } from './date-rule.ts';

// Weekdays: "on Tuesday", "last Friday", "late Monday", "Monday evening", "from Monday to Wednesday", "Friday last week".

const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night|noon|midday|lunchtime))?';
const CLOCK = '(?:(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)|noon|midnight|midday|early|late) (?:on )?)?';
const SHORT = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.';
const WHICH =
  '(?:(?<which>~last|~next|~this(?: coming| past)?|~coming|~the following|~the next|~the previous|~the preceding|~the coming|~past|~that(?: same)?) )?';

export const weekdayRules: readonly DateRule[] = [
  dateRule(
    `(?:(?<lead>~from|~between) )?${CLOCK}(?<w1>${WEEKDAY_ALONE})${PART_OF_DAY}(?: (?:to|until|till|through|thru|and) |[–—-])${CLOCK}(?<w2>${WEEKDAY_ALONE})${PART_OF_DAY}(?! \\p{Lu}\\p{Ll}+ ?(?:Times|Post))`,
    ({ w1 = '', w2 = '', lead }, around, words) =>
      // "Monday and Tuesday" without "between" are two days.
      (lead === undefined && / and /.test(words)) || isMoved(around, words)
        ? null
        : { kind: 'weekday', weekday: weekdayNumber(w1), toWeekday: weekdayNumber(w2), which: null, week: null },
  ),
  dateRule(
    `(?:\\b(?:~early|~late|~earlier|~later)(?: on)? )?${WHICH}(?<w>${WEEKDAY_ALONE}|(?<=\\b(?:on|late|early|last|next|this|since|until|by|from) )${SHORT})${PART_OF_DAY}(?:,? (?:of )?(?<week>last|next|this) week|(?<=\\b~the \\p{Lu}\\p{Ll}{5,8})(?<way> before| after)(?=$|[,.;:)]))?(?![\\p{L}\\p{N}])`,
    ({ w = '', which, week, way }, around) =>
      isWeekday(around)
        ? {
            kind: 'weekday',
            weekday: weekdayNumber(w),
            toWeekday: weekdayNumber(w),
            which: way === undefined ? readWhich(which) : way === ' after' ? 'after' : 'before',
            week: weekOf(week),
          }
        : null,
  ),
];

const weekOf = (word: string | undefined) =>
  word === undefined ? null : word === 'last' ? -1 : word === 'next' ? 1 : 0;

/** Days that are names of something: "Good Friday", "the Sunday Times", "Mr Friday". */
const NAMED_BEFORE =
  /\b(?:Good|Black|Bloody|Super|Palm|Ash|Holy|Easter|Maundy|Cyber|Whit|Shrove|Red|Fat|Man|Girl|Mr|Mrs|Ms|Dr|Mr\.|Ms\.|Mrs\.|Dr\.|Sheffield|Ruby|TGI) $/;
/** Papers, firms and programmes: "the Sunday Express", "Saturday Night Live". */
const NAMED_AFTER =
  /^(?:['’]s(?:,| Inc\b)| (?:Night Live|Night Football|Night Fever|Times|Express|Mail|Mirror|Telegraph|Herald|Star|Business|World|Post|Review|Tribune|Magazine|Club|Inc|Corp|Evening Post|Nation|Standard|Independent|Mercury|school|roast|papers?)\b| morning quarterback)/;

const isWeekday = ({ before, after }: Around) =>
  !NAMED_BEFORE.test(before) &&
  !NAMED_AFTER.test(after) &&
  !/^(?:-\p{L}| the 13th\b)/u.test(after) &&
  !(/\b[Tt]he $/.test(before) && /^ \p{Lu}/u.test(after));
