import type { Publication, PublicationReason, Sentence } from '#model/article.ts';
import type { DateEstimate, DateRule } from '#model/date-estimate.ts';
import { addDays, type Day, dayFromYmd, weekdayOfDay, writeDay, ymdOfDay } from '#model/day.ts';
import type { Doubt } from '#model/doubt.ts';
import { readEdtf } from '#model/edtf.ts';
import { type Span, toQuote } from '#model/span.ts';
import type { FoundDate, Layout, OfficeEvidence } from '../found.ts';
import { findStampDoubts, SAME_STORY_DAYS } from './find-stamp-doubts.ts';
import { type Candidate, findCandidates, LAST_YEAR, yearsOf } from './publication-candidates.ts';
import {
  type Evidence,
  findEvidence,
  pairsByYear,
  reasonsFor,
  type TenuresOf,
  type Weight,
  weighDay,
} from './publication-evidence.ts';
import { readStamps, type StampDate } from './read-stamps.ts';

export interface PublicationInput {
  readonly text: string;
  readonly layout: Layout;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly FoundDate[];
  /** EDTF known from outside the text; null for none. */
  readonly given: string | null;
  readonly offices: readonly OfficeEvidence[];
  readonly tenuresOf: TenuresOf;
}

export interface PublicationFound {
  readonly publication: Publication;
  readonly doubts: readonly Doubt[];
}

const UNKNOWN: Publication = { estimate: null, basis: 'unknown', reasons: [], alternatives: [] };

/**
 * When the article was published: as given, else by a stamp in header, byline or dateline, else inferred from the days that the text
 * names, who held which office, and which weekday fell on which day; else unknown.
 */
export function inferPublication(input: PublicationInput): PublicationFound {
  const { text, given } = input;
  const evidence = findEvidence(text, input.sentences, input.dates, input.offices, input.tenuresOf);
  const stamps = readStamps(text, input.layout);
  if (given !== null && readEdtf(given)) {
    const estimate = estimateOf(given, null, text, 'written');
    return { publication: { estimate, basis: 'given', reasons: [], alternatives: [] }, doubts: [] };
  }
  const first = chooseStamp(input, stamps, evidence);
  if (first && first.day !== null) return publishedByStamp(input, first, stamps, evidence);
  const dateline = stamps.find((stamp) => stamp.day === null);
  return (dateline ? publishedByShortStamp(text, dateline, evidence) : null) ?? publishedByText(input, evidence);
}

/**
 * Aggregators put a stamp of their own over the page's ("date 2026-02-14", then "Tuesday, 02 January 2024 12:17 GMT"), and some print
 * today's date. Of headers and datelines that differ, the one that offices and weekdays speak for; when they don't, the earlier: pages are stamped again later, never before.
 */
function chooseStamp(input: PublicationInput, stamps: readonly StampDate[], evidence: Evidence): StampDate | undefined {
  const [first] = stamps;
  if (first?.where !== 'header' || first.day === null || first.ambiguous) return first;
  const story = input.layout.paragraphs.find(({ role }) => role === 'body')?.span.end ?? 0;
  const heads = stamps.filter(
    ({ where, day, updated, ambiguous, span }) =>
      where !== 'byline' && day !== null && !updated && !ambiguous && span.start < story,
  );
  const weigh = ({ day }: StampDate) => (day === null ? 0 : weighDay(day, evidence).score);
  return heads.reduce((best, stamp) => {
    if (Math.abs((stamp.day ?? 0) - (best.day ?? 0)) <= SAME_STORY_DAYS) return best;
    const [a, b] = [weigh(best), weigh(stamp)];
    return b > a || (b === a && (stamp.day ?? 0) < (best.day ?? 0)) ? stamp : best;
  }, first);
}

function publishedByStamp(
  input: PublicationInput,
  stamp: StampDate,
  stamps: readonly StampDate[],
  evidence: Evidence,
): PublicationFound {
  const agency = SHORT_YEAR.test(input.text.slice(stamp.span.start, stamp.span.end));
  const day = stamp.ambiguous ? chooseOrder(stamp, evidence, agency) : (stamp.day as Day);
  const estimate = estimateOf(writeDay(day), stamp.span, input.text, 'written');
  const reasons: PublicationReason[] = [{ kind: 'words', words: estimate.words }];
  return {
    publication: { estimate, basis: stamp.where, reasons, alternatives: [] },
    doubts: findStampDoubts(input.text, { stamp, day, stamps, evidence }),
  };
}

