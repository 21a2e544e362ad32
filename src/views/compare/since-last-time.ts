import { type ArticlesById, linkTellings } from '#corpus/event-links.ts';
import type { PlanOutcome, PlanRow } from '#corpus/match-plans.ts';
import { dropRepeatedLinks, type SentenceLink } from '#corpus/sentence-link.ts';
import { findOwnArticles } from '#corpus/visit-accounts.ts';
import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { eventsOf, type Selection } from '#select/select-events.ts';
import { collectVisitEvents } from './collect-visit-events.ts';
import { comparePlans, keyOfStop, linkStop, nameStop } from './compare-agenda.ts';
import { compareOffices } from './compare-offices.ts';
import { compareVisits } from './compare-visits.ts';
import type { Holder, OfficeTable, Since, SinceClause } from './comparison.ts';
import { describeCount, type Fact, joinFacts, toClause, toCountFact, toFact, toWords } from './join-facts.ts';
import { officeInSentence } from './label-in-sentence.ts';
import { sinceTopics, tellTopics } from './since-topics.ts';
import { findVisits } from './visit-columns.ts';

/**
 * What changed at the last of the visits against the one before, in sentences made by rule; every fact leads to its words. Earlier visits
 * only tell what is new from what is back.
 */
export function sinceLastTime(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): Since {
  const found = findVisits(index, visits);
  const [before, now] = [found.at(-2), found.at(-1)];
  if (!now) return { heading: '', clauses: [] };
  if (!before) return tellOneVisit(index, now, selection);
  const clauses = [
    ...sinceTopics(compareVisits(index, visits, selection)),
    ...sinceOffices(compareOffices(index, [before.id, now.id], selection)),
    sinceTour(index.corpus, before, now),
    sincePlans(comparePlans(index, [before.id], selection)),
  ];
  return { heading: describeSince(index.corpus, before, now), clauses: clauses.filter((clause) => clause !== null) };
}

/** Of a visit with none before it: what it is about, what is expected of it and what is reported. */
function tellOneVisit(index: CorpusIndex, visit: CorpusVisit, selection: Selection): Since {
  const own: ArticlesById = new Map(findOwnArticles(index.corpus, visit).map((article) => [article.id, article]));
  // What comes after the visit is expected as well ("a summit in July"); no later article need be there that could report it.
  const plans = eventsOf(index, selection.rows)
    .filter(({ status }) => status === 'planned')
    .map(({ tellings }) => linkTellings(own, tellings))
    .filter(({ length }) => length > 0);
  const held = collectVisitEvents(index, visit, selection).filter(
    ({ event, selected }) => selected && event.status === 'held',
  );
  const clauses = [
    tellTopics(compareVisits(index, [visit.id], selection)),
    countEvents('plans', plans.length, dropRepeatedLinks(plans.flat())),
    countEvents('held', held.length, dropRepeatedLinks(held.flatMap(({ sentences }) => sentences))),
  ];
  return {
    heading: capitalise(describeWhose(index.corpus, visit)),
    clauses: clauses.filter((clause) => clause !== null),
  };
}

/** "Eight events are expected." */
function countEvents(kind: 'plans' | 'held', count: number, links: readonly SentenceLink[]): SinceClause | null {
  if (count === 0) return null;
  const verb = kind === 'plans' ? 'expected' : 'reported as held';
  const [events, is] = count === 1 ? ['event', 'is'] : ['events', 'are'];
  return toClause(kind, [toCountFact(`${describeCount(count)} ${events}`, links), toWords(` ${is} ${verb}.`)]);
}

/** "Since Blinken’s visit of April 2024"; where several people travel "Barrot’s visit of January 2025, since Séjourné’s of April 2024". */
function describeSince(corpus: Corpus, before: CorpusVisit, now: CorpusVisit): string {
  const known = isDated(before);
  if (now.traveller === null || before.traveller === null)
    return `Since ${describeWhose(corpus, before)}${known ? '' : ' before'}`;
  const last =
    before.traveller !== now.traveller
      ? `${before.traveller}’s${known ? ` of ${before.label}` : ''}`
      : known
        ? `that of ${before.label}`
        : 'the one before';
  return `${describeWhose(corpus, now)}, since ${last}`;
}

