import { foldText } from '#base/fold-text.ts';
import type { Person } from '#model/nouns.ts';
import { nameKey, personOf, surnameOf } from '../lexicon/office-table.ts';
import type { PersonCluster } from './people-clusters.ts';

/**
 * The name as shown. A known person's is the lexicon's ("Stéphane Séjourné") where the article only leaves out accents, initials or
 * middle names; where the article spells otherwise ("Volodymyr Zelensky"), it is the article's. `lone`: surnames told alone.
 */
export function bestName(cluster: PersonCluster, lone: readonly string[]): Person {
  const known = cluster.known ? personOf(cluster.id) : undefined;
  if (known) return nameOfKnown(known, cluster.spellings, lone);
  const name = bestSpelling(cluster.spellings.length > 0 ? cluster.spellings : lone);
  return { id: cluster.id, name, surname: surnameOf(name) };
}

function nameOfKnown(known: Person, spellings: readonly string[], lone: readonly string[]): Person {
  const own = wordsOf(known.name);
  if (spellings.length > 0) {
    const told = spellings.map(wordsOf);
    if (told.some((words) => isSameName(own, words)) || spellings.every((name) => isFormalName(own, name)))
      return known;
    const name = bestSpelling(spellings);
    return { ...known, name, surname: surnameIn(name, known) };
  }
  const alone = lone.find((surname) => nameKey(surname) !== nameKey(known.surname));
  const plain = lone.some((surname) => nameKey(surname) === nameKey(known.surname));
  if (!alone || plain || !known.name.endsWith(` ${known.surname}`) || !soundsAlike(alone, known.surname)) return known;
  const surname = unshout(alone);
  return { ...known, name: known.name.slice(0, -known.surname.length) + surname, surname };
}

/** "Zelensky" for Zelenskyy, but not a nickname or a house's name. */
function soundsAlike(a: string, b: string): boolean {
  const [x, y] = [foldText(a), foldText(b)];
  return x.slice(0, 3) === y.slice(0, 3) && Math.abs(x.length - y.length) <= 3;
}

function surnameIn(name: string, known: Person): string {
  if (known.name.startsWith(known.surname) && known.name !== known.surname) return name.split(' ')[0] ?? name;
  return name.endsWith(known.surname) ? known.surname : surnameOf(name);
}

/** The same words in any order, or fewer of them with the same last word. */
function isSameName(own: readonly string[], told: readonly string[]): boolean {
  const some = told.every((word) => own.includes(word));
  if (some && (told.length === own.length || told.at(-1) === own.at(-1))) return true;
  return own.every((word) => told.includes(word)) && own[0] === told[0] && own.at(-1) === told.at(-1);
}

/**
 * The name in full where news has it short: "Gabriel Boric Font" with the mother's surname, "Joseph R. Biden, Jr." for Joe Biden. Another
 * spelling of the same sounds is none ("Volodymyr Zelensky").
 */
function isFormalName(own: readonly string[], name: string): boolean {
  const told = wordsOf(name);
  const plain = told.at(-1) === 'jr' ? told.slice(0, -1) : told;
  // "Lloyd J. Austin III" is how he is called, where that is all that is told.
  if (/^i{2,3}$/.test(plain.at(-1) ?? '')) return false;
  if (own[0] === plain[0]) return plain.length === own.length + 1 && own.every((word, at) => word === plain[at]);
  return own.length === 2 && own.at(-1) === plain.at(-1) && /\p{Lu}\. |\bJr\b/u.test(name);
}

const wordsOf = (written: string) => {
  const name = written.replaceAll(',', '');
  return nameKey(name.includes('.') ? name.replace(/(?<!\p{L})(?:\p{Lu}\.){1,4}/gu, '') : name)
    .split(' ')
    .filter(Boolean);
};

/** The most words, then the most accents, then the first told. */
function bestSpelling(spellings: readonly string[]): string {
  const score = (name: string) => wordsOf(name).length * 100 + accentsOf(name);
  const best = spellings.reduce((winner, name) => (score(name) > score(winner) ? name : winner), spellings[0] ?? '');
  return best.split(/\s+/).map(unshout).join(' ');
}

const accentsOf = (name: string) => name.normalize('NFD').length - name.length;

/** "ISHIBA" → "Ishiba"; initials and short forms stay. */
const unshout = (word: string) =>
  word.length > 3 && word === word.toUpperCase() && !word.includes('.')
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
