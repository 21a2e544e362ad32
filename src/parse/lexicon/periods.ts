// Named days and periods that news dates by. Rules: public knowledge of the calendars; Islamic, Hebrew and Chinese ones are counted by
// Intl (Umm al-Qura, Hebrew and Chinese calendars), Easter by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).

export type PeriodRule =
  /** The same day each year; `toMonth`/`toDay` for several days. */
  | {
      readonly kind: 'fixed';
      readonly month: number;
      readonly day: number;
      readonly toMonth?: number;
      readonly toDay?: number;
    }
  /** One day of history, whenever the article was written. */
  | { readonly kind: 'once'; readonly edtf: string }
  /** A month or day of another calendar, `days` long (0: the whole month). */
  | {
      readonly kind: 'calendar';
      readonly calendar: 'islamic-umalqura' | 'hebrew' | 'chinese' | 'persian';
      readonly month: string;
      readonly day: number;
      readonly days: number;
    }
  /** Days after Easter Sunday of the Western churches, or of the Orthodox ones. */
  | { readonly kind: 'easter'; readonly offset: number; readonly orthodox?: true }
  /** The nth weekday of a month, `plus` so many days; `nth` 5 is the last. */
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  /** Days that follow no calendar at hand, year by year. */
  | { readonly kind: 'listed'; readonly days: readonly string[] };

export interface Period {
  readonly key: string;
  /** Source of a pattern; capitals as news writes them. */
  readonly pattern: string;
  readonly rule: PeriodRule;
}

const fixed = (month: number, day: number): PeriodRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, count: number, plus = 0): PeriodRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: count,
  plus,
});
const easter = (offset: number): PeriodRule => ({ kind: 'easter', offset });
const hebrew = (month: string, day: number, days: number): PeriodRule => ({
  kind: 'calendar',
  calendar: 'hebrew',
  month,
  day,
  days,
});
const islamic = (month: number, day: number, days: number): PeriodRule => ({
  kind: 'calendar',
  calendar: 'islamic-umalqura',
  month: String(month),
  day,
  days,
});

