import { known } from '#base/assert.ts';
import type { Paragraph, Sentence } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import { readEdtf } from '#model/edtf.ts';
import type { ArticleEvent, EventStatus, EventType, Participant } from '#model/event.ts';
import { eventId, personId, placeId, sideId, type TopicId, topicId, visitId } from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import type { Place, Topic } from '#model/nouns.ts';
import { toQuote } from '#model/span.ts';

/** What the lines of a drawn story come to. */
export interface Draft {
  text: string;
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly mentions: Mention[];
  readonly events: ArticleEvent[];
  readonly topics: Topic[];
  readonly places: Place[];
}

export function drawStory(id: string, story: readonly string[]): Draft {
  const draft: Draft = { text: '', paragraphs: [], sentences: [], mentions: [], events: [], topics: [], places: [] };
  for (const paragraph of story.join('\n').split(/\n{2,}/)) {
    if (paragraph.trim() === '') continue;
    if (draft.text !== '') draft.text += '\n';
    const start = draft.text.length;
    const noise = paragraph.startsWith('~');
    if (noise) draft.text += paragraph.slice(1).trim();
    else for (const line of paragraph.split('\n')) drawSentence(draft, id, line, start);
    draft.paragraphs.push({ span: { start, end: draft.text.length }, role: noise ? 'noise' : 'body' });
  }
  return draft;
}

const MARK = /\[([^|\]]+)\|([^\]]+)\]/g;

function drawSentence(draft: Draft, id: string, line: string, paragraphStart: number): void {
  if (draft.text.length > paragraphStart) draft.text += ' ';
  const [said = '', ...events] = line.split(/\s+!/);
  const start = draft.text.length;
  let at = 0;
  for (const match of said.matchAll(MARK)) {
    draft.text += said.slice(at, match.index);
    const from = draft.text.length;
    draft.text += match[1];
    addMention(draft, match[2] ?? '', { start: from, end: draft.text.length });
    at = match.index + match[0].length;
  }
  draft.text += said.slice(at);
  const span = { start, end: draft.text.length };
  draft.sentences.push({ span, paragraph: draft.paragraphs.length });
  for (const event of events) draft.events.push(drawEvent(draft, `${id}.e${draft.events.length}`, event));
}

function addMention(draft: Draft, mark: string, span: { start: number; end: number }): void {
  const base = { span, sentence: draft.sentences.length };
  const name = mark.slice(1);
  switch (mark.charAt(0)) {
    case '@':
      draft.mentions.push({ ...base, kind: 'person', person: personId(name), form: 'full', office: null });
      break;
    case '#':
      draft.mentions.push({ ...base, kind: 'topic', topic: addTopics(draft, name), weight: 1 });
      break;
    case '^':
      addPlace(draft, name);
      draft.mentions.push({ ...base, kind: 'place', place: placeId(name) });
      break;
    case '%':
      draft.mentions.push({ ...base, kind: 'side', side: sideId(name) });
      break;
    default:
      draft.mentions.push({ ...base, kind: 'date', estimate: toEstimate(mark), value: 'resolved' });
  }
}

function addTopics(draft: Draft, path: string): TopicId {
  let broader: TopicId | null = null;
  for (const name of path.split('/')) {
    const id = topicId(name);
    if (!draft.topics.some((topic) => topic.id === id)) draft.topics.push({ id, prefLabel: name, broader });
    broader = id;
  }
  return known(broader, 'a topic');
}

function addPlace(draft: Draft, name: string): void {
  if (draft.places.some((place) => place.id === name)) return;
  draft.places.push({ id: placeId(name), label: capital(name), kind: 'city', country: null });
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function drawEvent(draft: Draft, id: string, line: string): ArticleEvent {
  const [head = '', people = ''] = line.split(':');
  const [type = 'talks', state = 'held', edtf = '-', place = '-'] = head.trim().split(' ');
  const sentence = draft.sentences.length - 1;
  const span = known(draft.sentences[sentence], 'a sentence').span;
  const topics = draft.mentions.flatMap((m) => (m.kind === 'topic' && m.sentence === sentence ? [m.topic] : []));
  const participants = people.trim() === '' ? [] : people.trim().split(/\s+/).map(toParticipant);
  if (place !== '-') addPlace(draft, place.toLowerCase());
  return {
    id: eventId(id),
    type: type as EventType,
    title: `${capital(type)} ${participants.map(({ label }) => label).join(' and ')}`.trim(),
    estimate: toEstimate(edtf),
    status: state === 'postponed' || state === 'cancelled' ? 'unknown' : (state as EventStatus),
    change: state === 'postponed' || state === 'cancelled' ? state : null,
    participants,
    place: place === '-' ? null : { label: place, place: placeId(place.toLowerCase()) },
    topics,
    quotes: [toQuote(draft.text, span)],
    sentences: [sentence],
    // Replaced by the article's own visit once that is read.
    visit: visitId('own'),
    order: null,
  };
}

const toParticipant = (name: string): Participant =>
  name === name.toUpperCase()
    ? { label: name, person: null, side: sideId(name) }
    : { label: capital(name), person: personId(name), side: null };

export function toEstimate(edtf: string): DateEstimate | null {
  if (edtf === '-') return null;
  const interval = known(readEdtf(edtf), `EDTF, not ${edtf}`);
  const basis = { rule: 'written', anchor: { kind: 'none' }, direction: null } as const;
  return { ...interval, edtf, words: '', source: null, basis };
}
