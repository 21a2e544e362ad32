import type { DateEstimate } from '#model/date-estimate.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeKnownType, describeStatus } from '#model/event-words.ts';
import type { AgendaEvent, AgendaStop, Itinerary } from './comparison.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

export interface ItineraryColumnProps {
  readonly itinerary: Itinerary;
  /** How many visits stand side by side. */
  readonly visits: number;
}

/** One visit in order: its stops, and what is told to happen at each. */
export function ItineraryColumn({ itinerary, visits }: ItineraryColumnProps) {
  const { column, stops } = itinerary;
  const planned = itinerary.status === 'planned' ? ', planned' : '';
  return (
    <section aria-label={`Itinerary, ${column.label}`} className="min-w-0">
      <h4 className="font-semibold">{column.label}</h4>
      <p className="border-rule border-b pb-2 text-muted text-sm">
        {column.route}
        {planned}
      </p>
      {stops.length === 0 && <p className="py-2 text-muted">No stop is told.</p>}
      <ol>
        {stops.map((stop, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a trip can come through one town twice; its order is what it is.
          <li key={at} className="border-rule border-b py-2.5">
            <StopHead stop={stop} label={column.label} visits={visits} />
            {stop.events.length > 0 && (
              <ul className="mt-1 flex flex-col gap-1.5">
                {stop.events.map((event) => (
                  <AgendaLine key={event.event} event={event} label={column.label} stop={stop} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StopHeadProps {
  readonly stop: AgendaStop;
  readonly label: string;
  readonly visits: number;
}

function StopHead({ stop, label, visits }: StopHeadProps) {
  if (stop.label === null) return <p className="text-muted text-sm">At no stop that is told</p>;
  const when = describeStay(stop);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <EvidenceMark
        links={stop.sentences}
        title={`${stop.label}, ${label}`}
        className="font-semibold underline decoration-rule-strong underline-offset-3 hover:decoration-ink"
      >
        {stop.label}
      </EvidenceMark>
      {when && <span className="text-muted text-sm">{when}</span>}
      {visits > 1 && stop.state === 'only-here' && <span className="text-muted text-sm">only here</span>}
    </p>
  );
}

/** "2 April 2024", "2 April 2024 to 4 April 2024"; empty when no day is told. */
function describeStay({ start, end }: AgendaStop): string {
  if (!start && !end) return '';
  if (!start || !end || start.edtf === end.edtf) return describeEstimate((start ?? end) as DateEstimate);
  return `${describeEstimate(start)} to ${describeEstimate(end)}`;
}

// The stop has said it already; that the time was only taken over from it makes it no other time.
const isTimeOf = ({ start }: AgendaStop, { edtf }: DateEstimate): boolean =>
  start !== null && start.edtf.replaceAll('~', '') === edtf.replaceAll('~', '');

interface AgendaLineProps {
  readonly event: AgendaEvent;
  readonly label: string;
  readonly stop: AgendaStop;
}

function AgendaLine({ event, label, stop }: AgendaLineProps) {
  const type = describeKnownType(event.type);
  const details = [
    ...(type ? [type.toLowerCase()] : []),
    ...(event.estimate && !isTimeOf(stop, event.estimate) ? [describeEstimate(event.estimate)] : []),
    ...(event.place && event.place !== stop.label ? [event.place] : []),
  ];
  return (
    <li className="leading-snug">
      <EvidenceMark
        links={event.sentences}
        title={`${event.title}, ${label}`}
        className="underline decoration-rule decoration-1 underline-offset-3 hover:decoration-ink"
      >
        {event.title}
      </EvidenceMark>
      <span className="block text-muted text-sm">
        <span className={event.status === 'held' ? undefined : 'font-semibold'}>
          {describeStatus(event).toLowerCase()}
        </span>
        {details.length > 0 && `; ${details.join(', ')}`}
      </span>
    </li>
  );
}
