import type { Doubt } from '#model/doubt.ts';

/** One sentence for the reader on what could not be decided. */
export function describeDoubt(doubt: Doubt): string {
  const words = doubt.quote ? `“${doubt.quote.exact}”` : 'The text';
  const options = doubt.candidates.join(' or ');
  switch (doubt.code) {
    case 'published-unknown':
      return 'The text does not say when it was published, so “yesterday” or “on Monday” can’t be placed.';
    case 'published-contradicted':
      return `The publication date does not fit the text${options && `: ${options}`}.`;
    case 'published-ambiguous':
      return `Several publication dates would fit${options && `: ${options}`}.`;
    case 'date-undecided':
      return `${words} names a time, but not which${options && `: ${options}`}.`;
    case 'date-order-ambiguous':
      return `${words} can be read day first or month first${options && `: ${options}`}.`;
    case 'person-ambiguous':
      return `${words} can be more than one person${options && `: ${options}`}.`;
    case 'person-unresolved':
      return `${words} refers to a person the text does not name.`;
    case 'office-mismatch':
      return `${words} does not fit who held the office at that time${options && `: ${options}`}.`;
    case 'event-undated':
      return `${words} is told without a date.`;
    case 'text-truncated':
      return 'The text breaks off inside a sentence.';
  }
}
