import type { ArticleEvent, EventStatus, EventType } from './event.ts';

const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  meeting: 'Meeting',
  talks: 'Talks',
  'press-conference': 'Press conference',
  summit: 'Summit',
  conference: 'Conference',
  'state-visit': 'State visit',
  'site-visit': 'Site visit',
  call: 'Call',
  statement: 'Statement',
  signing: 'Signing',
  other: 'Other',
  background: 'Background',
};

const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  held: 'Held',
  planned: 'Planned',
  unknown: 'Not certain',
};

/** "Press conference". */
export const describeEventType = (type: EventType): string => TYPE_WORDS[type];

/** The same beside an event's title, where "Other" would say nothing. */
export const describeKnownType = (type: EventType): string | null => (type === 'other' ? null : TYPE_WORDS[type]);

/** "Planned"; for a change of plan "Postponed" or "Called off". Always as of the article that tells it. */
export function describeStatus({ status, change }: Pick<ArticleEvent, 'status' | 'change'>): string {
  if (change === 'postponed') return 'Postponed';
  if (change === 'cancelled') return 'Called off';
  return STATUS_WORDS[status];
}

export const describeStatusValue = (status: EventStatus): string => STATUS_WORDS[status];
