import type { ArticlePerson } from '#model/article.ts';
import { officeOf } from '../lexicon/office-table.ts';

const LEADER = /president|prime minister|premier|chancellor|king|queen|emir|sultan|emperor|leader|pope|taoiseach/i;

const isLeader = (person: ArticlePerson | undefined): boolean => {
  const role = roleWords(person);
  return LEADER.test(role) && !/deputy prime|spokes|adviser|aide|vice|senate|chamber|assembly|court|bank/i.test(role);
};

/** The role in the text's words and in the table's. */
function roleWords(person: ArticlePerson | undefined): string {
  const office = person?.office ? officeOf(person.office) : undefined;
  return `${person?.role ?? ''} ${office?.label ?? ''}`;
}

/** "the two presidents" are presidents, "the two ministers" ministers; "they" and "the two sides" anyone. */
export function fitsWords(person: ArticlePerson | undefined, words: string): boolean {
  const role = roleWords(person);
  // Of whom the text gives no role, nothing speaks against.
  if (role.trim() === '') return true;
  if (/prime ministers/.test(words)) return /prime|premier/i.test(role);
  if (/presidents/.test(words))
    return (
      /president/i.test(role) && !/vice|senate|chamber|parliament|assembly|court|bank|commission|council/i.test(role)
    );
  if (/ministers|diplomats|secretaries/.test(words))
    return /minister|secretary|diplomat|fm\b/i.test(role) && !/prime/i.test(role);
  if (/leaders|heads of/.test(words)) return isLeader(person);
  return true;
}
