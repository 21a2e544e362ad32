import type { PublicationReason, Sentence } from '#model/article.ts';
import { type Day, weekdayOfDay, ymdOfDay } from '#model/day.ts';
import { readEdtf } from '#model/edtf.ts';
import type { OfficeId, PersonId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { FoundDate, OfficeEvidence } from '../found.ts';
import { findDirection } from './find-direction.ts';

/** A time in office, as lexicon/office-table.ts has it. */
export interface HeldOffice {
  readonly office: OfficeId;
  readonly from: string;
  readonly to: string | null;
  readonly firstDay: Day;
  /** Exclusive; null: still in office. */
  readonly endDay: Day | null;
}

export type TenuresOf = (person: PersonId) => readonly HeldOffice[];

/** What the text gives to tell when it was written. */
export interface Evidence {
  /** Named with an office; several when the name can be several people, one of whom is enough. */
  readonly holders: readonly Holder[];
  /** "Tuesday, May 14": decides the year. */
  readonly pairs: readonly {
    readonly weekday: number;
    readonly month: number;
    readonly day: number;
    readonly words: string;
  }[];
  /** Weekdays alone in the first sentences, told as past: news is young. */
  readonly weekdays: readonly { readonly weekday: number; readonly words: string; readonly sentence: number }[];
  /** The words of those `pairs` that fit a year: many days of one year are weighed. */
  readonly pairsThatFit: (year: number) => readonly string[];
  /** The day to weigh is that of a dateline. */
  readonly filed?: boolean;
  /** The youngest day or year that the text tells as past, and the oldest that it tells as ahead. */
  readonly latestPast: Day | null;
  readonly earliestAhead: Day | null;
  /** Days that the text names in full: the day of a dateline close to one is of its year. */
  readonly full: readonly { readonly day: Day; readonly words: string }[];
}

export interface Holder {
  readonly span: Span;
  readonly tenures: readonly (HeldOffice & { readonly person: PersonId })[];
}

/** Beyond these sentences weekdays are background as often as news. */
const LEAD_SENTENCES = 5;

export function findEvidence(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly FoundDate[],
  offices: readonly OfficeEvidence[],
  tenuresOf: TenuresOf,
): Evidence {
  const directionOf = (found: FoundDate) =>
    findDirection(text, sentences[found.sentence]?.span ?? found.span, found.span)?.towards ?? 'past';
  const wordsOf = ({ span }: FoundDate) => text.slice(span.start, span.end);
  const pairs = [];
  const weekdays = [];
  const full = [];
  let latestPast: Day | null = null;
  let earliestAhead: Day | null = null;
  for (const found of dates) {
    const { shape } = found;
    if (shape.kind === 'month-day' && shape.weekday > 0)
      pairs.push({ weekday: shape.weekday, month: shape.month, day: shape.day, words: wordsOf(found) });
    if (shape.kind === 'weekday' && found.sentence < LEAD_SENTENCES && directionOf(found) === 'past')
      weekdays.push({ weekday: shape.weekday, words: wordsOf(found), sentence: found.sentence });
    const days = shape.kind === 'edtf' ? readEdtf(shape.edtf) : null;
    if (!days) continue;
    if (days.earliest !== null && days.earliest === days.latest)
      full.push({ day: days.earliest, words: wordsOf(found) });
    // The verb is looked for only where it can change something: a long text tells hundreds of full dates.
    const youngest = days.earliest !== null && days.earliest > (latestPast ?? -1e9);
    const oldest = days.latest !== null && days.latest < (earliestAhead ?? 1e9);
    if (!youngest && !oldest) continue;
    const past = directionOf(found) === 'past';
    if (past && youngest) latestPast = days.earliest;
    if (!past && oldest) earliestAhead = days.latest;
  }
  const holders = findHolders(text, offices, tenuresOf);
  return { holders, pairs, weekdays, pairsThatFit: pairsByYear(pairs), latestPast, earliestAhead, full };
}

/** Each year is gone through once, and each date in it once, however often the text says it. */
export function pairsByYear(pairs: Evidence['pairs']): Evidence['pairsThatFit'] {
  const years = new Map<number, readonly string[]>();
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const weekdays = new Map<number, number>();
    const fitting = pairs.filter(({ weekday, month, day }) => {
      const date = month * 100 + day;
      const found = weekdays.get(date) ?? weekdayOfDay(dayInYear(year, month, day));
      weekdays.set(date, found);
      return found === weekday;
    });
    const words = fitting.map((pair) => pair.words);
    years.set(year, words);
    return words;
  };
}

