import type { Sentence } from '#model/article.ts';
import type { SideId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { FoundPerson } from '../found.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { sideTable } from '../lexicon/sides.ts';
import { ERA_NOUNS, GOVERNMENT_NOUNS, LEADING_VERBS, STAFF_NOUNS } from '../lexicon/titles.ts';
import { splitWords, type Word } from '../split-words.ts';
import { findInCompounds } from './people-compounds.ts';
import { isListed, isListedAfterBracket, lastOutsideBracket } from './people-lists.ts';
import { type NamePhrase, readNamePhrases } from './people-name-phrases.ts';
import type { NameRun } from './people-names.ts';
import { findNationals } from './people-nationals.ts';
import { findPronouns } from './people-pronouns.ts';
import { type Candidate, isPerson, readRuns } from './people-runs.ts';
import { extendTitles } from './people-title-stretch.ts';
import { readTitles, type TitlePhrase } from './people-titles.ts';
import { isUsedAsName, refersAlone } from './people-titles-alone.ts';

/** What the sentence's parts are, read once and handed to each construct. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly namesByStart: ReadonlyMap<number, NamePhrase>;
  readonly namesByEnd: ReadonlyMap<number, NamePhrase>;
  readonly titles: readonly TitlePhrase[];
  readonly index: number;
}

/** People by name, title and pronoun, in reading order. Who they are is decided in refine/join-people.ts. */
export function findPeople(text: string, sentence: Sentence, index: number): FoundPerson[] {
  const words = splitWords(text, sentence.span);
  const names = readNamePhrases(words);
  const { runs, known } = readRuns(words, names);
  const read = readTitles(words, names, known);
  const spans = runs(read);
  const titles = extendTitles(words, read, spans);
  const reading: Reading = {
    text,
    words,
    namesByStart: new Map(names.map((name) => [name.start, name])),
    namesByEnd: new Map(names.map((name) => [name.end, name])),
    titles,
    index,
  };
  const candidates = spans.length === 0 ? [] : titleRuns(reading, spans);
  const people = candidates.filter((candidate) => isPerson(words, candidate)).map((c) => toFoundPerson(reading, c));
  const claimed = new Set(candidates.map((candidate) => candidate.title).filter((title) => title !== null));
  const bare = titles.filter((title) => !claimed.has(title) && refersAlone(words, title));
  const found = [
    ...people,
    ...bare.map((title) => toTitleOnly(reading, title)),
    ...findNationals(words, index),
    ...findPronouns(text, words, titles, index),
    ...findInCompounds(words, index),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Gives each run of capitals the title before or after it, and what else speaks for a person. */
function titleRuns(reading: Reading, runs: readonly NameRun[]): Candidate[] {
  const byEnd = new Map(reading.titles.map((title) => [title.end, title]));
  const byOuter = new Map(reading.titles.map((title) => [title.outer, title]));
  const runStarts = new Set(runs.map((run) => run.start));
  const out: Candidate[] = [];
  for (const run of runs) {
    const previous = lastOutsideBracket(reading, out);
    const isNext =
      previous !== null &&
      (isListed(reading.words, previous.run, run) ||
        (previous.inList && isListedAfterBracket(reading, previous.run, run)));
    const listed = isNext && previous.inList ? previous.lead : null;
    const lead = titleBefore(reading.words, run, byEnd) ?? listed;
    const after = lead && !goesOnAfter(lead) ? null : titleAfter(reading.words, run, byOuter, runStarts);
    const verb = lead || after ? null : leadingVerb(reading, run);
    out.push({
      run,
      title: after ?? lead,
      lead,
      place: listed ? (previous?.place ?? 0) + 1 : 0,
      verb,
      apposed: after !== null || verb !== null,
      inList: Boolean(lead?.plural),
      joined: isNext && isPerson(reading.words, previous),
      side: sideBeside(reading, run),
    });
  }
  return out.map((candidate, at) =>
    candidate.joined ? candidate : { ...candidate, joined: isJoinedOn(reading, out, at) },
  );
}

/** "Mr. X, Prime Minister of Y"; "Ambassador X, Minister of Foreign Affairs": of a rank for life, the office comes after. */
const goesOnAfter = ({ sort, head, side, kind }: TitlePhrase): boolean =>
  sort === 'address' || (head === 'ambassador' && side === null && kind === null);

/** "Cai Qi and Wang Yi": the next of the list is a person of the lexicon. */
function isJoinedOn(reading: Reading, candidates: readonly Candidate[], at: number): boolean {
  const [run, next] = [candidates[at]?.run, candidates[at + 1]?.run];
  if (!run || !next || next.form !== 'full' || next.candidates.length === 0) return false;
  return isListed(reading.words, run, next);
}

/** "Foreign Minister X" and "the foreign minister, X". */
function titleBefore(
  words: readonly Word[],
  run: NameRun,
  byEnd: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const title = byEnd.get(run.start);
  const last = words[run.start - 1];
  if (!title || !last || last.possessive) return null;
  if (last.gap === 'space' || (last.gap === 'dot' && (title.sort === 'address' || last.text.length <= 5))) return title;
  // "told the minister, Blinken said": a lone surname after a comma is a new clause as often as not.
  const apposed = last.gap === 'comma' && (title.definite || title.outer < title.start || title.side !== null);
  return apposed && run.form === 'full' ? title : null;
}

/** "X, the German chancellor" and "X (foreign minister)"; not where the title goes on to a name of its own. */
function titleAfter(
  words: readonly Word[],
  run: NameRun,
  byOuter: ReadonlyMap<number, TitlePhrase>,
  runStarts: ReadonlySet<number>,
): TitlePhrase | null {
  const last = words[run.end - 1];
  if (!last || (last.gap !== 'comma' && last.gap !== 'other') || last.possessive) return null;
  const title = byOuter.get(run.end);
  if (!title || title.plural || title.sort === 'address' || isUsedAsName(words, title)) return null;
  const titleEnd = words[title.end - 1];
  const ownsName = runStarts.has(title.end) && titleEnd?.gap !== 'comma' && !titleEnd?.possessive;
  return ownsName ? null : title;
}

/** "Audrey Azoulay, who heads UNESCO": the words from the verb to the end of the side's name. */
function leadingVerb(reading: Reading, run: NameRun): Candidate['verb'] {
  const who = reading.words[run.end];
  const verb = reading.words[run.end + 1];
  if (who?.fold !== 'who' || !verb || !LEADING_VERBS.has(verb.fold)) return null;
  const name = reading.namesByStart.get(run.end + 2) ?? reading.namesByStart.get(run.end + 3);
  return name?.side ? { start: run.end + 1, end: name.end, side: name.side } : null;
}

/** "Hungary's Viktor Orban", "Prime Minister Anwar Ibrahim of Malaysia". */
function sideBeside(reading: Reading, run: NameRun): SideId | null {
  const before = reading.namesByEnd.get(run.start);
  if (before?.side && reading.words[run.start - 1]?.possessive) return before.side;
  const of = reading.words[run.end];
  if (of?.fold !== 'of' || reading.words[run.end - 1]?.gap !== 'space') return null;
  const at = reading.words[run.end + 1]?.fold === 'the' ? run.end + 2 : run.end + 1;
  return matchPhrase(sideTable().words, reading.words, at)?.value.side ?? null;
}

const spanOf = (words: readonly Word[], start: number, end: number): Span => ({
  start: words[start]?.start ?? 0,
  end: words[end - 1]?.end ?? 0,
});

function toFoundPerson(reading: Reading, candidate: Candidate): FoundPerson {
  const { words, text } = reading;
  const { run, title, lead } = candidate;
  const name = spanOf(words, run.start, run.end);
  const titleSpan = title ? spanOf(words, title.start, title.end) : null;
  const before = lead?.end === run.start ? spanOf(words, lead.start, lead.end) : null;
  const staff = isStaff(reading, candidate);
  const end = staff ? (words[run.end]?.end ?? name.end) : name.end;
  return {
    kind: 'person',
    form: staff ? 'staff' : run.form,
    span: { start: before?.start ?? name.start, end },
    sentence: reading.index,
    name: text.slice(name.start, name.end),
    title: readTitle(reading, candidate, titleSpan),
    side: candidate.side,
    candidates: run.candidates,
  };
}

function readTitle(reading: Reading, candidate: Candidate, span: Span | null): FoundPerson['title'] {
  const { title, verb } = candidate;
  if (title && span) {
    const words = reading.text.slice(span.start, span.end);
    return { words, span, side: sideOfTitle(title, candidate.place), officeKind: title.kind };
  }
  if (!verb) return null;
  const verbSpan = spanOf(reading.words, verb.start, verb.end);
  return {
    words: reading.text.slice(verbSpan.start, verbSpan.end),
    span: verbSpan,
    side: verb.side,
    officeKind: 'leader',
  };
}

/** Of "French and German foreign ministers X and Y", each has his own; where they don't match in number, none is sure. */
function sideOfTitle(title: TitlePhrase, place: number): SideId | null {
  return title.plural && title.sides.length > 1 ? (title.sides[place] ?? null) : title.side;
}

/** "Macron's office", "a member of Séjourné's entourage", "the Biden administration", "the Trump White House". */
function isStaff(reading: Reading, { run, title }: Candidate): boolean {
  const last = reading.words[run.end - 1];
  const next = reading.words[run.end];
  if (!last || !next || last.gap !== 'space') return false;
  // A full name or a title makes the leader himself spoken of: "the collapse of President Bashar al-Assad's regime".
  if (run.form === 'full' || title) return last.possessive && next.fold === 'office';
  if (last.possessive && STAFF_NOUNS.has(next.fold)) return true;
  if (last.possessive) return GOVERNMENT_NOUNS.has(next.fold);
  return (ERA_NOUNS.has(next.fold) && next.shape === 'lower') || next.fold === 'white';
}

function toTitleOnly(reading: Reading, title: TitlePhrase): FoundPerson {
  const span = spanOf(reading.words, title.start, title.end);
  const words = reading.text.slice(span.start, span.end);
  return {
    kind: 'person',
    form: 'title',
    span: spanOf(reading.words, title.outer, title.end),
    sentence: reading.index,
    name: null,
    title: { words, span, side: title.side, officeKind: title.kind },
    side: null,
    candidates: [],
  };
}
