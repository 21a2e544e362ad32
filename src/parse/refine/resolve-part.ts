import { ymdOfDay } from '#model/day.ts';
import type { DateShape, Which } from '../found.ts';
import { partOfYear } from '../mentions/find-dates-part.ts';
import { type Anchor, type DateContext, type Resolved, type Told, yearBase } from './date-context.ts';
import { type Direction, looksAhead } from './direction-of-word.ts';
import { yearInStory } from './year-in-story.ts';

// Seasons, quarters and halves: "last summer", "the third quarter", "the following spring".

type Shape = Extract<DateShape, { kind: 'part' }>;

export function resolvePart(shape: Shape, context: DateContext): Resolved | null {
  const base = yearBase(shape, context);
  if (base && shape.year !== null) {
    return { edtf: partOfYear(shape.unit, shape.number, base.year + shape.year), rule: 'period', from: base.from };
  }
  const told = context.previous;
  if (told && isFromTold(shape.which)) {
    return { edtf: partOfYear(shape.unit, shape.number, yearFromTold(shape, told)), rule: 'relative', from: told };
  }
  const own = shape.which === null ? yearInStory(context, beginOf(shape), 'far') : null;
  if (own !== null && context.story)
    return { edtf: partOfYear(shape.unit, shape.number, own), rule: 'year-inferred', from: context.story.told };
  const anchor = context.published;
  if (!anchor) return null;
  const direction = shape.which === null ? context.direction() : null;
  return {
    edtf: partOfYear(shape.unit, shape.number, yearOfPart(shape, anchor, direction)),
    rule: 'period',
    from: 'published',
    direction,
  };
}

const isFromTold = (which: Which | null) => which === 'after' || which === 'before' || which === 'that';

/** Its first month: spring begins in March. */
const beginOf = ({ unit, number }: Pick<Shape, 'unit' | 'number'>) =>
  unit === 'season' ? number * 3 : (number - 1) * (unit === 'half' ? 6 : 3) + 1;

/** "that summer" is of the year told before, "the following spring" the first that begins after it. */
function yearFromTold({ unit, number, which }: Shape, told: Told): number {
  const { year, month } = ymdOfDay(which === 'before' ? told.from : told.to);
  const begins = beginOf({ unit, number });
  if (which === 'after') return year + (begins <= month ? 1 : 0);
  if (which === 'before') return year - (begins + 2 >= month ? 1 : 0);
  // Winter begins in December: that of a January told is the one already begun.
  return unit === 'season' && number === 4 && month < 3 ? year - 1 : year;
}

function yearOfPart(shape: Shape, anchor: Anchor, direction: Direction | null): number {
  const length = shape.unit === 'half' ? 6 : 3;
  // Winter runs over the turn of the year.
  const begins = beginOf(shape);
  const now = anchor.year * 12 + anchor.month - 1;
  const starts = [-2, -1, 0, 1, 2].map((step) => ({
    year: anchor.year + step,
    at: (anchor.year + step) * 12 + begins - 1,
  }));
  const back = starts.filter(({ at }) => (shape.which === 'last' ? at + length <= now : at <= now));
  const ahead = starts.filter(({ at }) => (shape.which === 'next' ? at > now : at + length > now));
  const forward =
    shape.which === 'next' || (shape.which !== 'last' && (looksAhead(direction) || shape.which === 'this'));
  return (forward ? ahead[0] : back.at(-1))?.year ?? anchor.year;
}
