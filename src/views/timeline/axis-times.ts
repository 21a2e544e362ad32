import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import { compareEstimates, type DateEstimate, isExactDay } from '#model/date-estimate.ts';
import type { Day } from '#model/day.ts';
import type { ArticleId, VisitId } from '#model/ids.ts';
import { type CorpusIndex, OPEN_END, OPEN_START } from '#select/index-corpus.ts';
import type { AxisKind } from '#select/view-choices.ts';
import type { RowTimes } from '#select/window-rows.ts';

/**
 * Where every row stands on the axis, in days of the axis. By calendar these are the days themselves; by visit the days since
 * the first day of the visit in whose account the event is told:
 *
 * ```
 *   calendar   ──●●─────────────────────●──●──    by visit   ──●●────
 *               April                 January                 ──●──●─
 * ```
 */
export interface AxisTimes extends RowTimes {
  readonly axis: AxisKind;
  /** For each row the calendar day that is 0 on the axis; null by calendar, where it is 0 for all. */
  readonly zeros: Int32Array | null;
  /** The first day of each visit that has one; empty by calendar. */
  readonly firstDays: ReadonlyMap<VisitId, Day>;
  /** When articles came out, in days of the axis, once for each visit that they count from. */
  readonly published: readonly PublishedTime[];
  /** The calendar day that stands at 0 where a window is told in days of the calendar: the first visit's first day. */
  readonly windowZero: number;
}

export interface PublishedTime {
  readonly article: ArticleId;
  readonly visit: VisitId | null;
  /** Both inclusive. */
  readonly from: number;
  readonly to: number;
}

export function buildAxisTimes(index: CorpusIndex, axis: AxisKind): AxisTimes {
  const firstDays = axis === 'visit' ? findFirstDays(index.corpus) : new Map<VisitId, Day>();
  const zeros = axis === 'visit' ? new Int32Array(index.size) : null;
  const off = Uint8Array.from(index.undated);
  const from = new Int32Array(index.size);
  const to = new Int32Array(index.size);
  for (let row = 0; row < index.size; row += 1) {
    if (off[row] === 1) continue;
    const [earliest, latest] = [index.earliest[row] ?? OPEN_START, index.latest[row] ?? OPEN_END];
    from[row] = earliest === OPEN_START ? latest : earliest;
    to[row] = latest === OPEN_END ? earliest : latest;
  }
  if (zeros) countFromVisits(index, firstDays, { from, to, off, zeros });
  const [firstDay] = firstDays.values();
  const published = findPublished(index.corpus, axis === 'visit' ? firstDays : null);
  return { axis, from, to, off, zeros, firstDays, published, windowZero: firstDay ?? 0 };
}

/** What is 0 on the axis for this row. */
export const zeroOf = ({ zeros }: AxisTimes, row: number): number => zeros?.[row] ?? 0;

interface Columns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly off: Uint8Array;
  readonly zeros: Int32Array;
}

// An event that no visit's account tells has no day 0, and so no place on this axis.
function countFromVisits(
  { corpus, size }: CorpusIndex,
  firstDays: ReadonlyMap<VisitId, Day>,
  { from, to, off, zeros }: Columns,
): void {
  for (let row = 0; row < size; row += 1) {
    const event = corpus.events[row];
    const visit = event?.visit ?? event?.account ?? null;
    const zero = visit === null ? undefined : firstDays.get(visit);
    if (zero === undefined) off[row] = 1;
    else if (off[row] === 0) {
      zeros[row] = zero;
      from[row] = (from[row] ?? 0) - zero;
      to[row] = (to[row] ?? 0) - zero;
    }
  }
}

/** The first day of each main visit: as told, else the earliest of its events that is known to the day. */
export function findFirstDays(corpus: Corpus): Map<VisitId, Day> {
  const dated = new Map<VisitId, DateEstimate>();
  for (const { visit, estimate } of corpus.events) {
    if (visit === null || !estimate || !isExactDay(estimate)) continue;
    const first = dated.get(visit);
    if (!first || compareEstimates(estimate, first) < 0) dated.set(visit, estimate);
  }
  const days = new Map<VisitId, Day>();
  for (const visit of corpus.visits) {
    const day = toldStart(visit) ?? dated.get(visit.id)?.earliest ?? null;
    if (day !== null) days.set(visit.id, day);
  }
  return days;
}

function toldStart({ stops }: CorpusVisit): Day | null {
  const start = stops[0]?.start;
  return start && isExactDay(start) ? start.earliest : null;
}

function findPublished({ articles, visits }: Corpus, firstDays: ReadonlyMap<VisitId, Day> | null): PublishedTime[] {
  const days = new Map<ArticleId, { readonly from: Day; readonly to: Day }>();
  for (const { id, published } of articles) {
    const { earliest, latest } = published.estimate ?? { earliest: null, latest: null };
    if (earliest !== null && latest !== null) days.set(id, { from: earliest, to: latest });
  }
  if (!firstDays) return Array.from(days, ([article, { from, to }]) => ({ article, visit: null, from, to }));
  return visits.flatMap(({ id, articles: told }) =>
    told.flatMap((article) => {
      const [day, zero] = [days.get(article), firstDays.get(id)];
      return day && zero !== undefined ? [{ article, visit: id, from: day.from - zero, to: day.to - zero }] : [];
    }),
  );
}

/** The rows that have no place on the axis, for the tray: ascending. */
export function listOffAxis({ off }: AxisTimes): number[] {
  const rows: number[] = [];
  for (let row = off.indexOf(1); row !== -1; row = off.indexOf(1, row + 1)) rows.push(row);
  return rows;
}
