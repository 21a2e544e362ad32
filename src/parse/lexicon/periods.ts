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
  /** Days that follow no calendar at hand, year by year from `since`: counted from the first of `month`, into the months after it. */
  | { readonly kind: 'listed'; readonly since: number; readonly month: number; readonly days: readonly number[] };

export interface Period {
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

const other = (calendar: 'chinese' | 'persian', month: string, day: number): PeriodRule => ({
  kind: 'calendar',
  calendar,
  month,
  day,
  days: 1,
});
const once = (edtf: string): PeriodRule => ({ kind: 'once', edtf });
const period = (pattern: string, rule: PeriodRule): Period => ({ pattern, rule });

export const PERIODS: readonly Period[] = [
  period('(?:~the )?(?:(?:holy |fasting |Muslim )*month of )?(?:Ramadan|Ramadhan|Ramazan)', islamic(9, 1, 0)),
  period('(?:the )?(?:E?id[ -](?:al|ul)-?[ -]?Fitr|Idul Fitri)', islamic(10, 1, 1)),
  period('(?:the )?(?:E?id[ -](?:al|ul)-?[ -]?A[dz]ha|Idul Adha|Kurban Bayram[iı]?)', islamic(12, 10, 1)),
  period('Ashura', islamic(1, 10, 1)),
  period('(?:the )?(?:Islamic|Hijri) New Year', islamic(1, 1, 1)),
  period('Rosh Hashanah', hebrew('Tishri', 1, 2)),
  period('Yom Kippur(?! War)', hebrew('Tishri', 10, 1)),
  period('(?:the )?(?:Jewish holiday of )?Passover', hebrew('Nisan', 15, 8)),
  period('(?:the )?(?:Lunar|Chinese) New Year|Tet(?= holiday)|(?:the )?Spring Festival', other('chinese', '1', 1)),
  period('(?:the )?(?:Hanukkah|Chanukah)', hebrew('Kislev', 25, 8)),
  period("(?:the )?Prophet(?: Mu?o?hamm[ae]d)?['’]?s? ~birthday|Mawlid", islamic(3, 12, 1)),
  period('(?:the )?Mid-Autumn (?:Festival|holiday)', other('chinese', '8', 15)),
  // New moon of the month Kartika as India kept it; days from the Indian government's lists of holidays.
  period('(?:the )?(?:Hindu festival of (?:lights, )?)?(?:Diwali|Deepavali)', {
    kind: 'listed',
    since: 2000,
    month: 10,
    days: [
      26, 45, 35, 25, 43, 32, 21, 40, 28, 17, 36, 26, 44, 34, 23, 42, 30, 19, 38, 27, 45, 35, 24, 43, 31, 20, 39, 29,
      17,
    ],
  }),
  period('(?:the )?Orthodox Easter(?: Sunday)?', { kind: 'easter', offset: 0, orthodox: true }),
  period('Orthodox Christmas(?: Day)?', fixed(1, 7)),
  period('Christmas Eve', fixed(12, 24)),
  period(
    'Christmas(?: Day)?(?! (?:Eve|Island|trees?|markets?|cards?|presents?|gifts?|shopping|songs?|carols?|bonus|party|parties|decorations|lights|toys)\\b)',
    fixed(12, 25),
  ),
  period('Boxing Day', fixed(12, 26)),
  period("New Year['’]?s Eve", fixed(12, 31)),
  period("New Year['’]?s Day", fixed(1, 1)),
  period("Valentine['’]?s Day", fixed(2, 14)),
  period("International Women['’]?s Day", fixed(3, 8)),
  period("St\\.? Patrick['’]?s Day", fixed(3, 17)),
  // The Persian new year is the day of the equinox, that of Central Asia and the Caucasus is fixed.
  period('(?:the )?(?:Nowruz|Noruz)|(?:the )?Persian New Year', other('persian', '1', 1)),
  period('(?:the )?(?:Nauryz|Novruz|Nooruz|Navruz)', fixed(3, 21)),
  period('Anzac Day|ANZAC Day', fixed(4, 25)),
  period("May Day|International Workers[’'] Day", fixed(5, 1)),
  period('Victory Day', fixed(5, 9)),
  period('Europe Day', fixed(5, 9)),
  period('D-Day(?= (?:landings )?(?:anniversary|commemoration))', fixed(6, 6)),
  period('Juneteenth', fixed(6, 19)),
  period('Canada Day', fixed(7, 1)),
  period('(?:the )?Fourth of July', fixed(7, 4)),
  period('Bastille Day', fixed(7, 14)),
  period('Halloween', fixed(10, 31)),
  period('Armistice Day|Remembrance Day|Veterans Day', fixed(11, 11)),
  period('Easter Monday', easter(1)),
  period('Good Friday(?! ~agreement)', easter(-2)),
  period('Palm Sunday', easter(-7)),
  period('Ash Wednesday', easter(-46)),
  period('Easter(?: Sunday)?(?! (?:Rising|Island|egg|Monday|bunny))', easter(0)),
  period('Martin Luther King(?:,? Jr\\.?)? Day', nth(1, 1, 3)),
  period("Presidents['’]? Day", nth(2, 1, 3)),
  period('Memorial Day', nth(5, 1, 5)),
  period('Labor Day', nth(9, 1, 1)),
  period('Thanksgiving(?: Day)?', nth(11, 4, 4)),
  period('Black Friday(?= (?:sales?|shopp|deals?|bargain|weekend))', nth(11, 4, 4, 1)),
  period("Columbus Day|Indigenous Peoples['’] Day", nth(10, 1, 2)),
  period("Mother['’]s Day", nth(5, 7, 2)),
  period("Father['’]s Day", nth(6, 7, 3)),
  period('Election Day', nth(11, 1, 1, 1)),
  period('Inauguration Day', fixed(1, 20)),
  period('(?:International )?Holocaust (?:Memorial|Remembrance) Day', fixed(1, 27)),
  period('Earth Day', fixed(4, 22)),
  period('Africa Day', fixed(5, 25)),
  period("All Saints['’]? Day", fixed(11, 1)),
  period('(?:the )?(?:feast of )?(?:the )?Epiphany', fixed(1, 6)),
  period('Mardi Gras|Shrove Tuesday|Fat Tuesday', easter(-47)),
  period('Ascension Day', easter(39)),
  period('Pentecost(?: Sunday)?|Whit Sunday', easter(49)),
  // Days that became names of what happened on them.
  period(
    '(?:~the )?(?:October 7(?:th)?|Oct\\. 7(?:th)?|7(?:th)? October)(?:, 2023,?)?(?=(?: Hamas| terror(?:ist)?| cross-border| deadly|, Hamas-led| Hamas-led)* (?:attacks?|massacre|assault|atrocit|onslaught|pogrom))',
    once('2023-10-07'),
  ),
  period(
    '(?:~the )?(?:September 11(?:th)?|Sept\\. 11(?:th)?|11 September)(?:, 2001,?)?(?=,? (?:terror(?:ist)? |suicide )?(?:attacks?|hijack|terroris|Commission))|(?<![\\d/])9/11(?![\\d/])',
    once('2001-09-11'),
  ),
  period(
    '(?:~the )?(?:January 6(?:th)?|Jan\\. 6(?:th)?|6 January)(?:, 2021,?)?(?= (?:attack|riot|insurrection|committee|rioters?|defendants?|assault|storming|Capitol|mob|probe|panel))',
    once('2021-01-06'),
  ),
  period('Black Monday', once('1987-10-19')),
  period('(?<![\\d/])7/7(?= (?:attack|bomb))', once('2005-07-07')),
  period('D-Day(?= (?:landings?|invasion|beach|veteran))', once('1944-06-06')),
];
