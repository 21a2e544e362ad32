import { compareSpans, type Span } from '#model/span.ts';
import type { Found, FoundDate, FoundPerson, FoundPlace, FoundSide, FoundTopic } from '../found.ts';

/** Everything found in an article, kind by kind, in reading order. */
export interface FoundByKind {
  readonly dates: readonly FoundDate[];
  readonly people: readonly FoundPerson[];
  readonly sides: readonly FoundSide[];
  readonly places: readonly FoundPlace[];
  readonly topics: readonly FoundTopic[];
}

/**
 * Settles which recogniser a word belongs to: "April" Ryan is a person and no month, "Jordan" in a name no country, "French" in a
 * title still tells the side. Within one kind no two finds overlap afterwards, topics aside: one phrase can show two of them.
 */
export function dropOverlaps(found: readonly Found[]): FoundByKind {
  const people = keepOuter(ofKind(found, 'person'));
  const names = people.map(({ span }) => span);
  const whole = people.map(wholeSpan);
  const dates = keepOuter(ofKind(found, 'date').filter((date) => !meetsAny(date.span, names)));
  const times = dates.map(({ span }) => span);
  const free = <F extends Found>(finds: readonly F[], taken: readonly Span[]) =>
    finds.filter(({ span }) => !meetsAny(span, taken) && !meetsAny(span, times));
  return {
    dates,
    people,
    sides: keepOuter(free(ofKind(found, 'side'), names)),
    places: keepOuter(free(ofKind(found, 'place'), whole)),
    topics: ofKind(found, 'topic'),
  };
}

const ofKind = <K extends Found['kind']>(found: readonly Found[], kind: K): Extract<Found, { kind: K }>[] =>
  found
    .filter((one): one is Extract<Found, { kind: K }> => one.kind === kind)
    .sort((a, b) => compareSpans(a.span, b.span));

/** Title and name together. */
const wholeSpan = ({ span, title }: FoundPerson): Span =>
  title ? { start: Math.min(span.start, title.span.start), end: Math.max(span.end, title.span.end) } : span;

/** Of overlapping finds of one kind the first, then the longest, stays. Expects reading order. */
function keepOuter<F extends Found>(finds: readonly F[]): F[] {
  const kept: F[] = [];
  let end = -1;
  for (const find of finds) {
    if (find.span.start < end) continue;
    kept.push(find);
    end = find.span.end;
  }
  return kept;
}

/** `taken` in reading order; title spans may reach over one another, so the search starts a little earlier. */
function meetsAny(span: Span, taken: readonly Span[]): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 3); at -= 1) {
    const other = taken[at];
    if (other && other.start < span.end && span.start < other.end) return true;
  }
  return false;
}
