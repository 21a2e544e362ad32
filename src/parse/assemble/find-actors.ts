import type { EventCue } from '../lexicon/event-cues.ts';
import { isGathering } from './find-cast.ts';
import type { CueHit } from './find-cues.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import { type Clauses, clauseAt, clauseEnd, clauseStart, findSubject, subjectOfSaid } from './read-clause.ts';

/** The subject: of its own clause, else what a "who" refers to, else of the clause it hangs on; for a noun also what follows. */
export function findActors(masked: MaskedSentence, clauses: Clauses, hit: CueHit<EventCue>): number[] {
  const { text } = masked;
  let clause = clauseAt(clauses, hit.start);
  const own = findSubject(text, clauseStart(clauses, clause), hit.start, hit.form === null);
  if (own.length === 0 && isSubjectItself(text, clauses, clause, hit)) return [];
  const inviter = hit.cue.type === 'state-visit' ? findInviter(text) : [];
  if (inviter.length > 0 && own.length > 0) return [...inviter, ...own];
  const possessor = hit.form === null && !isGathering(hit) ? findPossessor(text, hit.start) : [];
  if (possessor.length > 0) return possessor;
  if (own.length > 0) return own;
  if (hit.form === null || (hit.form === 'gerund' && clauseStart(clauses, clause) === 0 && hit.start === 0)) {
    // "At a press conference before he left, P said"
    const aside = /^(?:before|after|when|while)$/.test(clauses.openers[clause + 1] ?? '');
    const end = hit.form === null && !aside ? clauseEnd(clauses, clause, text) : text.length;
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
  /^that (?:the|a|an) (?:[\p{L}-]{1,15} ){0,4}$/u.test(text.slice(clauseStart(clauses, clause), hit.start));

/** "…, which is held on T, and meet P": a verb that goes on after the clause between. */
export const isResumedBase = (before: string, opener: string): boolean =>
  /^(?:which|where|who)$/.test(opener) && /, and (?:then |also )?$/.test(before);

/** "At the invitation of P, P paid a state visit": of a joint statement, whose the host is too. */
function findInviter(text: string): number[] {
  const invitation =
    /^(?:At|On|Upon) the invitation of [^;.\uE000]{0,60}\uE000(?=[^;.\uE000]{0,80}, [^;.]{0,60}\uE000[^;.]{0,60} paid )/u.exec(
      text,
    );
  return invitation ? [invitation[0].length - 1] : [];
}

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
  const said = subjectOfSaid(text, clauses, clause);
  if (said.length > 0) return said;
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
