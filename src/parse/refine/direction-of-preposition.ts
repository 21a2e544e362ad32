import type { Direction } from './direction-of-word.ts';

// Words right before a date that say by themselves which way it lies: "ahead of Friday's vote", "since Monday", "until Thursday".

const PREPOSITION_AHEAD =
  /\b(ahead of|in advance of|in preparation for|in the run-up to|looking ahead to|upcoming|forthcoming|up for|not before|no earlier than|no later than|pending)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/iu;
const LOOKS_AHEAD =
  /\b(looks? forward to|looked forward to|looking forward to|looks? ahead to|looked ahead to|confirmed (?:his|her|their|its) (?:participation|attendance))\b[^;,]{0,80}$/i;
const PREPOSITION_BACK =
  /\b(since|(?:postponed|moved|rescheduled|delayed|shifted) from|following|in the wake of|(?:months?|weeks|year|quarter|period) (?:through|to))\s(?:[\p{L}’'-]{1,20}\s){0,2}$|\b(since)\s(?:his|her|its|their|the)\s(?:[\p{L}’'-]{1,20}\s){1,2}in\s$/iu;
/** "moved from Monday to Friday", "put off until after June": where it was moved to. */
const MOVED_TO =
  /\b(postponed|moved|rescheduled|pushed back|put back|put off|delayed|shifted|deferred|adjourned)\b[^.;,]{0,60} (?:to|until|till)(?: (?:the|late|early|after|at least)){0,2} $/;
/** "until" and "through" look ahead except after a past state: "The ceasefire held until Friday". */
const UNTIL =
  /\b(until|till|through)\s(?:(?:the|late|early|at|least|after|next)\s){0,3}(?:(?:a|an|the|his|her|its|their)\s(?:[\p{L}-]{1,16}\s){1,3}(?:on\s)?)?$/iu;
const PAST_STATE =
  /\b(?:did not|didn['’]t|was|were|had|stayed|remained|lasted|ran|went on|held|served|continued|worked|lived|waited|stood|ruled|governed)\b[^;]{0,80}$/;
const MOVED =
  /\b(?:postponed|cancell?ed|be|delayed|suspended|extended|adjourned|deferred|put off|pushed back|moved|will|would|to)\b[^;]{0,80}$/;

export function directionOfPreposition(left: string): Direction | null {
  const near = left.slice(-120);
  const moved = MOVED_TO.exec(near);
  if (moved?.[1]) return { towards: 'future', cue: moved[1] };
  const ahead = PREPOSITION_AHEAD.exec(near) ?? LOOKS_AHEAD.exec(near);
  if (ahead?.[1]) return { towards: 'future', cue: ahead[1].toLowerCase() };
  const back = PREPOSITION_BACK.exec(near);
  const since = back?.[1] ?? back?.[2];
  if (since) return { towards: 'past', cue: since.toLowerCase() };
  const until = UNTIL.exec(near);
  // At the head of a sentence the verb comes after it: "Until Monday he was unknown".
  if (!until?.[1] || until.index === 0) return null;
  if (PAST_STATE.test(near) && !MOVED.test(near)) return { towards: 'past', cue: until[1].toLowerCase() };
  return { towards: 'future', cue: until[1].toLowerCase() };
}
