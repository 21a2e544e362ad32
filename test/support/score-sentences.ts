import { readFileSync } from 'node:fs';
import { findPeople } from '#parse/mentions/find-people.ts';
import { joinPeople } from '#parse/refine/join-people.ts';
import { readMarked } from '../parse/mentions/read-marked.ts';
import { datesIn, readMarked as readMarkedDates } from '../parse/support/read-marked-dates.ts';
import type { Tally } from './score-articles.ts';

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('[') && !line.startsWith('#'));

/** Values of dates: right where a find meets the marked words and has their EDTF value (`~` is a repeated time without one). */
export function scoreMarkedDates(file: string): Tally {
  const tally = { hit: 0, found: 0, gold: 0 };
  for (const line of linesOf(file)) {
    const [, published = '', marked = ''] = /^published (\S+) \| (.*)$/.exec(line) ?? [];
    const { text, want } = readMarkedDates(marked);
    const found = datesIn(text, published === '' || published === '-' ? null : published);
    tally.gold += want.length;
    tally.found += found.length;
    for (const { start, end, edtf } of want) {
      const right = found.some(
        ({ span, value, estimate }) =>
          span.start < end && start < span.end && (edtf === '~' ? value === 'set' : estimate?.edtf === edtf),
      );
      if (right) tally.hit += 1;
    }
  }
  return tally;
}

/** People: right where a mention covers the marked words and is of the marked side. */
export function scoreMarkedPeople(file: string): Tally {
  const tally = { hit: 0, found: 0, gold: 0 };
  for (const line of linesOf(file)) {
    const { text, sentence, marks } = readMarked(line);
    const wanted = marks.filter(({ expected }) => expected !== '-');
    const joined = joinPeople({
      text,
      sentences: [sentence],
      people: findPeople(text, sentence, 0),
      publishedDay: null,
    });
    const named = joined.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'title' && form !== 'staff');
    tally.gold += wanted.length;
    tally.found += named.length;
    for (const { start, words, expected } of wanted) {
      const side = expected.split('|')[1] ?? '';
      const mention = named.find(({ span }) => span.start <= start && start + words.length <= span.end);
      const person = joined.people.find(({ id }) => id === mention?.person);
      if (person && (side === '' || side === '-' || person.side === side)) tally.hit += 1;
    }
  }
  return tally;
}
