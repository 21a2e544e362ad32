import { describe, expect, test } from 'vitest';
import { stopsOf } from '../support/read-story.ts';

describe('who comes along', () => {
  test.each<[string, string[]]>([
    [
      'SS arrived in Oslo on Tuesday, accompanied by his wife, Suzanne Innes-Stubb.',
      ['Innes-Stubb NO 2025-08-19 Oslo', 'Stubb NO 2025-08-19 Oslo'],
    ],
    [
      'SS flew into Oslo on Tuesday with First Lady Suzanne Stubb and half a dozen ministers in tow.',
      ['Stubb NO 2025-08-19 Oslo', 'Stubb NO 2025-08-19 Oslo'],
    ],
    [
      'SS visited Oslo on Tuesday. With him were his wife, Suzanne Stubb, and Foreign Minister Elina Valtonen, who met her colleague Espen Barth Eide.',
      ['Stubb NO 2025-08-19 Oslo', 'Stubb NO 2025-08-19 Oslo', 'Valtonen NO 2025-08-19 Oslo'],
    ],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('ways of going there', () => {
  test.each<[string, string[]]>([
    ['MM dashed to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM nipped over to Oslo last week to talk gas with NN.', ['Meloni NO 2025-08-11/2025-08-17 Oslo']],
    ['MM slipped into Oslo on Sunday.', ['Meloni NO 2025-08-17 Oslo']],
    ['MM popped over to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM hurried to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM rushed back to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM journeyed to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM jetted off to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM swept into Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM drove to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM sailed into Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM turned up in Oslo unannounced on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM showed up in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM called at Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM had stopped off in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM set foot in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM is expected to set foot in Oslo in September.', ['Meloni NO 2025-09 Oslo']],
    ['MM made her way to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM paid Oslo a visit on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM is due in Oslo on Thursday.', ['Meloni NO 2025-08-21 Oslo']],
    ['MM is bound for Oslo on Thursday.', ['Meloni NO 2025-08-21 Oslo']],
    ['MM will be back in Oslo on Thursday.', ['Meloni NO 2025-08-21 Oslo']],
    ['The stay of MM in Oslo in June was recalled.', ['Meloni NO 2025-06 Oslo']],
    ['MM, fresh from a visit to Oslo on Monday, spoke in Rome.', ['Meloni NO 2025-08-18 Oslo']],
    ['The first trip to Oslo by MM is planned for September.', ['Meloni NO 2025-09 Oslo']],
    ['The visit follows that of MM to Oslo in June.', ['Meloni NO 2025-06 Oslo']],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('guests', () => {
  test.each<[string, string[]]>([
    ['NN had MM over to Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['NN will have MM over to Oslo on Thursday.', ['Meloni NO 2025-08-21 Oslo']],
    ['NN is to welcome MM to Oslo as soon as September.', ['Meloni NO 2025-09 Oslo']],
    ['NN will receive MM in Oslo on Thursday.', ['Meloni NO 2025-08-21 Oslo']],
    ['NN hosted MM in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM was received in Oslo on Tuesday by NN.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM is to be received in Oslo tomorrow by NN.', ['Meloni NO 2025-08-21 Oslo']],
    ['MM, who saw NN in Oslo on Tuesday, spoke of gas.', ['Meloni NO 2025-08-19 Oslo']],
    ['Their last meeting, in Rome in May, was about gas.', []],
    ['MM addresses the Norwegian parliament in Oslo on Thursday.', ['Meloni NO 2025-08-21 Oslo']],
    ['MM attended the funeral of King Harald V in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    [
      'The summit in Oslo on Tuesday brought together MM, SS and NN.',
      ['Meloni NO 2025-08-19 Oslo', 'Stubb NO 2025-08-19 Oslo'],
    ],
    [
      'MM took part on Tuesday in a summit in Oslo, which gathers SS and NN.',
      ['Meloni NO 2025-08-19 Oslo', 'Stubb NO 2025-08-19 Oslo'],
    ],
    ['MM joined EU leaders in Brussels on Tuesday.', ['Meloni BE 2025-08-19 Brussels']],
    ['MM spent the weekend in Oslo.', ['Meloni NO 2025-08-16/2025-08-17 Oslo']],
    ['MM opened a business forum in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
    ['MM laid a wreath in Oslo on Tuesday.', ['Meloni NO 2025-08-19 Oslo']],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('a meeting without a word of travel', () => {
  test.each<[string, string[]]>([
    ['MM and NN intend to meet in Oslo next spring.', ['Meloni NO 2026-21 Oslo']],
    ['NN will host MM in Oslo in March 2026.', ['Meloni NO 2026-03 Oslo']],
    ['SS met MM in Rome on Tuesday. MM and NN met in Oslo in 2021.', ['Stubb IT 2025-08-19 Rome']],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});

describe('no journey', () => {
  test.each<[string, string[]]>([
    ['MM spoke of the war in Ukraine on Tuesday.', []],
    ['MM said Norway had turned to Oslo for help on Tuesday.', []],
    ['MM rushed aid to Ukraine on Tuesday.', []],
    ['MM called Oslo on Tuesday.', []],
    ['MM thanked Norway for sending aid to Kyiv.', []],
  ])('%s', (line, stops) => expect(stopsOf(line)).toEqual(stops));
});
