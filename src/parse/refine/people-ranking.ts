import type { Day } from '#model/day.ts';
import type { PersonId, SideId } from '#model/ids.ts';
import type { FoundPerson } from '../found.ts';
import { holdsOn, officeOf, type Tenure, tenuresOf } from '../lexicon/office-table.ts';
import { senseOfTitle } from '../lexicon/title-table.ts';

export interface Ranked {
  readonly person: PersonId;
  /** Above 0: the text's title and side, or the offices of the day, speak for this person. */
  readonly score: number;
}

/** People that a name can be, the likeliest first: by title, by side, by what they were on the day of publication. */
export function rankPeople(candidates: readonly PersonId[], found: FoundPerson, day: Day | null): Ranked[] {
  return candidates
    .map((person) => ({ person, score: scoreOf(person, found, day) }))
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1));
}

function scoreOf(person: PersonId, found: FoundPerson, day: Day | null): number {
  const tenures = tenuresOf(person);
  const side = found.title?.side ?? found.side;
  let score = 0;
  for (const tenure of tenures) score = Math.max(score, scoreOfTenure(tenure, day));
  if (side) score += tenures.some((tenure) => officeOf(tenure.office)?.side === side) ? 4 : -6;
  return score + scoreOfTitle(tenures, found, day);
}

// 3: heads and foreign ministers are whom news calls by surname alone. Others 2, those of the last years 1.
function scoreOfTenure(tenure: Tenure, day: Day | null): number {
  const kind = officeOf(tenure.office)?.kind ?? '';
  const weight = ALONE_KINDS.has(kind) ? 3 : 2;
  if (day === null) return tenure.endDay === null ? weight : 1;
  if (holdsOn(tenure, day)) return weight;
  return tenure.endDay !== null && day - tenure.endDay > LONG_AGO ? 0 : 1;
}

const ALONE_KINDS = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'leader']);

// Twelve years: longer ago a surname alone rarely means a former office-holder (4383 days).
const LONG_AGO = 4383;

function scoreOfTitle(tenures: readonly Tenure[], found: FoundPerson, day: Day | null): number {
  const title = found.title;
  if (!title || senseOfTitle(title.words).address) return 0;
  if (title.officeKind === null) return /minister|secretary|leader|counterpart|chief/i.test(title.words) ? 0 : -3;
  const fitting = tenures.filter((tenure) => fitsTitle(tenure, title.officeKind, title.side));
  if (fitting.length === 0) return -4;
  return fitting.some((tenure) => day === null || holdsOn(tenure, day)) ? 8 : 5;
}

/** Whether a title of this kind and side can mean the office. "Leader" means any head. */
export function fitsTitle(tenure: Tenure, kind: string | null, side: SideId | null): boolean {
  const office = officeOf(tenure.office);
  if (!office || kind === null) return false;
  if (side && office.side !== side) return false;
  return (
    office.kind === kind ||
    (kind === 'leader' && HEAD_KINDS.has(office.kind)) ||
    (HEAD_KINDS.has(kind) && office.kind === 'leader')
  );
}

const HEAD_KINDS = new Set(['head-of-state', 'head-of-government', 'crown-prince', 'party-leader', 'leader']);
