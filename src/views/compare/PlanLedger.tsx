import type { PlanOutcome, PlanRow } from '#corpus/match-plans.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeOutcome } from './comparison-words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

const MARK = 'underline decoration-rule-strong underline-offset-3 hover:decoration-ink';

/** Each announced event, and what later articles say of it. Silence is said as silence. */
export function PlanLedger({ plans }: { readonly plans: readonly PlanRow[] }) {
  if (plans.length === 0)
    return <p className="py-4 text-muted">No event is announced here that a later article could report.</p>;
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">Announced events and what later articles say of each</caption>
      <thead className="max-md:sr-only">
        <tr className="border-rule border-b text-left text-muted text-sm">
          <th scope="col" className="py-2 pr-4 font-normal">
            Planned
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            For
          </th>
          <th scope="col" className="py-2 font-normal">
            Reported
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {plans.map((plan) => (
          <tr key={`${plan.article} ${plan.event}`} className="border-rule border-b align-top max-md:block max-md:py-2">
            <th scope="row" className="text-left font-normal max-md:block md:py-2 md:pr-4">
              <EvidenceMark links={plan.sentences} title={`Planned: ${plan.title}`} className={MARK}>
                {plan.title}
              </EvidenceMark>
            </th>
            <td className="text-muted text-sm max-md:block md:py-2 md:pr-4">{describeTime(plan.planned)}</td>
            <td className="max-md:block md:py-2">
              <Outcome outcome={plan.outcome} title={plan.title} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const describeTime = (estimate: DateEstimate | null): string =>
  estimate ? describeEstimate(estimate) : 'no date given';

function Outcome({ outcome, title }: { readonly outcome: PlanOutcome; readonly title: string }) {
  const words = describeOutcome(outcome);
  if (outcome.kind === 'no-later-mention') return <span className="text-muted">{words}</span>;
  return (
    <>
      <EvidenceMark links={outcome.later.sentences} title={`${title}: ${words}`} className={`font-semibold ${MARK}`}>
        {words}
      </EvidenceMark>
      {outcome.kind === 'moved' && (
        <>
          {' '}
          ({describeTime(outcome.from)} → {outcome.to ? describeEstimate(outcome.to) : 'no new date'})
          {outcome.held && <span className="text-muted">, and reported as held</span>}
        </>
      )}
    </>
  );
}
