import type { DateEstimate } from '#model/date-estimate.ts';
import { type Day, dayFromYmd, daysInMonth, writeDay, ymdOfDay } from '#model/day.ts';
import type { Random } from './seeded-random.ts';

/** When generated events are, as columns in order of time; those without a date stand last. */
export interface Times {
  /** Index into `estimates`; −1 without a date. */
  readonly estimate: Int32Array;
  /** Index of the visit that the event is part of; −1 for background. */
  readonly visit: Int32Array;
  readonly estimates: readonly DateEstimate[];
  /** First day of each visit. */
  readonly firstDays: readonly Day[];
}

export interface TimesAsked {
  readonly size: number;
  readonly visits: number;
  readonly from: Day;
  readonly to: Day;
}

const BASIS = { rule: 'written', anchor: { kind: 'none' }, direction: null } as const;
// A year of news in ten thousand events: half belong to a visit's few days, the rest lies between.
const IN_BURST = 0.55;

/**
 * Bursts around visits, single days between them, and the vague rest: months 12 %, years 2 %, stretches of days 4 %, long
 * ones 1 %, open ends and events without a date half a per cent each.
 */
export function generateTimes(random: Random, asked: TimesAsked): Times {
  const found = new Map<string, number>();
  const estimates: DateEstimate[] = [];
  const add = (edtf: string, earliest: number | null, latest: number | null): number => {
    const known = found.get(edtf);
    if (known !== undefined) return known;
    found.set(edtf, estimates.length);
    const words = edtf;
    estimates.push({
      earliest: earliest as Day | null,
      latest: latest as Day | null,
      edtf,
      words,
      source: null,
      basis: BASIS,
    });
    return estimates.length - 1;
  };
  const firstDays = Array.from({ length: asked.visits }, () => pickDay(random, asked)).toSorted((a, b) => a - b);
  const estimate = new Int32Array(asked.size);
  const visit = new Int32Array(asked.size).fill(-1);
  for (let i = 0; i < asked.size; i += 1) {
    const inBurst = random.next() < IN_BURST;
    const nth = random.skewed(asked.visits);
    const day = inBurst ? (((firstDays[nth] ?? asked.from) + random.skewed(6)) as Day) : pickDay(random, asked);
    visit[i] = inBurst ? nth : -1;
    estimate[i] = random.next() < 0.005 ? -1 : pickTime(random, day, add, inBurst);
  }
  return sortTimes({ estimate, visit, estimates, firstDays });
}

// Busier towards the end, as archives are.
const pickDay = (random: Random, { from, to }: TimesAsked): Day =>
  (from + Math.floor((to - from) * Math.sqrt(random.next()))) as Day;

type AddTime = (edtf: string, earliest: number | null, latest: number | null) => number;

function pickTime(random: Random, day: Day, add: AddTime, inBurst: boolean): number {
  const kind = inBurst ? 0.25 + random.next() * 0.75 : random.next();
  const { year, month } = ymdOfDay(day);
  const iso = writeDay(day);
  if (kind > 0.195) return add(iso, day, day);
  if (kind > 0.075) {
    const first = dayFromYmd(year, month, 1);
    return add(iso.slice(0, 7), first, first + daysInMonth(year, month) - 1);
  }
  if (kind > 0.055) return add(String(year), dayFromYmd(year, 1, 1), dayFromYmd(year, 12, 31));
  const length = kind > 0.015 ? 2 + random.below(18) : 40 + random.skewed(900);
  if (kind > 0.005) return add(`${iso}/${writeDay((day + length) as Day)}`, day, day + length);
  return random.next() < 0.5 ? add(`${iso}/..`, day, null) : add(`../${iso}`, null, day);
}

function sortTimes({ estimate, visit, estimates, firstDays }: Times): Times {
  const order = estimates
    .map(({ earliest, latest }, i) => ({ i, earliest: earliest ?? -1e9, latest: latest ?? 1e9 }))
    .toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  const rank = new Int32Array(estimates.length);
  order.forEach(({ i }, at) => {
    rank[i] = at;
  });
  const size = estimate.length;
  // Rank and place in one number: numbers sort faster than anything with a comparison of its own.
  const keys = Float64Array.from(
    estimate,
    (of, i) => (of === -1 ? estimates.length : (rank[of] ?? 0)) * size + i,
  ).sort();
  const places = Int32Array.from(keys, (key) => key % size);
  return {
    estimates,
    firstDays,
    estimate: places.map((i) => estimate[i] ?? -1),
    visit: places.map((i) => visit[i] ?? -1),
  };
}
