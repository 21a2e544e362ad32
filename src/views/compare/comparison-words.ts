import type { PlanOutcome } from '#corpus/match-plans.ts';
import type { EncounterState, HolderState, Interval, TopicState } from './comparison.ts';

const TOPIC_WORDS: Readonly<Record<TopicState, string>> = {
  told: 'mentioned',
  new: 'new',
  'carried-on': 'carried on',
  'came-back': 'came back',
  dropped: 'dropped',
  absent: 'not mentioned',
};

/** "dropped", meaning no longer mentioned in these articles; see {@link DROPPED_NOTE}. */
export const describeTopicState = (state: TopicState): string => TOPIC_WORDS[state];

/** To stand wherever "dropped" does. */
export const DROPPED_NOTE = 'Dropped: not mentioned in these articles. It may still have been talked about.';

const HOLDER_WORDS: Readonly<Record<HolderState, string>> = {
  first: 'named first here',
  'same-holder': 'same holder',
  'new-holder': 'new holder',
  'only-here': 'only here',
  'not-named': 'not named',
};

export const describeHolderState = (state: HolderState): string => HOLDER_WORDS[state];

/** "met in both" for two visits; planned encounters count as told, so the cells say which were planned. */
export function describeEncounterState(state: EncounterState, visits: number): string {
  if (state === 'only-here') return 'only here';
  if (state === 'in-several') return 'met in several';
  return visits === 2 ? 'met in both' : 'met in all';
}

const OUTCOME_WORDS: Readonly<Record<PlanOutcome['kind'], string>> = {
  held: 'reported as held',
  moved: 'moved',
  'called-off': 'called off',
  'still-planned': 'planned still in a later article',
  'no-later-mention': 'no later mention in these articles',
};

export const describeOutcome = ({ kind }: PlanOutcome): string => OUTCOME_WORDS[kind];

/** "281 days", "275 to 281 days", "an unknown time". */
export function describeInterval({ least, most }: Pick<Interval, 'least' | 'most'>): string {
  if (least === null || most === null) return 'an unknown time';
  return least === most ? `${least} ${least === 1 ? 'day' : 'days'}` : `${least} to ${most} days`;
}
