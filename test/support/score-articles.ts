import type { FlatArticle } from '#cli/flatten-article.ts';

/**
 * Scores what the parser says of an article against gold made by hand, by the rules of the project's scorer: people by name,
 * visits by visitor and host, events by the sentence that tells them, dates as EDTF values of which `~` is ignored.
 */
export interface GoldArticle {
  readonly name: string;
  readonly title: string | null;
  readonly published: { readonly edtf: string | null; readonly basis: string };
  readonly noise: readonly string[];
  readonly visits: readonly {
    visitor: string;
    hostCountry: string;
    city: string | null;
    start: string | null;
    end: string | null;
  }[];
  readonly events: readonly {
    type: string;
    edtf: string | null;
    status: string;
    participants: string[];
    place: string | null;
    quote: string;
  }[];
  readonly people: readonly { name: string; role: string | null; affiliation: string | null; part: string }[];
  readonly countriesDiscussed: readonly string[];
  readonly topics: readonly string[];
}

export const ROWS = [
  'published',
  'noise',
  'kept',
  'people',
  'part',
  'visits',
  'visitDate',
  'visitCity',
  'events',
  'eventDate',
  'eventStatus',
  'eventType',
  'eventWho',
  'topics',
  'countries',
] as const;
export type Row = (typeof ROWS)[number];

export interface Tally {
  hit: number;
  found: number;
  gold: number;
}

export interface Score {
  readonly rows: Record<Row, Tally>;
  /** What differs, a line each, by article. */
  readonly notes: { readonly article: string; readonly lines: readonly string[] }[];
}

export function emptyScore(): Score {
  return {
    rows: Object.fromEntries(ROWS.map((row) => [row, { hit: 0, found: 0, gold: 0 }])) as Record<Row, Tally>,
    notes: [],
  };
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: "'",
  lsquo: "'",
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  oacute: 'ó',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  copy: '©',
  bull: '•',
};

