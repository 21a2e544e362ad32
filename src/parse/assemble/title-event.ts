import type { EventType } from '#model/event.ts';

/** How a headline says it; `many` for two or more, `one` for a single one, `none` without people. */
const WORDS: Record<EventType, { readonly many: string; readonly one: string; readonly none: string }> = {
  meeting: { many: 'meet', one: 'holds a meeting', none: 'Meeting' },
  talks: { many: 'hold talks', one: 'holds talks', none: 'Talks' },
  'press-conference': { many: 'hold a press conference', one: 'holds a press conference', none: 'Press conference' },
  summit: { many: 'attend a summit', one: 'attends a summit', none: 'Summit' },
  conference: { many: 'attend a conference', one: 'attends a conference', none: 'Conference' },
  'state-visit': { many: 'on a state visit', one: 'pays a state visit', none: 'State visit' },
  'site-visit': { many: 'visit', one: 'visits', none: 'Visit' },
  call: { many: 'speak by phone', one: 'holds a call', none: 'Call' },
  statement: { many: 'make a statement', one: 'makes a statement', none: 'Statement' },
  signing: { many: 'sign', one: 'signs', none: 'Signing' },
  other: { many: 'travel', one: 'travels', none: 'Event' },
  background: { many: '', one: '', none: 'Background' },
};

/** "Blinken and Macron hold talks", "NATO summit in Washington", "Lecornu visits the KNDS factory". */
export function titleEvent(
  type: EventType,
  people: readonly string[],
  groups: readonly string[],
  place: string | null,
  site: string | null,
): string {
  const words = WORDS[type];
  const gathering = type === 'summit' || type === 'conference';
  if (gathering && groups.length > 0) {
    const name = `${groups.join(' and ')} ${type}${place ? ` in ${place}` : ''}`;
    return people.length > 0 ? `${joinNames(people)} ${people.length > 1 ? 'attend' : 'attends'} the ${name}` : name;
  }
  const who = [...people, ...groups];
  const where = place && !site ? ` in ${place}` : '';
  if (who.length === 0) return words.none + where;
  const what = who.length > 1 ? words.many : words.one;
  if (type === 'site-visit') return `${joinNames(who)} ${what} ${site ?? place ?? 'a site'}`;
  if (type === 'other') return place ? `${joinNames(who)} in ${place}` : `${joinNames(who)} ${what}`;
  if (type === 'state-visit') return `${joinNames(who)} ${what}${place ? ` to ${place}` : ''}`;
  return `${joinNames(who)} ${what}${type === 'signing' ? ' documents' : ''}${gathering ? where : ''}`;
}

/** Headlines name at most three. */
const MOST_NAMES = 3;

function joinNames(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES - 1).join(', ')} and others`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
