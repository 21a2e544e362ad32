import type { ArticlePerson, Sentence } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import { readEdtf } from '#model/edtf.ts';
import { articleId, personId, sideId } from '#model/ids.ts';
import type { DateMention, PersonMention, TopicMention } from '#model/mention.ts';
import { findStoryDay } from '#parse/assemble/find-story-day.ts';
import type { Reading, SentenceReading } from '#parse/assemble/reading.ts';
import { selectTopics } from '#parse/assemble/select-topics.ts';
import type { FoundPlace, FoundSide } from '#parse/found.ts';
import { findPlaces } from '#parse/mentions/find-places.ts';
import { findSides } from '#parse/mentions/find-sides.ts';
import { findTopics } from '#parse/mentions/find-topics.ts';

/**
 * A reading drawn as marked sentences, one a line, so that the assemblers are tested without the recognisers of people and dates:
 *
 *   {Secretary Antony Blinken@US} will meet {him>Emmanuel Macron@FR} in Paris on [Tuesday|2024-04-02].
 *
 * `{words@SIDE}` a person named by the last two words, `{words>Name@SIDE}` another form of one, `[words|EDTF]` a time. Places and
 * sides are found as in an article. `# Headline` is a title.
 */
export function drawReading(lines: readonly string[], published: string | null = null): Reading {
  const people = new Map<string, ArticlePerson>();
  const sentences: Sentence[] = [];
  const perSentence: SentenceReading[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    const title = line.startsWith('# ');
    const drawn = drawSentence(title ? line.slice(2) : line, text.length, index, people);
    const span = { start: text.length, end: text.length + drawn.text.length };
    text += `${drawn.text}\n`;
    const sentence = { span, paragraph: index };
    sentences.push(sentence);
    perSentence.push({
      index,
      span,
      paragraph: index,
      role: title ? 'title' : 'body',
      people: drawn.people,
      dates: drawn.dates,
      places: [],
      sides: [],
      topics: [],
    });
  }
  const whole = perSentence.map((reading) => addFound(text, reading));
  const day = published === null ? null : estimateOf(published, published, { start: 0, end: 0 });
  return {
    text,
    sentences,
    perSentence: whole,
    people: new Map([...people.values()].map((person) => [person.id, person])),
    published: day,
    day: findStoryDay(whole, day),
    topics: selectTopics({ perSentence: whole, text }),
    dateline: null,
    article: articleId('drawn'),
  };
}

const MARK = /\{([^}]{1,80})\}|\[([^\]|]{1,60})\|([^\]]{1,30})\]/g;

function drawSentence(line: string, offset: number, index: number, people: Map<string, ArticlePerson>) {
  const found: { people: (PersonMention & { form: PersonMention['form'] })[]; dates: DateMention[] } = {
    people: [],
    dates: [],
  };
  let text = '';
  let at = 0;
  for (const mark of line.matchAll(MARK)) {
    text += line.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const start = offset + text.length;
    if (mark[1] !== undefined) {
      const [, words = '', name, side = 'US'] = /^([^>@]+)(?:>([^@]+))?(?:@(\w+))?$/.exec(mark[1]) ?? [];
      text += words;
      const person = drawPerson(name ?? words, side, people);
      const form = /^(?:he|she|him|her|his)$/i.test(words) ? 'pronoun' : 'full';
      found.people.push({
        kind: 'person',
        span: { start, end: start + words.length },
        sentence: index,
        person: person.id,
        form,
        office: null,
      });
    } else {
      const words = mark[2] ?? '';
      text += words;
      const span = { start, end: start + words.length };
      found.dates.push({
        kind: 'date',
        span,
        sentence: index,
        estimate: estimateOf(mark[3] ?? '', words, span),
        value: 'resolved',
      });
    }
  }
  return { text: text + line.slice(at), ...found };
}

/** "President Emmanuel Macron" is Emmanuel Macron, President; a title that the text gives is the role. */
function drawPerson(words: string, side: string, people: Map<string, ArticlePerson>): ArticlePerson {
  const parts = words.split(' ');
  const name = parts.slice(-2).join(' ');
  const known = people.get(name) ?? [...people.values()].find(({ surname }) => surname === words);
  if (known) return known;
  const role = parts.slice(0, -2).join(' ');
  const person: ArticlePerson = {
    id: personId(name.toLowerCase().replace(/[^\p{L}]+/gu, '-')),
    name,
    surname: parts.at(-1) ?? name,
    role: role === '' ? null : role,
    office: null,
    side: sideId(side),
    part: 'mentioned',
  };
  people.set(name, person);
  return person;
}

function estimateOf(edtf: string, words: string, span: { start: number; end: number }): DateEstimate {
  const days = readEdtf(edtf);
  if (!days) throw new RangeError(`no EDTF: ${edtf}`);
  return {
    ...days,
    edtf,
    words,
    source: { ...span, exact: words },
    basis: { rule: 'written', anchor: { kind: 'none' }, direction: null },
  };
}

function addFound(text: string, reading: SentenceReading): SentenceReading {
  const sentence = { span: reading.span, paragraph: reading.paragraph };
  const free = <F extends FoundPlace | FoundSide>(finds: readonly F[]) =>
    finds.filter(
      ({ span }) => !reading.people.some((person) => person.span.start <= span.start && span.end <= person.span.end),
    );
  const topics: TopicMention[] = findTopics(text, sentence, reading.index);
  return {
    ...reading,
    places: free(findPlaces(text, sentence, reading.index)),
    sides: free(findSides(text, sentence, reading.index)),
    topics,
  };
}
