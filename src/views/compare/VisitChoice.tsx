import type { CorpusVisit } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';

export interface VisitChoiceProps {
  /** All main visits, in time order. */
  readonly all: readonly CorpusVisit[];
  /** The chosen ones, in time order. */
  readonly chosen: readonly CorpusVisit[];
  readonly onVisits: (visits: readonly VisitId[]) => void;
}

/** Which visits are compared: "Compare April 2024 with January 2025". Two visits leave nothing to choose. */
export function VisitChoice({ all, chosen, onVisits }: VisitChoiceProps) {
  const [first, second] = chosen;
  if (!first || !second) return null;
  if (all.length === 2) {
    return (
      <p className="py-1 text-sm">
        <span className="text-muted">Compare</span> <span className="font-semibold">{first.label}</span>{' '}
        <span className="text-muted">with</span> <span className="font-semibold">{second.label}</span>
      </p>
    );
  }
  const pair = (a: VisitId, b: VisitId) => onVisits(all.map(({ id }) => id).filter((id) => id === a || id === b));
  const optionsBut = (other: CorpusVisit) =>
    all.filter(({ id }) => id !== other.id).map((visit) => ({ value: visit.id, label: describeChoice(visit) }));
  const many = chosen.length > 2;
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      {many ? (
        <p className="py-1 text-sm">
          <span className="text-muted">Compare</span> <span className="font-semibold">{chosen.length} visits</span>
        </p>
      ) : (
        <>
          <Choice label="Compare" value={first.id} options={optionsBut(second)} onValue={(id) => pair(id, second.id)} />
          <Choice label="with" value={second.id} options={optionsBut(first)} onValue={(id) => pair(first.id, id)} />
        </>
      )}
      <Button
        look="quiet"
        onClick={() => onVisits((chosen.length === all.length ? all.slice(-2) : all).map(({ id }) => id))}
      >
        {chosen.length === all.length ? 'Only the last two' : `All ${all.length} visits`}
      </Button>
    </div>
  );
}

/** "May 2023, Steinmeier" where several people travel. */
const describeChoice = ({ label, traveller }: CorpusVisit): string =>
  traveller === null ? label : `${label}, ${traveller}`;
