import type { FoundPerson, OfficeEvidence } from '../found.ts';
import { tenuresOf } from '../lexicon/office-table.ts';
import { NOT_IN_OFFICE } from '../lexicon/titles.ts';
import { fitsTitle } from './people-ranking.ts';

/** People of the lexicon seen with a title that they have borne: what can tell when an article was written. */
export function selectOfficeEvidence(people: readonly FoundPerson[]): OfficeEvidence[] {
  const evidence: OfficeEvidence[] = [];
  for (const found of people) {
    const title = found.title;
    if (!title?.officeKind || isFormer(title.words)) continue;
    for (const person of found.candidates) {
      const fitting = tenuresOf(person).filter((tenure) => fitsTitle(tenure, title.officeKind, title.side));
      for (const office of new Set(fitting.map((tenure) => tenure.office)))
        evidence.push({ person, office, span: found.span });
    }
  }
  return evidence;
}

const isFormer = (title: string) => title.split(/\s/).some((word) => NOT_IN_OFFICE.has(word.toLowerCase()));
