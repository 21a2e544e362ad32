import type { FoundPerson, OfficeEvidence } from '../found.ts';
import { officeOf, tenuresOf } from '../lexicon/office-table.ts';
import { senseOfTitle } from '../lexicon/title-table.ts';
import { fitsTitle } from './people-ranking.ts';

// "the collapse of President Bashar al-Assad's regime": a time that is called by its ruler may be over.
const ERA_AFTER =
  /^['’]s? (?:\S{1,20} )?(?:regime|government|rule|era|fall|ouster|overthrow|downfall|administration|presidency)\b/;

/** "his Egyptian counterpart Badr Abdelatty": in one of his offices, whichever it is. */
const COUNTERPART = /\b(?:counterpart|opposite number|colleague)$/i;

/** People of the lexicon seen with a title that they have borne: what can tell when an article was written. */
export function selectOfficeEvidence(people: readonly FoundPerson[], text: string): OfficeEvidence[] {
  const evidence: OfficeEvidence[] = [];
  for (const found of people) {
    const title = found.title;
    if (
      !title ||
      (!title.officeKind && !COUNTERPART.test(title.words)) ||
      senseOfTitle(title.words).former ||
      ERA_AFTER.test(text.slice(found.span.end, found.span.end + 50))
    )
      continue;
    for (const person of found.candidates) {
      const fitting = tenuresOf(person).filter((tenure) =>
        title.officeKind
          ? fitsTitle(tenure, title.officeKind, title.side)
          : title.side === null || officeOf(tenure.office)?.side === title.side,
      );
      for (const office of new Set(fitting.map((tenure) => tenure.office)))
        evidence.push({ person, office, span: found.span });
    }
  }
  return evidence;
}