/** "Blinken’s visit of April 2024"; "the visit of April 2024" of somebody without a name. */
function describeWhose({ people }: Corpus, visit: CorpusVisit): string {
  const name = visit.traveller ?? people.get(visit.visitor)?.surname;
  const whose = name ? `${name}’s` : 'the';
  return isDated(visit) ? `${whose} visit of ${visit.label}` : `${whose} visit`;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isDated = ({ stops }: CorpusVisit): boolean => stops[0]?.start?.earliest != null;

/** "France’s foreign minister is now Barrot, no longer Séjourné." */
function sinceOffices(table: OfficeTable): SinceClause[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells.at(-1);
    if (!row.office || cell?.state !== 'new-holder') return [];
    const office = officeInSentence(row.office, row.sideLabel);
    const clause = toClause('office', [
      toWords(`${office} is now `),
      ...joinFacts(cell.holders.map(nameHolder)),
      toWords(', no longer '),
      ...joinFacts(cell.before.map(nameHolder)),
      toWords('.'),
    ]);
    return clause ?? [];
  });
}

const nameHolder = ({ surname, sentences }: Holder): Fact => toFact(surname, sentences);

/** "The tour is shorter: now Paris, last time Paris and Brussels." Null when both have the same stops. */
function sinceTour(corpus: Corpus, before: CorpusVisit, now: CorpusVisit): SinceClause | null {
  const keys = (visit: CorpusVisit) => visit.stops.map(keyOfStop).join(' ');
  if (keys(before) === keys(now)) return null;
  const stops = (visit: CorpusVisit) =>
    joinFacts(visit.stops.map((stop) => toFact(nameStop(corpus, stop), linkStop(corpus, visit, stop))));
  const difference = now.stops.length - before.stops.length;
  const opening =
    difference < 0 ? 'The tour is shorter: now ' : difference > 0 ? 'The tour is longer: now ' : 'The stops are now ';
  return toClause('tour', [toWords(opening), ...stops(now), toWords(', last time '), ...stops(before), toWords('.')]);
}

const OUTCOMES: readonly (readonly [PlanOutcome['kind'], one: string, several: string])[] = [
  ['held', 'is reported as held', 'are reported as held'],
  ['moved', 'was moved', 'were moved'],
  ['called-off', 'was called off', 'were called off'],
  ['still-planned', 'is planned still', 'are planned still'],
  ['no-later-mention', 'has no later mention in these articles', 'have no later mention in these articles'],
];

/** "Of eight events planned then, one is reported as held and seven have no later mention in these articles." */
function sincePlans(plans: readonly PlanRow[]): SinceClause | null {
  const groups = OUTCOMES.flatMap(([kind, one, several]) => {
    const these = plans.filter((plan) => plan.outcome.kind === kind);
    return these.length === 0 ? [] : [{ these, verb: these.length === 1 ? one : several }];
  });
  const [first, ...others] = groups;
  if (!first) return null;
  if (others.length === 0) {
    const all =
      plans.length === 1 ? 'the one event planned then' : `all ${describeCount(plans.length)} events planned then`;
    return toClause('plans', [toCountFact(all, linkPlans(plans)), toWords(` ${first.verb}.`)]);
  }
  const parts = groups.flatMap(({ these, verb }, at) => [
    toWords(at === 0 ? '' : at === groups.length - 1 ? ' and ' : ', '),
    toCountFact(describeCount(these.length), linkPlans(these)),
    toWords(` ${verb}`),
  ]);
  return toClause('plans', [
    toWords(`of ${describeCount(plans.length)} events planned then, `),
    ...parts,
    toWords('.'),
  ]);
}

/** The announcements, and after them what later articles say. */
const linkPlans = (plans: readonly PlanRow[]) =>
  dropRepeatedLinks(
    plans.flatMap(({ sentences, outcome }) => [...sentences, ...('later' in outcome ? outcome.later.sentences : [])]),
  );
