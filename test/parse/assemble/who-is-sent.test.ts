import { describe, expect, test } from 'vitest';
import { eventsOf, stopsOf } from '../support/read-story.ts';

describe('who is sent', () => {
  test.each<[string, string[]]>([
    ['Kenya sent Foreign Minister Musalia Mudavadi to Kampala on Tuesday.', ['Mudavadi UG 2025-08-19 Kampala']],
    ['Kenyan Foreign Minister Musalia Mudavadi was sent to Kampala on Tuesday.', ['Mudavadi UG 2025-08-19 Kampala']],
    [
      'Egypt will dispatch its foreign minister, Badr Abdelatty, to Khartoum on Thursday.',
      ['Abdelatty SD 2025-08-21 Khartoum'],
    ],
    ['Norway has sent its envoy, Espen Barth Eide, to Nairobi.', ['Barth Eide KE 2025-08-20~ Nairobi']],
    ['MM sent a letter to Norway on Tuesday.', []],
    ['MM said on Tuesday that weapons were being sent to Kyiv.', []],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('a delegation does what its head does', () => {
  const abdelatty = 'Egyptian Foreign Minister Badr Abdelatty';
  test.each<[string, string[]]>([
    [`A delegation led by ${abdelatty} arrived in Khartoum on Tuesday.`, ['Abdelatty SD 2025-08-19 Khartoum']],
    [
      `A high-level delegation headed by ${abdelatty} will travel to Kampala next week.`,
      ['Abdelatty UG 2025-08-25/2025-08-31 Kampala'],
    ],
    [
      'A mission of the African Union, led by former Burundian president Domitien Ndayizeye, also arrived in Juba on Wednesday.',
      ['Ndayizeye SS 2025-08-20 Juba'],
    ],
    [
      `A delegation of Arab ministers, including ${abdelatty}, met Syrian President Ahmed al-Sharaa in Damascus on Sunday.`,
      ['Abdelatty SY 2025-08-17 Damascus'],
    ],
    [`NN received a delegation led by ${abdelatty} in Oslo on Tuesday.`, ['Abdelatty NO 2025-08-19 Oslo']],
    [`NN praised in Oslo the mission led by ${abdelatty}.`, []],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('from where somebody came', () => {
  test.each<[string, string[]]>([
    [
      'MM arrived in Oslo on Tuesday from Helsinki.',
      ['Meloni FI 2025-08~/2025-08-19 Helsinki', 'Meloni NO 2025-08-19 Oslo'],
    ],
    [
      'MM landed in Oslo on Tuesday from Helsinki, where she had met SS the previous day.',
      ['Meloni FI 2025-08-18~/2025-08-19 Helsinki', 'Meloni NO 2025-08-19 Oslo'],
    ],
    ['MM arrived in Oslo on Tuesday from Rome.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM arrived in Oslo on Tuesday. She spoke of gas from Algeria.', ['Meloni NO 2025-08-19 Oslo']],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('those named side by side just before', () => {
  test.each<[string, string[]]>([
    [
      'MM and SS could see each other in November, when both are likely to attend the G20 summit in South Africa.',
      ['Meloni ZA 2025-11', 'Stubb ZA 2025-11'],
    ],
    [
      'MM and SS agreed on gas. Both will travel to Oslo in September.',
      ['Meloni NO 2025-09 Oslo', 'Stubb NO 2025-09 Oslo'],
    ],
    [
      'MM spoke in Rome on Tuesday. SS and NN said they would fly to Nairobi in September.',
      ['Stubb KE 2025-09 Nairobi', 'Støre KE 2025-09 Nairobi'],
    ],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops.sort()));
});

describe('a visit told of another', () => {
  test.each<[string, string[]]>([
    ['The last visit to Norway by an Italian leader was that of Giorgia Meloni in March 2023.', ['Meloni NO 2023-03']],
    [
      'SS, who is in Italy on a working visit, met MM in Rome. Stubb had arrived in Rome yesterday.',
      ['Stubb IT 2025-08-19 Rome'],
    ],
    [
      'MM held talks in Rome on Wednesday with SS, who is on a state visit to Italy. Stubb arrived in Rome on Monday.',
      ['Stubb IT 2025-08-18 Rome'],
    ],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('what is done with whom', () => {
  test.each<[string, string[]]>([
    [
      'MM held talks with SS in Rome on Tuesday. The two sides issued a joint statement.',
      ['talks 2025-08-19 held: Meloni, Stubb', 'statement 2025-08-19~ held: Meloni, Stubb'],
    ],
    ['MM issued a statement on gas prices.', []],
    ['MM and SS shook hands in Oslo on Tuesday.', ['meeting 2025-08-19 held: Meloni, Stubb']],
    ['MM had spoken by telephone to both SS and NN on Monday.', ['call 2025-08-18 held: Meloni, Stubb, Støre']],
    ['At a news conference before she left, MM said that Italy would help.', ['press-conference - held: Meloni']],
    [
      'MM, one of the guests of the 2018 peace agreement, met SS in Rome on Tuesday.',
      ['meeting 2025-08-19 held: Meloni, Stubb'],
    ],
    [
      'MM held talks with SS in Rome on Tuesday. A banquet for the visiting president followed.',
      ['talks 2025-08-19 held: Meloni, Stubb', 'other 2025-08-19~ held: Stubb'],
    ],
  ])('%s', (line, events) => expect(eventsOf(line)).toEqual(events));
});
