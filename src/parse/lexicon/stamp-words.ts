import { MONTH_BESIDE_DAY, WEEKDAY_BESIDE_DATE } from './months.ts';

// How sites, agencies and ministries write when a text was published.

const WEEKDAY = `(?:${WEEKDAY_BESIDE_DATE},?\\s{1,3})?`;
const NTH = '(?:st|nd|rd|th)?';
/** "April 2, 20244:12 PM": pages glue the time to the year. */
const YEAR = '(?:(?:,?\\s{1,3}|,)(?:19|20)\\d{2}(?!\\d(?!\\d?:\\d\\d)))';
/** "Thu Jun 20 13:10:05 2024": a clock between day and year. */
const CLOCK_BEFORE_YEAR = '(?:,?\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?=,?\\s(?:19|20)\\d{2}))?';

/** A day with its year, in any order that sites use. */
export const FULL_DATE = [
  '(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?!\\d)(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  '(?:19|20)\\d{2}[/.]\\d{1,2}[/.]\\d{1,2}(?!\\d)',
  '\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日',
  '(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}(?!\\d)',
  '(?<![\\d.])\\d{2}[./]\\d{2}[./]\\d{2}(?![\\d.:])',
  `${WEEKDAY}(?<!\\d)\\d{1,2}${NTH}[\\s.-]{1,3}(?:(?:day\\s)?of\\s)?${MONTH_BESIDE_DAY}${CLOCK_BEFORE_YEAR}(?:${YEAR}|-(?:19|20)\\d{2}(?!\\d))`,
  `${WEEKDAY}${MONTH_BESIDE_DAY}\\s{1,3}\\d{1,2}${NTH}(?!\\d)${CLOCK_BEFORE_YEAR}${YEAR}`,
].join('|');

/** A day without its year, as datelines have it. */
export const SHORT_DATE = [
  `${WEEKDAY}(?<!\\d)\\d{1,2}${NTH}\\s{1,3}${MONTH_BESIDE_DAY}(?!\\w)`,
  `${WEEKDAY}${MONTH_BESIDE_DAY}\\s{1,3}\\d{1,2}${NTH}(?![\\d:])`,
].join('|');

const ZONE =
  '(?:GMT|UTC|EST|EDT|ET|CST|CDT|MST|PST|PDT|PT|CET|CEST|BST|IST|MSK|EET|EEST|EAT|WAT|SAST|JST|KST|SGT|HKT|AEST|AEDT|NZST|NZDT|TRT|AST|local time|Moscow time|Kyiv time|hrs?|h)';

/** A time of day with its zone. */
export const CLOCK_TIME = `(?<!\\d)\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?\\s{0,2}(?:[aApP]\\.?[mM]\\b\\.?)?|\\s?[aApP]\\.?[mM]\\b\\.?)\\s{0,2}\\(?(?:${ZONE}\\b)?(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?`;

/** Words that announce a stamp. */
export const STAMP_LABEL =
  '(?:date(?:d| of publication| published| posted| created)?|publish(?:ed)?(?:_at| date| time| on| at)?|publication date|first published|post(?:ed)?(?: date| on| at)?|release(?:d)?(?: date| on)?|issued(?: on)?|created(?: on)?|uploaded|updated(?: on| at)?|last (?:updated|modified|update|edited)(?: on| at)?|modified(?: on| at)?|update|time|pubdate|on|at)';

/** What else may stand in a stamp's line without making it a sentence (lower case). */
export const STAMP_WORDS = new Set(
  `date dated published publish publication posted post released release issued created uploaded updated update updates last modified edited first time on at by of the gmt utc est edt et cst cdt mst pst pdt pt cet cest bst ist msk
  eet eest eat wat sast jst kst sgt hkt aest aedt nzst nzdt trt ast local ah ad hrs hr h am pm a.m p.m a m p min mins minute minutes read ago hours days day moscow kyiv date: minutes: reading views edition editor source staff press media this no no. number nr issue`.split(
    /\s+/,
  ),
);

/** News agencies and desks that sign a dateline or a byline. */
export const AGENCIES =
  '(?:AFP|AP|Reuters|REUTERS|Xinhua|XINHUA|TASS|Tass|Interfax(?:-\\w+)?|RIA Novosti|Sputnik|Anadolu(?: Agency)?|AA|ANI|PTI|IANS|APP|Kyodo(?: News)?|KYODO|Jiji(?: Press)?|Yonhap|KCNA|ANSA|EFE|EPA|dpa|DPA|APA|UPI|BBC|CNN|VOA|RFE/RL|SPA|WAM|QNA|MENA|Petra|IRNA|Tasnim|SANA|NNA|KAZINFORM|Kazinform|Trend|AZERTAC|Report|ARKA|Armenpress|ARMENPRESS|Interpress(?:news)?|Ukrinform|UNIAN|Bernama|Antara|VNA|CNA|Taiwan News|AAP|NAN|GNA|KBC|SABC|Bloomberg|Agencies|NEWS AGENCIES|Agence France-Presse|The Associated Press|Associated Press|Belga|PAP|CTK|MTI|Hina|Tanjug|BTA|Agerpres|LETA|BNS|TT|NTB|Ritzau|LUSA|Lusa|Prensa Latina|Telam|ABI|Andina|MAP|TAP|APS|Rwanda News Agency|New Times)';
