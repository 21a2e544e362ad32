import type { PersonId, SideId } from '#model/ids.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import { sideOf } from '../lexicon/sides.ts';
import type { CueHit } from './find-cues.ts';
import { GEO, type Mark, type MaskedSentence, NO_SIDE } from './mask-sentence.ts';
import { type Clauses, clauseAt, clauseEnd, clauseStart, findSubject, readNameList } from './read-clause.ts';

/** An organisation, or leaders of a region; `side` null for what is no organisation. */
export interface Group {
  readonly side: SideId | null;
  readonly label: string;
}

/** People of an event as its words name them; `several` ("the two leaders") waits for the events told before. */
export interface Cast {
  readonly people: readonly PersonId[];
  readonly several: readonly string[];
  readonly groups: readonly Group[];
}

/** Words between a noun and those who meet there; a verb takes fewer ("discussed hostages held by …"). */
const NOUN_LINKS =
  / (?:with|between|among|alongside|(?<!sidelines |margins |invitation |behalf |honou?r |request |presence )of|beside|together with) /g;
/** "the signing of four agreements by P and P" */
const SIGNING_LINKS = / (?:with|between|by) /g;
/** Who invites is the host. */
const VISIT_LINKS = / (?:with|of|by) /g;
const CALL_LINKS = / (?:with|on|to|from|between) /g;
const GATHERING_LINKS =
  / (?:with|between|among|of|for|together with|alongside|attended by|brought together|bringing together|in honou?r of|on behalf of) /g;
const VERB_LINKS = / (?:with|alongside|beside|together with) /g;

/** The subject: of its own clause, else what a "who" refers to, else of the clause it hangs on; for a noun also what follows. */
export function findActors(masked: MaskedSentence, clauses: Clauses, hit: CueHit<EventCue>): number[] {
  const { text } = masked;
  let clause = clauseAt(clauses, hit.start);
  const own = findSubject(text, clauseStart(clauses, clause), hit.start, hit.form === null);
  if (own.length === 0 && isSubjectItself(text, clauses, clause, hit)) return [];
  const possessor = hit.form === null && !isGathering(hit) ? findPossessor(text, hit.start) : [];
  if (possessor.length > 0) return possessor;
  if (own.length > 0) return own;
  if (hit.form === null || (hit.form === 'gerund' && clauseStart(clauses, clause) === 0 && hit.start === 0)) {
    const end = hit.form === null ? clauseEnd(clauses, clause, text) : text.length;
    const after = findSubject(text, hit.end, Math.min(end, hit.end + 160));
    if (
      after.length > 0 &&
      /^(?:at|during|in|after|before|following|speaking at|addressing|ahead of|on the sidelines of)\b/i.test(
        text.slice(clauseStart(clauses, clause)).trimStart(),
      )
    )
      return after;
  }
  // No subject here: walk back to the clause that brings it, over at most three.
  for (let steps = 0; clause > 0 && steps < 3; steps += 1) {
    const opener = clauses.openers[clause] ?? '';
    const until = clauseStart(clauses, clause);
    const from = clauseStart(clauses, clause - 1);
    // "thanked G, which hosted talks": the country hosted, not whoever thanked it.
    if (
      opener === 'which' &&
      !isResumedBase(text.slice(until, hit.start), opener) &&
      !/[\uE000-\uE002],? ?$/.test(text.slice(Math.max(from, until - 4), until))
    )
      return [];
    const antecedent = /^(?:who|whom|whose|which|that)$/.test(opener)
      ? lastActors(text, from, until)
      : opener === 'resume'
        ? beforeRelative(text, clauses, clause)
        : findSubject(text, from, until);
    if (antecedent.length > 0) return antecedent;
    clause -= 1;
  }
  return [];
}

/** "noted that the fifth round of negotiations will open": the noun is what its clause speaks of, whoever noted it. */
const isSubjectItself = (text: string, clauses: Clauses, clause: number, hit: CueHit<EventCue>): boolean =>
  hit.form === null &&
  clauses.openers[clause] === 'that' &&
  /^that (?:the|a|an) (?:[\p{L}-]{2,15} ){0,4}$/u.test(text.slice(clauseStart(clauses, clause), hit.start));