const plain = (words: string | null | undefined) =>
  (words ?? '')
    .replace(/&(\w{2,8});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const withoutTilde = (edtf: string) => edtf.replace(/[~?%]/g, '');

/** Gold with `~` also takes a coarser value of the same period, and the interval that begins with it. */
export function isSameDate(found: string | null | undefined, gold: string | null | undefined): boolean {
  if (found == null || gold == null) return (found ?? null) === (gold ?? null);
  const [a, b] = [withoutTilde(found), withoutTilde(gold)];
  const [aStart = '', aEnd = aStart] = a.split('/');
  const [bStart = '', bEnd = bStart] = b.split('/');
  if (gold.includes('~') && (b.startsWith(a) || aStart === bStart)) return true;
  return aStart === bStart && aEnd === bEnd;
}

const nameWords = (name: string) =>
  plain(name)
    .replace(/\b[a-z]\.\s*/g, '')
    .replace(/-/g, ' ')
    .replace(/[^\p{L}\s']/gu, '')
    .split(' ')
    .filter((word) => word !== '');

function isSameName(a: string, b: string, goldNames: readonly string[]): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0 || x.at(-1) !== y.at(-1)) return false;
  if (x.length === 1 || y.length === 1)
    return goldNames.filter((name) => nameWords(name).at(-1) === y.at(-1)).length <= 1;
  return x[0] === y[0];
}

export function scoreArticle(score: Score, gold: GoldArticle, rawText: string, found: FlatArticle): void {
  const lines: string[] = [];
  const note = (line: string) => lines.push(line);
  const check = (row: Row, right: boolean, line: string) => {
    const tally = score.rows[row];
    tally.hit += right ? 1 : 0;
    tally.found += 1;
    tally.gold += 1;
    if (!right) note(line);
  };
  const names = gold.people.map(({ name }) => name);
  if (gold.published.edtf !== null) {
    const want = gold.published.basis === 'inferred' ? `${withoutTilde(gold.published.edtf)}~` : gold.published.edtf;
    check(
      'published',
      isSameDate(found.published.edtf, want),
      `published ${found.published.edtf}, gold ${gold.published.edtf}`,
    );
  }
  const clean = plain(found.text);
  for (const piece of gold.noise) check('noise', !clean.includes(plain(piece)), `noise kept: ${piece}`);
  for (const { quote } of gold.events) check('kept', clean.includes(plain(quote)), `story lost: ${quote}`);
  scorePeople(score, gold, found, names, check, note);
  scoreVisits(score, gold, found, names, check, note);
  scoreEvents(score, gold, plain(rawText), found, names, check, note);
  scoreSet(
    score,
    'topics',
    found.topics.filter((id) => !id.startsWith('other:')),
    gold.topics.filter((id) => !id.startsWith('other:')),
    note,
  );
  scoreSet(score, 'countries', found.countriesDiscussed, gold.countriesDiscussed, note);
  score.notes.push({ article: gold.name, lines });
}

type Check = (row: Row, right: boolean, line: string) => void;
type Note = (line: string) => void;

function scorePeople(
  score: Score,
  gold: GoldArticle,
  found: FlatArticle,
  names: readonly string[],
  check: Check,
  note: Note,
): void {
  const matched = new Map<string, string>();
  for (const person of found.people) {
    const match = gold.people.find(({ name }) => !matched.has(name) && isSameName(person.name, name, names));
    if (match) matched.set(match.name, person.part);
    else note(`person not in gold: ${person.name}`);
  }
  for (const { name, part } of gold.people) {
    const got = matched.get(name);
    if (got === undefined) note(`person missed: ${name}`);
    else check('part', got === part, `${name} is ${got}, gold ${part}`);
  }
  addTally(score, 'people', matched.size, found.people.length, gold.people.length);
}

function scoreVisits(
  score: Score,
  gold: GoldArticle,
  found: FlatArticle,
  names: readonly string[],
  check: Check,
  note: Note,
): void {
  const left = [...found.visits];
  let hit = 0;
  for (const want of gold.visits) {
    const twice =
      gold.visits.filter((other) => other.visitor === want.visitor && other.hostCountry === want.hostCountry).length >
      1;
    const at = left.findIndex(
      (visit) =>
        isSameName(visit.visitor, want.visitor, names) &&
        visit.hostCountry === want.hostCountry &&
        (!twice || isSameDate(visit.start, want.start)),
    );
    const [visit] = at < 0 ? [] : left.splice(at, 1);
    if (!visit) {
      note(`visit missed: ${want.visitor} to ${want.hostCountry} ${want.start}`);
      continue;
    }
    hit += 1;
    check(
      'visitDate',
      isSameDate(visit.start, want.start),
      `visit of ${want.visitor} to ${want.hostCountry}: ${visit.start}, gold ${want.start}`,
    );
    if (want.city)
      check(
        'visitCity',
        plain(visit.city) === plain(want.city),
        `visit of ${want.visitor} to ${want.hostCountry}: city ${visit.city}, gold ${want.city}`,
      );
  }
  for (const visit of left) note(`visit not in gold: ${visit.visitor} to ${visit.hostCountry} ${visit.start}`);
  addTally(score, 'visits', hit, found.visits.length, gold.visits.length);
}

function scoreEvents(
  score: Score,
  gold: GoldArticle,
  text: string,
  found: FlatArticle,
  names: readonly string[],
  check: Check,
  note: Note,
): void {
  const pairs = pairEvents(gold, text, found, names);
  for (const [number, want] of gold.events.entries()) {
    const got = found.events[pairs.get(number) ?? -1];
    if (!got) {
      note(`event missed: ${want.type} ${want.edtf} "${want.quote}"`);
      continue;
    }
    check('eventDate', isSameDate(got.edtf, want.edtf), `"${want.quote}": date ${got.edtf}, gold ${want.edtf}`);
    check('eventStatus', got.status === want.status, `"${want.quote}": ${got.status}, gold ${want.status}`);
    check('eventType', got.type === want.type, `"${want.quote}": ${got.type}, gold ${want.type}`);
    const shared = want.participants.filter((name) =>
      got.participants.some((other) => isSameName(other, name, names)),
    ).length;
    if (shared < Math.max(want.participants.length, got.participants.length))
      note(`"${want.quote}": who ${got.participants.join(', ')}; gold ${want.participants.join(', ')}`);
    addTally(score, 'eventWho', shared, got.participants.length, want.participants.length);
  }
  const explained = new Set(pairs.values());
  const extra = found.events.filter((event, number) => !explained.has(number) && event.type !== 'background');
  for (const event of extra)
    note(
      `event not in gold: ${event.type} ${event.edtf} ${event.status} [${event.participants.join(', ')}] "${event.quote.slice(0, 90)}"`,
    );
  addTally(score, 'events', pairs.size, pairs.size + extra.length, gold.events.length);
}

/** Gold event → found event, where their sentences meet; the pairs that agree most first. */
function pairEvents(
  gold: GoldArticle,
  text: string,
  found: FlatArticle,
  names: readonly string[],
): Map<number, number> {
  const places = found.events.map(({ quote }) => locate(text, quote));
  const candidates: { want: number; got: number; points: number }[] = [];
  for (const [want, event] of gold.events.entries()) {
    const at = locate(text, event.quote);
    if (!at) continue;
    const sentence = sentenceAround(text, at);
    for (const [got, other] of found.events.entries()) {
      const where = places[got];
      if (!where || where.end <= sentence.start || where.start >= sentence.end) continue;
      const who = other.participants.filter((name) =>
        event.participants.some((wanted) => isSameName(name, wanted, names)),
      ).length;
      const points =
        (other.type === event.type ? 2 : 0) +
        (isSameDate(other.edtf, event.edtf) ? 2 : 0) +
        (other.status === event.status ? 1 : 0) +
        who +
        (where.start < at.end && where.end > at.start ? 1 : 0);
      candidates.push({ want, got, points });
    }
  }
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { want, got } of candidates.sort((a, b) => b.points - a.points)) {
    if (pairs.has(want) || taken.has(got)) continue;
    pairs.set(want, got);
    taken.add(got);
  }
  return pairs;
}

