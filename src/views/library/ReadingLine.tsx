import type { ImportError } from '#model/import-error.ts';
import { Button } from '#ui/Button.tsx';
import type { Fault, Reading } from './library-state.ts';
import { count } from './to-library-rows.ts';

export interface ReadingLineProps {
  readonly reading: Reading;
  readonly onCancel: () => void;
  readonly describeFailure: (error: ImportError) => Fault;
}

/** How far the reading is, then what came of it: what was added, what was here already, what could not be read and why. */
export function ReadingLine({ reading, onCancel, describeFailure }: ReadingLineProps) {
  return (
    <div role="status" className="text-sm empty:hidden">
      {reading.phase === 'reading' && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <progress
            aria-label="Articles read"
            value={reading.done}
            max={Math.max(reading.total, 1)}
            className="sr-only"
          />
          {/* Drawn here: the browser's own empty bar, beside ink, is as dark as a full one. */}
          <span aria-hidden="true" className="h-2 min-w-40 grow rounded-sm border border-rule-strong">
            <span
              className="block h-full bg-ink forced-colors:bg-[CanvasText]"
              style={{ width: `${(100 * reading.done) / Math.max(reading.total, 1)}%` }}
            />
          </span>
          <span>
            {reading.done.toLocaleString('en')} of {count(reading.total, 'article')} read
          </span>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      )}
      {reading.phase === 'read' && <Outcome reading={reading} describeFailure={describeFailure} />}
    </div>
  );
}

type Outcome = Extract<Reading, { phase: 'read' }>;

function Outcome({
  reading,
  describeFailure,
}: {
  reading: Outcome;
  describeFailure: ReadingLineProps['describeFailure'];
}) {
  const { failed } = reading;
  return (
    <>
      <p className="font-semibold">{describeOutcome(reading)}</p>
      {failed.length > 0 && (
        <ul aria-label="Could not be read" className="mt-2 flex flex-col gap-2">
          {failed.map((error) => {
            const { title, advice } = describeFailure(error);
            return (
              <li key={`${error.fileName} ${error.problem}`}>
                <span className="text-danger">{title}</span> <span className="text-muted">{advice}</span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function describeOutcome({ added, again, failed, cancelled }: Outcome): string {
  const words = [`${count(added, 'article')} added`];
  if (again > 0) words.push(again === 1 ? '1 was here already' : `${again.toLocaleString('en')} were here already`);
  if (failed.length > 0) words.push(`${count(failed.length, 'file')} could not be read`);
  if (cancelled) words.push('the rest was left out');
  const line = words.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
