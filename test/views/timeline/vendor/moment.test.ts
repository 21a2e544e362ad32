import realMoment from 'moment';
import * as vis from 'vis-timeline/esnext';
import { describe, expect, it } from 'vitest';
import moment from '#views/timeline/vendor/moment.ts';

interface TimeStep {
  start: () => void;
  hasNext: () => boolean;
  next: () => void;
  getCurrent: () => { valueOf: () => number };
  isMajor: () => boolean;
  getLabelMinor: () => string;
  getLabelMajor: () => string;
}
interface TimeStepClass {
  new (start: Date, end: Date, minimumStep: number, hiddenDates: readonly [], options: object): TimeStep;
  snap: (date: Date, scale: string, step: number) => { valueOf: () => number };
}
// vis-timeline exports the class without a type.
const { TimeStep } = (vis as unknown as { timeline: { TimeStep: TimeStepClass } }).timeline;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
// From one minute to three thousand years: every scale of vis-timeline's axis.
const LENGTHS = [
  MINUTE,
  20 * MINUTE,
  DAY / 12,
  DAY,
  5 * DAY,
  40 * DAY,
  200 * DAY,
  900 * DAY,
  9000 * DAY,
  1_000_000 * DAY,
];
// A leap day, both changes of the clocks, a change of year, the years before 1970 and before 100.
const STARTS = ['2024-02-28T21:13:05.250Z', '2024-03-30T11:59:59Z', '2024-10-26T22:30:00Z', '2024-12-31T18:00:00Z']
  .concat(['1958-06-01T00:00:00Z', '1600-01-01T00:00:00Z'])
  .map((text) => Date.parse(text));

/** Everything that the axis draws of one window, with either library. */
function drawAxis(from: number, length: number, library: unknown): unknown[] {
  const step = new TimeStep(new Date(from), new Date(from + length), length / 12, [], { moment: library });
  const drawn: unknown[] = [];
  for (step.start(); step.hasNext() && drawn.length < 200; step.next())
    drawn.push([step.getCurrent().valueOf(), step.isMajor(), step.getLabelMinor(), step.getLabelMajor()]);
  return drawn;
}

describe('moment, as vis-timeline asks for it', () => {
  it.each(
    STARTS.flatMap((from) => LENGTHS.map((length) => [new Date(from).toISOString(), length / DAY, from, length])),
  )('draws the same axis from %s over %d days', (_from, _days, from, length) => {
    const drawn = drawAxis(Number(from), Number(length), moment);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn).toEqual(drawAxis(Number(from), Number(length), realMoment));
  });

  it('knows its own values, whatever it is given', () => {
    for (const value of [0, new Date(5), moment(7), '2024-04-02T00:00:00Z']) {
      expect(moment.isMoment(moment(value))).toBe(true);
      expect(moment(value).valueOf()).toBe(realMoment(value.valueOf()).valueOf());
    }
    expect(moment.isMoment(new Date(0))).toBe(false);
  });

  it('sets parts of a date in place, as moment does', () => {
    const [ours, theirs] = [moment(1_700_000_000_123), realMoment(1_700_000_000_123)];
    for (const date of [ours, theirs] as readonly (typeof theirs)[])
      date.hours(0).minutes(0).seconds(0).milliseconds(0);
    expect(ours.valueOf()).toBe(theirs.valueOf());
  });
});
