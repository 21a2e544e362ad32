import type { CorpusVisit } from '#model/corpus.ts';
import type { EventType, Participant } from '#model/event.ts';
import type { SideId, VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { Encounter, EncounterGrid, EncounterPair, Party } from './comparison.ts';
import { selectVisitEvents, type VisitEvent } from './select-visit-events.ts';
import { describeReach, findVisits, toColumn } from './visit-columns.ts';

// A statement that names two people is no meeting of theirs; "other" can be a journey made alone or at the same time.
const NO_ENCOUNTER: ReadonlySet<EventType> = new Set(['statement', 'background']);

/** Who met whom at each visit, and in what form; planned encounters are marked as planned. */
export function compareEncounters(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): EncounterGrid {
  const found = findVisits(index, visits);
  const home = found[0]?.visitorSide ?? null;
  const [visitors, hosts] = [new Map<string, Party>(), new Map<string, Party>()];
  const pairs = new Map<string, Encounter[][]>();
  found.forEach((visit, column) => {
    for (const told of selectVisitEvents(index, visit, selection)) {
      if (NO_ENCOUNTER.has(told.event.type)) continue;
      const parties = told.event.participants.map((participant) => toParty(index, participant));
      const ours = parties.filter((party) => isOfSide(party, home, found));
      const theirs = parties.filter((party) => !isOfSide(party, home, found));
      for (const visitor of ours) {
        for (const host of theirs) {
          visitors.set(visitor.key, visitors.get(visitor.key) ?? visitor);
          hosts.set(host.key, hosts.get(host.key) ?? host);
          addEncounter(pairs, `${visitor.key}\n${host.key}`, column, found.length, toEncounter(told));
        }
      }
    }
  });
  return {
    columns: found.map((visit) => toColumn(index.corpus, visit)),
    visitors: [...visitors.values()],
    hosts: [...hosts.values()],
    pairs: [...pairs].map(toPair).sort((a, b) => countEncounters(b) - countEncounters(a)),
  };
}

function toParty(index: CorpusIndex, { label, person, side }: Participant): Party {
  const known = person === null ? undefined : index.corpus.people.get(person);
  return { key: person ?? side ?? label, label: known?.name ?? label, person, side: known?.side ?? side };
}

// The traveller counts for the visitor's side even where the text gives no country.
function isOfSide({ person, side }: Party, home: SideId | null, visits: readonly CorpusVisit[]): boolean {
  if (home !== null && side !== null) return side === home;
  return person !== null && visits[0]?.visitor === person;
}

function addEncounter(
  pairs: Map<string, Encounter[][]>,
  key: string,
  column: number,
  columns: number,
  encounter: Encounter,
): void {
  const cells = pairs.get(key) ?? Array.from({ length: columns }, (): Encounter[] => []);
  cells[column]?.push(encounter);
  pairs.set(key, cells);
}

const toEncounter = ({ event, sentences }: VisitEvent): Encounter => ({
  event: event.id,
  form: event.type,
  title: event.title,
  status: event.status,
  change: event.change,
  sentences,
});

function toPair([key, cells]: [string, Encounter[][]]): EncounterPair {
  const [visitor = '', host = ''] = key.split('\n');
  const met = cells.filter((encounters) => encounters.length > 0).length;
  return { visitor, host, state: describeReach(met, cells.length), cells };
}

const countEncounters = ({ cells }: EncounterPair): number => cells.reduce((sum, cell) => sum + cell.length, 0);
