import type { ArticleEvent } from '#model/event.ts';
import type { TopicId, VisitId } from '#model/ids.ts';
import { toQuote } from '#model/span.ts';
import { cityOfPlace, placeOf } from '../lexicon/places.ts';
import { sideOf } from '../lexicon/sides.ts';
import type { GrowingEvent } from './growing-event.ts';
import type { Reading } from './reading.ts';
import { titleEvent } from './title-event.ts';

/** A grown event as the model has it, with its title and place in words. */
export function toEvent(
  event: GrowingEvent,
  visit: VisitId | null,
  reading: Reading,
): Omit<ArticleEvent, 'id' | 'order'> {
  const sentences = [...new Set(event.tellings.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  // What is named on the way and is no topic of the article is none of its events either.
  const topics = new Set<TopicId>(
    sentences
      .flatMap((sentence) => reading.perSentence[sentence]?.topics.map(({ topic }) => topic) ?? [])
      .filter((topic) => reading.topics.has(topic)),
  );
  const place = toPlace(event, reading);
  const surnames = event.people.flatMap((id) => reading.people.get(id)?.surname ?? []);
  const city = event.place
    ? (cityOfPlace(event.place.place)?.label ?? placeOf(event.place.place)?.label ?? null)
    : null;
  const site = event.site ? reading.text.slice(event.site.start, event.site.end) : null;
  return {
    type: event.type,
    title: titleEvent(
      event.type,
      surnames,
      event.groups.map(({ label }) => label),
      city,
      site,
    ),
    estimate: event.estimate,
    status: event.status === 'open' ? 'unknown' : event.status,
    change: event.change,
    participants: [
      ...event.people.map((id) => ({
        label: reading.people.get(id)?.name ?? id,
        person: id,
        side: reading.people.get(id)?.side ?? null,
      })),
      ...event.groups.map(({ side, label }) => ({ label, person: null, side })),
    ],
    place,
    topics: [...topics],
    quotes: event.tellings.map(({ quote }) => toQuote(reading.text, quote)),
    sentences,
    visit,
  };
}

/** "UNESCO headquarters, Paris", "Karura forest, Nairobi", "Paris". */
function toPlace(event: GrowingEvent, reading: Reading): ArticleEvent['place'] {
  const place = event.place ? placeOf(event.place.place) : undefined;
  const city = event.place ? cityOfPlace(event.place.place) : undefined;
  const site = nameSite(event, reading);
  if (site && place && !site.includes(place.label))
    return { label: `${site}, ${city?.label ?? place.label}`, place: place.id };
  if (!place) return site ? { label: site, place: null } : null;
  return { label: city && city.id !== place.id ? `${place.label}, ${city.label}` : place.label, place: place.id };
}

/** The words for what was visited; "the Paris headquarters of UNESCO" by whose they are, when its leader is met there. */
function nameSite({ site, people }: GrowingEvent, reading: Reading): string | null {
  if (!site) return null;
  const words = reading.text.slice(site.start, site.end).replace(/^(?:the|a|an|his|her|their) /i, '');
  if (!words.endsWith('headquarters')) return words;
  const side = people.map((id) => reading.people.get(id)?.side).find((id) => id && sideOf(id)?.kind === 'organisation');
  return side ? `${sideOf(side)?.label} headquarters` : words;
}
