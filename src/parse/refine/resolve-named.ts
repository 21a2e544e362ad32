import { addDays, type Day, readDay, writeDay, ymdOfDay } from '#model/day.ts';
import type { DateShape } from '../found.ts';
import { type DateContext, interval, type Resolved } from './date-context.ts';
import { looksAhead } from './direction-of-word.ts';
import { findOccurrences } from './resolve-period.ts';

// Feasts and other named days: "Christmas Eve", "Ramadan", "the day after Thanksgiving".

type Shape = Extract<DateShape, { kind: 'named' }>;

export function resolveNamed(shape: Shape, context: DateContext): Resolved | null {
  const named = resolveFeast(shape, context);
  const plus = shape.plus ?? 0;
  if (!named || plus === 0) return named;
  const [from = '', to = from] = named.edtf.split('/');
  const day = readDay(plus < 0 ? from : to);
  return day === null ? null : { ...named, edtf: writeDay(addDays(day, plus)) };
}

function resolveFeast(shape: Shape, context: DateContext): Resolved | null {
  const anchor = context.published;
  // "that Christmas" is of the year told before, and in a history each feast.
  const told = (shape.which === 'that' || !anchor) && context.previous ? ymdOfDay(context.previous.to).year : null;
  const written = shape.year !== null && shape.year > 1000 ? shape.year : told;
  if (written === null && !anchor) return null;
  const center = written ?? (anchor?.year ?? 0) + (shape.year ?? 0);
  const all = findOccurrences(shape.days, center);
  if (written !== null || shape.year !== null || !anchor) {
    const own = all.find(({ from }) => ymdOfDay(from).year === center);
    return own
      ? {
          edtf: interval(writeDay(own.from), writeDay(own.to)),
          rule: 'period',
          from: written === null ? 'published' : 'none',
        }
      : null;
  }
  const direction = shape.which === null ? context.direction() : null;
  const forward = shape.which === 'next' || looksAhead(direction);
  const back = shape.which === 'last' || direction?.towards === 'past';
  const fit = all.filter(({ from, to }) => (forward ? to >= anchor.day : back ? from <= anchor.day : true));
  const nearest = all.toSorted((a, b) => distance(a, anchor.day) - distance(b, anchor.day))[0];
  const isNear =
    shape.which === null &&
    nearest !== undefined &&
    distance(nearest, anchor.day) <= (shape.soon ? SOON_DAYS : OBSERVED_DAYS);
  const chosen = isNear ? nearest : forward ? fit[0] : back ? fit.at(-1) : nearest;
  return chosen
    ? { edtf: interval(writeDay(chosen.from), writeDay(chosen.to)), rule: 'period', from: 'published', direction }
    : null;
}

/** "closed on Monday for Veterans Day", which was Sunday: a feast of these days is meant whatever the verb says. */
const OBSERVED_DAYS = 3;
const SOON_DAYS = 21;

const distance = ({ from, to }: { readonly from: Day; readonly to: Day }, day: Day) =>
  day < from ? from - day : day > to ? day - to : 0;
