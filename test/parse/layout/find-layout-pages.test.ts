import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPastedText } from '#formats/read-plain-text.ts';
import { findLayout } from '#parse/layout/find-layout.ts';

const HERE = new URL('.', import.meta.url);
const readLines = (name: string) =>
  readFileSync(new URL(name, HERE), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const TITLE = 'Macron meets Pashinyan in Yerevan';
const FIRST = 'President Emmanuel Macron met Prime Minister Nikol Pashinyan in Yerevan on Friday, officials said.';
const SECOND = 'The two leaders discussed energy and signed three agreements on trade.';
const LAST = 'Macron was to fly back to Paris in the evening.';

/** What a reader of the clean article sees: no noise, no byline; a gap shows as `¦`. */
function cleanOf(source: string): string {
  const { text } = readPastedText(source, 'page');
  const { noise, paragraphs } = findLayout(text);
  const cuts = [...noise, ...paragraphs.filter(({ role }) => role === 'byline')]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  let clean = '';
  let at = 0;
  for (const { start, end } of cuts) {
    clean += `${text.slice(at, Math.max(at, start))}¦`;
    at = Math.max(at, end);
  }
  return clean + text.slice(at);
}

/** Letters and figures alone: what punctuation goes with a piece of noise is no matter. */
const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const STORY_WORDS = wordsOf([TITLE, FIRST, SECOND, LAST].join(' '));

describe('whole pages: what is marked {{…}} goes, all else stays', () => {
  test.each(readdirSync(new URL('pages/', HERE)))('%s', (name) => {
    const marked = readFileSync(new URL(`pages/${name}`, HERE), 'utf8');
    const story = readPastedText(marked.replace(/\{\{[^{}]*\}\}/g, ''), name).text;
    const clean = cleanOf(marked.replaceAll('{{', '').replaceAll('}}', ''));
    expect(wordsOf(clean).split(' ')).toEqual(wordsOf(story).split(' '));
  });
});

describe('lists of noise and of what looks like it', () => {
  const left = (source: string, line: string) => {
    const clean = wordsOf(cleanOf(source));
    return clean === STORY_WORDS ? [] : [`${line} → ${clean}`];
  };

  test('noise on a line of its own goes, and the story stays', () => {
    const wrong = readLines('noise-lines.txt').flatMap((line) =>
      left([TITLE, FIRST, line, SECOND, LAST].join('\n\n'), line),
    );
    expect(wrong).toEqual([]);
  });

  test('noise glued between two sentences goes, and the story stays', () => {
    const wrong = readLines('noise-glued.txt').flatMap((line) =>
      left(`${TITLE}\n\n${FIRST} ${line} ${SECOND}\n\n${LAST}`, line),
    );
    expect(wrong).toEqual([]);
  });

  test.each(readLines('story-lines.txt'))('stays: %s', (line) => {
    for (const source of [
      [TITLE, FIRST, line, SECOND, LAST].join('\n\n'),
      `${TITLE}\n\n${FIRST} ${line} ${SECOND}\n\n${LAST}`,
      [TITLE, FIRST, SECOND, LAST, line].join('\n\n'),
      `${TITLE}\n\n${FIRST}\n\n${SECOND} ${LAST} ${line}`,
    ])
      expect(cleanOf(source)).toContain(line);
  });
});

test.each([
  'Culture and education',
  'A new era',
  'Kigali',
  'Visit to Poland',
  'Day two',
  'Background',
  'Friday, 14 June',
  '“Not a step back”',
])('heads a part of a programme or a statement: %s', (heading) =>
  expect(cleanOf([TITLE, FIRST, heading, SECOND, LAST].join('\n\n'))).toContain(heading));

test('who speaks in a transcript stays, however often', () => {
  const speech = ['PRIME MINISTER RAMA', FIRST, 'PRESIDENT MACRON', SECOND];
  const clean = cleanOf([TITLE, ...speech, ...speech, ...speech, LAST].join('\n\n'));
  expect(clean.split('PRIME MINISTER RAMA')).toHaveLength(4);
});

test('a third point of a list is no copyright', () => {
  const point =
    '(c) undertook to send a team to Malé, to which end Minister Imran Ahmad will call there in January 2022;';
  expect(cleanOf([TITLE, FIRST, point, LAST].join('\n\n'))).toContain(point);
});

test('who issues a release stands over its title', () => {
  const head = 'PRIME MINISTER\n\nTHE HON. JACINTA WATT MP\n\nMEDIA RELEASE\n\nWednesday 8 March 2017';
  expect(cleanOf(`${head}\n\n${TITLE}\n\n${FIRST}\n\n${SECOND}\n\n${LAST}`)).toContain('JACINTA WATT');
});