function locate(text: string, quote: string): { start: number; end: number } | null {
  const words = plain(quote);
  for (const piece of [words, words.slice(0, 40)]) {
    const start = piece === '' ? -1 : text.indexOf(piece);
    if (start >= 0) return { start, end: start + piece.length };
  }
  return null;
}

function sentenceAround(text: string, at: { start: number; end: number }): { start: number; end: number } {
  let start = 0;
  for (const stop of text.matchAll(/[.!?]["”']?\s/g)) {
    if (stop.index < at.start) start = stop.index + stop[0].length;
    else if (stop.index >= at.end) return { start, end: stop.index + 1 };
  }
  return { start, end: text.length };
}

function scoreSet(score: Score, row: Row, found: readonly string[], gold: readonly string[], note: Note): void {
  const [got, want] = [new Set(found), new Set(gold)];
  const missed = [...want].filter((id) => !got.has(id));
  const extra = [...got].filter((id) => !want.has(id));
  if (missed.length > 0) note(`${row} missed: ${missed.join(' ')}`);
  if (extra.length > 0) note(`${row} not in gold: ${extra.join(' ')}`);
  addTally(score, row, want.size - missed.length, got.size, want.size);
}

function addTally(score: Score, row: Row, hit: number, found: number, gold: number): void {
  score.rows[row].hit += hit;
  score.rows[row].found += found;
  score.rows[row].gold += gold;
}

const share = (part: number, of: number) => (of === 0 ? 1 : part / of);

export function rate({ hit, found, gold }: Tally): { precision: number; recall: number; f1: number } {
  const precision = share(hit, found);
  const recall = share(hit, gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Mean of F1 of events, people, visits and topics, and the shares of right event dates and publication dates. */
export function headlineOf({ rows }: Score): number {
  const f1 = (row: Row) => rate(rows[row]).f1;
  return (
    (f1('events') +
      f1('people') +
      f1('visits') +
      f1('topics') +
      rate(rows.eventDate).recall +
      rate(rows.published).recall) /
    6
  );
}