/** "11/02/89": American papers and agencies leave out the century, and put the month first. */
const SHORT_YEAR = /\/\d\d$/;
/** More than one lone weekday speaks against it. */
const AGENCY_ORDER = 2;

/** "03/04/2024": the order that offices and weekdays speak for; when they don't, month first from an `agency`, else day first. */
function chooseOrder(stamp: StampDate, evidence: Evidence, agency: boolean): Day {
  const dayFirst = stamp.day as Day;
  const { year, month, date } = ymdOfDay(dayFirst);
  const monthFirst = dayFromYmd(year, date, month);
  const gain = weighDay(monthFirst, evidence).score - weighDay(dayFirst, evidence).score;
  return gain > (agency ? -AGENCY_ORDER : 0) ? monthFirst : dayFirst;
}

/** "NAIROBI, Nov 17 (Reuters) -": the year from offices, weekdays and the years that the text names. */
function publishedByShortStamp(text: string, stamp: StampDate, evidence: Evidence): PublicationFound | null {
  const pairs =
    stamp.weekday > 0
      ? [
          {
            weekday: stamp.weekday,
            month: stamp.month,
            day: stamp.date,
            words: text.slice(stamp.span.start, stamp.span.end),
          },
        ]
      : [];
  const everyPair = [...evidence.pairs, ...pairs];
  const all = { ...evidence, filed: true, pairs: everyPair, pairsThatFit: pairsByYear(everyPair) };
  const candidates = yearsOf(stamp.month, stamp.date).map((day) => ({ day, span: stamp.span, grain: 'day' as const }));
  return chooseDay(text, candidates, all, { basis: 'dateline', mark: '' });
}

/** No stamp: the youngest day that the text tells as past, in the year that fits. */
function publishedByText(input: PublicationInput, evidence: Evidence): PublicationFound {
  const candidates = findCandidates(input.text, input.sentences, input.dates);
  const chosen = chooseDay(input.text, candidates, evidence, { basis: 'inferred', mark: '~' });
  return chosen ? moveToWeekday(chosen, evidence) : publishedByOffices(input.text, evidence);
}

/** The first sentence or the one after it tells the news, and with it the day of writing. */
const NEWS_SENTENCES = 2;

/** A story tells of the days just before it. */
const MOST_AHEAD = 4;

/** "Blinken said Thursday …" over a story whose youngest date is "Tuesday, Aug. 9": written on the Thursday after it. */
function moveToWeekday(found: PublicationFound, { weekdays }: Evidence): PublicationFound {
  const { estimate } = found.publication;
  const news = weekdays.find(({ sentence }) => sentence < NEWS_SENTENCES);
  if (!news || !estimate || estimate.earliest === null || estimate.earliest !== estimate.latest) return found;
  const ahead = (news.weekday - weekdayOfDay(estimate.earliest) + 7) % 7;
  // Further on it is rather the weekday before: "arrived on Wednesday … was received on Thursday, November 28".
  if (ahead === 0 || ahead > MOST_AHEAD) return found;
  const day = addDays(estimate.earliest, ahead);
  const moved: DateEstimate = { ...estimate, earliest: day, latest: day, edtf: `${writeDay(day)}~` };
  const reasons: PublicationReason[] = [...found.publication.reasons, { kind: 'weekday', words: news.words }];
  return { ...found, publication: { ...found.publication, estimate: moved, reasons } };
}

interface Choice extends Candidate {
  readonly weight: Weight;
}

/** Scores closer than this say the same: an office that fits weighs 3, a lone weekday 1. */
const CLOSE = 1;
/** Characters of YYYY-MM-DD that are known. */
const LENGTH_OF = { day: 10, month: 7, year: 4 } as const;
/** More fitting years than this are no knowledge. */
const MOST_ALTERNATIVES = 3;