/** "the collapse of President Bashar al-Assad's regime": told of the past, in a present title. */
const OUT_OF_OFFICE =
  /\b(?:former|ex|late|ousted|deposed|collapse of|fall of|overthrow of|toppling of|then|predecessor|under|successor to|ouster of|death of|regime of)[ -](?:[\p{L}.’'-]{1,20}[ -]){0,3}$/iu;

function findHolders(text: string, offices: readonly OfficeEvidence[], tenuresOf: TenuresOf): Holder[] {
  const bySpan = new Map<string, Holder & { tenures: (HeldOffice & { person: PersonId })[] }>();
  for (const { person, office, span } of offices) {
    if (OUT_OF_OFFICE.test(text.slice(Math.max(0, span.start - 80), span.start))) continue;
    const key = `${span.start}-${span.end}`;
    const holder = bySpan.get(key) ?? { span, tenures: [] };
    for (const tenure of tenuresOf(person)) if (tenure.office === office) holder.tenures.push({ ...tenure, person });
    bySpan.set(key, holder);
  }
  return dropRepeated([...bySpan.values()].filter(({ tenures }) => tenures.length > 0));
}

/** The same person ten times is one witness. */
function dropRepeated(holders: readonly Holder[]): Holder[] {
  const seen = new Set<string>();
  return holders.filter(({ tenures }) => {
    const key = tenures
      .map(({ person, office }) => `${person} ${office}`)
      .sort()
      .join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// Weights. A holder before the first day in office is impossible; after the last day people keep their titles in speech. A weekday
// beside its date is right or the year is wrong. Lone weekdays, and how long ago the youngest year is, only break ties.
const IN_OFFICE = 3;
const BEFORE_OFFICE = -8;
const AFTER_OFFICE = -4;
const PAIR_FITS = 5;
const PAIR_FAILS = -6;
/** News is told on its day, a little less often on the day after, seldom later. */
const WEEKDAY_GAPS = [1.5, 1, 0.3, 0.3];
/** On the day and on the day after, a weekday speaks for it. */
const CLOSE_GAP = 2;
/** The day of a dateline is the day of writing itself, not one of the story's. */
const FILED = 2;
/** "NAIROBI, June 20 (Xinhua) —" over "on Monday, June 17, 2024": stories tell of the weeks around them. */
const NEAR_FULL = 2;
const NEAR_DAYS = 31;
const AFTER_AHEAD = -4;
const BEFORE_PAST = -8;

export interface Weight {
  readonly score: number;
  /** Whether any fact speaks for the day; none: nothing is known. */
  readonly known: boolean;
}

/** How well a day fits as the day of publication. */
export function weighDay(day: Day, evidence: Evidence): Weight {
  const { year } = ymdOfDay(day);
  const fitting = evidence.pairsThatFit(year).length;
  let known = fitting > 0;
  let score = 0;
  for (const holder of evidence.holders) {
    const weight = weighHolder(day, holder);
    known ||= weight > 0;
    score += weight;
  }
  score += fitting * PAIR_FITS + (evidence.pairs.length - fitting) * PAIR_FAILS;
  for (const { weekday } of evidence.weekdays) {
    const gap = gapTo(weekday, day);
    known ||= gap < CLOSE_GAP;
    score += (WEEKDAY_GAPS[gap] ?? 0) * (evidence.filed ? FILED : 1);
  }
  if (nearFull(day, evidence)) {
    known = true;
    score += NEAR_FULL;
  }
  return { score: score + weighYears(day, evidence), known };
}

/** A day of a story without dateline is no witness for itself. */
const nearFull = (day: Day, { filed, full }: Evidence) =>
  filed ? full.find((each) => Math.abs(each.day - day) <= NEAR_DAYS) : undefined;

/** Facts that speak for a day, strongest first. */
export function reasonsFor(day: Day, evidence: Evidence): PublicationReason[] {
  const offices = evidence.holders.flatMap((holder): PublicationReason[] => {
    const held = heldOn(day, holder);
    return held ? [{ kind: 'office', person: held.person, office: held.office, from: held.from, to: held.to }] : [];
  });
  const near = evidence.weekdays.filter(({ weekday }) => gapTo(weekday, day) < CLOSE_GAP);
  const weekdays = [...evidence.pairsThatFit(ymdOfDay(day).year), ...near.map(({ words }) => words)];
  const named = nearFull(day, evidence);
  const words: PublicationReason[] = named ? [{ kind: 'words', words: named.words }] : [];
  return [...words, ...offices.reverse(), ...weekdays.map((words): PublicationReason => ({ kind: 'weekday', words }))];
}

/** Days since the last such weekday. */
const gapTo = (weekday: number, day: Day): number => (weekdayOfDay(day) - weekday + 7) % 7;

const dayInYear = (year: number, month: number, day: number): Day =>
  (readEdtf(`${year}-${two(month)}-${two(day)}`)?.earliest ?? 0) as Day;
const two = (value: number) => String(value).padStart(2, '0');

const heldOn = (day: Day, { tenures }: Holder) =>
  tenures.find(({ firstDay, endDay }) => day >= firstDay && (endDay === null || day < endDay));

function weighHolder(day: Day, holder: Holder): number {
  if (heldOn(day, holder)) return IN_OFFICE;
  return holder.tenures.every(({ firstDay }) => day < firstDay) ? BEFORE_OFFICE : AFTER_OFFICE;
}

/** News speaks of the last years: a text whose youngest year is 2023 was hardly written in 2027. */
function weighYears(day: Day, { latestPast, earliestAhead }: Evidence): number {
  let score = 0;
  if (latestPast !== null) {
    const years = (day - latestPast) / 365.25;
    score += years < 0 ? BEFORE_PAST : Math.max(0, 1.5 - years * 0.5);
  }
  if (earliestAhead !== null && day > earliestAhead) score += AFTER_AHEAD;
  return score;
}
