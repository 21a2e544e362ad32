import { clsx } from 'clsx';
import type { TopicState } from './comparison.ts';
import { describeTopicState } from './comparison-words.ts';

type ToldState = Exclude<TopicState, 'told' | 'absent'>;

const SIGNS: Readonly<Record<ToldState, string>> = { new: '+', 'carried-on': '=', dropped: '−', 'came-back': '↩' };

/** What became of a topic since the visit before; nothing where there is nothing to compare with. */
export function StateWord({ state }: { readonly state: TopicState }) {
  if (state === 'told' || state === 'absent') return null;
  return (
    <span className={clsx('whitespace-nowrap', state === 'carried-on' ? 'text-muted' : 'font-semibold text-ink')}>
      <span aria-hidden="true" className="mr-1 inline-block w-2.5 text-center font-normal text-muted">
        {SIGNS[state]}
      </span>
      {describeTopicState(state)}
    </span>
  );
}