/** "…, which is held on T, and meet P": a verb that goes on after the clause between. */
export const isResumedBase = (before: string, opener: string): boolean =>
  /^(?:which|where|who)$/.test(opener) && /, and (?:then |also )?$/.test(before);

/** "P's talks with …", "the meeting between …" has none. */
function findPossessor(text: string, at: number): number[] {
  const match = /([\uE000\uE001\uE002])'s? (?:[\p{L}-]{1,15} ){0,3}$/u.exec(text.slice(Math.max(0, at - 60), at));
  return match ? [Math.max(0, at - 60) + match.index] : [];
}

/** The names right before a relative clause: "P and P, who …", "P of G and her counterpart P, who …". */
function lastActors(text: string, from: number, until: number): number[] {
  const low = Math.max(from, until - 90);
  const match =
    /[\uE000-\uE002](?:(?: of (?:the )?\uE003)?(?:, and | and |, )(?:[\p{L}'-]{1,15} ){0,4}[\uE000-\uE002])*(?=(?: of (?:the )?\uE003)?,? ?$)/u.exec(
      text.slice(low, until),
    );
  if (!match) return findSubject(text, from, until);
  return [...match[0]].flatMap((character, place) =>
    /[\uE000-\uE002]/.test(character) ? [low + match.index + place] : [],
  );
}

/** Who the relative clause was about goes on after it: the names before its "who". */
function beforeRelative(text: string, clauses: Clauses, clause: number): number[] {
  for (let number = clause - 1; number > 0; number -= 1) {
    if (!/^(?:who|whom|whose|which)$/.test(clauses.openers[number] ?? '')) continue;
    const from = clauseStart(clauses, number - 1);
    const until = clauseStart(clauses, number);
    const subject = findSubject(text, from, until);
    const last = lastActors(text, from, until);
    return last.length > 1 || subject.length === 0 ? last : subject;
  }
  return [];
}

const BRINGS =
  /\b(?:join(?:s|ed|ing)?|host(?:s|ed|ing)?|meet(?:s|ing)?|met|welcom(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|with) (?=[^;.]{0,150}(?:for|at|to) (?:[^ ;.,]{1,24} ){0,6}$)/gi;

/** "will join P and P for a summit", "hosted P at a dinner": those whom the verb before brings. */
function findCompanyBefore(text: string, at: number): number[] {
  const from = Math.max(0, at - 180);
  const verbs = [...text.slice(from, at).matchAll(BRINGS)];
  const last = verbs.at(-1);
  return last ? readNameList(text, from + last.index + last[0].length, at) : [];
}

/** Those met: the object of the verb, or whoever stands behind "with", "between", "of", "by". */
export function findPartners(
  masked: MaskedSentence,
  hit: CueHit<EventCue>,
  until: number,
  end: number,
  passive: boolean,
): number[] {
  const names = findNamedPartners(masked, hit, until, end, passive);
  const last = names.at(-1);
  if (last === undefined || hit.cue.partners === 'none') return names;
  // "met with P for the annual review on T, and with P"
  const more = (hit.form === null ? WITH_TOO : AND_WITH).exec(masked.text.slice(last + 1, Math.min(end, last + 160)));
  return more ? [...names, ...readNameList(masked.text, last + 1 + more.index + more[0].length, end)] : names;
}

/** "a meeting of P with P", "talks between P and P, and with P" */
const WITH_TOO =
  /^ with (?=[^;.,]{0,60}[\uE000-\uE002])|,? and (?:also |separately )?with (?=[^;.]{0,80}[\uE000-\uE002])/;
const AND_WITH = /,? and (?:also |separately )?with (?=[^;.]{0,80}[\uE000-\uE002])/;

function findNamedPartners(
  masked: MaskedSentence,
  hit: CueHit<EventCue>,
  until: number,
  end: number,
  passive: boolean,
): number[] {
  const { text } = masked;
  if (passive) {
    const by = / by /.exec(text.slice(hit.end, until));
    return by ? readNameList(text, hit.end + by.index + by[0].length, end) : [];
  }
  if (hit.cue.partners === 'none') return [];
  const company = hit.form === null ? findCompanyBefore(text, hit.start) : [];
  // "joined P for a meeting with P"
  if (company.length > 0) {
    const link = isGathering(hit) ? null : /^ with /.exec(text.slice(hit.end, until));
    return link ? [...company, ...readNameList(text, hit.end + link[0].length, end)] : company;
  }
  if (hit.cue.partners === 'object') {
    const names = readNameList(text, hit.end, end);
    if (names.length > 0) return names;
  }
  // The verb's own end may be the preposition already ("spoke with", "sat down with").
  if (/(?:with|to|on|upon) ?$/.test(text.slice(hit.start, hit.end))) {
    const names = readNameList(text, hit.end, end);
    if (names.length > 0) return names;
  }
  const stretch = text.slice(hit.end, until);
  const links =
    hit.form !== null
      ? VERB_LINKS
      : isGathering(hit)
        ? GATHERING_LINKS
        : hit.cue.type === 'signing'
          ? SIGNING_LINKS
          : hit.cue.type === 'state-visit'
            ? VISIT_LINKS
            : /\b(?:call|conversation)$/i.test(text.slice(hit.start, hit.end))
              ? CALL_LINKS
              : NOUN_LINKS;
  for (const match of stretch.matchAll(links)) {
    const names = readNameList(text, hit.end + match.index + match[0].length, end);
    if (names.length > 0) return names;
  }
  if (hit.form === null && IN_IT.test(text.slice(0, hit.start))) {
    // "In a phone call on T, P told P that"
    const told = TOLD.exec(text.slice(hit.end, hit.end + 120));
    if (told) return readNameList(text, hit.end + told.index + told[0].length, text.length);
  }
  return hit.form === null ? readCompound(masked, hit.start) : [];
}

const IN_IT = /^(?:In|During) (?:a|an|the|his|her|their) (?:[^ ;.,]{1,20} ){0,4}$/;
const TOLD = / (?:told|assured|thanked|informed|urged|asked|congratulated) /;

/** "NATO foreign ministers' talks", "a CSTO summit": the organisation stands before the noun. */
function readCompound(masked: MaskedSentence, at: number): number[] {
  const from = Math.max(0, at - 40);
  const match = /\uE004(?:'s?)? ?(?:[\p{L}'-]{1,15} ){0,3}$/u.exec(masked.text.slice(from, at));
  return match ? [from + match.index] : [];
}

export function toCast(masked: MaskedSentence, positions: readonly number[]): Cast {
  const people: PersonId[] = [];
  const several: string[] = [];
  const groups: Group[] = [];
  for (const position of positions) {
    const mark = masked.marks.get(position);
    if (mark?.kind === 'person' && !people.includes(mark.seen.person)) people.push(mark.seen.person);
    if (mark?.kind === 'several') several.push(withCountries(masked, position, mark.words));
    if (mark?.kind === 'side')
      groups.push({
        side: mark.side.side === NO_SIDE ? null : mark.side.side,
        label: labelGroup(masked, position, mark),
      });
  }
  return { people, several, groups };
}

/** Gatherings that go by a name of their own: "COP30" is its own group, as NATO is of a NATO summit. */
export function addGathering(cast: Cast, words: string): Cast {
  const name = /^(?:COP ?\d{2}|TICAD)/.exec(words)?.[0];
  return name ? { ...cast, groups: [...cast.groups, { side: null, label: name }] } : cast;
}

/** "the foreign ministers of G and G": whose they are narrows who they are; kept as "words|XX|YY". */
export function withCountries(masked: MaskedSentence, position: number, words: string): string {
  const of = /^ of (?:the )?\uE003(?:(?:,| and|, and) (?:the )?\uE003)*/.exec(
    masked.text.slice(position + 1, position + 60),
  );
  if (!of) return words;
  const sides = [...of[0]].flatMap((character, at) => {
    const mark = character === GEO ? masked.marks.get(position + 1 + at) : undefined;
    return mark?.kind === 'geo' && mark.side ? [mark.side.side] : [];
  });
  return [words, ...sides].join('|');
}

/** As the text names it ("EU leaders"); by its own name where the text only hints ("the Alliance", "the world body"). */
function labelGroup(masked: MaskedSentence, position: number, { side, span }: Mark & { kind: 'side' }): string {
  const words = masked.source.slice(span.start, span.end);
  const name =
    /^\p{Lu}/u.test(words) && words.toLowerCase() !== 'alliance' ? words : (sideOf(side.side)?.label ?? words);
  return / leaders\b/.test(masked.text.slice(position + 1, position + 10)) ? `${name} leaders` : name;
}

const isGathering = ({ cue, form }: CueHit<EventCue>) =>
  cue.type === 'summit' || cue.type === 'conference' || (cue.type === 'other' && form === null);

/** Verbs by which the subject is at a gathering and does not only speak of it. */
const ATTENDS =
  /\b(?:receiv(?:e|es|ed|ing)|attend(?:s|ed|ing)?|(?:take|takes|took|taking) part|participat(?:e|es|ed|ing)|join(?:s|ed|ing)?|address(?:es|ed|ing)?|host(?:s|ed|ing)?|chair(?:s|ed|ing)?|co-chair(?:s|ed|ing)?|lead(?:s|ing)?|led|sp(?:eak|eaks|oke|eaking) (?:at|to)|opened|represent(?:s|ed|ing)?|hold(?:s|ing)?|held|convene[sd]?|welcom(?:e|es|ed|ing)|open(?:s|ing)?|see each other at|gather(?:s|ed|ing)?|meet(?:s|ing)? (?:again )?at|met (?:again )?at|present at|(?:was|is|were|are|be) in [^;.]{0,110} for|(?:travel|fl(?:y|ies|ew)|head|arriv|go|went|leav|left|visit)[^;.]{0,70} for)(?: [^ ;.]{1,24}){0,9} $/i;

/** A gathering that is only referred to: "ahead of the summit", "preparations for a summit". */
const REFERS =
  /\b(?:on|about) (?:a |an |the |their |his |her )?(?:[^ ;.]{1,24} ){0,2}$|\b(?:ahead of|before|after|preparations? for|prepar\w{1,5} for|sidelines of|margins of|during|following|since|until|prior to|discuss\w{0,4}|outcome of|results of|success of|congratulat\w{1,4} [^;.]{0,30} on)(?: [^ ;.]{1,24}){0,6} $/i;

/** The host brings the guests to it: a list of them with their titles stands between. */
const HOSTS_FOR =
  /\b(?:welcom(?:e|es|ed|ing)|host(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|join(?:s|ed|ing)?) [^;]{0,120} (?:for|to|at) (?:[^ ;.]{1,24} ){0,6}$/i;

export const isReferredTo = (hit: CueHit<EventCue>, before: string): boolean =>
  isGathering(hit)
    ? REFERS.test(before)
    : hit.form === null && /\b(?:sidelines|margins) of (?:[^ ;.]{1,24} ){0,8}$/i.test(before);

/** True where the subject of the clause is not one of those who meet. */
export function isAbsent(text: string, hit: CueHit<EventCue>, before: string, partners: readonly number[]): boolean {
  if (hit.form !== null) return false;
  if (isGathering(hit))
    return (
      REFERS.test(before) || !(ATTENDS.test(before) || HOSTS_FOR.test(before)) || /\b(?:may|might|could)\b/.test(before)
    );
  // "thanked Egypt for hosting talks between P and P": the two are named, whoever speaks.
  return partners.length >= 2 && /^[^\uE000-\uE002]{0,80} between /.test(text.slice(hit.end, hit.end + 90));
}
