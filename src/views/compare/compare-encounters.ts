import type { CorpusVisit } from '#model/corpus.ts';
import type { EventType, Participant } from '#model/event.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { collectVisitEvents, type VisitEvent } from './collect-visit-events.ts';
import type { Encounter, EncounterGrid, EncounterPair, Party } from './comparison.ts';
import { describeReach, findVisits, toColumn } from './visit-columns.ts';

// A statement that names two people is no meeting of theirs; "other" can be a journey made alone or at the same time.
const NO_ENCOUNTER: ReadonlySet<EventType> = new Set(['statement', 'background']);

interface Meeting {
  readonly visitor: Party;
  readonly host: Party;
  readonly column: number;
  readonly told: VisitEvent;
}

/**
 * Who met whom at each visit, and in what form; planned encounters are marked as planned. The visitors are those of the side that travels at
 * the earliest visit. The filter takes encounters and pairs away; "met in both" stays true of all that is told.
 */
export function compareEncounters(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): EncounterGrid {
  const found = findVisits(index, visits);
  const home = index.corpus.visits.find(({ id }) => visits.includes(id));
  const meetings = found.flatMap((visit, column) =>
    collectVisitEvents(index, visit, selection)
      .filter(({ event }) => !NO_ENCOUNTER.has(event.type))
      .flatMap((told) => toMeetings(index, home, column, told)),
  );
  const pairs = groupByPair(meetings).flatMap((group) => toPair(group, found.length) ?? []);
  const shown = new Set(pairs.flatMap(({ visitor, host }) => [visitor, host]));
  const parties = (pick: (meeting: Meeting) => Party) =>
    [...new Map(meetings.map((meeting) => [pick(meeting).key, pick(meeting)])).values()].filter(({ key }) =>
      shown.has(key),
    );
  return {
    columns: found.map((visit) => toColumn(index.corpus, visit)),
    visitors: parties(({ visitor }) => visitor),
    hosts: parties(({ host }) => host),
    pairs: pairs.sort((a, b) => countEncounters(b) - countEncounters(a)),
  };
}

function toMeetings(index: CorpusIndex, home: CorpusVisit | undefined, column: number, told: VisitEvent): Meeting[] {
  const parties = told.event.participants.map((participant) => toParty(index, participant));
  const visitors = parties.filter((party) => isOfSide(party, home));
  const hosts = parties.filter((party) => !isOfSide(party, home));
  return visitors.flatMap((visitor) => hosts.map((host) => ({ visitor, host, column, told })));
}

function toParty(index: CorpusIndex, { label, person, side }: Participant): Party {
  const known = person === null ? undefined : index.corpus.people.get(person);
  return { key: person ?? side ?? label, label: known?.name ?? label, person, side: known?.side ?? side };
}

// The traveller counts for the visitor's side even where the text gives no country.
function isOfSide({ person, side }: Party, home: CorpusVisit | undefined): boolean {
  if (home?.visitorSide && side !== null) return side === home.visitorSide;
  return person !== null && home?.visitor === person;
}

function groupByPair(meetings: readonly Meeting[]): Meeting[][] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = `${meeting.visitor.key}\n${meeting.host.key}`;
    const group = groups.get(key);
    if (group) group.push(meeting);
    else groups.set(key, [meeting]);
  }
  return [...groups.values()];
}

/** null: the filter leaves no encounter of the two. */
function toPair(meetings: readonly Meeting[], columns: number): EncounterPair | null {
  const selected = meetings.filter(({ told }) => told.selected);
  const [first] = selected;
  if (!first) return null;
  const met = new Set(meetings.map(({ column }) => column)).size;
  const cells = Array.from({ length: columns }, (_, column) =>
    selected.filter((meeting) => meeting.column === column).map(({ told }) => toEncounter(told)),
  );
  return { visitor: first.visitor.key, host: first.host.key, state: describeReach(met, columns), cells };
}

const toEncounter = ({ event, sentences }: VisitEvent): Encounter => ({
  event: event.id,
  form: event.type,
  title: event.title,
  status: event.status,
  change: event.change,
  sentences,
});

const countEncounters = ({ cells }: EncounterPair): number => cells.reduce((sum, cell) => sum + cell.length, 0);
