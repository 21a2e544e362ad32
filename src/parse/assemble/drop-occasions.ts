import type { EventCue } from '../lexicon/event-cues.ts';
import type { CueHit } from './find-cues.ts';

const HOSTS: ReadonlySet<string> = new Set(['host', 'receive', 'welcome', 'greet', 'join']);
const MEETS: ReadonlySet<string> = new Set(['meet', 'see']);

/**
 * One event in two words. "Hosted P for a summit": the summit is the event, the host's verb only brings the people. "Met P for the
 * annual meeting", "received P, who is on a state visit": the verb, and the visit, are.
 */
export function isOnlyOccasion(hit: CueHit<EventCue>, hits: readonly CueHit<EventCue>[], text: string): boolean {
  const verb = hit.cue.verb?.[0] ?? '';
  if (HOSTS.has(verb)) {
    return hits.some(
      (other) =>
        other.start > hit.end &&
        other.form === null &&
        (/\b(?:for|at|to)(?: [^ ;.,]{1,20}){0,6} $/.test(text.slice(hit.end, other.start)) ||
          (other.cue.type === 'state-visit' && /\bwho (?:is|was|are|were) /.test(text.slice(hit.end, other.start)))) &&
        other.start - hit.end < OCCASION,
    );
  }
  // "will meet again at the summit in G": the summit is where.
  if (MEETS.has(verb))
    return hits.some(
      (other) =>
        other.start > hit.end && GATHERINGS.has(other.cue.type) && AT_IT.test(text.slice(hit.end, other.start)),
    );
  if (hit.form !== null || hit.cue.strength !== 'strong' || !OCCASIONS.has(hit.cue.type)) return false;
  return hits.some(
    (other) =>
      MEETS.has(other.cue.verb?.[0] ?? '') &&
      other.end < hit.start &&
      hit.start - other.end < OCCASION &&
      /\bfor (?:(?:the|a|an|their|his|her|working)(?: [^ ;.,]{1,20}){0,6} )?$/.test(text.slice(other.end, hit.start)),
  );
}

/** "met P for talks", "for dinner". */
const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'talks', 'other']);
const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'conference']);
const AT_IT = /^(?: again| next)? ?at (?:the|a|an|this|next) (?:[^ ;.,]{1,20} ){0,5}$/;

/** A list of guests with their titles stands between the verb and its occasion, in masked text. */
const OCCASION = 120;
