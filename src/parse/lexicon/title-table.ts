import { foldText } from '#base/fold-text.ts';
import type { SideId } from '#model/ids.ts';
import { splitPhrase } from '../split-words.ts';
import { officeTable } from './office-table.ts';
import { buildPhraseTable, matchPhrase, type PhraseTable } from './phrase-table.ts';
import { readList, readTable } from './read-table.ts';
import { NOT_IN_OFFICE, PLURAL_HEADS, TITLE_HEADS } from './titles.ts';

export type Sex = 'm' | 'f' | null;

export interface TitleHead {
  /** The kind of office the head alone means; null where it takes more words. */
  readonly kind: string | null;
  /** `office`, a form of `address` before a name, or `kin` and company, only a title beside a name. */
  readonly sort: 'office' | 'address' | 'kin';
  readonly sex: Sex;
  readonly plural: boolean;
}

let heads: PhraseTable<TitleHead> | null = null;

export function titleHeads(): PhraseTable<TitleHead> {
  heads ??= buildHeads();
  return heads;
}

function buildHeads(): PhraseTable<TitleHead> {
  const entries = new Map<string, TitleHead>();
  for (const [mark = '', list] of readTable(TITLE_HEADS)) {
    const head = readMark(mark);
    for (const words of readList(list)) if (!entries.has(words)) entries.set(words, head);
  }
  for (const plural of readList(PLURAL_HEADS)) {
    const head = entries.get(singularOf(plural));
    if (head) entries.set(plural, { ...head, plural: true });
  }
  return buildPhraseTable([...entries].map(([words, head]) => [foldText(words), head]));
}

const singularOf = (plural: string) =>
  plural === 'messrs' ? 'mr' : plural.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');

function readMark(mark: string): TitleHead {
  const [name = '', sex] = mark.split('+');
  const sort = name === '!' ? 'address' : name === '~' ? 'kin' : 'office';
  const kind = sort !== 'office' || name === '-' ? null : name;
  return { kind, sort, sex: sex === 'm' || sex === 'f' ? sex : null, plural: false };
}

/**
 * The office kind that a title's folded words mean: by the side's own titles in the office table first ("external affairs minister" of
 * IN), then by what the words say anywhere.
 */
