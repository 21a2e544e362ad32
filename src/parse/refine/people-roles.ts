import { foldText } from '#base/fold-text.ts';
import type { Day } from '#model/day.ts';
import { type OfficeId, officeId, type SideId, sideId } from '#model/ids.ts';
import type { Office } from '#model/nouns.ts';
import type { FoundPerson } from '../found.ts';
import { holdsOn, officeOf, type Tenure, tenuresOf } from '../lexicon/office-table.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { adjectiveOfSide, sideTable } from '../lexicon/sides.ts';
import { senseOfTitle } from '../lexicon/title-table.ts';
import { splitPhrase } from '../split-words.ts';
import type { PersonCluster } from './people-clusters.ts';
import { fitsTitle } from './people-ranking.ts';

export interface Role {
  readonly role: string | null;
  readonly side: SideId | null;
  readonly office: OfficeId | null;
  /** An office that the tables don't have, made from the text's words. */
  readonly newOffice: Office | null;
  /** The found person whose title does not fit the tables on the day, and the offices held. */
  readonly mismatch: { readonly found: FoundPerson; readonly held: readonly string[] } | null;
}

type Title = NonNullable<FoundPerson['title']>;

/** What the article says a person is, and which office of the tables that is on the day of publication. */
export function readRole(cluster: PersonCluster, mentions: readonly FoundPerson[], day: Day | null): Role {
  const titled = mentions.filter((found) => found.title && !senseOfTitle(found.title.words).address);
  const told = titled.find((found) => found.title?.officeKind) ?? titled[0] ?? null;
  const title = told?.title ?? null;
  const tenures = cluster.known ? tenuresOf(cluster.id) : [];
  const held = title ? officeByTitle(tenures, titled, day) : officeByDay(tenures, day);
  const side = sideOfPerson(titled, mentions, held, tenures, day);
  const newOffice = title && !held && !cluster.known ? officeFromText(title, side) : null;
  const mismatch = told && title ? mismatchOf(cluster, told, title, tenures, day) : null;
  return {
    role: title ? roleWords(bestTitle(titled) ?? title, side) : null,
    side,
    office: held?.office ?? newOffice?.id ?? null,
    newOffice: newOffice && !officeOf(newOffice.id) ? newOffice : null,
    mismatch,
  };
}

const isFormer = (title: Title) => senseOfTitle(title.words).former;

// News of a handover names the old holder in office for some days: two weeks.
const HANDOVER = 14;

const heldOn = (tenure: Tenure, day: Day | null) =>
  day === null || holdsOn(tenure, day) || holdsOn(tenure, (day - HANDOVER) as Day);

function officeByTitle(tenures: readonly Tenure[], titled: readonly FoundPerson[], day: Day | null): Tenure | null {
  for (const { title } of titled) {
    if (!title || isFormer(title)) continue;
    const fitting = tenures.filter(
      (tenure) => fitsTitle(tenure, title.officeKind, title.side) || namesOffice(tenure, title),
    );
    const now = fitting.filter((tenure) => heldOn(tenure, day));
    if (now.length > 0) return latest(now);
  }
  return titled.every(({ title }) => title?.officeKind === null) ? officeByDay(tenures, day) : null;
}

/** "Armed Forces Minister": the table's own words for the office. */
function namesOffice(tenure: Tenure, title: Title): boolean {
  const words = foldText(title.words);
  return (officeOf(tenure.office)?.titles ?? []).some((own) => words.endsWith(own));
}

const latest = (tenures: readonly Tenure[]): Tenure | null =>
  tenures.reduce<Tenure | null>((best, tenure) => (!best || tenure.firstDay >= best.firstDay ? tenure : best), null);

// The order in which news would name somebody who holds two offices.
const KIND_ORDER = [
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'leader',
  'foreign-minister',
  'top-diplomat',
  'defence-minister',
];

function officeByDay(tenures: readonly Tenure[], day: Day | null): Tenure | null {
  if (day === null && new Set(tenures.map((tenure) => tenure.office)).size > 1) return null;
  const order = (tenure: Tenure) => {
    const at = KIND_ORDER.indexOf(officeOf(tenure.office)?.kind ?? '');
    return at < 0 ? KIND_ORDER.length : at;
  };
  const now = tenures.filter((tenure) => day === null || holdsOn(tenure, day));
  return now.reduce<Tenure | null>((best, tenure) => (!best || order(tenure) < order(best) ? tenure : best), null);
}

