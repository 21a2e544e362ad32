import type { Publication, PublicationReason, Sentence } from '#model/article.ts';
import type { DateEstimate, DateRule } from '#model/date-estimate.ts';
import { type Day, dayFromYmd, daysInMonth, writeDay, ymdOfDay } from '#model/day.ts';
import type { Doubt } from '#model/doubt.ts';
import { readEdtf } from '#model/edtf.ts';
import { type Span, toQuote } from '#model/span.ts';
import type { FoundDate, Layout, OfficeEvidence } from '../found.ts';
import { findDirection } from './find-direction.ts';
import { findStampDoubts } from './find-stamp-doubts.ts';
import { type Evidence, findEvidence, type TenuresOf, type Weight, weighDay } from './publication-evidence.ts';
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

/** The years that the table of offices covers, and so those that can be told apart. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2026;

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
  const [first] = stamps;
  if (first && first.day !== null) return publishedByStamp(input, first, stamps, evidence);
  const dateline = stamps.find((stamp) => stamp.day === null);
  return (dateline ? publishedByShortStamp(text, dateline, evidence) : null) ?? publishedByText(input, evidence);
}

function publishedByStamp(
  input: PublicationInput,
  stamp: StampDate,
  stamps: readonly StampDate[],
  evidence: Evidence,
): PublicationFound {
  const day = stamp.ambiguous ? chooseOrder(stamp, evidence) : (stamp.day as Day);
  const estimate = estimateOf(writeDay(day), stamp.span, input.text, 'written');
  const reasons: PublicationReason[] = [{ kind: 'words', words: estimate.words }];
  return {
    publication: { estimate, basis: stamp.where, reasons, alternatives: [] },
    doubts: findStampDoubts(input.text, { stamp, day, stamps, evidence }),
  };
}

/** "03/04/2024": the order that offices and weekdays speak for; day first when they don't. */
function chooseOrder(stamp: StampDate, evidence: Evidence): Day {
  const dayFirst = stamp.day as Day;
  const { year, month, date } = ymdOfDay(dayFirst);
  const monthFirst = dayFromYmd(year, date, month);
  return weighDay(monthFirst, evidence).score > weighDay(dayFirst, evidence).score ? monthFirst : dayFirst;
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
  const all = { ...evidence, pairs: [...evidence.pairs, ...pairs] };
  const candidates = yearsOf(stamp.month, stamp.date).map((day) => ({ day, span: stamp.span, grain: 'day' as const }));
  return chooseDay(text, candidates, all, { basis: 'dateline', mark: '' });
}

/** No stamp: the youngest day that the text tells as past, in the year that fits. */
function publishedByText(input: PublicationInput, evidence: Evidence): PublicationFound {
  const candidates = findCandidates(input);
  const chosen = chooseDay(input.text, candidates, evidence, { basis: 'inferred', mark: '~' });
  return chosen ?? publishedByOffices(input.text, evidence);
}

/** A day that the article may be about. `grain`: how near to it the article was written, as far as its place in the text tells. */
interface Candidate {
  readonly day: Day;
  readonly span: Span;
  readonly grain: 'day' | 'month' | 'year';
}

const yearsOf = (month: number, date: number): Day[] =>
  Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
    .filter((year) => date <= daysInMonth(year, month))
    .map((year) => dayFromYmd(year, month, date));

/** News stands in the first sentences or the first half; further down days are background, and show the year at most. */
const LEAD_SENTENCES = 6;
/** Full dates are background sooner: news leaves out the year of its own days. */
const LEAD_SENTENCES_FULL = 3;

/** Days of the text that can be news: told as past, or, when none is, the first that is announced. */
function findCandidates({ text, sentences, dates }: PublicationInput): Candidate[] {
  const past: Candidate[] = [];
  const ahead: Candidate[] = [];
  for (const found of dates) {
    const { shape, span } = found;
    const clause = sentences[found.sentence]?.span ?? span;
    const lead = found.sentence < Math.max(LEAD_SENTENCES, sentences.length / 2);
    const future = findDirection(text, clause, span)?.towards === 'future';
    if (shape.kind === 'month-day' && shape.year === null) {
      // An announcement comes days before: of a day late in a month, in that month.
      const grain = future ? (shape.day > 7 && lead ? 'month' : 'year') : lead ? 'day' : 'year';
      for (const day of yearsOf(shape.toMonth, shape.toDay)) (future ? ahead : past).push({ day, span, grain });
    } else if (shape.kind === 'edtf' && !future && found.sentence < LEAD_SENTENCES_FULL) {
      const days = readEdtf(shape.edtf);
      if (days?.latest != null && days.earliest !== null && days.latest - days.earliest < 15)
        past.push({ day: days.latest, span, grain: 'day' });
    }
  }
  const near = past.filter(({ grain }) => grain === 'day');
  if (near.length > 0) return near;
  return ahead.some(({ grain }) => grain === 'month') ? ahead : past.length > 0 ? past : ahead;
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
  const choices = candidates
    .map((candidate): Choice => ({ ...candidate, weight: weighDay(candidate.day, evidence) }))
    .filter(({ weight }) => weight.score > 0 && weight.reasons.length > 0)
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
  const reasons: PublicationReason[] = [{ kind: 'words', words: estimate.words }, ...chosen.weight.reasons];
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
