import type { DateShape } from '../found.ts';
import { type Around, type DateRule, dateRule, fullYear, SHORT_YEAR } from './date-rule.ts';
import { PART_OF } from './find-dates-month.ts';

// Years: "in 1998", "late 2024", "from 2019 to 2023", "the 2023-24 season", "fiscal 1990", "the spring of ’98".

const YEAR = '(?<y>(?:1[0-9]|20|21)\\d{2})';

export const yearRules: readonly DateRule[] = [
  // Spans of years: "from 2019 to 2023", "1950–1953", "2023-24"
  dateRule(
    `(?<lead>~from|~between|~years|~period) (?<y1>(?:1[5-9]|20)\\d{2})(?: ?[–—-] ?| (?:to|until|through|till|and) )(?<y2>(?:1[5-9]|20)\\d{2})(?!\\d|,\\d)`,
    ({ y1, y2 }) => yearSpan(y1, y2),
  ),
  dateRule(
    '(?<![\\d$€£/.,-]|\\b(?:~no|~resolution) )(?<y1>(?:1[5-9]|20)\\d{2}) ?[–—-] ?(?<y2>(?:1[5-9]|20)\\d{2})(?![\\d-])',
    ({ y1, y2 }) => yearSpan(y1, y2),
  ),
  dateRule('(?<![\\d$€£/.,-])(?<y1>(?:19|20)\\d{2})[–/-](?<y2>\\d{2})(?![\\d/-])', ({ y1 = '', y2 }) =>
    yearSpan(y1, `${y1.slice(0, 2)}${y2}`),
  ),
  dateRule(`\\b(?:~fiscal(?: year)?|~financial year|FY) ?${YEAR}(?!\\d)`, ({ y = '' }) => ({
    kind: 'edtf',
    edtf: y,
  })),
  // "since ’98", "the class of ’71"
  dateRule(
    `(?<=\\b(?:~in|~of|~since|~until|~by|~from|~before|~after|~back in|~early|~late) )${SHORT_YEAR}(?!\\p{L})`,
    ({ yy = '' }) => ({
      kind: 'edtf',
      edtf: String(fullYear(yy)),
    }),
  ),
  dateRule(`${PART_OF}(?:the year |fiscal )?${YEAR}(?!\\d|,\\d|\\.\\d|[-/]\\d)`, ({ y = '', part3 }, around) =>
    part3 !== undefined && isCount(around) ? null : { kind: 'edtf', edtf: `${y}~` },
  ),
  dateRule(
    `(?<![\\d$€£#/.,+-]|\\p{L})${YEAR}(?![\\d%]|[,.:/]\\d|-\\d|-(?:strong|member|year|kg|km|mile)|\\p{L})`,
    ({ y = '' }, around) => (isYear(Number(y), around) ? { kind: 'edtf', edtf: y } : null),
  ),
];

const yearSpan = (from = '', to = ''): DateShape | null =>
  Number(to) > Number(from) ? { kind: 'edtf', edtf: `${from}/${to}` } : null;

const COUNTED =
  /^ (?:million|billion|thousand|hundred|percent|per cent|people|troops|soldiers|dollars|euros|pounds|yuan|yen|rupees|rubles|francs|pesos|lire|baht|km|kilomet|miles|met(?:re|er)s|tons|tonnes|men|women|workers|seats|votes|feet|hectares|barrels|jobs|homes|houses|children|refugees|prisoners|vehicles|missiles|drones|hostages|delegates|pages|others|points|times|members|employees|shares|cases|deaths|personnel|staff|fighters|civilians|students|families|police|hrs|hours|GMT|UTC|[EPCM][DS]?T|BST|CES?T|IST|local time|[ap]\.m)\b/;
const isCount = ({ after }: Around) =>
  COUNTED.test(after) ||
  /^ \p{Ll}{3,}s\b(?<!\b(?:was|has|is|does|as|us|this|its|elections?|towards|versus|besides|across|perhaps|always|Olympics))/u.test(
    after,
  );

const LICENSED =
  /(?:\b(?:in|since|by|of|from|until|till?|to|before|after|during|for|through|throughout|into|between|than|unlike|with|early|late|mid|year|fiscal|back in|sometime in|as|over|against|like|mark|between now and|due|was|is|the|a|its|his|her|their|our|this|that|an)|['’]s|[(—–]|mid-) ?$|^$/i;
const LISTED = /\b(?:1[5-9]|20)\d{2}(?:, | and | or | to |, and )$/;
const NOT_YEAR_BEFORE =
  /\b(?:resolutions?|no\.?|numbers?|pages?|route|room|flight|vision|agenda|boeing|article|highway|UNSCR|Airbus|channel|block|section|building|gate|code|version|windows|office|Russell|index) $/i;

/** Programmes: "the 2030 Agenda for Sustainable Development". */
const NAMED_AFTER = /^ (?:Agenda|Vision|Strategy)\b/;

/** What is told apart by its year: "expects 1990 sales to double", "the London 2012 Games". */
const DATED_AFTER =
  /^ (?:sales|earnings|profits?|revenues?|results|income|net|budget|forecasts?|estimates?|output|growth|figures|elections?|vote|census|campaign|season|report|agreement|treaty|accord|deal|law|crash|coup|invasion|war|crisis|summit|(?:\p{Lu}\p{Ll}+ )?(?:Games|Olympics|World Cup|Open|Championships?))\b/u;
const DATED_BEFORE =
  /\b(?:London|Beijing|Athens|Sydney|Rio|Sochi|Atlanta|Seoul|Barcelona|Tokyo|Paris|Vancouver|Turin|Nagano|Euro|World Cup|Olympics|Games|Championships?) $/;

/** A bare number is a year when the words around treat it as one: "in 1975", "the 2024 budget", "(2019)", "2022 and 2023". */
function isYear(year: number, around: Around): boolean {
  const { before, after } = around;
  if (NOT_YEAR_BEFORE.test(before) || COUNTED.test(after) || NAMED_AFTER.test(after)) return false;
  if (/\b(?:of|to|with|for|than|over|by) $/.test(before) && COUNTED.test(after.replace(/^ \p{Lu}\p{Ll}{2,20}/u, '')))
    return false;
  const preposition = /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|[Oo]f) $/.test(before);
  // Before 1500 and after 2100 only after the plainest words.
  if ((year < 1500 || year > 2100) && !/\b(?:[Ii]n|[Ss]ince) $/.test(before)) return false;
  if (LISTED.test(before)) return !isCount(around);
  if (DATED_AFTER.test(after) || (DATED_BEFORE.test(before) && year > 1895)) return true;
  // "and 1990 will be better still"
  if (!LICENSED.test(before))
    return (
      /^(?:['’]s \p{Ll}|\))/u.test(after) ||
      (/\b(?:and|but|that|,) $/.test(before) && /^ (?:will|to be|was|has|better|worse)\b/.test(after))
    );
  return preposition || !isCount(around) || /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|['’]s) $/.test(before);
}
