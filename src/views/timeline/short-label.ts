import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import type { EventType } from '#model/event.ts';

// What the label adds to the names; talks and meetings are what a label without a word means.
const WORDS: Partial<Record<EventType, string>> = {
  'press-conference': 'press',
  call: 'call',
  signing: 'signing',
  'state-visit': 'state visit',
  conference: 'conference',
  summit: 'summit',
};
// Longer names are cut; the card and the list have the whole title.
const MAX_LETTERS = 34;

/**
 * The event in a word or two for its place on the timeline: "Séjourné, press". Leaves out `known`, whom the lane already
 * names (the visitor of a visit, the participant of a lane).
 */
export function shortLabel(corpus: Corpus, event: CorpusEvent, known: string | null): string {
  const names = shortNames(corpus, event, known);
  const what = describeWhat(corpus, event);
  // Nobody but the one that the lane names: what is left is what happened.
  const words = names ? joinWords(names, what) : event.participants.length > 0 && what ? what.words : event.title;
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1).trimEnd()}…` : text;
}

/** Whom the labels of a visit's events need not name. */
export function visitorOf(corpus: Corpus, event: CorpusEvent): string | null {
  return corpus.visits.find((visit) => visit.id === event.visit)?.visitor ?? null;
}

function shortNames({ people }: Corpus, event: CorpusEvent, known: string | null): string {
  const others = event.participants.filter(({ person, side }) => (person ?? side) !== known);
  const names = others.map(({ label, person }) => (person && people.get(person)?.surname) || label);
  return names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ');
}

type What = { readonly join: ', ' | ' ' | ': '; readonly words: string } | null;

function describeWhat({ topics }: Corpus, event: CorpusEvent): What {
  const place = event.place?.label.split(/,| near /)[0];
  const [topic] = event.topics;
  const about = topic && topics.get(topic)?.prefLabel;
  if (event.type === 'site-visit' && place) return { join: ', ', words: place };
  if (event.type === 'statement' && about) return { join: ': ', words: about };
  if (event.type === 'other' && place) return { join: ' ', words: `in ${place}` };
  const words = WORDS[event.type];
  return words ? { join: event.type === 'summit' ? ' ' : ', ', words } : null;
}

const joinWords = (names: string, what: What): string => (what ? names + what.join + what.words : names);
