import { type CountryCode, sideId } from '#model/ids.ts';
import { contains } from '#model/span.ts';
import type { FoundPlace, FoundSide } from '../found.ts';
import { capitalOf } from '../lexicon/places.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import type { SentenceReading } from './reading.ts';

/**
 * Places and sides that a sentence means without naming them: "the Lebanese capital" is Beirut, "the Alliance" is NATO where the
 * article speaks of NATO. They help to read events; they are no mentions of their own.
 */
export function addImpliedNames(text: string, readings: readonly SentenceReading[]): SentenceReading[] {
  const nato = readings.some(({ sides }) => sides.some(({ side }) => side === 'NATO'));
  return readings.map((reading) => {
    const places = findCapitals(text, reading);
    const sides = nato ? findAlliance(text, reading) : [];
    if (places.length + sides.length === 0) return reading;
    return {
      ...reading,
      places: [...reading.places, ...places].sort((a, b) => a.span.start - b.span.start),
      sides: [...reading.sides, ...sides].sort((a, b) => a.span.start - b.span.start),
    };
  });
}

function findCapitals(text: string, reading: SentenceReading): FoundPlace[] {
  return reading.sides.flatMap(({ side, span, use }) => {
    if (
      use !== 'demonym' ||
      !/^ capital\b(?! (?:city|of|markets?|gains|flows?|investment))/.test(text.slice(span.end, span.end + 24))
    )
      return [];
    const country = countryOfSide(side);
    const city = country ? capitalOf(country as CountryCode) : undefined;
    const from = /\bthe $/.test(text.slice(span.start - 4, span.start)) ? span.start - 4 : span.start;
    const venue = /\b(?:in|to|at|into|for) $/.test(text.slice(Math.max(0, from - 6), from));
    return city
      ? [
          {
            kind: 'place' as const,
            place: city.id,
            span: { start: span.start, end: span.end + 8 },
            sentence: reading.index,
            venue,
          },
        ]
      : [];
  });
}

function findAlliance(text: string, reading: SentenceReading): FoundSide[] {
  const words = text.slice(reading.span.start, reading.span.end);
  return [...words.matchAll(/\b[Tt]he ([Aa]lliance)\b(?! (?:between|with|of))/g)].flatMap((match) => {
    const start = reading.span.start + match.index + 4;
    const span = { start, end: start + 8 };
    if (reading.people.some((person) => contains(person.span, span))) return [];
    return [{ kind: 'side' as const, side: sideId('NATO'), use: 'name' as const, span, sentence: reading.index }];
  });
}
