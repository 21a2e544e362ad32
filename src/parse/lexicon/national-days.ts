import type { PeriodRule } from './periods.ts';

// Days that many countries have under one name: which one is meant, the words around say. Dates: the countries' public holidays.

export interface NationalDay {
  readonly key: string;
  readonly names: readonly string[];
  /** Source of a pattern: words close by that tell the country. */
  readonly near: string;
  readonly rule: PeriodRule;
}

const row = (key: string, names: string, near: string, month: number, day: number): NationalDay => ({
  key: `${key} ${names}`,
  names: names.split('|'),
  near,
  rule: { kind: 'fixed', month, day },
});

export const NATIONAL_DAYS: readonly NationalDay[] = [
  row('armenia', 'Independence Day', 'Armenia|Yerevan', 9, 21),
  row('azerbaijan', 'Independence Day', 'Azerbaijan|Baku|Aliyev', 5, 28),
  row('brazil', 'Independence Day', 'Brazil|Bras[ií]lia|Lula|Bolsonaro', 9, 7),
  row('chile', 'Independence Day', 'Chile|Santiago|Boric', 9, 18),
  row('estonia', 'Independence Day', 'Estonia|Tallinn', 2, 24),
  row('finland', 'Independence Day', 'Finland|Finnish|Helsinki', 12, 6),
  row('georgia', 'Independence Day', 'Georgian|Tbilisi', 5, 26),
  row('ghana', 'Independence Day', 'Ghana|Accra', 3, 6),
  row('greece', 'Independence Day', 'Greece|Greek|Athens', 3, 25),
  row('india', 'Independence Day', 'India|Delhi|Modi|Red Fort', 8, 15),
  row('indonesia', 'Independence Day', 'Indonesia|Jakarta|Jokowi|Prabowo', 8, 17),
  row('kazakhstan', 'Independence Day', 'Kazakh|Astana|Tokayev', 12, 16),
  row('kyrgyzstan', 'Independence Day', 'Kyrgyz|Bishkek|Japarov', 8, 31),
  row('lithuania', 'Independence Day', 'Lithuania|Vilnius', 2, 16),
  row('mexico', 'Independence Day', 'Mexic', 9, 16),
  row('moldova', 'Independence Day', 'Moldova|Chi[sș]in[aă]u|Sandu', 8, 27),
  row('nigeria', 'Independence Day', 'Nigeria|Abuja|Tinubu|Buhari', 10, 1),
  row('pakistan', 'Independence Day', 'Pakistan|Islamabad', 8, 14),
  row('poland', 'Independence Day', 'Poland|Polish|Warsaw', 11, 11),
  row('rwanda', 'Independence Day', 'Rwanda|Kigali', 7, 1),
  row('south-sudan', 'Independence Day', 'South Sudan|Juba', 7, 9),
  row('tajikistan', 'Independence Day', 'Tajik|Dushanbe', 9, 9),
  row('ukraine', 'Independence Day', 'Ukrain|Kyiv|Kiev|Zelensk|Poroshenko', 8, 24),
  row('uzbekistan', 'Independence Day', 'Uzbek|Tashkent|Mirziyoyev', 9, 1),
  row('vietnam', 'Independence Day|National Day', 'Vietnam|Hanoi', 9, 2),
  row(
    'united-states',
    'Independence Day',
    'U\\.S\\.|United States|America|Washington|White House|fireworks|July',
    7,
    4,
  ),
  row('austria', 'National Day', 'Austria|Vienna', 10, 26),
  row('china', 'National Day', 'China|Chinese|Beijing|Xi |Hong Kong|Tiananmen', 10, 1),
  row('france', 'National Day', 'France|French|Paris', 7, 14),
  row('saudi-arabia', 'National Day', 'Saudi|Riyadh', 9, 23),
  row('singapore', 'National Day', 'Singapore', 8, 9),
  row('spain', 'National Day', 'Spain|Spanish|Madrid', 10, 12),
  row('taiwan', 'National Day', 'Taiwan|Taipei', 10, 10),
  row('uae', 'National Day', 'UAE|Emirat|Abu Dhabi|Dubai', 12, 2),
  row('india', 'Republic Day', 'India|Delhi|Modi', 1, 26),
  row('kazakhstan', 'Republic Day', 'Kazakh|Astana|Tokayev', 10, 25),
  row('turkey', 'Republic Day', 'Turk|T[uü]rkiye|Ankara|Istanbul|Erdo[gğ]an', 10, 29),
  row('italy', 'Republic Day', 'Ital|Rome', 6, 2),
  row('turkey', 'Victory Day', 'Turk|T[uü]rkiye|Ankara|Erdo[gğ]an', 8, 30),
  row('germany', 'Unity Day', 'German|Berlin', 10, 3),
  row('russia', 'Unity Day', 'Russia|Moscow|Putin|Kremlin', 11, 4),
  row('russia', 'Russia Day', '', 6, 12),
  row('australia', 'Australia Day', '', 1, 26),
  row('rwanda', 'Liberation Day', 'Rwanda|Kigali|Kagame', 7, 4),
  row('kenya', 'Jamhuri Day', '', 12, 12),
  row('kenya', 'Madaraka Day', '', 6, 1),
];

/** Source of a pattern for any of the names. */
export const NATIONAL_DAY_NAMES = [...new Set(NATIONAL_DAYS.flatMap(({ names }) => names))].join('|');
