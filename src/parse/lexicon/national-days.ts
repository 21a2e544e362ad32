import type { PeriodRule } from './periods.ts';

// Days that many countries have under one name: which one is meant, the words around say. Dates: the countries' public holidays.

export interface NationalDay {
  readonly names: readonly string[];
  /** Source of a pattern: words close by that tell the country. */
  readonly near: string;
  readonly rule: PeriodRule;
}

const row = (names: string, near: string, month: number, day: number): NationalDay => ({
  names: names.split('|'),
  near,
  rule: { kind: 'fixed', month, day },
});

export const NATIONAL_DAYS: readonly NationalDay[] = [
  row('Independence Day', 'Armenia|Yerevan', 9, 21),
  row('Independence Day', 'Azerbaijan|Baku|Aliyev', 5, 28),
  row('Independence Day', 'Brazil|Bras[ií]lia|Lula|Bolsonaro', 9, 7),
  row('Independence Day', 'Chile|Santiago|Boric', 9, 18),
  row('Independence Day', 'Estonia|Tallinn', 2, 24),
  row('Independence Day', 'Finland|Finnish|Helsinki', 12, 6),
  row('Independence Day', 'Georgian|Tbilisi', 5, 26),
  row('Independence Day', 'Ghana|Accra', 3, 6),
  row('Independence Day', 'Greece|Greek|Athens', 3, 25),
  row('Independence Day', 'India|Delhi|Modi|Red Fort', 8, 15),
  row('Independence Day', 'Indonesia|Jakarta|Jokowi|Prabowo', 8, 17),
  row('Independence Day', 'Kazakh|Astana|Tokayev', 12, 16),
  row('Independence Day', 'Kyrgyz|Bishkek|Japarov', 8, 31),
  row('Independence Day', 'Lithuania|Vilnius', 2, 16),
  row('Independence Day', 'Mexic', 9, 16),
  row('Independence Day', 'Moldova|Chi[sș]in[aă]u|Sandu', 8, 27),
  row('Independence Day', 'Nigeria|Abuja|Tinubu|Buhari', 10, 1),
  row('Independence Day', 'Pakistan|Islamabad', 8, 14),
  row('Independence Day', 'Poland|Polish|Warsaw', 11, 11),
  row('Independence Day', 'Rwanda|Kigali', 7, 1),
  row('Independence Day', 'South Sudan|Juba', 7, 9),
  row('Independence Day', 'Tajik|Dushanbe', 9, 9),
  row('Independence Day', 'Ukrain|Kyiv|Kiev|Zelensk|Poroshenko', 8, 24),
  row('Independence Day', 'Uzbek|Tashkent|Mirziyoyev', 9, 1),
  row('Independence Day|National Day', 'Vietnam|Hanoi', 9, 2),
  row('Independence Day', 'U\\.S\\.|United States|America|Washington|White House|fireworks|July', 7, 4),
  row('National Day', 'Austria|Vienna', 10, 26),
  row('National Day', 'China|Chinese|Beijing|Xi |Hong Kong|Tiananmen', 10, 1),
  row('National Day', 'France|French|Paris', 7, 14),
  row('National Day', 'Saudi|Riyadh', 9, 23),
  row('National Day', 'Singapore', 8, 9),
  row('National Day', 'Spain|Spanish|Madrid', 10, 12),
  row('National Day', 'Taiwan|Taipei', 10, 10),
  row('National Day', 'UAE|Emirat|Abu Dhabi|Dubai', 12, 2),
  row('Republic Day', 'India|Delhi|Modi', 1, 26),
  row('Republic Day', 'Kazakh|Astana|Tokayev', 10, 25),
  row('Republic Day', 'Turk|T[uü]rkiye|Ankara|Istanbul|Erdo[gğ]an', 10, 29),
  row('Republic Day', 'Ital|Rome', 6, 2),
  row('Victory Day', 'Turk|T[uü]rkiye|Ankara|Erdo[gğ]an', 8, 30),
  row('Unity Day', 'German|Berlin', 10, 3),
  row('Unity Day', 'Russia|Moscow|Putin|Kremlin', 11, 4),
  row('Russia Day', '', 6, 12),
  row('Australia Day', '', 1, 26),
  row('Liberation Day', 'Rwanda|Kigali|Kagame', 7, 4),
  row('Jamhuri Day', '', 12, 12),
  row('Madaraka Day', '', 6, 1),
];

/** Source of a pattern for any of the names. */
export const NATIONAL_DAY_NAMES = [...new Set(NATIONAL_DAYS.flatMap(({ names }) => names))].join('|');
