import { toSentenceLink } from '#corpus/sentence-link.ts';
import type { ArticlePerson, ParsedArticle } from '#model/article.ts';
import type { CorpusVisit } from '#model/corpus.ts';
import type { PersonId, SideId, VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { Holder, HolderCell, OfficeRow, OfficeTable } from './comparison.ts';
import { type SelectedAccount, selectAccounts } from './select-sentences.ts';
import { findVisits, toColumn } from './visit-columns.ts';

/**
 * People by office: who holds it at each visit, as the visit's articles say. A change of minister is one row with a new holder, not one
 * person gone and another come. The filter takes offices away that no selected sentence names; holders and states stay those of all sentences.
 */
export function compareOffices(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): OfficeTable {
  const found = findVisits(index, visits);
  const accounts = found.map((visit) => selectAccounts(index, visit, selection));
  const columns = accounts.map((column) => readHolders(column, ({ told }) => told));
  const keys = new Set(accounts.flatMap((column) => [...readHolders(column, ({ selected }) => selected).keys()]));
  const own = new Set<string>(found.flatMap(sidesOf));
  const rows = [...keys].map((key) => toRow(index, key, columns)).sort((a, b) => rankRow(a, own) - rankRow(b, own));
  return { columns: found.map((visit) => toColumn(index.corpus, visit)), rows };
}

const sidesOf = (visit: CorpusVisit): string[] => [
  ...(visit.visitorSide ? [visit.visitorSide] : []),
  ...visit.stops.map((stop) => stop.hostCountry),
];

interface OfficeHolders {
  readonly person: ArticlePerson;
  readonly holders: Holder[];
}

/** By office, and people without one by themselves. */
type HoldersByOffice = ReadonlyMap<string, OfficeHolders>;

type PickSentences = (account: SelectedAccount) => ReadonlySet<number>;

function readHolders(accounts: readonly SelectedAccount[], pick: PickSentences): HoldersByOffice {
  const offices = new Map<string, OfficeHolders>();
  for (const account of accounts) {
    for (const person of account.article.people) {
      if (!holdsOffice(person)) continue;
      const holder = toHolder(account.article, pick(account), person);
      if (holder.sentences.length === 0) continue;
      const key = person.office ?? `person ${person.id}`;
      const known = offices.get(key);
      if (known) addHolder(known.holders, holder);
      else offices.set(key, { person, holders: [holder] });
    }
  }
  return offices;
}

// Who had the office or is to have it does not hold it; "outgoing" still does.
const NOT_HOLDING = /^(?:the )?(?:former|ex|late|incoming|designated?|elect)\b|[- ](?:elect|designate)$/i;

const holdsOffice = ({ role }: ArticlePerson): boolean => role === null || !NOT_HOLDING.test(role.slice(0, 200));

/** Words about the people around someone ("Macron's office") do not name the person. */
function toHolder(article: ParsedArticle, sentences: ReadonlySet<number>, person: ArticlePerson): Holder {
  const seen = new Set<number>();
  const links = article.mentions.flatMap((mention) => {
    if (mention.kind !== 'person' || mention.person !== person.id || mention.form === 'staff') return [];
    if (!sentences.has(mention.sentence) || seen.has(mention.sentence)) return [];
    seen.add(mention.sentence);
    return [toSentenceLink(article, mention.sentence, mention.span)];
  });
  const { id, name, surname, part } = person;
  return { person: id, name, surname, part, sentences: links };
}

function addHolder(holders: Holder[], holder: Holder): void {
  const at = holders.findIndex((known) => known.person === holder.person);
  const known = holders[at];
  if (!known) holders.push(holder);
  else
    holders[at] = {
      ...known,
      part: known.part === 'participant' ? known.part : holder.part,
      sentences: [...known.sentences, ...holder.sentences],
    };
}

function toRow(index: CorpusIndex, key: string, columns: readonly HoldersByOffice[]): OfficeRow {
  const holders = columns.map((column) => column.get(key)?.holders ?? []);
  const person = columns.map((column) => column.get(key)?.person).find((found) => found !== undefined);
  const office = (person?.office && index.corpus.offices.get(person.office)) || null;
  const side: SideId | null = office?.side ?? person?.side ?? null;
  return {
    id: key,
    office,
    label: office?.label ?? person?.role ?? 'No office given',
    side,
    sideLabel: (side && index.corpus.sides.get(side)?.label) ?? null,
    cells: holders.map((now, at) => toCell(now, holders, at)),
  };
}

function toCell(now: readonly Holder[], all: readonly (readonly Holder[])[], at: number): HolderCell {
  if (now.length === 0) return { state: 'not-named', holders: [], before: [] };
  const before = all.slice(0, at).findLast((holders) => holders.length > 0);
  if (!before) {
    const later = all.slice(at + 1).some((holders) => holders.length > 0);
    return { state: later ? 'first' : 'only-here', holders: now, before: [] };
  }
  const known = new Set<PersonId>(before.map((holder) => holder.person));
  const same = now.every((holder) => known.has(holder.person));
  return { state: same ? 'same-holder' : 'new-holder', holders: now, before: same ? [] : before };
}

// Lower comes first; what does not differ keeps the order in which the articles name people.
function rankRow(row: OfficeRow, own: ReadonlySet<string>): number {
  const changed = row.cells.some((cell) => cell.state === 'new-holder');
  const takesPart = row.cells.some((cell) => cell.holders.some((holder) => holder.part === 'participant'));
  const named = row.cells.filter((cell) => cell.holders.length > 0).length;
  return (
    (row.office ? 0 : 1000) +
    (row.side !== null && own.has(row.side) ? 0 : 500) +
    (takesPart ? 0 : 200) +
    (changed ? 0 : 100) +
    (row.cells.length - named)
  );
}
