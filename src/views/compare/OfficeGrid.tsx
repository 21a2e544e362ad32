import type { HolderCell, OfficeRow, OfficeTable, VisitColumn } from './comparison.ts';
import { describeHolderState } from './comparison-words.ts';
import { HolderNames } from './HolderNames.tsx';
import { CellVisit, STAYS, VisitHeads } from './VisitHeads.tsx';

/** Who holds which office at each visit, grouped by side: a change of minister is one row with a new holder. */
export function OfficeGrid({ table }: { readonly table: OfficeTable }) {
  const { columns } = table;
  if (table.rows.length === 0) return <p className="py-4 text-muted">Nobody is named in these sentences.</p>;
  return (
    <div className="relative md:scroll-pl-48 md:overflow-x-auto">
      <table className="w-full border-collapse max-md:block">
        <caption className="sr-only">Offices and who holds them at each visit</caption>
        <VisitHeads first="Office" columns={columns} />
        {groupBySide(table.rows).map(({ label, rows }) => (
          <tbody key={label} className="max-md:block">
            <tr className="border-rule border-b max-md:block">
              <th
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="pt-4 pb-1 text-left font-normal text-muted text-sm max-md:block"
              >
                <span className="md:sticky md:left-0">{label}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr
                key={row.id}
                className="border-rule border-b align-top max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:py-2"
              >
                <th scope="row" className={`text-left font-normal max-md:col-span-full md:py-2 md:pr-4 ${STAYS}`}>
                  {row.label}
                </th>
                {columns.map((column, at) => (
                  <td key={column.visit} className="md:py-2 md:pr-6">
                    <CellVisit label={column.label} />
                    <OfficeCell row={row} cell={row.cells[at]} columns={columns} at={at} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface SideGroup {
  readonly label: string;
  readonly rows: OfficeRow[];
}

/** In the order in which the rows name their sides. */
function groupBySide(rows: readonly OfficeRow[]): SideGroup[] {
  const groups = new Map<string, SideGroup>();
  for (const row of rows) {
    const label = row.sideLabel ?? 'Side not known';
    const group = groups.get(label);
    if (group) group.rows.push(row);
    else groups.set(label, { label, rows: [row] });
  }
  return [...groups.values()];
}

interface OfficeCellProps {
  readonly row: OfficeRow;
  readonly cell: HolderCell | undefined;
  readonly columns: readonly VisitColumn[];
  readonly at: number;
}

function OfficeCell({ row, cell, columns, at }: OfficeCellProps) {
  if (!cell || cell.state === 'not-named') {
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{describeHolderState('not-named')}</span>
      </span>
    );
  }
  const office = [row.sideLabel, row.label].filter(Boolean).join(', ');
  const spokenOf = cell.holders.every((holder) => holder.part === 'mentioned');
  const words = [
    // What was first or the same needs no word: the names beside one another say it.
    ...(cell.state === 'first' ? [] : [describeHolderState(cell.state)]),
    ...(spokenOf ? ['in no event'] : []),
  ].join(', ');
  return (
    <>
      {cell.before.length > 0 && (
        <>
          <HolderNames before holders={cell.before} title={`${office}, before ${columns[at]?.label ?? ''}`} />
          <span aria-hidden="true" className="px-1.5">
            →
          </span>
          <span className="sr-only"> then </span>
        </>
      )}
      <HolderNames holders={cell.holders} title={`${office}, ${columns[at]?.label ?? ''}`} />
      {words && (
        <span className={`block text-sm ${cell.state === 'new-holder' ? 'font-semibold' : 'text-muted'}`}>{words}</span>
      )}
    </>
  );
}
