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
      readonly calendar: 'islamic-umalqura' | 'hebrew' | 'chinese';
      readonly month: string;
      readonly day: number;
      readonly days: number;
    }
  /** Days after Easter Sunday of the Western churches. */
  | { readonly kind: 'easter'; readonly offset: number }
  /** The nth weekday of a month; `nth` 5 is the last. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number };

export interface Period {
  readonly key: string;
  /** Source of a pattern; capitals as news writes them. */
  readonly pattern: string;
  readonly rule: PeriodRule;
}

const fixed = (month: number, day: number): PeriodRule => ({ kind: 'fixed', month, day });
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
  { key: 'eid-al-fitr', pattern: '(?:the )?Eid[ -](?:al|ul)-?[ -]?Fitr', rule: islamic(10, 1, 1) },
  { key: 'eid-al-adha', pattern: '(?:the )?Eid[ -](?:al|ul)-?[ -]?Adha', rule: islamic(12, 10, 1) },
  { key: 'ashura', pattern: 'Ashura', rule: islamic(1, 10, 1) },
  { key: 'islamic-new-year', pattern: '(?:the )?(?:Islamic|Hijri) New Year', rule: islamic(1, 1, 1) },
  {
    key: 'rosh-hashanah',
    pattern: 'Rosh Hashanah',
    rule: { kind: 'calendar', calendar: 'hebrew', month: 'Tishri', day: 1, days: 2 },
  },
  {
    key: 'yom-kippur',
    pattern: 'Yom Kippur(?! War)',
    rule: { kind: 'calendar', calendar: 'hebrew', month: 'Tishri', day: 10, days: 1 },
  },
  {
    key: 'passover',
    pattern: '(?:the )?(?:Jewish holiday of )?Passover',
    rule: { kind: 'calendar', calendar: 'hebrew', month: 'Nisan', day: 15, days: 8 },
  },
  {
    key: 'lunar-new-year',
    pattern: '(?:the )?(?:Lunar|Chinese) New Year|Tet(?= holiday)|(?:the )?Spring Festival',
    rule: { kind: 'calendar', calendar: 'chinese', month: '1', day: 1, days: 1 },
  },
  { key: 'orthodox-christmas', pattern: 'Orthodox Christmas(?: Day)?', rule: fixed(1, 7) },
  { key: 'christmas-eve', pattern: 'Christmas Eve', rule: fixed(12, 24) },
  {
    key: 'christmas',
    pattern: 'Christmas(?: Day)?(?! (?:Eve|Island|tree|market|card|present|gift))',
    rule: fixed(12, 25),
  },
  { key: 'boxing-day', pattern: 'Boxing Day', rule: fixed(12, 26) },
  { key: 'new-years-eve', pattern: "New Year['’]?s Eve", rule: fixed(12, 31) },
  { key: 'new-years-day', pattern: "New Year['’]?s Day", rule: fixed(1, 1) },
  { key: 'valentines-day', pattern: "Valentine['’]?s Day", rule: fixed(2, 14) },
  { key: 'womens-day', pattern: "International Women['’]?s Day", rule: fixed(3, 8) },
  { key: 'st-patricks-day', pattern: "St\\.? Patrick['’]?s Day", rule: fixed(3, 17) },
  { key: 'nowruz', pattern: '(?:the )?(?:Nowruz|Nauryz|Novruz)', rule: fixed(3, 21) },
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
  { key: 'easter-monday', pattern: 'Easter Monday', rule: { kind: 'easter', offset: 1 } },
  { key: 'good-friday', pattern: 'Good Friday(?! [Aa]greement)', rule: { kind: 'easter', offset: -2 } },
  { key: 'palm-sunday', pattern: 'Palm Sunday', rule: { kind: 'easter', offset: -7 } },
  { key: 'ash-wednesday', pattern: 'Ash Wednesday', rule: { kind: 'easter', offset: -46 } },
  {
    key: 'easter',
    pattern: 'Easter(?: Sunday)?(?! (?:Rising|Island|egg|Monday|bunny))',
    rule: { kind: 'easter', offset: 0 },
  },
  {
    key: 'mlk-day',
    pattern: 'Martin Luther King(?:,? Jr\\.?)? Day',
    rule: { kind: 'nth', month: 1, weekday: 1, nth: 3 },
  },
  { key: 'presidents-day', pattern: "Presidents['’]? Day", rule: { kind: 'nth', month: 2, weekday: 1, nth: 3 } },
  { key: 'memorial-day', pattern: 'Memorial Day', rule: { kind: 'nth', month: 5, weekday: 1, nth: 5 } },
  { key: 'labor-day', pattern: 'Labor Day', rule: { kind: 'nth', month: 9, weekday: 1, nth: 1 } },
  { key: 'thanksgiving', pattern: 'Thanksgiving(?: Day)?', rule: { kind: 'nth', month: 11, weekday: 4, nth: 4 } },
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
      '(?:[Tt]he )?(?:September 11(?:th)?|Sept\\. 11(?:th)?|11 September)(?:, 2001,?)?(?= (?:terror(?:ist)? )?(?:attacks?|hijack))|(?<![\\d/])9/11(?![\\d/])',
    rule: { kind: 'once', edtf: '2001-09-11' },
  },
  {
    key: 'january-6',
    pattern:
      '(?:[Tt]he )?(?:January 6(?:th)?|Jan\\. 6(?:th)?|6 January)(?:, 2021,?)?(?= (?:attack|riot|insurrection|committee|rioters?|defendants?|assault|storming|Capitol|mob|probe|panel))',
    rule: { kind: 'once', edtf: '2021-01-06' },
  },
];
