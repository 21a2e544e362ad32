import { addDays, type Day, weekdayOfDay, writeDay } from '#model/day.ts';
import type { DateShape } from '../found.ts';
import { type Anchor, type DateContext, interval, mondayOf, type Resolved, writeCounted } from './date-context.ts';
import { type Direction, looksAhead } from './direction-of-word.ts';

// "on Tuesday", "last Friday", "Monday to Wednesday", "the following Thursday".

type Shape = Extract<DateShape, { kind: 'weekday' }>;

export function resolveWeekday(shape: Shape, context: DateContext): Resolved | null {
  const anchor = context.published;
  const told = context.previousDay;
  if (shape.which === 'that' && told)
    return { edtf: writeDay(addDays(mondayOf(told.to), shape.weekday - 1)), rule: 'relative', from: told };
  if ((shape.which === 'after' || shape.which === 'before') && told) {
    const day =
      shape.which === 'after'
        ? nextWeekday(addDays(told.to, 1), shape.weekday)
        : lastWeekday(addDays(told.from, -1), shape.weekday);
    return { edtf: writeDay(day), rule: 'relative', from: told };
  }
  if (anchor?.precision !== 'day') return null;
  const direction = shape.which === 'this' || shape.which === null ? context.direction() : null;
  const isSpan = shape.toWeekday !== shape.weekday;
  const begun = isSpan && isGoingOn(direction) ? lastWeekday(anchor.day, shape.weekday) : null;
  const going = begun !== null && nextWeekday(begun, shape.toWeekday) >= anchor.day ? begun : null;
  const day =
    going ?? dayOfWeekday(shape, { ...anchor, day: startOfSearch(shape, context, anchor, direction) }, direction);
  // Both ends of "Monday to Wednesday": the second is the first such day after the first.
  const end = isSpan ? nextWeekday(day, shape.toWeekday) : day;
  return {
    edtf: interval(writeCounted(day, anchor), writeCounted(end, anchor)),
    rule: 'weekday',
    from: 'published',
    direction,
  };
}

/** "will be in Rome on Monday and in Paris on Thursday": what is told as ahead goes on from what was told before it. */
function startOfSearch(shape: Shape, { here }: DateContext, anchor: Anchor, direction: Direction | null): Day {
  const goesOn = here !== null && here.from > anchor.day && looksAhead(direction);
  if (!goesOn || shape.which !== null || shape.week !== null) return anchor.day;
  // "next week: notes Tuesday, bonds Thursday": within that week.
  return here.to - here.from === 6 ? here.from : here.to;
}

/** "is in China from Tuesday to Saturday", told on a Thursday: the stay of this week. */
const isGoingOn = (direction: Direction | null) => /^(?:is|are)$/.test(direction?.cue ?? '');

function dayOfWeekday(shape: Shape, anchor: Anchor, direction: Direction | null): Day {
  if (shape.week !== null) return addDays(mondayOf(anchor.day), shape.week * 7 + shape.weekday - 1);
  if (shape.which === 'last' || shape.which === 'before') return lastWeekday(addDays(anchor.day, -1), shape.weekday);
  // On a Wednesday "next Friday" is the one of the week to come: this week's is "Friday" or "this Friday".
  if (shape.which === 'next' || shape.which === 'after') return addDays(mondayOf(anchor.day), 7 + shape.weekday - 1);
  if (looksAhead(direction) || (shape.which === 'this' && direction === null))
    return nextWeekday(anchor.day, shape.weekday);
  return lastWeekday(anchor.day, shape.weekday);
}

/** The first such weekday on or after `day`. */
const nextWeekday = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOfDay(day) + 7) % 7);
/** The last such weekday on or before `day`. */
const lastWeekday = (day: Day, weekday: number): Day => addDays(day, -((weekdayOfDay(day) - weekday + 7) % 7));
