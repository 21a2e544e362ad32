import { useState } from 'react';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import type { TopicMatrix, TopicMeasure, TopicRow, VisitColumn } from './comparison.ts';
import { describeTopicState } from './comparison-words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { sortTopicRows } from './sort-topic-rows.ts';
import { TopicSwatch } from './TopicSwatch.tsx';

/** One small row of bars a topic, one bar a visit; each bar leads to its sentences. */
export function SeriesTopics({ matrix }: { readonly matrix: TopicMatrix }) {
  const [per100, setPer100] = useState(false);
  const rows = sortTopicRows(matrix, 'tree').filter((row) => row.named);
  return (
    <div className="relative overflow-x-auto md:scroll-pl-48">
      <div className="py-2 print:hidden">
        <SwitchRow label="Count per 100 sentences" checked={per100} onChecked={setPer100} />
      </div>
      <table className="border-collapse">
        <caption className="sr-only">Sentences on each topic at each visit</caption>
        <thead>
          <tr className="border-rule border-b align-bottom text-left text-xs">
            <th scope="col" className="sticky left-0 z-1 bg-page py-2 pr-4 font-normal text-muted">
              Topic
            </th>
            {matrix.columns.map((column) => (
              <th key={column.visit} scope="col" className="min-w-12 px-1 py-2 text-center font-normal text-muted">
                {shorten(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.topic.id} className="border-rule border-b">
              <th
                scope="row"
                className="sticky left-0 z-1 min-w-36 bg-page py-1 pr-4 text-left font-normal text-sm leading-snug"
              >
                <span className="flex items-baseline gap-2">
                  <TopicSwatch topic={row.topic} />
                  {row.topic.prefLabel}
                </span>
              </th>
              {matrix.columns.map((column, at) => (
                <td key={column.visit} className="px-1 text-center align-bottom">
                  <SeriesBar row={row} column={column} at={at} measure={per100 ? 'per100' : 'count'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// "April 2024" over a narrow bar: month in three letters, year below.
function shorten({ label }: VisitColumn): string {
  return label.replace(/^(\p{L}{3})\p{L}{1,9} (\d{4})$/u, '$1 $2');
}

interface SeriesBarProps {
  readonly row: TopicRow;
  readonly column: VisitColumn;
  readonly at: number;
  readonly measure: TopicMeasure;
}

function SeriesBar({ row, column, at, measure }: SeriesBarProps) {
  const cell = row.cells[at];
  const count = cell?.sentences.length ?? 0;
  if (!cell || count === 0) {
    return (
      <span className="text-muted">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{describeTopicState(cell?.state ?? 'absent')}</span>
      </span>
    );
  }
  return (
    <EvidenceMark
      links={cell.sentences}
      title={`${row.topic.prefLabel}, ${column.label}`}
      className="mx-auto flex min-h-11 w-8 flex-col items-center justify-end hover:bg-wash"
    >
      <span
        aria-hidden="true"
        data-topic={row.topic.id}
        data-topic-broader={row.topic.broader ?? undefined}
        // Even the lightest must be seen to be there.
        style={{ height: `${Math.max(2, Math.round(cell.weights[measure] * 26))}px` }}
        className="w-4 rounded-t-[2px] bg-(--tone) forced-color-adjust-none forced-colors:bg-[CanvasText]"
      />
      <span className="text-xs leading-4">{measure === 'per100' ? cell.per100.toFixed(1) : count}</span>
      <span className="sr-only">
        {' '}
        {measure === 'per100' ? 'in 100 sentences' : count === 1 ? 'sentence' : 'sentences'},{' '}
        {describeTopicState(cell.state)}: {row.topic.prefLabel}, {column.label}
      </span>
    </EvidenceMark>
  );
}