export const PERIODS: readonly Period[] = [
  {
    key: 'ramadan',
    pattern: '(?:[Tt]he )?(?:(?:holy |fasting |Muslim )*month of )?(?:Ramadan|Ramadhan|Ramazan)',
    rule: islamic(9, 1, 0),
  },
  { key: 'eid-al-fitr', pattern: '(?:the )?(?:E?id[ -](?:al|ul)-?[ -]?Fitr|Idul Fitri)', rule: islamic(10, 1, 1) },
  {
    key: 'eid-al-adha',
    pattern: '(?:the )?(?:E?id[ -](?:al|ul)-?[ -]?A[dz]ha|Idul Adha|Kurban Bayram[iı]?)',
    rule: islamic(12, 10, 1),
  },
  { key: 'ashura', pattern: 'Ashura', rule: islamic(1, 10, 1) },
  { key: 'islamic-new-year', pattern: '(?:the )?(?:Islamic|Hijri) New Year', rule: islamic(1, 1, 1) },
  {
    key: 'rosh-hashanah',
    pattern: 'Rosh Hashanah',
    rule: hebrew('Tishri', 1, 2),
  },
  {
    key: 'yom-kippur',
    pattern: 'Yom Kippur(?! War)',
    rule: hebrew('Tishri', 10, 1),
  },
  {
    key: 'passover',
    pattern: '(?:the )?(?:Jewish holiday of )?Passover',
    rule: hebrew('Nisan', 15, 8),
  },
  {
    key: 'lunar-new-year',
    pattern: '(?:the )?(?:Lunar|Chinese) New Year|Tet(?= holiday)|(?:the )?Spring Festival',
    rule: { kind: 'calendar', calendar: 'chinese', month: '1', day: 1, days: 1 },
  },
  { key: 'hanukkah', pattern: '(?:the )?(?:Hanukkah|Chanukah)', rule: hebrew('Kislev', 25, 8) },
  {
    key: 'prophets-birthday',
    pattern: "(?:the )?Prophet(?: Mu?o?hamm[ae]d)?['’]?s? [Bb]irthday|Mawlid",
    rule: islamic(3, 12, 1),
  },
  {
    key: 'mid-autumn-festival',
    pattern: '(?:the )?Mid-Autumn (?:Festival|holiday)',
    rule: { kind: 'calendar', calendar: 'chinese', month: '8', day: 15, days: 1 },
  },
  // New moon of the month Kartika as India kept it; days from the Indian government's lists of holidays.
  {
    key: 'diwali',
    pattern: '(?:the )?(?:Hindu festival of (?:lights, )?)?(?:Diwali|Deepavali)',
    rule: {
      kind: 'listed',
      days: [
        '2000-10-26',
        '2001-11-14',
        '2002-11-04',
        '2003-10-25',
        '2004-11-12',
        '2005-11-01',
        '2006-10-21',
        '2007-11-09',
        '2008-10-28',
        '2009-10-17',
        '2010-11-05',
        '2011-10-26',
        '2012-11-13',
        '2013-11-03',
        '2014-10-23',
        '2015-11-11',
        '2016-10-30',
        '2017-10-19',
        '2018-11-07',
        '2019-10-27',
        '2020-11-14',
        '2021-11-04',
        '2022-10-24',
        '2023-11-12',
        '2024-10-31',
        '2025-10-20',
        '2026-11-08',
        '2027-10-29',
        '2028-10-17',
      ],
    },
  },
  {
    key: 'orthodox-easter',
    pattern: '(?:the )?Orthodox Easter(?: Sunday)?',
    rule: { kind: 'easter', offset: 0, orthodox: true },
  },
  { key: 'orthodox-christmas', pattern: 'Orthodox Christmas(?: Day)?', rule: fixed(1, 7) },
  { key: 'christmas-eve', pattern: 'Christmas Eve', rule: fixed(12, 24) },
  {
    key: 'christmas',
    pattern:
      'Christmas(?: Day)?(?! (?:Eve|Island|trees?|markets?|cards?|presents?|gifts?|shopping|songs?|carols?|bonus|party|parties|decorations|lights|toys)\\b)',
    rule: fixed(12, 25),
  },
  { key: 'boxing-day', pattern: 'Boxing Day', rule: fixed(12, 26) },
  { key: 'new-years-eve', pattern: "New Year['’]?s Eve", rule: fixed(12, 31) },
  { key: 'new-years-day', pattern: "New Year['’]?s Day", rule: fixed(1, 1) },
  { key: 'valentines-day', pattern: "Valentine['’]?s Day", rule: fixed(2, 14) },
  { key: 'womens-day', pattern: "International Women['’]?s Day", rule: fixed(3, 8) },
  { key: 'st-patricks-day', pattern: "St\\.? Patrick['’]?s Day", rule: fixed(3, 17) },
  // The Persian new year is the day of the equinox, that of Central Asia and the Caucasus is fixed.
  {
    key: 'nowruz',
    pattern: '(?:the )?(?:Nowruz|Noruz)|(?:the )?Persian New Year',
    rule: { kind: 'calendar', calendar: 'persian', month: '1', day: 1, days: 1 },
  },
  { key: 'nauryz', pattern: '(?:the )?(?:Nauryz|Novruz|Nooruz|Navruz)', rule: fixed(3, 21) },
  { key: 'anzac-day', pattern: 'Anzac Day|ANZAC Day', rule: fixed(4, 25) },
  { key: 'may-day', pattern: "May Day|International Workers[’'] Day", rule: fixed(5, 1) },
  { key: 'victory-day', pattern: 'Victory Day', rule: fixed(5, 9) },
  { key: 'europe-day', pattern: 'Europe Day', rule: fixed(5, 9) },
  { key: 'd-day', pattern: 'D-Day(?= (?:landings )?(?:anniversary|commemoration))', rule: fixed(6, 6) },
  { key: 'juneteenth', pattern: 'Juneteenth', rule: fixed(6, 19) },
  { key: 'canada-day', pattern: 'Canada Day', rule: fixed(7, 1) },
  { key: 'fourth-of-july', pattern: '(?:the )?Fourth of July', rule: fixed(7, 4) },
  { key: 'bastille-day', pattern: 'Bastille Day', rule: fixed(7, 14) },
  { key: 'halloween', pattern: 'Halloween', rule: fixed(10, 31) },
  { key: 'armistice-day', pattern: 'Armistice Day|Remembrance Day|Veterans Day', rule: fixed(11, 11) },
  { key: 'easter-monday', pattern: 'Easter Monday', rule: easter(1) },
  { key: 'good-friday', pattern: 'Good Friday(?! [Aa]greement)', rule: easter(-2) },
  { key: 'palm-sunday', pattern: 'Palm Sunday', rule: easter(-7) },
  { key: 'ash-wednesday', pattern: 'Ash Wednesday', rule: easter(-46) },
  {
    key: 'easter',
    pattern: 'Easter(?: Sunday)?(?! (?:Rising|Island|egg|Monday|bunny))',
    rule: easter(0),
  },
  {
    key: 'mlk-day',
    pattern: 'Martin Luther King(?:,? Jr\\.?)? Day',
    rule: nth(1, 1, 3),
  },
  { key: 'presidents-day', pattern: "Presidents['’]? Day", rule: nth(2, 1, 3) },
  { key: 'memorial-day', pattern: 'Memorial Day', rule: nth(5, 1, 5) },
  { key: 'labor-day', pattern: 'Labor Day', rule: nth(9, 1, 1) },
  { key: 'thanksgiving', pattern: 'Thanksgiving(?: Day)?', rule: nth(11, 4, 4) },
  { key: 'black-friday', pattern: 'Black Friday(?= (?:sales?|shopp|deals?|bargain|weekend))', rule: nth(11, 4, 4, 1) },
  { key: 'cyber-monday', pattern: 'Cyber Monday', rule: nth(11, 4, 4, 4) },
  { key: 'columbus-day', pattern: "Columbus Day|Indigenous Peoples['’] Day", rule: nth(10, 1, 2) },
  { key: 'mothers-day', pattern: "Mother['’]s Day", rule: nth(5, 7, 2) },
  { key: 'fathers-day', pattern: "Father['’]s Day", rule: nth(6, 7, 3) },
  { key: 'election-day', pattern: 'Election Day', rule: nth(11, 1, 1, 1) },
  { key: 'inauguration-day', pattern: 'Inauguration Day', rule: fixed(1, 20) },
  { key: 'groundhog-day', pattern: 'Groundhog Day', rule: fixed(2, 2) },
  { key: 'holocaust-day', pattern: '(?:International )?Holocaust (?:Memorial|Remembrance) Day', rule: fixed(1, 27) },
  { key: 'earth-day', pattern: 'Earth Day', rule: fixed(4, 22) },
  { key: 'africa-day', pattern: 'Africa Day', rule: fixed(5, 25) },
  { key: 'mandela-day', pattern: 'Mandela Day', rule: fixed(7, 18) },
  { key: 'all-saints', pattern: "All Saints['’]? Day", rule: fixed(11, 1) },
  { key: 'guy-fawkes', pattern: 'Guy Fawkes (?:Day|Night)|Bonfire Night', rule: fixed(11, 5) },
  { key: 'cinco-de-mayo', pattern: 'Cinco de Mayo', rule: fixed(5, 5) },
  { key: 'epiphany', pattern: '(?:the )?(?:feast of )?(?:the )?Epiphany', rule: fixed(1, 6) },
  { key: 'mardi-gras', pattern: 'Mardi Gras|Shrove Tuesday|Fat Tuesday', rule: easter(-47) },
  { key: 'ascension', pattern: 'Ascension Day', rule: easter(39) },
  { key: 'pentecost', pattern: 'Pentecost(?: Sunday)?|Whit Sunday', rule: easter(49) },
  { key: 'maundy-thursday', pattern: 'Maundy Thursday|Holy Thursday', rule: easter(-3) },
  { key: 'holy-saturday', pattern: 'Holy Saturday|Easter Saturday', rule: easter(-1) },
  // Days that became names of what happened on them.
  {
    key: 'october-7',
    pattern:
      '(?:[Tt]he )?(?:October 7(?:th)?|Oct\\. 7(?:th)?|7(?:th)? October)(?:, 2023,?)?(?=(?: Hamas| terror(?:ist)?| cross-border| deadly|, Hamas-led| Hamas-led)* (?:attacks?|massacre|assault|atrocit|onslaught|pogrom))',
    rule: { kind: 'once', edtf: '2023-10-07' },
  },
  {
    key: 'september-11',
    pattern:
      '(?:[Tt]he )?(?:September 11(?:th)?|Sept\\. 11(?:th)?|11 September)(?:, 2001,?)?(?=,? (?:terror(?:ist)? |suicide )?(?:attacks?|hijack|terroris|Commission))|(?<![\\d/])9/11(?![\\d/])',
    rule: { kind: 'once', edtf: '2001-09-11' },
  },
  {
    key: 'january-6',
    pattern:
      '(?:[Tt]he )?(?:January 6(?:th)?|Jan\\. 6(?:th)?|6 January)(?:, 2021,?)?(?= (?:attack|riot|insurrection|committee|rioters?|defendants?|assault|storming|Capitol|mob|probe|panel))',
    rule: { kind: 'once', edtf: '2021-01-06' },
  },
  { key: 'black-monday', pattern: 'Black Monday', rule: { kind: 'once', edtf: '1987-10-19' } },
  { key: 'july-7', pattern: '(?<![\\d/])7/7(?= (?:attack|bomb))', rule: { kind: 'once', edtf: '2005-07-07' } },
  {
    key: 'd-day-itself',
    pattern: 'D-Day(?= (?:landings?|invasion|beach|veteran))',
    rule: { kind: 'once', edtf: '1944-06-06' },
  },
];
