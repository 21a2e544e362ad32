import { describeEventType, describeStatus } from '#model/event-words.ts';
import type { Encounter, EncounterGrid, EncounterPair, Party } from './comparison.ts';
import { describeEncounterState } from './comparison-words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { CellVisit, STAYS, VisitHeads } from './VisitHeads.tsx';

/** Who met whom at each visit, and in what form. */
export function EncounterTable({ grid }: { readonly grid: EncounterGrid }) {
  const { columns } = grid;
  if (grid.pairs.length === 0) return <p className="py-4 text-muted">These sentences tell of no encounter.</p>;
  const labels = new Map([...grid.visitors, ...grid.hosts].map(({ key, label }: Party) => [key, label]));
  const labelOf = (key: string) => labels.get(key) ?? key;
  return (
    <div className="relative md:scroll-pl-48 md:overflow-x-auto">
      <table className="w-full border-collapse max-md:block">
        <caption className="sr-only">Who met whom at each visit, and in what form</caption>
        <VisitHeads first="Visitor and host" columns={columns} />
        <tbody className="max-md:block">
          {grid.pairs.map((pair) => (
            <tr
              key={`${pair.visitor}\n${pair.host}`}
              className="border-rule border-b align-top max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:py-2"
            >
              <th scope="row" className={`text-left font-normal max-md:col-span-full md:py-2 md:pr-4 ${STAYS}`}>
                {labelOf(pair.visitor)} <span className="text-muted">and</span> {labelOf(pair.host)}
                {pair.state !== 'only-here' && columns.length > 1 && (
                  <span className="block text-muted text-sm">{describePair(pair, columns.length)}</span>
                )}
              </th>
              {columns.map((column, at) => (
                <td key={column.visit} className="md:py-2 md:pr-6">
                  <CellVisit label={column.label} />
                  <Encounters
                    encounters={pair.cells[at] ?? []}
                    title={`${labelOf(pair.visitor)} and ${labelOf(pair.host)}, ${column.label}`}
                  />
                  {pair.state === 'only-here' && columns.length > 1 && (pair.cells[at]?.length ?? 0) > 0 && (
                    <span className="text-muted text-sm">{describeEncounterState(pair.state, columns.length)}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// A meeting that is only announced is not met: then the words say no more than where it is told.
function describePair({ state, cells }: EncounterPair, visits: number): string {
  const words = describeEncounterState(state, visits);
  const met = cells.every((cell) => cell.length === 0 || cell.some(isHeld));
  return met ? words : words.replace(/^met /, '');
}

const isHeld = ({ status }: Encounter): boolean => status === 'held';

function Encounters({ encounters, title }: { readonly encounters: readonly Encounter[]; readonly title: string }) {
  if (encounters.length === 0) {
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">no meeting mentioned</span>
      </span>
    );
  }
  return (
    <ul>
      {encounters.map((encounter) => (
        <li key={encounter.event}>
          <EvidenceMark
            links={encounter.sentences}
            title={`${encounter.title}: ${title}`}
            className="underline decoration-rule-strong underline-offset-3 hover:decoration-ink"
          >
            {describeEventType(encounter.form)}
          </EvidenceMark>
          {!isHeld(encounter) && <span className="text-muted text-sm"> {describeStatus(encounter).toLowerCase()}</span>}
        </li>
      ))}
    </ul>
  );
}