export function officeKindOf(words: string, side: SideId | null, head: TitleHead): string | null {
  const key = `${side} ${head.kind} ${words}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  if (kinds.size >= MOST_SENSES) kinds.clear();
  const kind = readOfficeKind(words, side, head);
  kinds.set(key, kind);
  return kind;
}

function readOfficeKind(words: string, side: SideId | null, head: TitleHead): string | null {
  const own = side ? (officeTable().officesBySide.get(side) ?? []).find((o) => o.titles.includes(words)) : undefined;
  if (own) return own.kind;
  for (const [pattern, kind] of KIND_PATTERNS) if (pattern.test(words)) return kind;
  return head.kind;
}

// First match decides; deputies come before their ministers. Every pattern is read from the title's start.
const KIND_PATTERNS: readonly (readonly [RegExp, string | null])[] = [
  [/\bdeputy secretary of state\b|\bminister of state\b.{0,30}\bforeign\b/, 'deputy-foreign-minister'],
  [/\bminister of state\b/, null],
  [/\bexchequer\b/, 'finance-minister'],
  // The head of a house of parliament, whatever the house is called.
  [
    /\b(?:assembly|parliament|bundestag|duma|rada|senate|people's congress) (?:president|chair\w{0,6}|speaker)\b|\b(?:president|chair\w{0,6}|speaker) of .{0,25}\b(?:assembly|parliament|bundestag|duma|rada|senate|people's congress)\b/,
    'speaker',
  ],
  [/\b(?:deputy|vice|assistant|first deputy)\b.{0,30}\bforeign\b/, 'deputy-foreign-minister'],
  [/\bdeputy prime minister\b.{0,40}\bforeign\b/, 'foreign-minister'],
  [/\b(?:deputy prime minister|vice premier|deputy premier)\b/, 'deputy-head-of-government'],
  [/\b(?:deputy|assistant|under|adviser|advisor|aide)\b/, null],
  [
    /\bforeign (?:affairs )?(?:minister|secretary)\b|\bminister (?:of|for) .{0,30}\b(?:foreign|external) affairs\b/,
    'foreign-minister',
  ],
  [/\b(?:foreign policy chief|top diplomat|chief diplomat|external affairs minister)\b/, 'foreign-minister'],
  [
    /\b(?:defen[cs]e|armed forces|war) (?:minister|secretary|chief)\b|\b(?:minister|secretary) (?:of|for) .{0,20}\b(?:defen[cs]e|armed forces)\b/,
    'defence-minister',
  ],
  [
    /\b(?:finance|treasury|economy) (?:minister|secretary)\b|\bminister (?:of|for) .{0,20}\bfinance\b/,
    'finance-minister',
  ],
  [/\b(?:trade|commerce) (?:minister|secretary|representative|chief)\b/, 'trade-minister'],
  [/\b(?:interior|home) (?:minister|secretary)\b/, 'interior-minister'],
  [/\b(?:energy|oil) (?:minister|secretary)\b/, 'energy-minister'],
  [
    /\b(?:army|military|defen[cs]e staff|joint chiefs|armed forces)\b.{0,20}\b(?:chief|head|chairman)\b|\bchief of .{0,20}\bstaff of the armed\b/,
    'military-chief',
  ],
  [
    /\b(?:intelligence|spy|cia|mossad|mi6|bnd|shin bet)\b.{0,15}\b(?:chief|head|director)\b|\bhead of (?:the )?(?:cia|mossad|mi6|bnd)\b/,
    'intelligence-chief',
  ],
  [/\bambassador to the (?:un|united nations)\b|\bpermanent representative\b|\bun ambassador\b/, 'un-ambassador'],
];

/** What a title's words say beside the office. */
export interface TitleSense {
  /** Only a form of address or a rank ("Mr.", "H.E. Dr.", "Gen."): it says nothing of an office. */
  readonly address: boolean;
  /** Forms of address at either end left out: "Prime Minister, H.E. Mr." */
  readonly plain: string;
  /** The bearer's sex, where the title tells it: "King", "spokeswoman", "Ms.". */
  readonly sex: Sex;
  /** "former", "late", "-elect": not the bearer's office now. */
  readonly former: boolean;
}

// An article has some dozens of titles, said again and again.
const MOST_SENSES = 2000;
const senses = new Map<string, TitleSense>();
const kinds = new Map<string, string | null>();

export function senseOfTitle(title: string): TitleSense {
  const known = senses.get(title);
  if (known) return known;
  if (senses.size >= MOST_SENSES) senses.clear();
  const sense = readSense(title);
  senses.set(title, sense);
  return sense;
}

function readSense(title: string): TitleSense {
  const words = splitPhrase(title);
  const office = words.map(() => true);
  let sex: Sex = null;
  for (let at = 0; at < words.length; at += 1) {
    const head = matchPhrase(titleHeads(), words, at);
    sex ??= head?.value.sex ?? sexOfWord(words[at]?.fold ?? '');
    if (head?.value.sort === 'address') office.fill(false, at, at + head.length);
    at += head ? head.length - 1 : 0;
  }
  const from = office.indexOf(true);
  const to = office.lastIndexOf(true);
  const end = to === words.length - 1 ? title.length : (words[to]?.end ?? title.length);
  return {
    address: from < 0,
    plain: from < 0 ? title : title.slice(words[from]?.start ?? 0, end),
    sex,
    former: words.some((word) => NOT_IN_OFFICE.has(word.fold)),
  };
}

function sexOfWord(fold: string): Sex {
  if (fold.endsWith('woman')) return 'f';
  return MAN.test(fold) ? 'm' : null;
}

/** "Chairman", "congressmen"; not "German", "Human Rights", "Yemen", "Turkmen". */
const MAN = /(?<!^(?:ger|hu|o|ro|otto|ye|turk|wo))m[ae]n$/;
