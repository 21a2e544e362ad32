import { describe, expect, test } from 'vitest';
import { eventsOf, stopsOf } from '../support/read-story.ts';

describe('a verb that is not said again', () => {
  test.each<[string, string[]]>([
    [
      'MM met NN in Oslo on Monday and SS in Helsinki on Tuesday.',
      ['meeting 2025-08-18 held: Meloni, Støre', 'meeting 2025-08-19 held: Meloni, Stubb'],
    ],
    [
      'MM will meet NN in Oslo on August 27 and SS in Helsinki the following day.',
      ['meeting 2025-08-27 planned: Meloni, Støre', 'meeting 2025-08-28 planned: Meloni, Stubb'],
    ],
    [
      'MM spoke with NN on Monday and with SS on Tuesday.',
      ['call 2025-08-18 held: Meloni, Støre', 'call 2025-08-19 held: Meloni, Stubb'],
    ],
    [
      'MM held talks with NN in Oslo and with SS in Helsinki.',
      ['talks 2025-08-20~ held: Meloni, Støre', 'talks 2025-08-20~ held: Meloni, Stubb'],
    ],
    ['MM met NN and SS in Helsinki on Tuesday.', ['meeting 2025-08-19 held: Meloni, Støre, Stubb']],
    ['MM received NN on Monday and SS left for home.', ['meeting 2025-08-18 held: Meloni, Støre']],
    [
      'MM will hold talks with NN on Thursday and call on SS the same day.',
      ['talks 2025-08-21 planned: Meloni, Støre', 'meeting 2025-08-21 planned: Meloni, Stubb'],
    ],
  ])('%s', (line, events) => expect(eventsOf(line)).toEqual(events));
});

describe('a stop and its time', () => {
  test.each<[string, string[]]>([
    ['MM toured the region. In Riga, where she arrived on Monday, Meloni met troops.', ['Meloni LV 2025-08-18 Riga']],
    ['MM flew to Oslo, where she landed on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    [
      'MM will go on to Latvia and Estonia by September 4.',
      ['Meloni EE 2025-08-20/2025-09-04~', 'Meloni LV 2025-08-20/2025-09-04~'],
    ],
    ['MM will visit Oslo on Thursday to bring trade to 30 billion by 2030.', ['Meloni NO 2025-08-21 Oslo']],
    ['MM will travel to Oslo on Thursday, returning home on Friday.', ['Meloni NO 2025-08-21 Oslo']],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('who is there too', () => {
  test.each<[string, string[]]>([
    [
      'Finnish Foreign Minister Elina Valtonen was in Rome on Tuesday with SS for a summit.',
      ['Stubb IT 2025-08-19 Rome', 'Valtonen IT 2025-08-19 Rome'],
    ],
    ['Finnish Foreign Minister Elina Valtonen was in Rome on Tuesday with MM.', ['Valtonen IT 2025-08-19 Rome']],
    [
      'MM received SS in Rome. The two leaders will co-chair a climate summit in Nairobi in September.',
      ['Meloni KE 2025-09 Nairobi', 'Stubb IT 2025-08-20~ Rome', 'Stubb KE 2025-09 Nairobi'],
    ],
    ['MM will co-chair the water summit in Riyadh on Thursday.', ['Meloni SA 2025-08-21 Riyadh']],
    ['NATO Secretary General Mark Rutte will chair a meeting in Brussels on Thursday.', []],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('what is only prepared', () => {
  test.each<[string, string[]]>([
    [
      'MM and SS met in Rome on Tuesday and reviewed preparations for the next meeting of the council in Helsinki in 2026.',
      ['meeting 2025-08-19 held: Meloni, Stubb'],
    ],
    [
      'MM flew to Oslo on Tuesday. A courtesy call on Norwegian Foreign Minister Espen Barth Eide is being arranged.',
      ['other 2025-08-19 held: Meloni', 'meeting 2025-08-20~ planned: Meloni, Barth Eide'],
    ],
  ])('%s', (line, events) => expect(eventsOf(line)).toEqual(events));
});

describe('talks of one who is named', () => {
  test.each<[string, string[]]>([
    ['MM held talks in Oslo on Monday.', ['talks 2025-08-18 held: Meloni']],
    ['MM will hold talks in Oslo on Thursday on trade.', ['talks 2025-08-21 planned: Meloni']],
    ['MM had talks in Helsinki on Tuesday and left for home.', ['talks 2025-08-19 held: Meloni']],
    ['MM spoke about the talks in Oslo on Monday.', []],
    ['MM was briefed on talks that had failed in Oslo.', []],
  ])('%s', (line, events) => expect(eventsOf(line)).toEqual(events));
});
