import type { EventCue } from '../lexicon/event-cues.ts';
import { matchesOf } from '../matches-of.ts';
import { isGathering } from './find-cast.ts';
import type { CueHit } from './find-cues.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import { readNameList } from './read-clause.ts';

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

const BRINGS =
  /\b(?:join(?:s|ed|ing)?|host(?:s|ed|ing)?|meet(?:s|ing)?|met|welcom(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|with) (?=[^;.]{0,150}(?:for|at|to) (?:[^ ;.,]{1,20} ){0,6}$)/gi;

/** "will join P and P for a summit", "hosted P at a dinner": those whom the verb before brings. */
function findCompanyBefore(text: string, at: number): number[] {
  const from = Math.max(0, at - 180);
  const verbs = matchesOf(BRINGS, text.slice(from, at));
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
  const names = [...findNamedPartners(masked, hit, until, end, passive), ...findWitnesses(masked.text, hit, end)];
  const last = names.at(-1);
  if (last === undefined || hit.cue.partners === 'none') return names;
  // "met with P for the annual review on T, and with P"
  const more = (hit.form === null ? WITH_TOO : AND_WITH).exec(masked.text.slice(last + 1, Math.min(end, last + 160)));
  // "and with P in G" is a meeting of its own.
  return more && last + more.index + more[0].length !== until
    ? [...names, ...readNameList(masked.text, last + 1 + more.index + more[0].length, end)]
    : names;
}

/** "signed in the presence of the two leaders", "visited, together with P, the …". */
function findWitnesses(text: string, hit: CueHit<EventCue>, end: number): number[] {
  if (hit.cue.type === 'signing') {
    const witnessed = / in the presence of (?=\uE002)/.exec(text.slice(hit.end, end));
    return witnessed ? [hit.end + witnessed.index + witnessed[0].length] : [];
  }
  const inside = hit.form === null ? null : /, (?:together|along) with /.exec(text.slice(hit.wordEnd, hit.end));
  return inside ? readNameList(text, hit.wordEnd + inside.index + inside[0].length, hit.end) : [];
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
  if (hit.gapped) return readNameList(text, hit.end, end);
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
    const where = WHERE_FIRST.exec(text.slice(hit.end, end));
    const behind = where ? readNameList(text, hit.end + where[0].length, end) : [];
    if (behind.length > 0) return behind;
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
            : /\b(?:call|conversation|(?:tele)?phone|line)$/i.test(text.slice(hit.start, hit.end))
              ? CALL_LINKS
              : NOUN_LINKS;
  for (const match of matchesOf(links, stretch)) {
    const names = readNameList(text, hit.end + match.index + match[0].length, end);
    if (names.length > 0) return names;
  }
  // "apologised to P over the telephone"
  if (hit.form === null && BY_PHONE.test(text.slice(hit.start, hit.end))) {
    const from = Math.max(0, hit.start - 70);
    const to = /^.* (?:to|with|[a-z]{3,12}ed) (?=[^;.]{0,60}$)/.exec(text.slice(from, hit.start));
    return to ? readNameList(text, from + to[0].length, hit.start) : [];
  }
  if (hit.form === null && IN_IT.test(text.slice(0, hit.start))) {
    // "In a phone call on T, P told P that"
    const told = TOLD.exec(text.slice(hit.end, hit.end + 120));
    if (told) return readNameList(text, hit.end + told.index + told[0].length, text.length);
  }
  return hit.form === null ? readCompound(masked, hit.start) : [];
}

/** "received at the palace in G the president of G, P" */
const WHERE_FIRST =
  /^ (?:(?:at|in) (?:[\p{L}'\uE003\uE004-]{1,20} ){1,6}?|(?:on )?\uE005 |here ){1,3}(?=the |his |her |[\uE000-\uE002])/u;

const BY_PHONE = /^(?:by|on|over) /i;
const IN_IT = /^(?:In|During) (?:a|an|the|his|her|their) (?:[^ ;.,]{1,20} ){0,4}$/;
const TOLD = / (?:told|assured|thanked|informed|urged|asked|congratulated) /;

/** "NATO foreign ministers' talks", "a CSTO summit": the organisation stands before the noun. */
function readCompound(masked: MaskedSentence, at: number): number[] {
  const from = Math.max(0, at - 40);
  const match = /\uE004(?:'s?)? ?(?:[\p{L}'-]{1,15} ){0,3}$/u.exec(masked.text.slice(from, at));
  return match ? [from + match.index] : [];
}