function sideOfPerson(
  titled: readonly FoundPerson[],
  mentions: readonly FoundPerson[],
  held: Tenure | null,
  tenures: readonly Tenure[],
  day: Day | null,
): SideId | null {
  const told = titled.find((found) => found.title?.side)?.title?.side ?? mentions.find((found) => found.side)?.side;
  const table = held ?? officeByDay(tenures, day) ?? latest(tenures);
  const known = table ? officeOf(table.office)?.side : undefined;
  // "Turkish-born", "the Russian-led": the table knows better than a stray adjective, unless the text names another office of his.
  if (told && known && told !== known && !tenures.some((tenure) => officeOf(tenure.office)?.side === told))
    return known;
  return told ?? known ?? (titled.some(({ title }) => title && AMERICAN.test(title.words)) ? sideId('US') : null);
}

/** Offices of one country alone, whose own releases leave its name out. */
const AMERICAN = /\b(?:deputy|under|assistant) secretary of (?:state|defense)\b/i;

/** The fullest wording: with its side, an office before kin, early before late. */
function bestTitle(titled: readonly FoundPerson[]): Title | null {
  const titles = titled.map((found) => found.title).filter((title) => title !== null);
  return (
    titles.find((title) => title.officeKind && title.side && !isCounterpart(title)) ??
    titles.find((title) => title.officeKind) ??
    titles.find((title) => !isCounterpart(title)) ??
    titles[0] ??
    null
  );
}

const isCounterpart = (title: Title) => /\b(?:counterpart|opposite number|colleague)$/i.test(title.words);

/** "French Armed Forces Minister" from "France's Armed Forces Minister", without "Mr." and "Sheikh". */
function roleWords(title: Title, side: SideId | null): string {
  const plural = PLURAL.exec(title.words);
  const words = plural ? dropSides(title.words.slice(0, -1)) : senseOfTitle(title.words).plain;
  if (!side || namesSide(words) || title.officeKind === null) return words;
  return `${adjectiveOfSide(side)} ${words}`;
}

// "French and German foreign ministers" are one French and one German foreign minister.
const PLURAL =
  /(?:minister|president|premier|chancellor|leader|counterpart|envoy|ambassador|adviser|advisor|governor|senator)s$/i;

function dropSides(title: string): string {
  const words = splitPhrase(title);
  let at = 0;
  for (let side = matchPhrase(sideTable().words, words, at); side; side = matchPhrase(sideTable().words, words, at)) {
    at += side.length;
  }
  return title.slice(words[at]?.start ?? 0);
}

function namesSide(title: string): boolean {
  const words = splitPhrase(title);
  return words.some((_, at) => matchPhrase(sideTable().words, words, at) !== null);
}

function officeFromText(title: Title, side: SideId | null): Office | null {
  if (!side || title.officeKind === null || isFormer(title)) return null;
  const id = officeId(`${side.toLowerCase()}-${title.officeKind}`);
  return { id, label: senseOfTitle(title.words).plain, kind: title.officeKind, side };
}

// News goes on saying "President Assad" of one who fell: for a year a past office is no contradiction, only a manner of speaking.
const SPOKEN_OF = 365;

const justEnded = (tenure: Tenure, day: Day) =>
  tenure.endDay !== null && day >= tenure.endDay && day - tenure.endDay < SPOKEN_OF;

function mismatchOf(
  cluster: PersonCluster,
  found: FoundPerson,
  title: Title,
  tenures: readonly Tenure[],
  day: Day | null,
): Role['mismatch'] {
  if (day === null || !cluster.known || title.officeKind === null || isFormer(title)) return null;
  const fitting = tenures.filter((tenure) => fitsTitle(tenure, title.officeKind, title.side));
  if (fitting.length === 0 || fitting.some((tenure) => heldOn(tenure, day) || justEnded(tenure, day))) return null;
  return {
    found,
    held: fitting.map(
      (tenure) => `${officeOf(tenure.office)?.label ?? tenure.office} ${tenure.from}/${tenure.to ?? '..'}`,
    ),
  };
}