function chooseDay(
  text: string,
  candidates: readonly Candidate[],
  evidence: Evidence,
  how: { readonly basis: 'dateline' | 'inferred'; readonly mark: string },
): PublicationFound | null {
  const choices = firstOfDay(candidates)
    .map((candidate): Choice => ({ ...candidate, weight: weighDay(candidate.day, evidence) }))
    .filter(({ weight }) => weight.score > 0 && weight.known)
    .sort((a, b) => b.weight.score - a.weight.score || b.day - a.day);
  const [best] = choices;
  if (!best) return null;
  const close = choices.filter(({ weight }) => best.weight.score - weight.score < CLOSE);
  // Of several days of one year the youngest: an article is written after what it tells.
  const chosen = close.reduce((a, b) => (ymdOfDay(b.day).year === ymdOfDay(a.day).year && b.day > a.day ? b : a), best);
  const others = distinctYears(close).filter(({ day }) => ymdOfDay(day).year !== ymdOfDay(chosen.day).year);
  if (others.length >= MOST_ALTERNATIVES) return null;
  const toEstimate = ({ day, span, grain }: Candidate) =>
    estimateOf(writeDay(day).slice(0, LENGTH_OF[grain]) + how.mark, span, text, 'year-inferred');
  const estimate = toEstimate(chosen);
  const alternatives = others.map(toEstimate);
  const reasons: PublicationReason[] = [{ kind: 'words', words: estimate.words }, ...reasonsFor(chosen.day, evidence)];
  const doubts: Doubt[] =
    alternatives.length === 0
      ? []
      : [
          {
            code: 'published-ambiguous',
            quote: toQuote(text, chosen.span),
            candidates: [estimate, ...alternatives].map(({ edtf }) => edtf),
          },
        ];
  return { publication: { estimate, basis: how.basis, reasons, alternatives }, doubts };
}

/** A day said again is no further choice; a text can say one a thousand times. */
function firstOfDay(candidates: readonly Candidate[]): Candidate[] {
  const byDay = new Map<Day, Candidate>();
  for (const candidate of candidates) if (!byDay.has(candidate.day)) byDay.set(candidate.day, candidate);
  return [...byDay.values()];
}

function distinctYears(choices: readonly Choice[]): Choice[] {
  const seen = new Set<number>();
  return choices.filter(({ day }) => {
    const { year } = ymdOfDay(day);
    const fresh = !seen.has(year);
    seen.add(year);
    return fresh;
  });
}

/** No day at all: when all the offices were held at once, if that is one month or one year. */
function publishedByOffices(text: string, { holders }: Evidence): PublicationFound {
  const unknown: PublicationFound = {
    publication: UNKNOWN,
    doubts: [{ code: 'published-unknown', quote: null, candidates: [] }],
  };
  const single = holders.flatMap(({ tenures }) => (tenures.length === 1 ? tenures : []));
  if (single.length < 2) return unknown;
  const from = Math.max(...single.map(({ firstDay }) => firstDay)) as Day;
  const end = Math.min(...single.map(({ endDay }) => endDay ?? dayFromYmd(LAST_YEAR + 1, 1, 1))) as Day;
  if (end <= from) return unknown;
  const [first, last] = [writeDay(from), writeDay((end - 1) as Day)];
  const edtf =
    first.slice(0, 7) === last.slice(0, 7)
      ? first.slice(0, 7)
      : first.slice(0, 4) === last.slice(0, 4)
        ? first.slice(0, 4)
        : null;
  if (edtf === null) return unknown;
  const reasons = single.map(
    ({ person, office, from: since, to }): PublicationReason => ({ kind: 'office', person, office, from: since, to }),
  );
  return {
    publication: {
      estimate: estimateOf(`${edtf}~`, null, text, 'year-inferred'),
      basis: 'inferred',
      reasons,
      alternatives: [],
    },
    doubts: [],
  };
}

function estimateOf(edtf: string, span: Span | null, text: string, rule: DateRule): DateEstimate {
  const days = readEdtf(edtf) ?? { earliest: null, latest: null };
  const source = span ? toQuote(text, span) : null;
  return {
    ...days,
    edtf,
    words: source?.exact ?? edtf,
    source,
    basis: { rule, anchor: { kind: 'none' }, direction: null },
  };
}
