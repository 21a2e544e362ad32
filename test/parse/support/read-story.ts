import { readPlainText } from '#formats/read-plain-text.ts';
import type { ParsedArticle } from '#model/article.ts';
import { parseArticle } from '#parse/parse-article.ts';

const PEOPLE: Record<string, string> = {
  MM: 'Italian Prime Minister Giorgia Meloni',
  SS: 'Finnish President Alexander Stubb',
  NN: 'Norwegian Prime Minister Jonas Gahr Store',
};

/** A story of Wednesday 20 August 2025; MM, SS and NN are three leaders with their titles. */
export function readStory(line: string): ParsedArticle {
  const story = line.replace(/\b(?:MM|SS|NN)\b/g, (short) => PEOPLE[short] ?? short);
  return parseArticle(readPlainText(Buffer.from(`Published: 20 August 2025\n\n${story}\n`), 'story.txt'));
}

/** "surname country first day/last day city" of each stop that a story tells, sorted. */
export function stopsOf(line: string): string[] {
  const { visits, people } = readStory(line);
  return visits
    .flatMap(({ visitor, stops }) =>
      stops.map(({ hostCountry, start, end, city }) => {
        const name = people.find(({ id }) => id === visitor)?.surname;
        return `${name} ${hostCountry} ${start?.edtf ?? '-'}${end ? `/${end.edtf}` : ''}${city ? ` ${city.label}` : ''}`;
      }),
    )
    .sort();
}

/** "type date status: surnames" of each event that a story tells, in its order; what was moved or called off by that word. */
export const eventsOf = (line: string): string[] => {
  const { events, people } = readStory(line);
  return events.map(({ type, estimate, status, change, participants }) => {
    const who = participants.map(({ person, label }) => people.find(({ id }) => id === person)?.surname ?? label);
    return `${type} ${estimate?.edtf ?? '-'} ${change ?? status}: ${who.join(', ')}`;
  });
};
